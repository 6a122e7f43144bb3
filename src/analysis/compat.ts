/** The same space by other platforms' definitions, so that like is compared with like (docs/analysis.md has the formulas). */

import {
  best,
  gainsFrom,
  leastDifferences,
  leastSpread,
  leximin,
  maxMin,
  opposition,
  type Point,
  plainProduct,
  type Solution,
  sharesOf,
  sum,
  welfare,
} from './solutions.ts';
import type { FrontierPoint } from './space.ts';

export interface Compat {
  /** NegMAS: the disagreement point is the reservation value or the least utility, whichever is more. */
  negmas: {
    disagreement: number[];
    /** Share of outcomes better than no agreement for all. */
    rationalFraction: number;
    nash: Solution;
    /** What NegMAS calls Kalai: greatest least gain, no leximin; `modifiedEgalitarian`: of utilities. */
    egalitarian: Solution;
    modifiedEgalitarian: Solution;
    /** Least spread of shares; `modified`: of u ÷ ideal. */
    kalaiSmorodinsky: Solution;
    modifiedKalaiSmorodinsky: Solution;
    welfare: Solution;
    relativeWelfare: Solution;
    /** Distance of the nearest rational outcome from the ideal, scaled by it; Infinity without one. */
    opposition: number;
  };
  /** GENIUS: the frontier of all outcomes, rational or not, ties kept; `nash` points at places in it. */
  genius: {
    frontier: FrontierPoint[];
    nash: Solution;
    /** Least sum of differences between the parties' utilities, of the rational frontier. */
    kalaiSmorodinsky: Solution;
    welfare: Solution;
    /** Distance of the nearest outcome from (1, …, 1). */
    opposition: number;
  };
  /** Further readings of the same words, as papers and tests use them. */
  variants: {
    /** Product of utilities, reservation left out. */
    nashZeroBase: Solution;
    /** With the disagreement point of NegMAS. */
    egalitarianLeximin: Solution;
    kalaiSmorodinskyMaxMin: Solution;
    kalaiSmorodinskyLeximin: Solution;
    /** The ideal taken over rational outcomes alone, as the axioms have it. */
    kalaiSmorodinskyRationalIdeal: Solution;
    /** With the reservation value as disagreement point. */
    egalitarianMaxMinFromReservation: Solution;
    kalaiSmorodinskyMaxMinFromReservation: Solution;
    leastSpreadFromReservation: Solution;
  };
}

export interface CompatInput {
  points: Point[];
  everything: FrontierPoint[];
  least: number[];
  ideal: number[];
  reservation: number[];
  outcomes: number;
  strictly: number;
}

/** All but GENIUS's `nash` hold places in `points`, the rational frontier. */
export function compatOf(input: CompatInput): Compat {
  const { points, everything, least, ideal, reservation } = input;
  const disagreement = reservation.map((r, i) => Math.max(r, least[i]!));
  const frame = { disagreement, ideal };
  const all = everything.map(({ u }) => u);
  return {
    negmas: negmasOf(input, disagreement),
    genius: {
      frontier: everything,
      nash: plainProduct(all, reservation),
      kalaiSmorodinsky: leastDifferences(points),
      welfare: welfare(points),
      opposition: opposition(
        all,
        ideal.map(() => 1),
      ),
    },
    variants: {
      nashZeroBase: plainProduct(
        points,
        ideal.map(() => 0),
      ),
      egalitarianLeximin: leximin(points, gainsFrom(disagreement)),
      kalaiSmorodinskyMaxMin: maxMin(points, sharesOf(frame)),
      kalaiSmorodinskyLeximin: leximin(points, sharesOf(frame)),
      kalaiSmorodinskyRationalIdeal: maxMin(points, sharesOf({ disagreement, ideal: bestOf(points, ideal) })),
      egalitarianMaxMinFromReservation: maxMin(points, gainsFrom(reservation)),
      kalaiSmorodinskyMaxMinFromReservation: maxMin(points, sharesOf({ disagreement: reservation, ideal })),
      leastSpreadFromReservation: leastSpread(points, sharesOf({ disagreement: reservation, ideal })),
    },
  };
}

/** The most each party has among the points: the best rational outcome for it is on the frontier. */
const bestOf = (points: Point[], ideal: number[]): number[] =>
  ideal.map((_, i) => points.reduce((most, u) => Math.max(most, u[i]!), Number.NEGATIVE_INFINITY));

function negmasOf({ points, ideal, outcomes, strictly }: CompatInput, disagreement: number[]): Compat['negmas'] {
  const shares = sharesOf({ disagreement, ideal });
  const stuck = ideal.some((most, i) => most - disagreement[i]! <= 1e-12);
  const whole: Solution = { value: 0, at: points.map((_, k) => k) };
  return {
    disagreement,
    rationalFraction: strictly / outcomes,
    nash: plainProduct(points, disagreement),
    egalitarian: maxMin(points, gainsFrom(disagreement)),
    modifiedEgalitarian: maxMin(points, u => Array.from(u)),
    kalaiSmorodinsky: stuck ? whole : leastSpread(points, shares),
    modifiedKalaiSmorodinsky: leastSpread(points, u => ideal.map((most, i) => (most === 0 ? 1 : u[i]! / most))),
    welfare: welfare(points),
    relativeWelfare: best(points, u => sum(shares(u))),
    opposition: opposition(points, ideal),
  };
}
