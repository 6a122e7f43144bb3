/** The Nash point as one party sees it: its own utility exactly, the others' as believed. */
import type { Brief } from '../negotiator.ts';

/**
 * Own utility where the product of one's own gain and the others' believed gains is largest.
 * @param fallback believed utility of no agreement to the others
 */
export function believedNash(
  { ranking, reservation }: Brief,
  worths: readonly Float64Array[],
  fallback: number,
): number {
  const { utility } = ranking;
  let top = -1;
  let own = reservation;
  for (let o = 0; o < utility.length; o++) {
    let product = utility[o]! - reservation;
    if (product < 0) continue;
    for (const worth of worths) product *= Math.max(0, worth[o]! - fallback);
    if (product > top) {
      top = product;
      own = utility[o]!;
    }
  }
  return own;
}
