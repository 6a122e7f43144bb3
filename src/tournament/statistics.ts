/** Means with confidence intervals and paired tests, without assuming a distribution; deterministic by seed. */
import { stream } from '../engine/index.ts';

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;

export interface Interval {
  mean: number;
  /** 95 % by percentile bootstrap over the blocks. */
  low: number;
  high: number;
}

const RESAMPLES = 2_000;
const FLIPS = 20_000;

/** Mean of the blocks and its bootstrap interval. @param blocks at least one */
export function intervalOf(blocks: readonly number[], seed: string): Interval {
  const rng = stream(`${seed}|bootstrap`);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let k = 0; k < blocks.length; k++) sum += blocks[rng.int(blocks.length)]!;
    return sum / blocks.length;
  }).sort((a, b) => a - b);
  const at = (share: number): number => means[Math.min(RESAMPLES - 1, Math.floor(share * RESAMPLES))]!;
  return { mean: mean(blocks), low: at(0.025), high: at(0.975) };
}

/**
 * Two-sided sign-flip permutation test of paired differences: the share of random sign patterns whose sum is at least
 * as far from 0, the pattern observed counted in, so that p is never 0.
 */
export function signFlip(differences: readonly number[], seed: string): number {
  const rng = stream(`${seed}|flips`);
  const observed = Math.abs(differences.reduce((sum, d) => sum + d, 0));
  let extreme = 1;
  for (let f = 0; f < FLIPS; f++) {
    let sum = 0;
    for (const d of differences) sum += rng.next() < 0.5 ? d : -d;
    // A hair's breadth for sums made in another order.
    if (Math.abs(sum) >= observed - 1e-12) extreme++;
  }
  return extreme / (FLIPS + 1);
}

/** p-values adjusted for testing them all (S. Holm, 1979), in the order given. */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
  const out = new Array<number>(p.length);
  let most = 0;
  order.forEach((i, rank) => {
    most = Math.max(most, Math.min(1, p[i]! * (p.length - rank)));
    out[i] = most;
  });
  return out;
}
