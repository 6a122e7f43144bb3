/** The Pareto frontier of any outcomes given by their utilities, ties included. */
import { classesOf, fallingOrder } from './classes.ts';
import { TOLERANCE } from './domain.ts';
import { maximaOf } from './maxima.ts';
import { outOfShadow } from './shadow.ts';

/** Distinct points of the frontier in falling order of utilities (first party first) and who attains each. */
export interface Frontier {
  /** Indices of outcomes, point after point, rising within a point. */
  outcomes: Uint32Array;
  /** starts[p] … starts[p+1]−1 are the places in `outcomes` of point p; one more entry than points. */
  starts: Uint32Array;
}

/** Below this many outcomes the filter costs more than it saves. */
const WORTH_FILTERING = 2048;

/**
 * The frontier of outcomes given by one column of utilities a party (1 to 5, equally long, finite). An outcome is on it
 * unless another is at least as good for all and better for one; utilities within `tolerance` are equal, and outcomes
 * equal for all are ties, all returned. Time grows with length × log(length) at worst, mostly with length.
 */
export function frontierOf(columns: Float64Array[], tolerance = TOLERANCE): Frontier {
  const length = columns[0]!.length;
  if (length < WORTH_FILTERING || columns.length < 2) return exactFrontier(columns, tolerance);
  const left = outOfShadow(columns, tolerance);
  const few = exactFrontier(
    columns.map(column => Float64Array.from(left, k => column[k]!)),
    tolerance,
  );
  return { outcomes: few.outcomes.map(k => left[k]!), starts: few.starts };
}

function exactFrontier(columns: Float64Array[], tolerance: number): Frontier {
  const classes = columns.map(column => classesOf(column, tolerance));
  const order = fallingOrder(classes, columns[0]!.length);
  const starts = groupStarts(classes, order);
  const rows = classes.map(({ of }) => Int32Array.from(starts.subarray(0, -1), start => of[order[start]!]!));
  if (rows[0]!.length === 0) return { outcomes: new Uint32Array(), starts: new Uint32Array(1) };
  return gather(order, starts, maximaOf(rows));
}

/** Where in the order each group of equal vectors begins, and the end. */
function groupStarts(classes: { of: Int32Array }[], order: Uint32Array): Uint32Array {
  const starts: number[] = [];
  for (let k = 0; k < order.length; k++)
    if (k === 0 || classes.some(({ of }) => of[order[k]!] !== of[order[k - 1]!])) starts.push(k);
  return Uint32Array.from([...starts, order.length]);
}

function gather(order: Uint32Array, starts: Uint32Array, alive: Uint8Array): Frontier {
  const outcomes: number[] = [];
  const ends = [0];
  for (let g = 0; g < alive.length; g++) {
    if (alive[g] === 0) continue;
    for (let k = starts[g]!; k < starts[g + 1]!; k++) outcomes.push(order[k]!);
    ends.push(outcomes.length);
  }
  return { outcomes: Uint32Array.from(outcomes), starts: Uint32Array.from(ends) };
}
