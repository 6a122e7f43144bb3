/** Concession by the clock alone (Faratin, Sierra and Jennings 1998): what Boulware, Linear and Conceder share. */
import { type Brief, LEAVE, type Negotiator, type Strategy } from '../negotiator.ts';
import { power } from '../power.ts';
import { atLeast } from '../ranking.ts';

/** The least it would ever take: its reservation value, or its worst outcome when that is better still. */
export const floorOf = ({ ranking, reservation }: Brief): number =>
  Math.max(reservation, ranking.falling[ranking.falling.length - 1]!);

/**
 * Holds out for floor + (best − floor)·(1 − t^exponent) and offers the outcome nearest to that from above.
 * Faratin's β is 1 ÷ exponent: Boulware above 1, Conceder below.
 */
export const timeBased =
  (exponent: number): Strategy =>
  brief => {
    const { ranking } = brief;
    const best = ranking.falling[0]!;
    const floor = floorOf(brief);
    const target = (time: number): number => floor + (best - floor) * (1 - power(time, exponent));
    const negotiator: Negotiator = {
      propose: ({ time }) => (best < floor ? LEAVE : ranking.order[Math.max(1, atLeast(ranking, target(time))) - 1]!),
      accepts: (outcome, { time }) => best >= floor && ranking.utility[outcome]! >= target(time),
      hear: () => {},
    };
    return negotiator;
  };
