/** What is thought of another party's utility, from its offers alone. */
import type { Outcome } from '../ranking.ts';

export interface OpponentModel {
  /** An offer it made, and the relative time, 0 … 1. */
  see(outcome: Outcome, time: number): void;
  /** Believed contribution to its utility, [issue][option]; the best outcome sums to 1, the worst to 0. */
  parts(): Float64Array[];
}

/** Shifts and scales so that the best outcome is worth 1 and the worst 0; all alike gives zeros. */
export function normalised(parts: Float64Array[]): Float64Array[] {
  const least = parts.map(options => Math.min(...options));
  const span = parts.reduce((sum, options, k) => sum + Math.max(...options) - least[k]!, 0);
  return parts.map((options, k) => options.map(v => (span > 0 ? (v - least[k]!) / span : 0)));
}
