/** What a delegation thinks others' options are worth to them: the public table, misread, then corrected by what it learns. */
import { type Game, type Party, type Private, type Public, stream } from '../engine/index.ts';
import type { LevelDef } from './levels.ts';

/** Beliefs are whole thousandths of an interest point, so that sums do not depend on the order they are made in. */
export const MILLI = 1000;

export interface Beliefs {
  /** The other parties, in seating order of their index. */
  others: Party[];
  /** Thousandths by [place in others][clause]. */
  misread: number[][];
}

export function beliefs(game: Game, seat: Party, level: LevelDef, seed: string): Beliefs {
  const rng = stream(`${seed}|beliefs`);
  const others = Array.from({ length: game.n }, (_, j) => j).filter(j => j !== seat);
  const factor = (): number => MILLI + Math.floor((rng.next() - 0.5) * 2 * level.noise + 0.5);
  return { others, misread: others.map(() => game.clauses.map(factor)) };
}

/** Importance of a clause to another party if known for certain: by back channel or disclosure; else −1. */
export const learnt = (pub: Public, own: Private, about: Party, clause: number): number =>
  Math.max(own.known[about]?.[clause] ?? -1, pub.disclosed[about]?.[clause] ?? -1);

/** Thousandths by which the public worth of a clause is multiplied: misread, or set right by what is certain. */
function factorOf(base: readonly number[], misread: number, importance: number): number {
  if (importance < 0) return misread;
  let most = 0;
  for (const v of base) most = Math.max(most, v < 0 ? -v : v);
  return most === 0 ? misread : Math.floor((importance * MILLI) / most);
}

/**
 * Writes the believed worth of each option of a clause, in thousandths, into `out` from `at` on, `stride` apart.
 * @param importance certain importance of the clause to that party, or −1
 */
export function believe(
  base: readonly number[],
  misread: number,
  importance: number,
  out: Int32Array,
  at: number,
  stride: number,
): void {
  const factor = factorOf(base, misread, importance);
  for (let k = 0; k < base.length; k++) out[at + k * stride] = base[k]! * factor;
}

/** Believed worth of one option to another party, in thousandths. `at` is its place in `others`. */
export function believedWorth(
  mind: { game: Game; pub: Public; own: Private; beliefs: Beliefs },
  party: Party,
  at: number,
  clause: number,
  option: number,
): number {
  const base = mind.game.base[party]![clause]!;
  const certain = learnt(mind.pub, mind.own, party, clause);
  return base[option]! * factorOf(base, mind.beliefs.misread[at]![clause]!, certain);
}
