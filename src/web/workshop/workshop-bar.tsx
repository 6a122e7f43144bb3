import { useState } from 'react';
import type { ScenarioFile } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';
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
  onPrint: () => void;
  onPlay: () => void;
}

/** The project's name, its state, and what can be done with it. */
export function WorkshopBar({ name, files, saved, check, form, onForm, onUndo, onRedo, onPrint, onPlay }: Props) {
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
        {say('workshop.back')}
      </button>
      <h1 className="ws-title">{name}</h1>
      <p className="ws-state" role="status">
        <span className="ws-problem-count">{stateOf(check)}</span>{' '}
        <span className="ws-saved">{say(saved ? 'workshop.saved' : 'workshop.saving')}</span>
      </p>
      <div className="ws-actions">
        <fieldset className="ws-switch">
          <legend className="visually-hidden">{say('workshop.shown')}</legend>
          <button type="button" className="chip" aria-pressed={!form} onClick={() => onForm(false)}>
            {say('workshop.text')}
          </button>
          <button type="button" className="chip" aria-pressed={form} onClick={() => onForm(true)}>
            {say('workshop.form')}
          </button>
        </fieldset>
        <button type="button" className="btn plain small" onClick={onUndo}>
          {say('workshop.undo')}
        </button>
        <button type="button" className="btn plain small" onClick={onRedo}>
          {say('workshop.redo')}
        </button>
        <button type="button" className="btn plain small" onClick={share}>
          {say('workshop.share')}
        </button>
        <button type="button" className="btn plain small" onClick={() => downloadPack(name, files)}>
          {say('workshop.save')}
        </button>
        <button type="button" className="btn plain small" disabled={!check?.scenario} onClick={onPrint}>
          {say('workshop.print')}
        </button>
        <button type="button" className="btn primary small ws-play" disabled={!check?.scenario} onClick={onPlay}>
          {say('workshop.play')}
        </button>
      </div>
      {link !== null && (
        <p className="ws-link" role="status">
          {link === '' ? (
            say('workshop.link.none')
          ) : (
            <>
              {say('workshop.link.about')}{' '}
              <input className="input" readOnly value={link} aria-label={say('workshop.link.name')} />
            </>
          )}{' '}
          <button type="button" className="btn plain small" onClick={() => setLink(null)}>
            {say('workshop.close')}
          </button>
        </p>
      )}
    </header>
  );
}

function stateOf(check: Check | null): string {
  return check ? say('workshop.problems.count', { problems: check.problems.length }) : say('workshop.reading');
}
