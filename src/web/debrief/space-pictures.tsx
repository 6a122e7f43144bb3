import { useMemo, useState } from 'react';
import type { Scenario } from '../../engine/types.ts';
import { list, plain, shortOf, spaceTakeaway } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { Place } from './deals-chart.ts';
import { DataTable, Picture } from './figure.tsx';
import { LeftPart } from './left-part.tsx';
import { placesOf, spaceChart, spaceFrame } from './space-chart.ts';
import { SpaceKey } from './space-key.tsx';
import { marksOf, type Told, tableOf } from './space-marks.ts';
import { Pointed } from './space-pointed.tsx';
import type { Explored } from './use-space.ts';

/** All deals, a picture for each pair of parties, with a way to ask of each mark which it is. */
export function SpacePictures({ explored, ...told }: Told & { explored: Explored }) {
  const { game, end, debrief, turns, history, scope } = told;
  const { scenario } = game;
  const { space, left } = explored;
  const marks = useMemo(
    () => marksOf({ game, end, debrief, turns, history, scope }, space),
    [game, end, debrief, turns, history, scope, space],
  );
  const places = useMemo(() => placesOf(marks), [marks]);
  const drawn = useMemo(
    () => space.pictures.map(picture => (width: number) => spaceChart(scenario, picture, marks, width)),
    [space, scenario, marks],
  );
  // Which of the places is asked about, by pointer, slider or row; the same in all pictures.
  const [shown, setShown] = useState<number | null>(null);
  const takeaway = spaceTakeaway(space);
  return (
    <figure className="chart" aria-labelledby="space-takeaway">
      <p id="space-takeaway" className="chart-takeaway">
        {takeaway}
      </p>
      <SpaceKey marks={marks} />
      {space.count > 0 && (
        <>
          <Walk scenario={scenario} places={places} shown={shown} onShown={setShown} />
          <div className="space-pictures">
            {space.pictures.map((picture, at) => {
              const [x, y] = picture.parties.map(party => scenario.parties[party]!.voice);
              return (
                <Picture
                  key={`${x} ${y}`}
                  name={say('debrief.space.picture', { x: x ?? '', y: y ?? '', takeaway })}
                  draw={drawn[at]!}
                  paper={325}
                  over={width => (
                    <Pointed
                      frame={spaceFrame(picture, marks, width)}
                      pair={picture.parties}
                      places={places}
                      shown={shown}
                      onShown={setShown}
                    />
                  )}
                />
              );
            })}
          </div>
        </>
      )}
      <figcaption>
        <details>
          <summary>{say('debrief.figures', { name: say('debrief.space') })}</summary>
          <DataTable name={say('debrief.space')} table={tableOf(game, marks)} shown={shown} onShown={setShown} />
        </details>
      </figcaption>
      <LeftPart scenario={scenario} space={space} left={left} />
    </figure>
  );
}

interface WalkProps {
  scenario: Scenario;
  places: Place[];
  shown: number | null;
  onShown: (at: number | null) => void;
}

/** One mark after the other, by keyboard or touch as well; says which one it is and what it is worth. */
function Walk({ scenario, places, shown, onShown }: WalkProps) {
  const place = shown === null ? undefined : places[shown];
  const told = place
    ? say('debrief.space.shown', {
        place: place.name,
        points: list(
          place.points.map((points, party) =>
            say('debrief.space.shown.party', { party: shortOf(scenario, party), points: plain(points) }),
          ),
        ),
      })
    : say('debrief.space.walk.hint');
  return (
    <div className="space-walk no-print">
      <label className="row">
        <span>{say('debrief.space.walk')}</span>
        <input
          type="range"
          min={0}
          max={places.length}
          value={shown === null ? 0 : shown + 1}
          aria-valuetext={told}
          onChange={event => onShown(event.target.value === '0' ? null : Number(event.target.value) - 1)}
        />
      </label>
      <p className="small">{told}</p>
    </div>
  );
}
