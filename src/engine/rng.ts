/** Seeded randomness: the only importer of seedrandom. The generator is alea, whose four numbers live in the state. */
import alea from 'seedrandom/lib/alea.js';

export interface RngState {
  c: number;
  s0: number;
  s1: number;
  s2: number;
}

export interface Rng {
  /** A number in [0, 1), 32 bits fine. */
  next(): number;
  /** An integer in 0 … n−1; n at least 1. */
  int(n: number): number;
  /** What to keep in the state to go on from here. */
  state(): RngState;
}

const wrap = (generator: ReturnType<typeof alea>): Rng => ({
  next: () => generator(),
  int: n => Math.floor(generator() * n),
  state: () => {
    const { c, s0, s1, s2 } = generator.state();
    return { c, s0, s1, s2 };
  },
});

/** A stream that depends on nothing but the string. */
export const stream = (seed: string): Rng => wrap(alea(seed, { state: true }));

/** Goes on from a kept state. */
export const resume = (state: RngState): Rng => wrap(alea('', { state: { ...state } }));

/** Fisher–Yates on a copy. */
export function shuffled<T>(items: readonly T[], rng: Rng): T[] {
  const out = items.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const j = rng.int(i + 1);
    const held = out[i] as T;
    out[i] = out[j] as T;
    out[j] = held;
  }
  return out;
}
