/** Each negotiator does what its paper says, and none knows more than its own utility and what is said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeCount } from '../../../src/analysis/index.ts';
import { stream } from '../../../src/engine/index.ts';
import {
  alternatingOffers,
  arenaOf,
  generatedDomain,
  LEAVE,
  NEGOTIATOR_IDS,
  NEGOTIATORS,
  type NegotiatorId,
  seated,
} from '../../../src/negotiation/index.ts';
import type { Brief, Moment } from '../../../src/negotiation/negotiator.ts';
import { power } from '../../../src/negotiation/power.ts';
import { atLeast, rank } from '../../../src/negotiation/ranking.ts';
import { domainsFrom, meet } from '../../support/negotiation.ts';

const ROUNDS = 100;
const at = (round: number): Moment => ({ round, time: (round + 1) / (ROUNDS + 1) });

function briefOf(seed: string, reservation = 0): Brief {
  const domain = generatedDomain(seed);
  const sizes = domain.issues.map(issue => issue.options.length);
  const shared = { sizes, discount: 1, seat: 0, parties: 3, rounds: ROUNDS, rng: stream(seed) };
  return { ...shared, ranking: rank(domain, 0), reservation };
}

describe('powers by exact operations', () => {
  it('are those of Math.pow within 1e-12', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 8, noNaN: true }), (b, e) => {
        expect(Math.abs(power(b, e) - b ** e)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('a ranking', () => {
  it('lists every outcome once, from best to worst, and counts those worth so much', () => {
    for (const domain of domainsFrom('ranking', 4)) {
      const { order, falling, utility } = rank(domain, 1);
      expect(new Set(order).size).toBe(outcomeCount(domain));
      expect([...falling]).toEqual([...utility].sort((a, b) => b - a));
      for (const target of [0, 0.3, 0.77, 1, 1.1])
        expect(atLeast({ order, falling, utility }, target)).toBe([...utility].filter(u => u >= target).length);
    }
  });

  it('refuses a domain with too many outcomes by name', () => {
    const issue = { name: 'issue', options: Array.from({ length: 10 }, (_, k) => `${k}`) };
    const value = Array.from({ length: 7 }, () => new Float64Array(10));
    const domain = { ...generatedDomain('large'), issues: value.map(() => issue), value: [value, value, value] };
    expect(() => rank(domain, 0)).toThrow('10000000 outcomes; negotiators list at most 2000000');
  });
});

describe('time-based negotiators', () => {
  it.each([
    ['boulware', 4],
    ['linear', 1],
    ['conceder', 0.25],
  ] as const)('%s offers the outcome nearest above 1 − t^%d of its range, and accepts from there', (id, exponent) => {
    const brief = briefOf('time based', 0.2);
    const { ranking } = brief;
    const negotiator = NEGOTIATORS[id](brief);
    for (const round of [0, 10, 50, 90, 99]) {
      const floor = Math.max(0.2, ranking.falling.at(-1)!);
      const target = floor + (ranking.falling[0]! - floor) * (1 - at(round).time ** exponent);
      const offer = ranking.utility[negotiator.propose(at(round))]!;
      const nearest = Math.min(...ranking.utility.filter(u => u >= target - 1e-12));
      expect(offer).toBeCloseTo(nearest, 12);
      for (const o of [0, 7, 33, 50]) {
        const expected = ranking.utility[o]! >= target;
        expect(negotiator.accepts(o, at(round))).toBe(expected);
      }
    }
  });
});

describe('MiCRO', () => {
  it('goes one outcome down its list for each new offer of the slowest other, and repeats itself otherwise', () => {
    const brief = briefOf('micro');
    const negotiator = NEGOTIATORS.micro(brief);
    const [first, second, third] = brief.ranking.order;
    expect(negotiator.propose(at(0))).toBe(first);
    expect(negotiator.propose(at(1))).toBe(first);
    negotiator.hear(1, 'offers', 5, at(1));
    expect(negotiator.propose(at(2))).toBe(first);
    negotiator.hear(2, 'accepts', 5, at(2));
    expect(negotiator.accepts(second!, at(3))).toBe(true);
    expect(negotiator.accepts(third!, at(3))).toBe(false);
    expect(negotiator.propose(at(3))).toBe(second);
    negotiator.hear(1, 'offers', 5, at(3));
    negotiator.hear(2, 'offers', 6, at(3));
    expect([first, second]).toContain(negotiator.propose(at(4)));
  });
});

describe('FastMiCRO', () => {
  it('reaches the end of what is rational by the deadline when it is answered', () => {
    const brief = briefOf('fast micro', 0.5);
    const negotiator = NEGOTIATORS['fast-micro'](brief);
    const count = brief.ranking.order.length;
    let last = LEAVE;
    for (let round = 0; round < ROUNDS; round++) {
      last = negotiator.propose(at(round));
      negotiator.hear(1, 'offers', round % count, at(round));
    }
    const rational = atLeast(brief.ranking, 0.5);
    expect(brief.ranking.order.indexOf(last)).toBeGreaterThan(rational * 0.9);
    expect(brief.ranking.utility[last]).toBeGreaterThanOrEqual(0.5);
  });
});

describe('nice tit for tat', () => {
  it('does not move for those who do not, and answers the lesser of two concessions', () => {
    const brief = briefOf('tit for tat');
    const { order, utility } = brief.ranking;
    const worst = order.at(-1)!;
    const hold = NEGOTIATORS['nice-tit-for-tat'](brief);
    const answer = NEGOTIATORS['nice-tit-for-tat'](brief);
    for (const seat of [1, 2]) {
      hold.hear(seat, 'offers', worst, at(0));
      answer.hear(seat, 'offers', worst, at(0));
    }
    hold.hear(1, 'offers', order[40]!, at(1));
    for (const seat of [1, 2]) answer.hear(seat, 'offers', order[40]!, at(1));
    expect(utility[hold.propose(at(2))]).toBe(utility[order[0]!]);
    expect(utility[answer.propose(at(2))]).toBeLessThan(utility[order[0]!]!);
  });
});

describe('every negotiator', () => {
  const triples = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...NEGOTIATOR_IDS)));

  it('keeps to its reservation value, whoever it meets', () => {
    fc.assert(
      fc.property(triples, fc.nat(30), (ids, k) => {
        const arena = arenaOf(generatedDomain(`reservation ${k}`));
        const { reservation } = arena.domain;
        const negotiators = seated(
          arena,
          ids.map(id => NEGOTIATORS[id]),
          40,
          `${k}`,
        );
        const offers: string[] = [];
        const ending = alternatingOffers(negotiators, 40, (seat, o) => {
          if (arena.rankings[seat]!.utility[o]! < reservation[seat]!) offers.push(`${ids[seat]} offers ${o}`);
        });
        expect(offers).toEqual([]);
        if (ending.agreement !== LEAVE)
          arena.rankings.forEach((r, i) => {
            expect(r.utility[ending.agreement]).toBeGreaterThanOrEqual(reservation[i]!);
          });
      }),
      { numRuns: 25 },
    );
  });

  it.each(NEGOTIATOR_IDS)('%s leaves at once when nothing is worth its reservation value', id => {
    const brief = briefOf('hopeless', 1.5);
    expect(NEGOTIATORS[id](brief).propose(at(0))).toBe(LEAVE);
    expect(NEGOTIATORS[id](brief).accepts(3, at(50))).toBe(false);
  });

  it.each(NEGOTIATOR_IDS)('%s plays the same game from the same seed', id => {
    const arena = arenaOf(generatedDomain('again'));
    const ids: NegotiatorId[] = [id, 'linear', 'micro'];
    expect(meet(arena, ids)).toEqual(meet(arena, ids));
  });
});
