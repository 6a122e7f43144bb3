/** A party's outcomes from best to worst, worked out once a domain, so that an offer is a binary search. */
import { type Domain, outcomeCount } from '../analysis/domain.ts';

/** An outcome is its index in the domain (mixed radix, last issue fastest). */
export type Outcome = number;

/** Negotiators list every outcome; larger domains are refused by name. */
export const MAX_OUTCOMES = 2_000_000;

export interface Ranking {
  /** Utility by outcome. */
  utility: Float64Array;
  /** Outcomes from best to worst; the lower index first among equals. */
  order: Int32Array;
  /** Their utilities, falling. */
  falling: Float64Array;
}

/**
 * Sums of one number an option over every outcome, in outcome order: issue by issue, so one addition an outcome.
 * @param parts [issue][option]
 */
export function sumsOver(parts: readonly ArrayLike<number>[], out: Float64Array): Float64Array {
  let filled = 1;
  out[0] = 0;
  for (const options of parts) {
    const size = options.length;
    for (let o = filled - 1; o >= 0; o--) {
      const before = out[o]!;
      for (let k = size - 1; k >= 0; k--) out[o * size + k] = before + options[k]!;
    }
    filled *= size;
  }
  return out;
}

/** @throws RangeError beyond MAX_OUTCOMES */
export function rank(domain: Domain, party: number): Ranking {
  const count = outcomeCount(domain);
  if (count > MAX_OUTCOMES) throw new RangeError(`${count} outcomes; negotiators list at most ${MAX_OUTCOMES}`);
  const utility = sumsOver(domain.value[party]!, new Float64Array(count)).map(u => Math.min(1, u));
  const order = Int32Array.from(utility.keys()).sort((a, b) => utility[b]! - utility[a]! || a - b);
  return { utility, order, falling: Float64Array.from(order, o => utility[o]!) };
}

/** How many outcomes are worth at least `target`. */
export function atLeast(ranking: Ranking, target: number): number {
  const { falling } = ranking;
  let low = 0;
  let high = falling.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (falling[middle]! >= target) low = middle + 1;
    else high = middle;
  }
  return low;
}
