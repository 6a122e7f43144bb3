/** Stacked alternating offers: order, unanimity, deadline, discount. */
import { describe, expect, it } from 'vitest';
import {
  alternatingOffers,
  arenaOf,
  type Ending,
  generatedDomain,
  LEAVE,
  type Negotiator,
  worthOf,
} from '../../../src/negotiation/index.ts';

/** Offers what it is told, round by round, and takes what is listed. */
function scripted(offers: number[], takes: number[] = []): Negotiator & { heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    propose: ({ round }) => offers[Math.min(round, offers.length - 1)]!,
    accepts: outcome => takes.includes(outcome),
    hear: (seat, said, outcome) => {
      heard.push(`${seat} ${said} ${outcome}`);
    },
  };
}

describe('stacked alternating offers', () => {
  it('agrees an offer when all the others accept it, one after the other', () => {
    const third = scripted([9], [7]);
    const ending = alternatingOffers([scripted([7]), scripted([8], [7]), third], 3);
    expect(ending).toEqual({ agreement: 7, round: 0, time: 1 / 4, offers: 1 });
    expect(third.heard).toEqual(['0 offers 7', '1 accepts 7']);
  });

  it('forgets acceptances when another offer takes its place', () => {
    const parties = [scripted([7, 6]), scripted([8], [7]), scripted([9], [6])];
    expect(alternatingOffers(parties, 2)).toMatchObject({ agreement: LEAVE, offers: 5 });
    expect(parties[0]!.heard).toEqual(['1 accepts 7', '2 offers 9', '1 offers 8', '2 offers 9']);
  });

  it('lets an acceptance go round the table past the round', () => {
    const parties = [scripted([1], [9]), scripted([2], [9]), scripted([9])];
    expect(alternatingOffers(parties, 2)).toMatchObject({ agreement: 9, round: 1 });
  });

  it('ends when a party leaves, and at the deadline', () => {
    expect(alternatingOffers([scripted([1]), scripted([LEAVE])], 5)).toMatchObject({ agreement: LEAVE, round: 0 });
    const late = alternatingOffers([scripted([1]), scripted([2])], 5);
    expect(late).toEqual({ agreement: LEAVE, round: 5, time: 1, offers: 10 });
  });

  it('discounts an agreement by its time and no agreement by all of it', () => {
    const domain = { ...generatedDomain('discount'), reservation: [0.2, 0.3, 0.1], discount: [1, 0.5, 0.25] };
    const { rankings } = arenaOf(domain);
    const ending = (agreement: number, time: number): Ending => ({ agreement, round: 0, time, offers: 1 });
    const plain = rankings.map(r => r.utility[5]!);
    const half = worthOf(domain, rankings, ending(5, 0.5));
    [plain[0]!, plain[1]! * Math.sqrt(0.5), plain[2]! * 0.5].forEach((u, i) => {
      expect(half[i]).toBeCloseTo(u, 12);
    });
    [0.2, 0.15, 0.025].forEach((u, i) => {
      expect(worthOf(domain, rankings, ending(LEAVE, 1))[i]).toBeCloseTo(u, 12);
    });
  });
});
