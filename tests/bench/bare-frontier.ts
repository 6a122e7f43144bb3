/**
 * The practical limit in JavaScript for a three-party frontier: enumerate an additive domain, drop what lies under a coarse
 * grid of outcomes known so far, sort the rest, sweep. Written out by hand for three parties, ties dropped, no tolerance,
 * no counts, no packages. The analysis is measured against its time.
 */

const SIDE = 256;

/** Best of `w` found in a cell or above it, for cells of u and v in [0, 1]. */
function gridOf(u: Float64Array, v: Float64Array, w: Float64Array, step: number): Float64Array {
  const grid = new Float64Array(SIDE * SIDE).fill(-1);
  for (let k = 0; k < u.length; k += step) {
    const cell = ((u[k]! * (SIDE - 1)) | 0) * SIDE + ((v[k]! * (SIDE - 1)) | 0);
    if (w[k]! > grid[cell]!) grid[cell] = w[k]!;
  }
  for (let a = SIDE - 1; a >= 0; a--)
    for (let b = SIDE - 1; b >= 0; b--) {
      const at = a * SIDE + b;
      if (a + 1 < SIDE && grid[at + SIDE]! > grid[at]!) grid[at] = grid[at + SIDE]!;
      if (b + 1 < SIDE && grid[at + 1]! > grid[at]!) grid[at] = grid[at + 1]!;
    }
  return grid;
}

/** Utilities of every outcome, one column a party, the last issue fastest. */
export function bareColumns(value: readonly (readonly Float64Array[])[]): Float64Array[] {
  return value.map(rows => {
    let column = Float64Array.of(0);
    for (const row of rows) {
      const next = new Float64Array(column.length * row.length);
      let at = 0;
      for (let k = 0; k < column.length; k++) {
        const sum = column[k]!;
        for (let option = 0; option < row.length; option++) next[at++] = sum + row[option]!;
      }
      column = next;
    }
    return column;
  });
}

/** How many distinct points no other dominates. */
export function bareFrontier([u, v, w]: readonly Float64Array[]): number {
  const grid = gridOf(u!, v!, w!, 7);
  const left: number[] = [];
  for (let k = 0; k < u!.length; k++) {
    const a = ((u![k]! * (SIDE - 1)) | 0) + 1;
    const b = ((v![k]! * (SIDE - 1)) | 0) + 1;
    if (a >= SIDE || b >= SIDE || w![k]! > grid[a * SIDE + b]!) left.push(k);
  }
  left.sort((a, b) => u![b]! - u![a]! || v![b]! - v![a]! || w![b]! - w![a]!);
  return sweep(left, v!, w!);
}

/** Against a staircase of what came before, which was at least as good for the first. */
function sweep(order: number[], v: Float64Array, w: Float64Array): number {
  const stairs: [v: number, w: number][] = [];
  let points = 0;
  for (const k of order) {
    if (stairs.some(([x, y]) => x >= v[k]! && y >= w[k]!)) continue;
    points++;
    for (let s = stairs.length - 1; s >= 0; s--)
      if (stairs[s]![0] <= v[k]! && stairs[s]![1] <= w[k]!) stairs.splice(s, 1);
    stairs.push([v[k]!, w[k]!]);
  }
  return points;
}
