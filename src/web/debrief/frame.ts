/** Where points lie in a drawing of all deals, in pixels: what lies over the drawing has to know it, too. */
import type { PairPicture } from '../../analysis/game-space.ts';

export interface Frame {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** The points the edges stand for. */
  x: readonly [low: number, high: number];
  y: readonly [low: number, high: number];
}

/** Wide enough for the whole picture and for every place, given as points of each party. */
export function frameAround(
  { parties, low, size, step }: PairPicture,
  places: readonly (readonly number[])[],
  form: Pick<Frame, 'width' | 'height' | 'margin'>,
): Frame {
  const range = (axis: 0 | 1): [number, number] => {
    const values = places.map(points => points[parties[axis]]!);
    // A mark at the edge is seen whole.
    return [
      Math.min(low[axis], ...values) - 1,
      Math.max(low[axis] + size[axis] * step, ...values.map(each => each + 1)),
    ];
  };
  return { ...form, x: range(0), y: range(1) };
}

const inner = ({ width, height, margin }: Frame): [across: number, up: number] => [
  width - margin.left - margin.right,
  height - margin.top - margin.bottom,
];

/** Where some points lie in the drawing, in pixels. */
export function pixelOf(frame: Frame, x: number, y: number): { x: number; y: number } {
  const [across, up] = inner(frame);
  return {
    x: frame.margin.left + ((x - frame.x[0]) / (frame.x[1] - frame.x[0])) * across,
    y: frame.height - frame.margin.bottom - ((y - frame.y[0]) / (frame.y[1] - frame.y[0])) * up,
  };
}

/** The inverse of pixelOf, for what is placed by its look but drawn by its points. */
export function pointOf(frame: Frame, x: number, y: number): { x: number; y: number } {
  const [across, up] = inner(frame);
  return {
    x: frame.x[0] + ((x - frame.margin.left) / across) * (frame.x[1] - frame.x[0]),
    y: frame.y[0] + ((frame.height - frame.margin.bottom - y) / up) * (frame.y[1] - frame.y[0]),
  };
}
