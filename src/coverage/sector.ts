/**
 * The sector that the 2012 sectoral proposal would have left to Russia, drawn after the slide General Makarov showed in
 * Moscow in May 2012 (source V6): the Baltic states, parts of Poland and most of Norway fall into it.
 */
import { cosine, sine } from './trigonometry.ts';
import { norm, type Vector } from './vector.ts';

/** Everything north of a parallel and east of a meridian, degrees; the sector is all three together. */
export const SECTOR_CORNERS: readonly { north: number; east: number }[] = [
  { north: 58.5, east: 0 },
  { north: 53.5, east: 19 },
  { north: 41.5, east: 36 },
];

const CORNERS = SECTOR_CORNERS.map(({ north, east }) => ({
  height: sine(north),
  sin: sine(east),
  cos: cosine(east),
}));

/** Whether a point (any unit, from the Earth's centre) is over the sector. East means up to half a turn eastward. */
export function inSector(point: Vector): boolean {
  const height = point[2] / norm(point);
  return CORNERS.some(corner => height >= corner.height && point[1] * corner.cos - point[0] * corner.sin >= 0);
}
