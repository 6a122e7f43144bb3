import { useState } from 'react';
import type { ScenarioFile } from '../../scenario/index.ts';
import { go, hashOf } from '../route.ts';
import { downloadPack, linkOf } from './pack.ts';
import type { Check } from './use-check.ts';

interface Props {
  name: string;
  files: ScenarioFile[];
  saved: boolean;
  check: Check | null;
  form: boolean;
  onForm: (form: boolean) => void;
  onUndo: () => void;
  onRedo: () => void;
  onPlay: () => void;
}

/** The project's name, its state, and what can be done with it. */
export function WorkshopBar({ name, files, saved, check, form, onForm, onUndo, onRedo, onPlay }: Props) {
  const [link, setLink] = useState<string | null>(null);
  const share = () => {
    const payload = linkOf(files);
    const address =
      payload && `${window.location.href.split('#')[0]}${hashOf({ at: 'workshop', from: { link: payload } })}`;
    setLink(address ?? '');
    if (address) void navigator.clipboard?.writeText(address).catch(() => {});
  };
  return (
    <header className="ws-bar on-dark">
      <button type="button" className="btn plain small" onClick={() => go({ at: 'workshop', from: null })}>
        ← Workshop
      </button>
      <h1 className="ws-title">{name}</h1>
      <p className="ws-state" role="status">
        <span className="ws-problem-count">{stateOf(check)}</span>{' '}
        <span className="ws-saved">{saved ? 'saved' : 'saving …'}</span>
      </p>
      <div className="ws-actions">
        <fieldset className="ws-switch">
          <legend className="visually-hidden">How the scenario is shown</legend>
          <button type="button" className="chip" aria-pressed={!form} onClick={() => onForm(false)}>
            Text
          </button>
          <button type="button" className="chip" aria-pressed={form} onClick={() => onForm(true)}>
            Form
          </button>
        </fieldset>
        <button type="button" className="btn plain small" onClick={onUndo}>
          Undo
        </button>
        <button type="button" className="btn plain small" onClick={onRedo}>
          Redo
        </button>
        <button type="button" className="btn plain small" onClick={share}>
          Share
        </button>
        <button type="button" className="btn plain small" onClick={() => downloadPack(name, files)}>
          Save a file
        </button>
        <button type="button" className="btn primary small ws-play" disabled={!check?.scenario} onClick={onPlay}>
          Play
        </button>
      </div>
      {link !== null && (
        <p className="ws-link" role="status">
          {link === '' ? (
            'The scenario is too large for a link; save it as a file and send that.'
          ) : (
            <>
              A link that carries the scenario (copied where the browser allows):{' '}
              <input className="input" readOnly value={link} aria-label="Link to this scenario" />
            </>
          )}{' '}
          <button type="button" className="btn plain small" onClick={() => setLink(null)}>
            Close
          </button>
        </p>
      )}
    </header>
  );
}

function stateOf(check: Check | null): string {
  if (!check) return 'Reading …';
  const { length } = check.problems;
  if (length === 0) return 'No problems';
  return length === 1 ? '1 problem' : `${length} problems`;
}
