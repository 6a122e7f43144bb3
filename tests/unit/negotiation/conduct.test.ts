/** What a party shows of how it gives way, at tables of negotiators whose ways are known. */
import { describe, expect, it } from 'vitest';
import { alternatingOffers, arenaOf, NEGOTIATORS, type NegotiatorId, seated } from '../../../src/negotiation/index.ts';
import { Conduct } from '../../../src/negotiation/models/conduct.ts';
import type { Brief, Negotiator, Strategy } from '../../../src/negotiation/negotiator.ts';
import { domainsFrom } from '../../support/negotiation.ts';

const ROUNDS = 100;
const DOMAINS = domainsFrom('conduct', 12);

/** Takes nothing, watches, and else makes a new offer whenever all who wait for one have made theirs. */
function watcher(seen: { conduct?: Conduct }): Strategy {
  return (brief: Brief): Negotiator => {
    const others = [0, 1, 2].filter(j => j !== brief.seat);
    const conduct = new Conduct(brief, others);
    seen.conduct = conduct;
    let last = 0;
    return {
      propose: now => {
        conduct.turn(now);
        if (conduct.own() === 0 || (!conduct.watching(now) && conduct.answered())) last = conduct.own();
        const offer = brief.ranking.order[Math.min(last, brief.ranking.order.length - 1)]!;
        conduct.said(brief.seat, offer);
        return offer;
      },
      accepts: (_, now) => {
        conduct.turn(now);
        return false;
      },
      hear: (seat, said, outcome) => {
        if (said !== 'refuses') conduct.said(seat, outcome);
      },
    };
  };
}

/** What the watcher thinks of the table at the end, domain by domain. */
function tablesWith(others: readonly [NegotiatorId, NegotiatorId]): { table: string; clock: boolean[] }[] {
  return DOMAINS.map((domain, k) => {
    const seen: { conduct?: Conduct } = {};
    const strategies = [watcher(seen), ...others.map(id => NEGOTIATORS[id])];
    alternatingOffers(seated(arenaOf(domain), strategies, ROUNDS, `conduct ${k}`), ROUNDS);
    const conduct = seen.conduct!;
    return { table: conduct.table(), clock: [conduct.givesWay(1), conduct.givesWay(2)] };
  });
}

describe('how the others give way', () => {
  it('tells those who give way by the clock from MiCRO, which waits to be answered', () => {
    const tables = (['boulware', 'linear'] as const).flatMap(id => tablesWith([id, 'micro']));
    // Not always: a party may agree to others' offers, new ones each time, or before it has given itself away.
    expect(tables.filter(({ clock }) => clock[0]).length).toBeGreaterThan(tables.length / 2);
    expect(tables.filter(({ clock }) => clock[1]).length).toBeLessThan(tables.length / 4);
  });

  it('takes those who answer step by step for what they are, however long it goes on', () => {
    const tables = tablesWith(['micro', 'micro']);
    expect(tables.filter(({ table }) => table === 'shared').length).toBeGreaterThan((tables.length * 3) / 4);
  });

  it('knows a party that stays where it is as stuck, and not as one that gives way', () => {
    const brief = { parties: 3, seat: 0 } as Brief;
    const conduct = new Conduct(brief, [1, 2]);
    for (let round = 0; round < 12; round++) {
      conduct.turn({ round, time: (round + 1) / (ROUNDS + 1) });
      conduct.said(0, round);
      conduct.said(1, 50);
      conduct.said(2, round < 9 ? 60 : 61);
    }
    expect([conduct.stuck(1), conduct.stuck(2)]).toEqual([true, true]);
    expect(conduct.table()).toBe('stuck');
    expect(conduct.givesWay(1)).toBe(false);
  });
});
