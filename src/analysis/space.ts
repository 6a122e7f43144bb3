/** The space of agreements of a domain: what is possible, what is rational, what is best, and by which rule of fairness. */
import { type Compat, compatOf } from './compat.ts';
import { countAtLeast } from './count.ts';
import { type Domain, exactOutcomeCount, outcomeCount, TOLERANCE } from './domain.ts';
import { frontierOf } from './frontier.ts';
import { type Merged, mergeFrontier } from './merge.ts';
import { estimateAtLeast } from './sample.ts';
import { egalitarian, kalaiSmorodinsky, nash, type Solution, welfare } from './solutions.ts';

/** A point of the frontier. */
export interface FrontierPoint {
  /** Utility of each party, 0 … 1. */
  u: number[];
  /** How many outcomes attain it. */
  outcomes: number;
  /** The first of them: one option index an issue. */
  outcome: number[];
}

/** A count of outcomes; `exact` false when it was estimated from a sample. */
export interface Counted {
  value: number;
  exact: boolean;
  /** Standard error of an estimate; 0 for an exact count. */
  error: number;
}

export interface AgreementSpace {
  /** Exact below 2^53; `outcomesExact` has every digit. */
  outcomes: number;
  outcomesExact: bigint;
  /** Least and most utility of each party over all outcomes. */
  least: number[];
  ideal: number[];
  /** Reservation values: the disagreement point. */
  disagreement: number[];
  /** Outcomes at least as good as no agreement for all; better than it for all. */
  rational: Counted;
  strictlyRational: Counted;
  /** No outcome is rational for all: there is no zone of agreement, and every solution below is empty. */
  noZone: boolean;
  /** False when there were too many beginnings to carry on, and the frontier is a part of the whole one. */
  exact: boolean;
  /** Rational points, falling. */
  frontier: FrontierPoint[];
  nash: Solution & { fallback: boolean };
  kalaiSmorodinsky: Solution;
  egalitarian: Solution;
  welfare: Solution;
  compat: Compat;
}

export interface SpaceLimits {
  /** Beginnings of outcomes carried on at each issue (see mergeFrontier). */
  states: number;
  /** Branches looked at for each count (see countAtLeast). */
  steps: number;
  /** Outcomes drawn for an estimate where that was not enough. */
  samples: number;
}

export const SPACE_LIMITS: SpaceLimits = { states: 2_000_000, steps: 200_000_000, samples: 1_000_000 };

/**
 * Everything about a domain of 1 to 5 parties. `reservation` replaces the domain's own. Solutions hold places in
 * `frontier`. Discounts are left out: they scale all outcomes alike. Work and memory are bounded by `limits`.
 */
export function agreementSpace(
  domain: Domain,
  reservation: number[] = domain.reservation,
  limits: SpaceLimits = SPACE_LIMITS,
): AgreementSpace {
  const merged = mergeFrontier(domain, limits.states);
  const everything = pointsOf(domain, merged, limits);
  const frontier = everything.filter(({ u }) => u.every((x, i) => x >= reservation[i]! - TOLERANCE));
  const points = frontier.map(({ u }) => u);
  const { least, ideal } = extremes(domain);
  const frame = { disagreement: reservation, ideal };
  const outcomes = outcomeCount(domain);
  const rational = counted(domain, reservation, -TOLERANCE, limits);
  const strictlyRational = counted(domain, reservation, TOLERANCE, limits);
  return {
    outcomes,
    outcomesExact: exactOutcomeCount(domain),
    least,
    ideal,
    disagreement: reservation.slice(),
    rational,
    strictlyRational,
    noZone: frontier.length === 0 && merged.exact,
    exact: merged.exact,
    frontier,
    nash: nash(points, reservation),
    kalaiSmorodinsky: kalaiSmorodinsky(points, frame),
    egalitarian: egalitarian(points, reservation),
    welfare: welfare(points),
    compat: compatOf({ points, everything, least, ideal, reservation, outcomes, strictly: strictlyRational.value }),
  };
}

/** Least and most utility of each party. */
function extremes(domain: Domain): { least: number[]; ideal: number[] } {
  const total = (pick: (row: Float64Array) => number): number[] =>
    domain.value.map(rows =>
      Math.min(
        1,
        rows.reduce((sum, row) => sum + pick(row), 0),
      ),
    );
  return { least: total(row => Math.min(...row)), ideal: total(row => Math.max(...row)) };
}

/** Outcomes with every utility at least the reservation value plus `margin` (below 0: ties count as reaching it). */
function counted(domain: Domain, reservation: number[], margin: number, limits: SpaceLimits): Counted {
  if (reservation.some(r => r + margin > 1)) return { value: 0, exact: true, error: 0 };
  const goal = reservation.map(r => r + margin);
  const count = countAtLeast(domain, goal, limits.steps);
  return count.exact ? { ...count, error: 0 } : { ...estimateAtLeast(domain, goal, limits.samples), exact: false };
}

/**
 * Points of the whole frontier, ties gathered; falling. Where sums can pass 1, beginnings that differ may end in the
 * same utilities, so the outcomes of each point are counted afresh: none is better, so all that reach it attain it.
 */
function pointsOf(domain: Domain, merged: Merged, limits: SpaceLimits): FrontierPoint[] {
  const { outcomes, starts } = frontierOf(merged.columns);
  const cut = domain.value.some(rows => rows.reduce((sum, row) => sum + Math.max(...row), 0) > 1 + TOLERANCE);
  return Array.from({ length: starts.length - 1 }, (_, p) => {
    const members = outcomes.subarray(starts[p], starts[p + 1]);
    const u = merged.columns.map(column => column[members[0]!]!);
    const goal = u.map(x => x - TOLERANCE);
    const ties = cut
      ? countAtLeast(domain, goal, limits.steps).value
      : members.reduce((sum, k) => sum + merged.count[k]!, 0);
    return { u, outcomes: ties, outcome: merged.outcomes[members[0]!]! };
  });
}
