/** What a negotiator is, what it knows, and what it hears: its own utility and what is said at the table, nothing else. */
import type { Rng } from '../engine/rng.ts';
import type { Outcome, Ranking } from './ranking.ts';

export interface Brief {
  /** Options of each issue. */
  sizes: readonly number[];
  /** One's own. */
  ranking: Ranking;
  /** Utility of no agreement. */
  reservation: number;
  /** d of u·d^t. */
  discount: number;
  seat: number;
  parties: number;
  /** Deadline: how many rounds there are. */
  rounds: number;
  /** A stream of its own. */
  rng: Rng;
}

export interface Moment {
  /** From 0. */
  round: number;
  /** (round + 1) ÷ (rounds + 1): above 0, below 1. */
  time: number;
}

/** Instead of an offer: nothing here is worth more than leaving. */
export const LEAVE = -1;

export type Said = 'offers' | 'accepts' | 'refuses';

export interface Negotiator {
  /** Its offer, or LEAVE. */
  propose(now: Moment): Outcome;
  /** Whether it takes this outcome now. */
  accepts(outcome: Outcome, now: Moment): boolean;
  /** What another seat just said of an outcome. */
  hear(seat: number, said: Said, outcome: Outcome, now: Moment): void;
}

/** A way to negotiate: seats a negotiator for one negotiation. */
export type Strategy = (brief: Brief) => Negotiator;
