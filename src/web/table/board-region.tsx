import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { say } from '../../words/say.ts';
import { BoardPicture } from '../board/board-picture.tsx';
import type { BoardModel, CoverLayer as Cover, Layer } from '../board/model.ts';
import { layersOf } from '../board/places.ts';
import { BoardTwin } from '../board/twin.tsx';
import { withWords } from '../language.ts';
import { useTable } from './context.ts';
import { PlaceNote } from './place-note.tsx';

const ALL_ON: Record<Layer, boolean> = { radars: true, interceptors: true, launch: true, fields: true, lines: true };

// Only those who ask whom a draft defends pay for what says so.
const CoverLayer = lazy(() =>
  withWords(
    ['cover'],
    import('./cover-layer.tsx').then(module => ({ default: module.CoverLayer })),
  ),
);

/** The theatre and the conference table: a picture for the eye, and the same in words for everyone. */
export function BoardRegion({ calm }: { calm: boolean }) {
  const { game, view, draft, openTab } = useTable();
  const { set, select } = draft;
  const { options } = draft.text;
  // The board shows a change first, and whom it would defend in a task of its own after it.
  const covered = useDeferredValue(options);
  const { map, coverage } = game.scenario;
  const [layers, setLayers] = useState(ALL_ON);
  const [place, setPlace] = useState<string | null>(null);
  const [folded, setFolded] = useState(false);
  const [covering, setCovering] = useState(false);
  const [cover, setCover] = useState<Cover | null>(null);
  const [pressed, setPressed] = useState<{ cell: number } | null>(null);
  const [twin, setTwin] = useState<HTMLElement | null>(null);
  const bare = useMemo<BoardModel>(
    () => ({
      ...{ game, view, layers, draft: options },
      ...{ reducedMotion: calm, selectedClause: draft.selected, cover: null },
    }),
    [game, view, options, draft.selected, layers, calm],
  );
  const model = useMemo<BoardModel>(() => ({ ...bare, cover }), [bare, cover]);
  const on = useMemo(
    () => ({
      onDraft: set,
      onPlace: setPlace,
      onCell: (cell: number) => setPressed({ cell }),
      onClause: (clause: number) => {
        select(clause);
        openTab('draft');
      },
    }),
    [set, select, openTab],
  );
  // Passing a clause with the Tab key marks it on the board; it must not take the panel away from whoever tabs by.
  const byKey = useMemo(() => ({ ...on, onClause: select }), [on, select]);
  const room = useMemo(() => <div ref={setTwin} />, []);
  return (
    <section className={`board-region${folded ? ' folded' : ''}`} aria-label={say('board.name')}>
      <fieldset className="layers">
        <legend className="visually-hidden">{say('board.shows')}</legend>
        {map !== null &&
          layersOf(map).map(layer => (
            <button
              key={layer}
              type="button"
              className="chip"
              aria-pressed={layers[layer]}
              onClick={() => setLayers({ ...layers, [layer]: !layers[layer] })}
            >
              {say(`layer.${layer}`)}
            </button>
          ))}
        {map !== null && coverage !== null && (
          <button type="button" className="chip" aria-pressed={covering} onClick={() => setCovering(!covering)}>
            {say('layer.cover')}
          </button>
        )}
        <button type="button" className="chip fold" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {say(folded ? 'board.show' : 'board.hide')}
        </button>
      </fieldset>
      {covering && coverage && (
        <Suspense fallback={null}>
          <CoverLayer {...{ game, pub: view.public, options: covered, coverage, pressed, twin }} onShown={setCover} />
        </Suspense>
      )}
      {!folded && <BoardPicture model={model} on={on} />}
      {place && !folded && <PlaceNote id={place} />}
      <BoardTwin model={bare} on={byKey}>
        {room}
      </BoardTwin>
    </section>
  );
}
