/**
 * Simultaneous offers with votes: each round every party puts an offer, then every party votes on each offer of the
 * round; no one sees another's offer before its own is in, nor another's vote (after AMOP, the alternating multiple
 * offers protocol: R. Aydoğan, D. Festen, K. Hindriks, C. Jonker 2017). An offer all vote for is agreed. Of several
 * such offers, the one put by the party whose turn it is to go first is taken: the first seat in round 0, then the next.
 */
import { LEAVE, type Moment, type Negotiator } from '../negotiator.ts';
import type { Outcome } from '../ranking.ts';
import { type Ending, momentAt } from './ending.ts';

/** [offer][voter]; a party votes for its own offer. */
const votesOn = (negotiators: readonly Negotiator[], offers: readonly Outcome[], now: Moment): boolean[][] =>
  offers.map((offer, by) => negotiators.map((own, seat) => seat === by || own.accepts(offer, now)));

function tell(negotiators: readonly Negotiator[], offers: readonly Outcome[], votes: boolean[][], now: Moment): void {
  negotiators.forEach((own, seat) => {
    offers.forEach((offer, by) => {
      if (by !== seat) own.hear(by, 'offers', offer, now);
    });
    offers.forEach((offer, by) => {
      negotiators.forEach((_, voter) => {
        if (voter !== seat && voter !== by) own.hear(voter, votes[by]![voter] ? 'accepts' : 'refuses', offer, now);
      });
    });
  });
}

/** A party that leaves instead of offering ends the talks. */
export function simultaneousOffers(negotiators: readonly Negotiator[], rounds: number): Ending {
  const n = negotiators.length;
  let made = 0;
  for (let round = 0; round < rounds; round++) {
    const now = momentAt(round, rounds);
    const offers = negotiators.map(own => own.propose(now));
    if (offers.includes(LEAVE)) return { agreement: LEAVE, round, time: now.time, offers: made };
    made += n;
    const votes = votesOn(negotiators, offers, now);
    for (let k = 0; k < n; k++) {
      const by = (round + k) % n;
      if (votes[by]!.every(yes => yes)) return { agreement: offers[by]!, round, time: now.time, offers: made };
    }
    tell(negotiators, offers, votes, now);
  }
  return { agreement: LEAVE, round: rounds, time: 1, offers: made };
}
