/** How a negotiation ends, and what that is worth. */
import type { Domain } from '../../analysis/domain.ts';
import { LEAVE, type Moment } from '../negotiator.ts';
import { power } from '../power.ts';
import type { Outcome, Ranking } from '../ranking.ts';

export interface Ending {
  /** The outcome agreed, or LEAVE for none. */
  agreement: Outcome;
  /** Round it ended in; the number of rounds when the deadline passed. */
  round: number;
  /** Relative time it ended at, 0 … 1. */
  time: number;
  /** Offers made. */
  offers: number;
}

export const momentAt = (round: number, rounds: number): Moment => ({ round, time: (round + 1) / (rounds + 1) });

/** Discounted utility of an ending to each party; without an agreement its reservation value, discounted alike. */
export const worthOf = (domain: Domain, rankings: readonly Ranking[], ending: Ending): number[] =>
  rankings.map((ranking, party) => {
    const plain = ending.agreement === LEAVE ? domain.reservation[party]! : ranking.utility[ending.agreement]!;
    const discount = domain.discount[party]!;
    return discount === 1 ? plain : plain * power(discount, ending.time);
  });
