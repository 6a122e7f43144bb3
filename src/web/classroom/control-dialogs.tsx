import { useEffect, useState } from 'react';
import type { Game } from '../../engine/index.ts';
import type { RollBackPreview, TableSummary } from '../../wire/types.ts';
import { moveText, shortOf } from '../../words/index.ts';
import { Dialog } from '../kit/dialog.tsx';
import { getFrom } from './ask.ts';
import type { Act } from './console-acts.tsx';

interface DialogProps {
  game: Game;
  table: TableSummary;
  act: Act;
  onClose: () => void;
}

/** A card of the scenario, or news written on the spot. */
export function InjectDialog({ game, table, act, onClose }: DialogProps) {
  return (
    <Dialog title={`Inject at ${table.name}`} isOpen onClose={onClose}>
      <div className="stack">
        <Improvise table={table} act={act} onClose={onClose} />
        <h3>A card of the scenario</h3>
        <ul className="class-list">
          {game.scenario.events.map((event, card) => (
            <li key={event.id} className="row">
              <span className="grow">
                <strong>{event.title}</strong>
                <br />
                <span className="small">{event.text}</span>
              </span>
              <button
                type="button"
                className="btn small"
                aria-label={`Play ${event.title}`}
                onClick={() => {
                  act({ act: 'control', table: table.id, move: { kind: 'inject', card } });
                  onClose();
                }}
              >
                Play
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function Improvise({ table, act, onClose }: Omit<DialogProps, 'game'>) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [tension, setTension] = useState(0);
  const send = () => {
    const effects = tension === 0 ? [] : [{ do: 'tension' as const, by: tension }];
    act({
      ...{ act: 'control', table: table.id },
      move: { kind: 'improvise', title: title.trim(), text: text.trim(), effects },
    });
    onClose();
  };
  return (
    <details className="class-improvise">
      <summary>Write news on the spot</summary>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          send();
        }}
      >
        <label className="field">
          <span>Headline</span>
          <input className="input" maxLength={120} value={title} onChange={event => setTitle(event.target.value)} />
        </label>
        <label className="field">
          <span>What happened</span>
          <textarea className="input" rows={3} value={text} onChange={event => setText(event.target.value)} />
        </label>
        <label className="field">
          <span>Tension moves by</span>
          <select className="input" value={tension} onChange={event => setTension(Number(event.target.value))}>
            {[-2, -1, 0, 1, 2].map(by => (
              <option key={by} value={by}>
                {by > 0 ? `+${by}` : by}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn primary" disabled={title.trim() === '' || text.trim() === ''}>
          Make it known
        </button>
      </form>
    </details>
  );
}

/** Moves that one can reasonably think of taking back. */
const FURTHEST = 12;

/** Takes moves back, after a look at what would be undone and what each seat has learnt that cannot be unlearnt. */
export function RollBackDialog({ game, id, table, act, onClose }: DialogProps & { id: string }) {
  const [moves, setMoves] = useState(1);
  const [preview, setPreview] = useState<RollBackPreview | string | null>(null);
  useEffect(() => {
    setPreview(null);
    void getFrom<RollBackPreview>(`/api/console/${id}/tables/${table.id}/preview?moves=${moves}`).then(answer =>
      setPreview(answer.ok ? answer.value : answer.error.message),
    );
  }, [id, table.id, moves]);
  const { scenario } = game;
  return (
    <Dialog title={`Take moves back at ${table.name}`} isOpen onClose={onClose}>
      <div className="stack">
        <label className="field">
          <span>How many moves</span>
          <select className="input" value={moves} onChange={event => setMoves(Number(event.target.value))}>
            {Array.from({ length: Math.min(FURTHEST, table.moves) }, (_, at) => at + 1).map(count => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
        {preview === null && <p role="status">Looking …</p>}
        {typeof preview === 'string' && <p className="note bad">{preview}</p>}
        {preview !== null && typeof preview !== 'string' && (
          <>
            <h3>Undone</h3>
            <ol>
              {preview.undone.map((move, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: moves have no name but their order
                <li key={at}>
                  {typeof move.seat === 'number' ? shortOf(scenario, move.seat) : 'White cell'}:{' '}
                  {moveText(scenario, move)}
                </li>
              ))}
            </ol>
            <h3>Already known, and not to be unlearnt</h3>
            <ul>
              {preview.learnt.map(({ seat, entries }) => (
                <li key={String(seat)}>
                  {typeof seat === 'number' ? shortOf(scenario, seat) : 'Observers'}: {entries.length}{' '}
                  {entries.length === 1 ? 'entry' : 'entries'} of the record
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="btn primary"
              onClick={() => {
                act({ act: 'rollBack', table: table.id, moves, seen: preview.moves });
                onClose();
              }}
            >
              Take back {moves}
            </button>
          </>
        )}
      </div>
    </Dialog>
  );
}
