/** All deals as pictures: for each pair of parties, how many packages give the one so much and the other so much. */

export interface PairPicture {
  /** The two parties; x falls on the first, y on the second. */
  parties: [x: number, y: number];
  /** Points at the left and lower edge, points a cell, cells across and up. */
  low: [number, number];
  step: number;
  size: [number, number];
  /** Packages in each cell: counts[row × width + column], row 0 lowest. */
  counts: Float64Array;
  /** Of each other party, the most points it has in any package of the cell; −32768 where the cell is empty. */
  most: { party: number; points: Int16Array }[];
}

/** Cells a side at most; with fewer points than that a cell is one point wide, and the picture is exact. */
const CELLS = 256;
const EMPTY = -32768;

/** One picture a pair, (0,1), (0,2) … */
export function picturesOf(columns: Float64Array[], counts: ArrayLike<number>): PairPicture[] {
  return columns.flatMap((_, x) => columns.slice(x + 1).map((__, k) => pictureOf(columns, counts, x, x + 1 + k)));
}

function pictureOf(columns: Float64Array[], counts: ArrayLike<number>, x: number, y: number): PairPicture {
  const [xs, ys] = [rangeOf(columns[x]!), rangeOf(columns[y]!)];
  const step = Math.max(1, Math.ceil(Math.max(xs.width, ys.width) / CELLS));
  const size: [number, number] = [Math.ceil(xs.width / step), Math.ceil(ys.width / step)];
  const cells = new Float64Array(size[0] * size[1]);
  const others = columns.map((_, i) => i).filter(i => i !== x && i !== y);
  const most = others.map(party => ({ party, points: new Int16Array(cells.length).fill(EMPTY) }));
  for (let k = 0; k < counts.length; k++) {
    const column = Math.floor((columns[x]![k]! - xs.low) / step);
    const cell = Math.floor((columns[y]![k]! - ys.low) / step) * size[0] + column;
    cells[cell]! += counts[k]!;
    for (const { party, points } of most) points[cell] = Math.max(points[cell]!, columns[party]![k]!);
  }
  return { parties: [x, y], low: [xs.low, ys.low], step, size, counts: cells, most };
}

function rangeOf(column: Float64Array): { low: number; width: number } {
  if (column.length === 0) return { low: 0, width: 0 };
  let low = column[0]!;
  let high = low;
  for (let k = 1; k < column.length; k++) {
    low = Math.min(low, column[k]!);
    high = Math.max(high, column[k]!);
  }
  return { low, width: high - low + 1 };
}
