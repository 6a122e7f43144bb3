/**
 * The board in text: all that the canvas shows and lets one do, for the keyboard and the screen reader. Inside a
 * disclosure it is part of the page; elsewhere it is out of sight until something in it has the focus.
 */
import { memo, type ReactElement, type ReactNode, useId } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import { say } from '../../words/say.ts';
import type { BoardEvents, BoardModel } from './model.ts';
import { mayDraft, pictureOf, type TrackView } from './picture.ts';
import type { PlaceView } from './places.ts';
import { lineWords, placeWords, stopWords, trackWords } from './words.ts';
import './twin.css';

interface TwinProps {
  model: BoardModel;
  on: BoardEvents;
  /** What layers of their own have to say. */
  children?: ReactNode;
}

export const BoardTwin = memo(function BoardTwin({ model, on, children }: TwinProps): ReactElement {
  const { scenario } = model.game;
  const picture = pictureOf(model);
  return (
    <section className="board-twin" aria-label={say('twin.heading')}>
      <Places scenario={scenario} places={picture.places} on={on} />
      {picture.lines.length > 0 && (
        <ul aria-label={say('twin.lines')}>
          {picture.lines.map(line => (
            <li key={line.line.id}>{lineWords(line)}</li>
          ))}
        </ul>
      )}
      {children}
      {scenario.groups.map((group, index) => (
        <fieldset key={group.id}>
          <legend>{group.name}</legend>
          {picture.tracks
            .filter(track => scenario.clauses[track.clause].group === index)
            .map(track => (
              <Slider key={scenario.clauses[track.clause].id} scenario={scenario} track={track} on={on} />
            ))}
        </fieldset>
      ))}
    </section>
  );
});

interface PlacesProps {
  scenario: Scenario;
  places: PlaceView[];
  on: BoardEvents;
}

/** One stop for the tab key; the arrows go from place to place, as pointing at them does. */
function Places({ scenario, places, on }: PlacesProps): ReactElement | null {
  const id = useId();
  if (places.length === 0) return null;
  return (
    <div>
      <label htmlFor={id}>{say('twin.map')}</label>
      <select
        id={id}
        size={Math.min(6, Math.max(2, places.length))}
        onChange={event => on.onPlace(event.target.value)}
        onBlur={() => on.onPlace(null)}
      >
        {places.map(view => (
          <option key={view.place.id} value={view.place.id}>
            {placeWords(scenario, view)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SliderProps {
  scenario: Scenario;
  track: TrackView;
  on: BoardEvents;
}

/** Most changes are of one clause: the others' words stand as they are. */
const sameSlider = (a: SliderProps, b: SliderProps): boolean =>
  a.scenario === b.scenario && a.on === b.on && JSON.stringify(a.track) === JSON.stringify(b.track);

const Slider = memo(function Slider({ scenario, track, on }: SliderProps): ReactElement {
  const id = useId();
  const move = (to: number): void => {
    const option = reachable(track, to);
    if (option !== track.draft) on.onDraft(track.clause, option);
  };
  return (
    <div className="board-twin-clause">
      <label htmlFor={id}>{scenario.clauses[track.clause].name}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={track.stops.length - 1}
        value={track.draft}
        aria-valuetext={stopWords(scenario, track, track.draft)}
        aria-describedby={`${id}-stand`}
        onFocus={() => on.onClause(track.clause)}
        onChange={event => move(event.target.valueAsNumber)}
      />
      <output htmlFor={id}>{stopWords(scenario, track, track.draft)}</output>
      <p id={`${id}-stand`}>{trackWords(scenario, track)}</p>
    </div>
  );
}, sameSlider);

/** The option wanted or, where that may not be drafted, the next beyond it; the draft's own when there is none. */
function reachable(track: TrackView, to: number): number {
  const step = to < track.draft ? -1 : 1;
  for (let option = to; option >= 0 && option < track.stops.length; option += step)
    if (mayDraft(track.stops[option])) return option;
  return track.draft;
}
