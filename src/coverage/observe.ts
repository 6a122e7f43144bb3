/** Stage 1 on one path: who sees it when, and until when each battery may fire. */
import type { Flight, Sample } from './ballistic.ts';
import { EARTH_RADIUS } from './earth.ts';
import { flyOut, type Interceptor, UNREACHABLE } from './fly-out.ts';
import { inSector } from './sector.ts';
import { sees } from './sight.ts';
import { NEVER_SEEN, NO_LAUNCH } from './tables.ts';
import { combine, norm, type Vector } from './vector.ts';

/** Interceptors of this kind work outside the atmosphere: no meeting below this height, km [K]. */
export const LEAST_HEIGHT = 100;

export interface Sensor {
  id: string;
  /** Unit vector. */
  at: Vector;
  /** km */
  range: number;
}

export interface Battery {
  id: string;
  /** Unit vector. */
  at: Vector;
  interceptor: Interceptor;
  /** Range of the site's own radar, km. */
  ownRange: number;
}

/** A path with what the batteries need to know of it. */
export interface Track {
  flight: Flight;
  /** Length along the ground, km. */
  length: number;
  /** Whether its target lies in the sector, and which of its samples do. */
  towardsSector: boolean;
  overSector: boolean[];
}

export const trackOf = (flight: Flight, length: number, target: Vector): Track => ({
  flight,
  length,
  towardsSector: inSector(target),
  overSector: flight.samples.map(sample => inSector(sample.point)),
});

/** Whole seconds since launch, rounded up; NEVER_SEEN when it stays below the horizon or out of range. */
export function firstSeen(sensor: Sensor, flight: Flight): number {
  const sample = flight.samples.find(({ point }) => sees(sensor.at, sensor.range, point));
  return sample === undefined ? NEVER_SEEN : Math.ceil(sample.time);
}

/** Seconds the battery's interceptor needs to meet the missile at that sample, or UNREACHABLE. */
export function timeToMeet(battery: Battery, sample: Sample): number {
  if (sample.radius - EARTH_RADIUS < LEAST_HEIGHT) return UNREACHABLE;
  const distance = norm(combine(1, sample.point, -EARTH_RADIUS, battery.at));
  const needed = flyOut(battery.interceptor, sample.radius, distance);
  if (needed === UNREACHABLE || !battery.interceptor.ownRadar) return needed;
  return sees(battery.at, battery.ownRange, sample.point) ? needed : UNREACHABLE;
}

/**
 * The latest launches that still meet the path: anywhere, and outside the sector (a path that ends in the sector is not
 * defended from outside it). Whole seconds since the missile's launch, rounded down; NO_LAUNCH when there is none.
 */
export function latestLaunch(battery: Battery, track: Track): { anywhere: number; outside: number } {
  const latest = { anywhere: NO_LAUNCH, outside: NO_LAUNCH };
  if (track.length > battery.interceptor.longestPath) return latest;
  const { samples } = track.flight;
  for (let at = samples.length - 1; at >= 0; at--) {
    const sample = samples[at];
    // Backwards in time, and no interceptor meets anything before its burnout: no sample from here on can be better.
    if (sample.time - battery.interceptor.burn < latest.outside) break;
    const needed = timeToMeet(battery, sample);
    if (needed === UNREACHABLE) continue;
    const launch = Math.floor(sample.time - needed);
    latest.anywhere = Math.max(latest.anywhere, launch);
    if (!track.towardsSector && !track.overSector[at]) latest.outside = Math.max(latest.outside, launch);
  }
  return latest;
}
