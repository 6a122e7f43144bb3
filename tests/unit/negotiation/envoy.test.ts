/** Our own negotiator and its model of the others, on domains it was not developed on (those are named "dev"). */
import { describe, expect, it } from 'vitest';
import { BayesianModel } from '../../../src/negotiation/models/bayesian.ts';
import { FrequencyModel } from '../../../src/negotiation/models/frequency.ts';
import type { OpponentModel } from '../../../src/negotiation/models/model.ts';
import { type Ranking, rank, sumsOver } from '../../../src/negotiation/ranking.ts';
import { kendall } from '../../support/kendall.ts';
import { domainsFrom, selfPlay } from '../../support/negotiation.ts';
import { publicScenarios, readPublic } from '../../support/public-domains.ts';

const REPORT = domainsFrom('report', 12);

/**
 * The Boulware opponent other platforms' models are measured on (R. Vahidov, G. Kersten, B. Yu, 2017): it holds out for
 * (1 − t)² + 2(1 − t)t·p + t²·q and offers the outcome nearest to that; p = 0.85, q = 0.4 or its reservation value.
 */
function boulwareBids({ utility }: Ranking, reservation: number, count: number): [outcome: number, time: number][] {
  const q = Math.max(0.4, reservation);
  const p = (0.85 * (1 + q)) / 1.4;
  return Array.from({ length: count }, (_, k) => {
    const t = (k + 1) / 101;
    const target = Math.max(reservation, (1 - t) * (1 - t) + 2 * (1 - t) * t * p + t * t * q);
    return [
      utility.reduce((best, u, o) => (Math.abs(u - target) < Math.abs(utility[best]! - target) ? o : best), 0),
      t,
    ];
  });
}

/** Mean Kendall τ of the believed against the true utilities, over all parties of the domains. */
function meanTau(model: (sizes: number[]) => OpponentModel, bids: number): number {
  const taus = REPORT.flatMap(domain =>
    domain.parties.map((_, party) => {
      const ranking = rank(domain, party);
      const believed = model(domain.issues.map(issue => issue.options.length));
      for (const [outcome, time] of boulwareBids(ranking, domain.reservation[party]!, bids))
        believed.see(outcome, time);
      return kendall(ranking.utility, sumsOver(believed.parts(), new Float64Array(ranking.order.length)));
    }),
  );
  return taus.reduce((a, b) => a + b, 0) / taus.length;
}

describe("the model of another's utility", () => {
  it('ranks as it does: τ at least 0.85 after 50 bids of a Boulware opponent, and more after 100', () => {
    const fifty = meanTau(sizes => new BayesianModel(sizes), 50);
    expect(fifty).toBeGreaterThanOrEqual(0.85);
    expect(meanTau(sizes => new BayesianModel(sizes), 100)).toBeGreaterThan(fifty);
    expect(meanTau(sizes => new FrequencyModel(sizes), 50)).toBeLessThan(fifty);
  });

  it('is measured rightly: τ-b of small lists with ties', () => {
    expect(kendall([1, 2, 3, 4], [1, 2, 3, 4])).toBe(1);
    expect(kendall([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    expect(kendall([1, 2, 2, 3], [1, 3, 2, 3])).toBeCloseTo(4 / Math.sqrt(5 * 5), 12);
  });
});

describe('Envoy against itself', () => {
  it('agrees wherever there is a zone, near the Nash point and on the frontier', () => {
    const play = selfPlay(REPORT, 'envoy');
    expect(play.agreed).toBe(1);
    expect(play.nash).toBeGreaterThanOrEqual(0.85);
    expect(play.pareto).toBeGreaterThanOrEqual(0.75);
  });

  it('does so on the public domains of three parties, where they lie beside the checkout', () => {
    const scenarios = publicScenarios().filter(({ profiles }) => profiles.length === 3);
    const domains = scenarios.map(({ id }) => {
      const read = readPublic(id);
      if (!read.ok) throw new Error(id);
      return read.value.domain;
    });
    const play = domains.length === 0 ? selfPlay(domainsFrom('spare', 4), 'envoy') : selfPlay(domains, 'envoy');
    expect(play.agreed).toBe(1);
    expect(play.nash).toBeGreaterThanOrEqual(0.85);
    expect(play.pareto).toBeGreaterThanOrEqual(0.75);
  });
});
