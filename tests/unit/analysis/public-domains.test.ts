/** Published domains against published answers, every figure within 1e-9 and every tie; our own prove the test can see. */
import { describe, expect, it } from 'vitest';
import {
  type AgreementSpace,
  agreementSpace,
  type FrontierPoint,
  type Solution,
  utilityOf,
} from '../../../src/analysis/index.ts';
import { type ExpectedMode, publicScenarios, readPublic } from '../../support/public-domains.ts';

/** Where each published answer stands with us. */
const HOMES: Record<string, (space: AgreementSpace) => Solution> = {
  nash: s => s.compat.negmas.nash,
  nash_zero_base: s => s.compat.variants.nashZeroBase,
  egalitarian: s => s.compat.negmas.egalitarian,
  egalitarian_leximin: s => s.compat.variants.egalitarianLeximin,
  egalitarian_abs: s => s.compat.negmas.modifiedEgalitarian,
  ks_min_spread: s => s.compat.negmas.kalaiSmorodinsky,
  ks_min_spread_unnormalised: s => s.compat.negmas.modifiedKalaiSmorodinsky,
  ks_maxmin: s => s.compat.variants.kalaiSmorodinskyMaxMin,
  ks_maxmin_leximin: s => s.compat.variants.kalaiSmorodinskyLeximin,
  ks_maxmin_rational_ideal: s => s.compat.variants.kalaiSmorodinskyRationalIdeal,
  genius_ks_min_pairwise: s => s.compat.genius.kalaiSmorodinsky,
  nash_rv: s => s.nash,
  egalitarian_rv: s => s.compat.variants.egalitarianMaxMinFromReservation,
  egalitarian_leximin_rv: s => s.egalitarian,
  ks_min_spread_rv: s => s.compat.variants.leastSpreadFromReservation,
  ks_maxmin_rv: s => s.compat.variants.kalaiSmorodinskyMaxMinFromReservation,
  ks_maxmin_leximin_rv: s => s.kalaiSmorodinsky,
  max_welfare: s => s.welfare,
  max_relative_welfare: s => s.compat.negmas.relativeWelfare,
  genius_nash_unfiltered: s => s.compat.genius.nash,
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;
const allNear = (a: ArrayLike<number>, b: number[]): boolean => b.every((x, k) => near(a[k]!, x));

function sums(points: FrontierPoint[], n: number): number[] {
  return Array.from({ length: n }, (_, i) => points.reduce((sum, { u }) => sum + u[i]!, 0));
}

/** Every difference between the space and what is published, as readable lines. */
function differences(space: AgreementSpace, want: ExpectedMode): string[] {
  const found: string[] = [];
  const compare = (what: string, held: boolean): void => {
    if (!held) found.push(what);
  };
  compare('rational', space.rational.value === want.rational);
  compare('strictly rational', space.strictlyRational.value === want.strictly_rational);
  compare('rational fraction', near(space.compat.negmas.rationalFraction, want.rational_fraction_negmas));
  compare('distinct', space.frontier.length === want.pareto_distinct);
  const ties = space.frontier.reduce((sum, point) => sum + point.outcomes, 0);
  compare('with ties', ties === want.pareto_outcomes_with_ties);
  compare('disagreement', allNear(space.compat.negmas.disagreement, want.disagreement));
  compare('max', allNear(space.ideal, want.max));
  compare('min', allNear(space.least, want.min));
  compare('frontier sum', allNear(sums(space.frontier, want.max.length), want.frontier_sum));
  for (const u of want.frontier ?? [])
    compare(
      `frontier lacks ${u}`,
      space.frontier.some(p => allNear(p.u, u)),
    );
  compare('opposition, NegMAS', near(space.compat.negmas.opposition, want.opposition_negmas));
  compare('opposition, GENIUS', near(space.compat.genius.opposition, want.opposition_genius));
  for (const [key, solution] of Object.entries(want.solutions)) found.push(...unlike(space, key, solution));
  return found;
}

function unlike(space: AgreementSpace, key: string, want: ExpectedMode['solutions'][string]): string[] {
  const home = HOMES[key];
  if (home === undefined) return [`${key}: nothing of ours answers to it`];
  const ours = home(space);
  const list = key === 'genius_nash_unfiltered' ? space.compat.genius.frontier : space.frontier;
  const points = ours.at.map(k => list[k]!);
  const [a, b] = [[ours.value].flat(), [want.value].flat()];
  const held = [
    a.length === b.length && allNear(a, b),
    points.length === want.points.length,
    want.points.every(p => points.some(q => allNear(q.u, p.u) && q.outcomes === p.n_outcomes)),
  ];
  return held.every(Boolean) ? [] : [`${key}: ${JSON.stringify({ ours: [a, points], want })}`];
}

const scenarios = publicScenarios();

describe(`the ${scenarios.length} public domains beside this checkout`, () => {
  it('match every published figure in both reservation modes', () => {
    for (const scenario of scenarios) {
      const read = readPublic(scenario.id);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const { domain } = read.value;
      expect(domain.issues.map(({ name, options }) => ({ name, size: options.length }))).toEqual(
        scenario.issues.map(({ name, size }) => ({ name, size })),
      );
      for (const [mode, want] of Object.entries(scenario.modes)) {
        const space = agreementSpace(domain, mode === 'rv0' ? domain.parties.map(() => 0) : domain.reservation);
        expect(space.outcomes).toBe(scenario.outcomes);
        expect(differences(space, want).map(line => `${scenario.id} ${mode} ${line}`)).toEqual([]);
        for (const { u, outcome } of space.frontier)
          expect(
            allNear(
              u,
              domain.parties.map((_, i) => utilityOf(domain, i, outcome)),
            ),
          ).toBe(true);
      }
    }
  });

  it('load when malformed, with the repair stated', () => {
    if (scenarios.length === 0) return;
    const read = readPublic('malformed-example');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.repairs[0]).toEqual({
      file: 'domain.xml',
      line: 43,
      column: 31,
      message: 'a bare &, taken as it stands',
    });
  });
});
