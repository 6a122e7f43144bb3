/**
 * MiCRO, "minimal concession in reply to new offers": goes down its own list one outcome at a time, and only while it
 * has made no more distinct offers than the others.
 * D. de Jonge, "An analysis of the linear bilateral ANAC domains using the MiCRO benchmark strategy", IJCAI 2022.
 * With several others the one who made the fewest counts, and accepting is offering that outcome: MiCRO-Min of
 * D. Aguilera-Luzon, D. de Jonge, J. Larrosa, "MiCRO for multilateral negotiations", arXiv 2510.17401 (2025).
 */
import { Tally } from '../models/tally.ts';
import { type Brief, LEAVE, type Negotiator } from '../negotiator.ts';

export function micro(brief: Brief): Negotiator {
  const { ranking, seat, reservation, rng } = brief;
  const tally = new Tally(brief);
  let made = 0;
  const mayConcede = (): boolean =>
    made < ranking.order.length && ranking.falling[made]! >= reservation && made <= tally.fewestBut(seat);
  return {
    propose: () => {
      if (mayConcede()) return ranking.order[made++]!;
      return made === 0 ? LEAVE : ranking.order[rng.int(made)]!;
    },
    accepts: outcome => {
      const lowest = mayConcede() ? made : made - 1;
      return lowest >= 0 && ranking.utility[outcome]! >= Math.max(reservation, ranking.falling[lowest]!);
    },
    hear: (by, said, outcome) => {
      if (said !== 'refuses') tally.add(by, outcome);
    },
  };
}
