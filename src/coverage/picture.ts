/** Points to draw a path by: where the missile is when, and where a battery would meet it. For pictures, not for play. */
import { type Flight, fly } from './ballistic.ts';
import { EARTH_RADIUS, groundDistance, type Place, placeUnder, zenith } from './earth.ts';
import type { PathId } from './explain.ts';
import type { Interceptor } from './fly-out.ts';
import { UNREACHABLE } from './fly-out.ts';
import { type Battery, timeToMeet } from './observe.ts';
import { CLASSES, ICBM_BOOST, MISSILES } from './paths.ts';
import { inSector } from './sector.ts';
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

/** Where a battery stands and what it fires; `ownRange` is the range of the site's own radar, km (of the lens). */
export interface Launcher {
  at: Place;
  interceptor: Interceptor;
  ownRange: number;
}

export interface Encounter {
  /** The first point at which a launch at that second meets the missile; null when none is in time. */
  met: PicturePoint | null;
  /** The last launch that would help, in whole seconds, and where it would have met it; null when it is out of reach. */
  last: { launch: number; point: PicturePoint } | null;
}

/** What becomes of a launch at that second since the missile's own; `confined` keeps the meeting out of the sector. */
export function encounter(ends: Ends, launcher: Launcher, launched: number, confined = false): Encounter {
  const battery: Battery = { ...launcher, id: '', at: zenith(launcher.at) };
  const found: Encounter = { met: null, last: null };
  const [from, to] = [zenith(ends.from), zenith(ends.to)];
  if (groundDistance(from, to) > battery.interceptor.longestPath || (confined && inSector(to))) return found;
  for (const sample of flightOf(ends).samples) {
    const needed = timeToMeet(battery, sample);
    if (needed === UNREACHABLE || (confined && inSector(sample.point))) continue;
    const launch = Math.floor(sample.time - needed);
    if (launch > (found.last?.launch ?? -1)) found.last = { launch, point: pictured(sample) };
    if (found.met === null && launched <= launch) found.met = pictured(sample);
  }
  return found;
}
