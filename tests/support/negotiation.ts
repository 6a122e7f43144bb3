/** Negotiations for tests: who meets whom on which domain. */
import type { Domain } from '../../src/analysis/index.ts';
import {
  type Arena,
  alternatingOffers,
  arenaOf,
  type Ending,
  generatedDomain,
  NEGOTIATORS,
  type NegotiatorId,
  nashShare,
  onFrontier,
  seated,
  worthOf,
  yardstickOf,
} from '../../src/negotiation/index.ts';

export const domainsFrom = (name: string, count: number): Domain[] =>
  Array.from({ length: count }, (_, k) => generatedDomain(`${name} ${k}`));

export function meet(arena: Arena, ids: readonly NegotiatorId[], rounds = 100, seed = 'test'): Ending {
  const strategies = ids.map(id => NEGOTIATORS[id]);
  return alternatingOffers(seated(arena, strategies, rounds, seed), rounds);
}

export interface SelfPlay {
  /** Share of the domains with a zone of agreement that were agreed. */
  agreed: number;
  /** Mean Nash product as a share of the best, failures counting 0. */
  nash: number;
  /** Share of the agreements on the Pareto frontier. */
  pareto: number;
}

/** One negotiator in all seats of every domain. */
export function selfPlay(domains: readonly Domain[], id: NegotiatorId, rounds = 100): SelfPlay {
  const results = domains.flatMap(domain => {
    const [arena, yardstick] = [arenaOf(domain), yardstickOf(domain)];
    if (!yardstick.zone) return [];
    const ending = meet(
      arena,
      domain.parties.map(() => id),
      rounds,
    );
    if (ending.agreement < 0) return [{ agreed: 0, nash: 0, pareto: 0 }];
    const u = worthOf(domain, arena.rankings, ending);
    return [{ agreed: 1, nash: nashShare(yardstick, u), pareto: onFrontier(yardstick, u) ? 1 : 0 }];
  });
  const sum = (key: keyof SelfPlay): number => results.reduce((total, r) => total + r[key], 0);
  return {
    agreed: sum('agreed') / results.length,
    nash: sum('nash') / results.length,
    pareto: sum('pareto') / sum('agreed'),
  };
}
