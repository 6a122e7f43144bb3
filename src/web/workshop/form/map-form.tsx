import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { MapDef } from '../../../engine/scenario.ts';
import { say } from '../../../words/say.ts';
import { paintGround } from '../../board/land.ts';
import { projectionFor } from '../../board/projection.ts';
import { Field, InText, Remove, useForm } from './form.tsx';
import { at, entriesAt, freeId, itemsAt, shownAt } from './read.ts';

const SIZE = { width: 640, height: 460 };
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

interface Spot {
  id: string;
  at: [number, number];
}

/** Places on the map: one is chosen in the list or on the map, and a click puts it there. */
export function MapForm() {
  const { doc, put, addEntry } = useForm();
  const [chosen, setChosen] = useState<string | null>(null);
  const places = entriesAt(doc, ['map', 'places']);
  const spots = places.flatMap(([id, place]): Spot[] => {
    const [lat, lon] = itemsAt(place, ['at']);
    return isNumber(lat) && isNumber(lon) ? [{ id, at: [lat, lon] }] : [];
  });
  const [lat, lon] = itemsAt(doc, ['map', 'centre']);
  const radius = at(doc, ['map', 'radius']);
  if (!isNumber(lat) || !isNumber(lon) || !isNumber(radius))
    return (
      <div className="stack">
        <p>{say('workshop.map.none')}</p>
        <div>
          <button
            type="button"
            className="btn"
            onClick={() =>
              put(['map'], {
                ...{ centre: [50, 15], radius: 20 },
                places: {
                  'first-place': {
                    kind: 'city',
                    name: say('workshop.new.place.first'),
                    text: say('workshop.new.place.text'),
                    at: [50, 15],
                  },
                },
              })
            }
          >
            {say('workshop.map.add')}
          </button>
        </div>
      </div>
    );
  const put4 = (id: string, [north, east]: readonly [number, number]) =>
    put(['map', 'places', id, 'at'], [Math.round(north * 100) / 100, Math.round(east * 100) / 100]);
  return (
    <div className="stack">
      <p className="muted small">{say('workshop.map.about')}</p>
      <MapPicture
        {...{ centre: [lat, lon], radius, spots, chosen }}
        onChoose={setChosen}
        onPoint={where => chosen !== null && put4(chosen, where)}
      />
      <ul className="ws-places">
        {places.map(([id]) => {
          const name = shownAt(doc, ['map', 'places', id, 'name']) || id;
          return (
            <li key={id} className={id === chosen ? 'card chosen' : 'card'}>
              <div className="ws-row">
                <button type="button" className="chip" aria-pressed={id === chosen} onClick={() => setChosen(id)}>
                  {name}
                </button>
                <span className="muted small">{shownAt(doc, ['map', 'places', id, 'kind'])}</span>
                <span className="ws-ends">
                  <InText path={['map', 'places', id]} what={name} />
                  <Remove path={['map', 'places', id]} what={name} />
                </span>
              </div>
              {id === chosen && (
                <div className="ws-row">
                  <Field path={['map', 'places', id, 'name']} label={say('workshop.form.name')} />
                  <Field path={['map', 'places', id, 'at', 0]} label={say('workshop.map.latitude')} kind="degrees" />
                  <Field path={['map', 'places', id, 'at', 1]} label={say('workshop.map.longitude')} kind="degrees" />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <button
          type="button"
          className="btn"
          onClick={() => {
            const id = freeId(
              'place',
              places.map(([each]) => each),
            );
            addEntry(['map', 'places'], id, {
              kind: 'city',
              name: say('workshop.new.place'),
              text: say('workshop.new.place.text'),
              at: [lat, lon],
            });
            setChosen(id);
          }}
        >
          {say('workshop.map.place')}
        </button>
      </div>
    </div>
  );
}

interface PictureProps {
  centre: [number, number];
  radius: number;
  spots: Spot[];
  chosen: string | null;
  onChoose: (id: string) => void;
  onPoint: (at: readonly [number, number]) => void;
}

/** Nearer than this many pixels to a mark, a click means the mark. */
const NEAR = 9;

function MapPicture({ centre, radius, spots, chosen, onChoose, onPoint }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [lat, lon] = centre;
  const projection = useMemo(() => {
    const map: MapDef = { centre: [lat, lon], radius, places: [], lines: [] };
    return projectionFor(map, SIZE);
  }, [lat, lon, radius]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    for (const paint of paintGround(context, projection, SIZE, 1)) paint();
  }, [projection]);
  const click = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * SIZE.width;
    const y = ((event.clientY - box.top) / box.height) * SIZE.height;
    const near = spots.find(({ at: place }) => {
      const [px, py] = projection.spot(place);
      return Math.abs(px - x) < NEAR && Math.abs(py - y) < NEAR;
    });
    const under = projection.placeUnder([x, y]);
    if (near) onChoose(near.id);
    else if (under) onPoint([under[0], under[1]]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list below does all this by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list below does all this by keyboard
    <div className="ws-map" onClick={click}>
      <canvas ref={canvas} {...SIZE} />
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={say('workshop.map.picture', { places: spots.length })}
      >
        {spots.map(({ id, at: place }) => {
          const [x, y] = projection.spot(place);
          return (
            <circle key={id} cx={x} cy={y} r={id === chosen ? 7 : 4.5} className={id === chosen ? 'chosen' : ''} />
          );
        })}
      </svg>
    </div>
  );
}
