import { useMemo } from 'react';
import type { Game } from '../../engine/index.ts';
import type { Held } from '../../session/remote/index.ts';
import { describe, waitingText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { tableName } from '../../words/tables.ts';
import { BoardPicture } from '../board/board-picture.tsx';
import type { BoardModel } from '../board/model.ts';

const LAYERS = { radars: true, interceptors: true, launch: true, fields: true, lines: true };
const NOTHING = { onDraft: () => {}, onPlace: () => {}, onCell: () => {}, onClause: () => {} };

/** What everybody may know of a table: its board, its text, its record. */
export function ObserverScreen({ held, game }: { held: Held; game: Game }) {
  const { table, log } = held;
  const model = useMemo<BoardModel | null>(
    () =>
      table && {
        ...{ game, draft: table.public.text, layers: LAYERS, reducedMotion: true },
        ...{ selectedClause: null, cover: null },
        view: { seat: 'observer', public: table.public, own: null, all: null, legal: [] },
      },
    [table, game],
  );
  if (!table || !model) return null;
  return (
    <main className="class-observer">
      <div className="class-observer-board">
        <BoardPicture model={model} on={NOTHING} />
      </div>
      <section className="class-observer-record" aria-labelledby="observer-record">
        <h1 id="observer-record">{say('observer', { table: tableName(table.name) })}</h1>
        <p className="muted">
          {say('observer.round', { round: table.public.round, rounds: table.public.rounds })}{' '}
          {waitingText(game.scenario, table.public)}
        </p>
        <ol aria-live="polite" reversed>
          {log
            .map(({ entry }, at) => ({ at, line: describe(game.scenario, entry, table.public) }))
            .reverse()
            .map(({ at, line }) => (
              <li key={at}>{line}</li>
            ))}
        </ol>
      </section>
    </main>
  );
}
