/** Points to draw a path by: where the missile is when, and where a battery would meet it. For pictures, not for play. */
import { type Flight, fly } from './ballistic.ts';
import { EARTH_RADIUS, groundDistance, type Place, placeUnder, zenith } from './earth.ts';
import type { PathId } from './explain.ts';
import type { Interceptor } from './fly-out.ts';
import { UNREACHABLE } from './fly-out.ts';
import { type Battery, timeToMeet } from './observe.ts';
import { CLASSES, ICBM_BOOST, MISSILES } from './paths.ts';
import type { Tables } from './tables.ts';

/** Seconds since launch, hundredths of a degree, km above the ground. */
export interface PicturePoint extends Place {
  time: number;
  height: number;
}

/** Where it starts and ends, and how long it burns, s. */
export interface Ends {
  from: Place;
  to: Place;
  boost: number;
}

/** Ends of a path of the tables. */
export function endsOf(tables: Tables, id: PathId): Ends {
  const place = ([, lat, lon]: readonly [string, number, number, ...number[]]): Place => ({ lat, lon });
  if (id.kind === 'icbm')
    return { from: place(tables.fields[id.field]), to: place(tables.us_t[id.target]), boost: ICBM_BOOST };
  const from = place(tables.launch[id.launch]);
  if (id.kind === 'us') return { from, to: place(tables.us_t[id.target]), boost: MISSILES.L.boost };
  const [, , , lat, lon] = tables.cells[id.cell];
  const to = { lat, lon };
  const range = groundDistance(zenith(from), zenith(to));
  const missile = CLASSES.find(name => range <= MISSILES[name].reach) ?? 'L';
  return { from, to, boost: MISSILES[missile].boost };
}

const flightOf = ({ from, to, boost }: Ends, stretches?: number): Flight =>
  fly(zenith(from), zenith(to), stretches === undefined ? { boost } : { boost, stretches });

const pictured = ({ time, point, radius }: Flight['samples'][number]): PicturePoint => ({
  ...placeUnder(point),
  time,
  height: radius - EARTH_RADIUS,
});

/** The path from the launcher over burnout to the impact; `stretches` says how fine. */
export function drawPath(ends: Ends, stretches = 60): PicturePoint[] {
  const flight = flightOf(ends, stretches);
  return [
    { ...ends.from, time: 0, height: 0 },
    ...flight.samples.slice(0, -1).map(pictured),
    { ...ends.to, time: flight.duration, height: 0 },
  ];
}

/**
 * The first point at which a battery that launches at that second can meet the missile; null when there is none.
 * `ownRange` is the range of the site's own radar, km (of the lens).
 */
export function meetingPoint(
  ends: Ends,
  battery: { at: Place; interceptor: Interceptor; ownRange: number },
  launched: number,
): PicturePoint | null {
  const placed: Battery = { ...battery, id: '', at: zenith(battery.at) };
  const met = flightOf(ends).samples.find(sample => {
    const needed = timeToMeet(placed, sample);
    return needed !== UNREACHABLE && launched + needed <= sample.time;
  });
  return met === undefined ? null : pictured(met);
}
