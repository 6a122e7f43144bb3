/** The agreement space by the book, slowly: every outcome, every pair compared. What src/analysis is held against. */
import { type Domain, outcomeAt, outcomeCount, TOLERANCE, utilityOf } from '../../src/analysis/index.ts';

const atLeast = (a: number[], b: number[]): boolean => a.every((x, i) => x >= b[i]! - TOLERANCE);
const above = (a: number[], b: number[]): boolean => a.some((x, i) => x > b[i]! + TOLERANCE);
export const same = (a: number[], b: number[]): boolean => a.every((x, i) => Math.abs(x - b[i]!) <= TOLERANCE);

/** Utilities of every outcome, in order. */
export const allUtilities = (domain: Domain): number[][] =>
  Array.from({ length: outcomeCount(domain) }, (_, k) => {
    const outcome = outcomeAt(domain, k);
    return domain.parties.map((_party, i) => utilityOf(domain, i, outcome));
  });

/** Points that no other dominates, each once with the number of outcomes that attain it. */
export function plainFrontier(all: number[][]): { u: number[]; outcomes: number }[] {
  const points: { u: number[]; outcomes: number }[] = [];
  for (const u of all) {
    if (all.some(v => atLeast(v, u) && above(v, u))) continue;
    const known = points.find(p => same(p.u, u));
    if (known) known.outcomes++;
    else points.push({ u, outcomes: 1 });
  }
  return points;
}

/** The points whose score no other passes, by a comparison of scores (greater first). */
export function bestBy(points: number[][], score: (u: number[]) => number[]): number[][] {
  const less = (a: number[], b: number[]): boolean => {
    for (let k = 0; k < a.length; k++) if (Math.abs(a[k]! - b[k]!) > TOLERANCE) return a[k]! < b[k]!;
    return false;
  };
  return points.filter(u => !points.some(v => less(score(u), score(v))));
}
