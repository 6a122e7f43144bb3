/** What a radar sees. */
import { EARTH_RADIUS } from './earth.ts';
import { sine } from './trigonometry.ts';
import { combine, dot, norm, type Vector } from './vector.ts';

/** Least angle above the horizon at which a radar sees anything, degrees. An assumption; 1–5 changes M by 3 points. */
export const LEAST_ELEVATION = 3;
const SIN_ELEVATION = sine(LEAST_ELEVATION);

/** Whether a radar at `site` (unit vector) of that range (km) sees the point (km). */
export function sees(site: Vector, range: number, point: Vector): boolean {
  const line = combine(1, point, -EARTH_RADIUS, site);
  const distance = norm(line);
  return distance <= range && dot(line, site) >= SIN_ELEVATION * distance;
}
