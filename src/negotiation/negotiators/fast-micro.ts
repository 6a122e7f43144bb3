/**
 * FastMiCRO: MiCRO for short deadlines. It skips outcomes, as many as it takes to reach the end of its list by the
 * deadline, and near the deadline no longer waits to be answered in kind.
 * After the variant that ships with the platform NegMAS (Y. Mohammad et al.); MiCRO: D. de Jonge, IJCAI 2022.
 */
import { type Brief, LEAVE, type Moment, type Negotiator } from '../negotiator.ts';
import { atLeast, type Outcome } from '../ranking.ts';

/** Before this it goes one by one, as MiCRO does. */
const PATIENT_UNTIL = 0.1;
const PATIENT_OFFERS = 5;
/** After this it gives way whatever the others do. */
const FORCED_FROM = 0.95;

export function fastMicro(brief: Brief): Negotiator {
  const { ranking, rounds, reservation, rng } = brief;
  const rational = atLeast(ranking, reservation);
  const received = new Set<Outcome>();
  const sent: Outcome[] = [];
  let next = 0;
  const step = ({ round, time }: Moment): number =>
    time < PATIENT_UNTIL || sent.length < PATIENT_OFFERS
      ? 1
      : Math.max(1, Math.floor((rational - next) / (rounds - round)));
  const mayConcede = ({ time }: Moment): boolean =>
    next < rational && (sent.length <= received.size || time > FORCED_FROM);
  return {
    propose: now => {
      if (!mayConcede(now)) return sent.length === 0 ? LEAVE : sent[rng.int(sent.length)]!;
      const offer = ranking.order[next]!;
      next = Math.min(rational, next + step(now));
      sent.push(offer);
      return offer;
    },
    accepts: (outcome, now) => {
      const lowest = mayConcede(now) ? next : next - 1;
      return lowest >= 0 && ranking.utility[outcome]! >= Math.max(reservation, ranking.falling[lowest]!);
    },
    hear: (_, said, outcome) => {
      if (said === 'offers') received.add(outcome);
    },
  };
}
