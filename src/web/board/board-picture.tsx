import { useEffect, useRef, useState } from 'react';
import { say } from '../../words/say.ts';
import type { Board, BoardModel } from './model.ts';

type Mount = typeof import('./boot.ts').mountBoard;

/** Loads the board after the panels are usable, and keeps it up to date. */
export function BoardPicture({ model, on }: { model: BoardModel; on: Parameters<Mount>[2] }) {
  const host = useRef<HTMLDivElement>(null);
  const board = useRef<Board | null>(null);
  const latest = useRef({ model, on });
  const [failed, setFailed] = useState(false);
  latest.current = { model, on };
  useEffect(() => {
    let gone = false;
    import('./boot.ts')
      // Reading the engine and starting it are a task each: together they would keep the page from answering.
      .then(board => new Promise<typeof board>(ready => setTimeout(() => ready(board), 0)))
      .then(({ mountBoard }) => {
        if (gone || !host.current) return;
        board.current = mountBoard(host.current, latest.current.model, {
          onDraft: (clause, option) => latest.current.on.onDraft(clause, option),
          onPlace: id => latest.current.on.onPlace(id),
          onClause: clause => latest.current.on.onClause(clause),
          onCell: cell => latest.current.on.onCell(cell),
        });
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      board.current?.destroy();
      board.current = null;
    };
  }, []);
  useEffect(() => board.current?.update(model), [model]);
  return (
    <div className="board-host" data-tour="clauses" ref={host}>
      {failed && <p className="muted panel-body">{say('board.failed')}</p>}
    </div>
  );
}
