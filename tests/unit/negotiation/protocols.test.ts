/** Simultaneous offers with votes, and the mediated single text. */
import { describe, expect, it } from 'vitest';
import { stream } from '../../../src/engine/index.ts';
import {
  arenaOf,
  type Critic,
  candid,
  LEAVE,
  type Negotiator,
  nashShare,
  simultaneousOffers,
  singleText,
  yardstickOf,
} from '../../../src/negotiation/index.ts';
import { domainsFrom } from '../../support/negotiation.ts';

function voter(offer: number, takes: number[], heard: string[] = []): Negotiator {
  return {
    propose: () => offer,
    accepts: outcome => takes.includes(outcome),
    hear: (seat, said, outcome, { round }) => {
      heard.push(`${round}: ${seat} ${said} ${outcome}`);
    },
  };
}

describe('simultaneous offers with votes', () => {
  it('agrees an offer all vote for', () => {
    const ending = simultaneousOffers([voter(1, [2]), voter(2, []), voter(3, [2])], 4);
    expect(ending).toEqual({ agreement: 2, round: 0, time: 1 / 5, offers: 3 });
  });

  it('tells everybody the offers, then the votes, and goes on when there is no unanimity', () => {
    const heard: string[] = [];
    const ending = simultaneousOffers([voter(1, [], heard), voter(2, [1]), voter(3, [1, 2])].slice(0, 3), 1);
    expect(ending.agreement).toBe(1);
    const split = simultaneousOffers([voter(1, [], heard), voter(2, []), voter(3, [1, 2])], 1);
    expect(split).toMatchObject({ agreement: LEAVE, round: 1, time: 1 });
    expect(heard).toEqual([
      '0: 1 offers 2',
      '0: 2 offers 3',
      '0: 1 refuses 1',
      '0: 2 accepts 1',
      '0: 2 accepts 2',
      '0: 1 refuses 3',
    ]);
  });

  it('lets the turn to go first round the table when several offers pass', () => {
    const late = (offer: number, from: number): Negotiator => ({
      ...voter(offer, []),
      accepts: (_, { round }) => round >= from,
    });
    expect(simultaneousOffers([late(1, 0), late(2, 0)], 4)).toMatchObject({ agreement: 1, round: 0 });
    expect(simultaneousOffers([late(1, 1), late(2, 1)], 4)).toMatchObject({ agreement: 2, round: 1 });
  });

  it('ends when a party leaves', () => {
    expect(simultaneousOffers([voter(1, []), voter(LEAVE, [])], 4)).toMatchObject({ agreement: LEAVE, offers: 0 });
  });
});

describe('the mediated single text', () => {
  const domains = domainsFrom('mediation', 12).map(domain => ({
    arena: arenaOf(domain),
    yardstick: yardstickOf(domain),
  }));

  function mediate(manner: 'climb' | 'anneal', rounds: number) {
    return domains.map(({ arena, yardstick }, k) => {
      const critics = arena.rankings.map((r, i) => candid(r.utility, arena.domain.reservation[i]!));
      const rng = stream(`mediation ${k}`);
      const start = rng.int(arena.rankings[0]!.order.length);
      const { agreement } = singleText(critics, start, { sizes: arena.sizes, rounds, rng, manner });
      const u = (o: number): number[] => arena.rankings.map(r => r.utility[o]!);
      return { start: u(start), end: agreement === LEAVE ? null : u(agreement), yardstick, agreement };
    });
  }
  const nashOf = (results: ReturnType<typeof mediate>): number =>
    results.reduce((sum, { end, yardstick }) => sum + (end ? nashShare(yardstick, end) : 0), 0);

  it('climbs without leaving anybody worse off than the text it began with', () => {
    for (const { start, end } of mediate('climb', 200))
      end?.forEach((u, i) => {
        expect(u).toBeGreaterThanOrEqual(start[i]! - 1e-9);
      });
  });

  it('gets further by annealing than by climbing, and further with more rounds', () => {
    const short = nashOf(mediate('anneal', 20));
    const long = nashOf(mediate('anneal', 400));
    expect(long).toBeGreaterThan(nashOf(mediate('climb', 400)) + 1);
    expect(long).toBeGreaterThan(short);
  });

  it('ends with a yes of everyone or with nothing, and never below a reservation value', () => {
    for (const { end, yardstick } of mediate('anneal', 100))
      end?.forEach((u, i) => {
        expect(u).toBeGreaterThanOrEqual(yardstick.reservation[i]!);
      });
    const no: Critic = { criticise: () => 1, ratifies: () => false };
    const yes: Critic = { criticise: () => 1, ratifies: () => true };
    const mediation = { sizes: [3, 4], rounds: 10, manner: 'climb' as const };
    expect(singleText([yes, no], 0, { ...mediation, rng: stream('vote') }).agreement).toBe(LEAVE);
    expect(singleText([yes, yes], 0, { ...mediation, rng: stream('vote') }).agreement).not.toBe(LEAVE);
  });

  it('mediates the same from the same seed, and knows what to do with a single text', () => {
    expect(mediate('anneal', 50).map(r => r.agreement)).toEqual(mediate('anneal', 50).map(r => r.agreement));
    const lone = { sizes: [1, 1], rounds: 5, rng: stream('lone'), manner: 'anneal' as const };
    expect(singleText([candid(Float64Array.of(0.5), 0.4)], 0, lone)).toMatchObject({ agreement: 0, offers: 1 });
  });
});
