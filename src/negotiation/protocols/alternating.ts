/**
 * Stacked alternating offers for any number of parties (R. Aydoğan, D. Festen, K. Hindriks, C. Jonker, "Alternating
 * offers protocols for multilateral negotiation", 2017). In turn each accepts the standing offer, puts another in its
 * place, or leaves, which ends the talks. An offer all the others accept, one after the other, is agreed.
 */
import { LEAVE, type Negotiator } from '../negotiator.ts';
import { type Ending, momentAt } from './ending.ts';

/** @param watch told of every offer, for charts and tests */
export function alternatingOffers(
  negotiators: readonly Negotiator[],
  rounds: number,
  watch: (seat: number, outcome: number, round: number) => void = () => {},
): Ending {
  const n = negotiators.length;
  let standing = LEAVE;
  let agreed = 0;
  let offers = 0;
  for (let round = 0; round < rounds; round++) {
    const now = momentAt(round, rounds);
    for (let seat = 0; seat < n; seat++) {
      const own = negotiators[seat]!;
      const takes = standing !== LEAVE && own.accepts(standing, now);
      const heard = takes ? standing : own.propose(now);
      if (heard === LEAVE) return { agreement: LEAVE, round, time: now.time, offers };
      for (let j = 0; j < n; j++) if (j !== seat) negotiators[j]!.hear(seat, takes ? 'accepts' : 'offers', heard, now);
      agreed = takes ? agreed + 1 : 1;
      if (agreed === n) return { agreement: heard, round, time: now.time, offers };
      if (takes) continue;
      offers++;
      standing = heard;
      watch(seat, heard, round);
    }
  }
  return { agreement: LEAVE, round: rounds, time: 1, offers };
}
