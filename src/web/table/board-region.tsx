import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { BoardPicture } from '../board/board-picture.tsx';
import { coverOf } from '../board/cover.ts';
import type { BoardModel } from '../board/model.ts';
import { LAYERS, type Layer } from '../board/model.ts';
import { BoardTwin } from '../board/twin.tsx';
import { useTable } from './context.ts';
import type { CoverChoice } from './cover-panel.tsx';
import { PlaceNote } from './place-note.tsx';
import { useCoverTables } from './use-cover.ts';

const LAYER_NAMES: Record<Layer, string> = {
  radars: 'Radars',
  interceptors: 'Interceptors',
  launch: 'Launch areas',
  fields: 'Fields',
  lines: 'Lines and sectors',
};

const ALL_ON: Record<Layer, boolean> = { radars: true, interceptors: true, launch: true, fields: true, lines: true };

// Only those who ask whom a draft defends pay for the panels that say so.
const CoverPanel = lazy(() => import('./cover-panel.tsx').then(module => ({ default: module.CoverPanel })));
const CellNote = lazy(() => import('./cover-panel.tsx').then(module => ({ default: module.CellNote })));

/** The theatre and the conference table: a picture for the eye, and the same in words for everyone. */
export function BoardRegion({ calm }: { calm: boolean }) {
  const { game, view, draft, openTab } = useTable();
  const [layers, setLayers] = useState(ALL_ON);
  const [place, setPlace] = useState<string | null>(null);
  const [folded, setFolded] = useState(false);
  const covering = useCover();
  const { cover, shown } = covering;
  const model = useMemo<BoardModel>(
    () => ({
      ...{ game, view, layers, draft: draft.text.options },
      ...{ reducedMotion: calm, selectedClause: draft.selected, cover: shown },
    }),
    [game, view, draft, layers, calm, shown],
  );
  const on = useMemo(
    () => ({
      onDraft: (clause: number, option: number) => draft.set(clause, option),
      onPlace: setPlace,
      onCell: (cell: number) => covering.choose({ cell }),
      onClause: (clause: number) => {
        draft.select(clause);
        openTab('draft');
      },
    }),
    [draft, openTab, covering.choose],
  );
  // Passing a clause with the Tab key marks it on the board; it must not take the panel away from whoever tabs by.
  const byKey = useMemo(() => ({ ...on, onClause: draft.select }), [on, draft.select]);
  return (
    <section className={`board-region${folded ? ' folded' : ''}`} aria-label="The board">
      <fieldset className="layers">
        <legend className="visually-hidden">What the map shows</legend>
        {game.scenario.map !== null &&
          LAYERS.map(layer => (
            <button
              key={layer}
              type="button"
              className="chip"
              aria-pressed={layers[layer]}
              onClick={() => setLayers({ ...layers, [layer]: !layers[layer] })}
            >
              {LAYER_NAMES[layer]}
            </button>
          ))}
        {game.scenario.map !== null && game.scenario.coverage !== null && (
          <button
            type="button"
            className="chip"
            aria-pressed={covering.on}
            onClick={() => covering.setOn(!covering.on)}
          >
            Cover
          </button>
        )}
        <button type="button" className="chip fold" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {folded ? 'Show the board' : 'Hide the board'}
        </button>
      </fieldset>
      <Suspense fallback={null}>
        {covering.on && game.scenario.coverage && <CoverPanel coverage={game.scenario.coverage} {...covering} />}
        {cover && <CellNote cover={cover} choice={covering.choice} choose={covering.choose} />}
      </Suspense>
      {!folded && <BoardPicture model={model} on={on} />}
      {place && !folded && <PlaceNote id={place} />}
      <BoardTwin model={model} on={byKey} />
    </section>
  );
}

/** The coverage layer: put away at first; what it needs is fetched when it is first wanted. */
function useCover() {
  const { game, view, draft } = useTable();
  const [on, setOn] = useState(false);
  const [choice, setChoice] = useState<CoverChoice>({ lens: 'base', drafted: true, cell: null });
  const choose = useCallback((change: Partial<CoverChoice>) => setChoice(old => ({ ...old, ...change })), []);
  const { sets, failed } = useCoverTables(on);
  const { options } = draft.text;
  const { lens, drafted } = choice;
  const cover = useMemo(
    () => (on ? coverOf({ game, view, draft: options }, sets, lens) : null),
    [on, game, view, options, sets, lens],
  );
  const shown = useMemo(() => cover && { marks: cover.marks, drafted }, [cover, drafted]);
  return { on, setOn, choice, choose, cover, shown, failed };
}
