/**
 * A coarse grid over all parties' utilities but the last, holding in each cell the best last utility found in any cell
 * above it in every direction: what lies under that is dominated, and need not be looked at again. Two passes over the
 * outcomes, no sort; what is left is a small superset of the frontier.
 */

/** Cells a side by number of parties, so that the grid stays within the processor's caches. */
const SIDES = [0, 1, 4096, 256, 40, 16];

interface Axis {
  column: Float64Array;
  low: number;
  /** Cells per unit; 0 for a column of equal values. */
  scale: number;
}

function axisOf(column: Float64Array, side: number): Axis {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < column.length; k++) {
    const value = column[k]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { column, low, scale: high > low ? (side - 1) / (high - low) : 0 };
}

/** The cell of every outcome, the first party's axis slowest. */
function cellsOf(axes: Axis[], side: number, length: number): Uint32Array {
  const cells = new Uint32Array(length);
  for (const { column, low, scale } of axes)
    for (let k = 0; k < length; k++) cells[k] = cells[k]! * side + (((column[k]! - low) * scale) | 0);
  return cells;
}

/** Best of the last column in each cell, then over all cells strictly above in every axis. */
function shadowOf(last: Float64Array, cells: Uint32Array, axes: number, side: number): Float64Array {
  const best = new Float64Array(side ** axes).fill(Number.NEGATIVE_INFINITY);
  for (let k = 0; k < cells.length; k++) if (last[k]! > best[cells[k]!]!) best[cells[k]!] = last[k]!;
  for (let axis = 0, step = 1; axis < axes; axis++, step *= side) spread(best, step, side);
  return best;
}

/** Along one axis every cell takes the best of the cells strictly above it. */
function spread(best: Float64Array, step: number, side: number): void {
  const block = step * side;
  for (let base = 0; base < best.length; base += block)
    for (let offset = 0; offset < step; offset++) {
      let above = Number.NEGATIVE_INFINITY;
      for (let at = base + offset + block - step; at >= base + offset; at -= step) {
        const own = best[at]!;
        best[at] = above;
        if (own > above) above = own;
      }
    }
}

/**
 * Indices of the outcomes not under the shadow, rising: every outcome that no other dominates is among them. An outcome
 * goes only when another is at least as good for all and better by more than `tolerance` for the last party.
 */
export function outOfShadow(columns: Float64Array[], tolerance: number): Uint32Array {
  const n = columns.length;
  const length = columns[0]!.length;
  const side = SIDES[n]!;
  const axes = columns.slice(0, -1).map(column => axisOf(column, side));
  const last = columns[n - 1]!;
  const cells = cellsOf(axes, side, length);
  const shadow = shadowOf(last, cells, axes.length, side);
  const kept = new Uint32Array(length);
  let count = 0;
  for (let k = 0; k < length; k++) if (last[k]! + tolerance >= shadow[cells[k]!]!) kept[count++] = k;
  return kept.slice(0, count);
}
