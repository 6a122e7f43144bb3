/**
 * Which of many integer vectors no other dominates: by a sweep with a staircase for two and three coordinates, by
 * Bentley's divide and conquer (Communications of the ACM 23, 1980, p. 214) for four and five.
 */

/** rows[c][k]: coordinate c of vector k. The vectors are distinct and stand in falling lexicographic order. */
export function maximaOf(rows: Int32Array[]): Uint8Array {
  const length = rows[0]!.length;
  const alive = new Uint8Array(length).fill(1);
  if (rows.length <= 3) sweep(rows, alive);
  else divide(rows, alive, 0, length);
  return alive;
}

/** One pass in order; what came before is at least as good in the first coordinate. */
function sweep(rows: Int32Array[], alive: Uint8Array): void {
  const middle = rows.length === 3 ? rows[1]! : null;
  const last = rows[rows.length - 1]!;
  const stairs = new Stairs(middle);
  for (let k = 0; k < alive.length; k++) {
    const at = middle === null ? 0 : middle[k]!;
    if (rows.length > 1 ? stairs.best(at) >= last[k]! : k > 0) alive[k] = 0;
    else stairs.raise(at, last[k]!);
  }
}

/** The best second number among those whose first is at least a given one (a Fenwick tree of maxima). */
class Stairs {
  private readonly tree: Int32Array;

  constructor(firsts: Int32Array | null) {
    let most = 0;
    if (firsts !== null) for (let k = 0; k < firsts.length; k++) if (firsts[k]! > most) most = firsts[k]!;
    this.tree = new Int32Array(most + 2).fill(-1);
  }

  best(first: number): number {
    let found = -1;
    for (let at = this.tree.length - 1 - first; at > 0; at -= at & -at)
      if (this.tree[at]! > found) found = this.tree[at]!;
    return found;
  }

  raise(first: number, second: number): void {
    for (let at = this.tree.length - 1 - first; at < this.tree.length; at += at & -at)
      if (second > this.tree[at]!) this.tree[at] = second;
  }
}

/** Below this many pairs, comparing each with each is quickest. */
const FEW_PAIRS = 1024;
const FEW = 24;

function divide(rows: Int32Array[], alive: Uint8Array, from: number, to: number): void {
  if (to - from <= FEW) {
    compareAll(rows, alive, range(from, to), range(from, to), 0);
    return;
  }
  const middle = (from + to) >> 1;
  divide(rows, alive, from, middle);
  divide(rows, alive, middle, to);
  cull(rows, alive, living(alive, from, middle), living(alive, middle, to), 1);
}

const range = (from: number, to: number): Uint32Array => Uint32Array.from({ length: to - from }, (_, k) => from + k);
const living = (alive: Uint8Array, from: number, to: number): Uint32Array =>
  range(from, to).filter(k => alive[k] === 1);

/** Marks what in `below` some vector of `above` matches or beats in every coordinate from `c` on. */
function cull(rows: Int32Array[], alive: Uint8Array, above: Uint32Array, below: Uint32Array, c: number): void {
  const rivals = below.filter(k => alive[k] === 1);
  if (above.length === 0 || rivals.length === 0) return;
  if (above.length * rivals.length <= FEW_PAIRS) compareAll(rows, alive, above, rivals, c);
  else if (c >= rows.length - 2) cullInPlane(rows, alive, above, rivals);
  else cullByHalves(rows, alive, above, rivals, c);
}

function cullByHalves(rows: Int32Array[], alive: Uint8Array, above: Uint32Array, below: Uint32Array, c: number): void {
  const row = rows[c]!;
  const values = Int32Array.from([...samples(row, above), ...samples(row, below)]).sort();
  const cut = values[values.length >> 1]!;
  const parts = (indices: Uint32Array): Uint32Array[] => [
    indices.filter(k => row[k]! > cut),
    indices.filter(k => row[k] === cut),
    indices.filter(k => row[k]! < cut),
  ];
  const upper = parts(above);
  const lower = parts(below);
  for (let a = 0; a < 3; a++)
    for (let b = a; b < 3; b++) cull(rows, alive, upper[a]!, lower[b]!, a === b && a !== 1 ? c : c + 1);
}

/** Up to a few hundred values evenly taken, enough to find a middle. */
function samples(row: Int32Array, indices: Uint32Array): number[] {
  const step = Math.max(1, Math.floor(indices.length / 200));
  const taken: number[] = [];
  for (let k = 0; k < indices.length; k += step) taken.push(row[indices[k]!]!);
  return taken;
}

/** The last two coordinates alone are left: sort both by the one, sweep by the other. */
function cullInPlane(rows: Int32Array[], alive: Uint8Array, above: Uint32Array, below: Uint32Array): void {
  const x = rows[rows.length - 2]!;
  const y = rows[rows.length - 1]!;
  const falling = (a: number, b: number): number => x[b]! - x[a]!;
  above.sort(falling);
  below.sort(falling);
  let best = -1;
  let next = 0;
  for (const k of below) {
    while (next < above.length && x[above[next]!]! >= x[k]!) {
      best = Math.max(best, y[above[next]!]!);
      next++;
    }
    if (best >= y[k]!) alive[k] = 0;
  }
}

function compareAll(rows: Int32Array[], alive: Uint8Array, above: Uint32Array, below: Uint32Array, c: number): void {
  for (const k of below)
    for (const j of above) {
      if (j === k || !covers(rows, j, k, c)) continue;
      alive[k] = 0;
      break;
    }
}

function covers(rows: Int32Array[], j: number, k: number, from: number): boolean {
  for (let c = from; c < rows.length; c++) if (rows[c]![j]! < rows[c]![k]!) return false;
  return true;
}
