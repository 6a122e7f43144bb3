/** Kendall's rank correlation τ-b with ties, in n log n (W. R. Knight, 1966). */

const pairs = (n: number): number => (n * (n - 1)) / 2;

/** How many pairs have the same key. */
function tied(keys: readonly (number | string)[]): number {
  const counts = new Map<number | string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
}

/** Merge sort that counts the exchanges: the sorted list and the number of pairs that stood the wrong way. */
function sorted(list: readonly number[]): [list: number[], exchanges: number] {
  if (list.length < 2) return [[...list], 0];
  const [left, inLeft] = sorted(list.slice(0, list.length >> 1));
  const [right, inRight] = sorted(list.slice(list.length >> 1));
  const out: number[] = [];
  let exchanges = inLeft + inRight;
  let i = 0;
  for (const x of right) {
    while (i < left.length && left[i]! <= x) out.push(left[i++]!);
    exchanges += left.length - i;
    out.push(x);
  }
  while (i < left.length) out.push(left[i++]!);
  return [out, exchanges];
}

/** Values nearer than 1e-9 count as equal. */
export function kendall(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const grid = (x: number): number => Math.round(x * 1e9);
  const points = Array.from({ length: a.length }, (_, i) => [grid(a[i]!), grid(b[i]!)] as const);
  points.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const all = pairs(points.length);
  const tiedA = tied(points.map(p => p[0]));
  const tiedB = tied(points.map(p => p[1]));
  const tiedBoth = tied(points.map(p => p.join()));
  const [, exchanges] = sorted(points.map(p => p[1]));
  return (all - tiedA - tiedB + tiedBoth - 2 * exchanges) / Math.sqrt((all - tiedA) * (all - tiedB));
}
