/** Seats negotiators at a domain. */
import type { Domain } from '../analysis/domain.ts';
import { stream } from '../engine/rng.ts';
import type { Negotiator, Strategy } from './negotiator.ts';
import { type Ranking, rank } from './ranking.ts';

/** A domain with every party's ranking, worked out once for many negotiations. */
export interface Arena {
  domain: Domain;
  sizes: number[];
  rankings: Ranking[];
}

/** @throws RangeError when the domain has too many outcomes to list */
export const arenaOf = (domain: Domain): Arena => ({
  domain,
  sizes: domain.issues.map(issue => issue.options.length),
  rankings: domain.parties.map((_, party) => rank(domain, party)),
});

/** One negotiator a party; each gets a stream of its own from the seed, and its own party's utility alone. */
export function seated(arena: Arena, strategies: readonly Strategy[], rounds: number, seed: string): Negotiator[] {
  const { domain, sizes, rankings } = arena;
  if (strategies.length !== domain.parties.length)
    throw new Error(`${strategies.length} negotiators for ${domain.parties.length} parties`);
  return strategies.map((strategy, seat) =>
    strategy({
      sizes,
      ranking: rankings[seat]!,
      reservation: domain.reservation[seat]!,
      discount: domain.discount[seat]!,
      seat,
      parties: strategies.length,
      rounds,
      rng: stream(`${seed}|${seat}`),
    }),
  );
}
