/** Chapter 8 of docs/rules.md. */
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/engine/index.ts';
import type { State } from '../../src/engine/types.ts';
import { edit, move, PLAIN, runOut, tableAt, text, vote, voteOn } from '../support/sitting.ts';

const firm = (s: State): void => {
  s.public.support = s.public.support.map(() => [6, 6, 6]);
};
const agreed = (change: (s: State) => void = () => {}, options = PLAIN.options) =>
  vote(
    voteOn(text(options), s => {
      firm(s);
      change(s);
    }),
  ).state.public.ending!;

describe('8. Ending and scoring', () => {
  it('8.1 ratification, the last round, a walk-out two rounds running or tension 10 end the game', () => {
    expect(agreed().outcome).toBe('agreement');
    expect(runOut().state.public.ending!.outcome).toBe('noDeal');
    const banked = runOut(s => {
      s.public.banked = [2, 0, 1, 0, 0, 0];
      s.public.interims = [true];
    });
    expect(banked.state.public.ending!.outcome).toBe('interim');
    const brink = tableAt(3, {}, s => {
      s.public.tension = 9;
    });
    expect(move(brink, 0, { kind: 'walkOut' }).state.public.ending!.outcome).toBe('breakdown');
    const away = edit(tableAt(4), s => {
      s.public.absent[1] = 3;
    });
    expect(move(away, 1, { kind: 'walkOut' }).state.public.ending!.outcome).toBe('walkout');
  });

  it('8.2 deal points are value times durability if positive; red lines come on top', () => {
    const ending = agreed(s => {
      s.public.trust = [9, 2, 6];
      s.public.redLines[0] = [{ clause: 5, min: 0, max: 0 }];
      s.public.support[0] = [9, 9, 9];
    });
    expect(ending.scores[0]).toMatchObject({ raw: 7, slippage: 1, durability: 100, deal: 6, redLines: -2 });
    expect(ending.scores[2]).toMatchObject({ raw: 6, slippage: 1, deal: 5, redLines: 0 });
    const lopsided = agreed(
      s => {
        s.public.support = s.public.support.map(() => [9, 9, 9]);
      },
      [0, 0, 2, 0, 1, 0],
    );
    expect(lopsided.scores.map(s => [s.raw, s.durability, s.deal])).toEqual([
      [7, 90, 6],
      [-1, 90, -1],
      [2, 90, 1],
    ]);
  });

  it('8.3 without an agreement: no-deal value 2 as moved, −1 per tension above 6, half the banked value, −8 in a breakdown', () => {
    const deal = (change: (s: State) => void) => runOut(change).state.public.ending!.scores.map(s => s.deal);
    expect(deal(() => {})).toEqual([2, 2, 2]);
    expect(
      deal(s => {
        s.public.tension = 8;
      }),
    ).toEqual([0, 0, 0]);
    expect(
      deal(s => {
        s.public.noDeal = [3, 2, 1];
      }),
    ).toEqual([3, 2, 1]);
    const banked = (s: State): void => {
      s.public.banked = [2, 0, 1, 0, 0, 0];
      s.public.interims = [true];
    };
    expect(deal(banked)).toEqual([2 + 2, 2 + 1, 2 + 4]);
    const brink = tableAt(3, {}, s => {
      s.public.tension = 9;
    });
    const broken = move(brink, 0, { kind: 'walkOut' }).state.public.ending!;
    expect(broken.scores.map(s => s.deal)).toEqual([2 - 4 - 8, 2 - 4 - 8, 2 - 4 - 8]);
    const outside = vote(
      voteOn(PLAIN, firm, {
        parties: 4,
        scenario: s => {
          s.decision = { rule: 'threshold', needed: 3, vetoes: [1] };
        },
      }),
      { yes: false },
    ).state.public.ending!;
    expect(outside.scores[0]).toMatchObject({ raw: 0, deal: 2 });
    expect(outside.scores[1]!.deal).toBe(7);
  });

  it('8.4 home is 5 + (sum of support − 15) ÷ 3; without an agreement the sum counts at most 15', () => {
    expect(agreed().scores[0]!.home).toBe(6);
    expect(
      agreed(s => {
        s.public.support[0] = [9, 9, 8];
      }).scores[0]!.home,
    ).toBe(8);
    const home = (support: [number, number, number]) =>
      runOut(s => {
        s.public.support[0] = support;
      }).state.public.ending!.scores[0]!.home;
    expect(home([6, 6, 6])).toBe(5);
    expect(home([5, 4, 5])).toBe(4);
    expect(home([0, 0, 1])).toBe(0);
  });

  it('8.5 security is (6 − tension) ÷ 2; without an agreement tension counts 2 more, up to 10', () => {
    const deal = (tension: number) =>
      agreed(s => {
        s.public.tension = tension;
      }).scores[0]!.security;
    const none = (tension: number) =>
      runOut(s => {
        s.public.tension = tension;
      }).state.public.ending!.scores[0]!.security;
    expect([0, 3, 6, 7].map(deal)).toEqual([3, 1, 0, -1]);
    expect([0, 3, 6, 9].map(none)).toEqual([2, 0, -1, -2]);
  });

  it('8.6 credit is own work ÷ 3, at most 5', () => {
    const credit = (work: number) =>
      agreed(s => {
        s.public.ownWork[0] = work;
      }).scores[0]!.credit;
    expect([0, 2, 3, 14, 15, 40].map(credit)).toEqual([0, 0, 1, 4, 5, 5]);
  });

  it('8.7 ending modifiers whose condition holds add their points', () => {
    const extra = (tension: number) =>
      runOut(
        s => {
          s.public.tension = tension;
        },
        {
          scenario: s => {
            s.endings = [
              {
                id: 'hot',
                name: '',
                text: '',
                when: { is: 'tension', min: 5 },
                outcomes: ['noDeal'],
                points: [-2, 1, 0],
              },
              {
                id: 'deal',
                name: '',
                text: '',
                when: { is: 'round', min: 1 },
                outcomes: ['agreement'],
                points: [9, 9, 9],
              },
            ];
          },
        },
      ).state.public.ending!;
    expect(extra(5).modifiers).toEqual([0]);
    expect(extra(5).scores.map(s => s.extra)).toEqual([-2, 1, 0]);
    expect(extra(4).modifiers).toEqual([]);
  });

  it('8.8 a red line the agreement respects with hard support 6 behind it earns 2 points', () => {
    const lines = (hard: number) =>
      agreed(s => {
        s.public.support[0] = [hard, 9, 9];
        s.public.redLines[0] = [
          { clause: 0, min: 1, max: 3 },
          { clause: 5, min: 0, max: 1 },
        ];
      }).scores[0]!.redLines;
    expect(lines(6)).toBe(4);
    expect(lines(5)).toBe(0);
  });

  it('8.9 the winner has the highest score among members of an agreement; ties by lowest constituency, work, then shared', () => {
    expect(agreed().winners).toEqual([0, 1]);
    expect(
      agreed(s => {
        s.public.support[1] = [5, 6, 7];
      }).winners,
    ).toEqual([0]);
    expect(
      agreed(s => {
        s.public.ownWork[1] = 2;
      }).winners,
    ).toEqual([1]);
    expect(
      agreed(s => {
        s.public.ownWork[2] = 9;
      }).winners,
    ).toEqual([2]);
    expect(runOut().state.public.ending!.winners).toEqual([]);
  });

  it('8.10 from 25 a triumph, 20 a success, 17 workable, 13 a stalemate, below that a failure', () => {
    const { game } = tableAt(3);
    expect([30, 25, 24, 20, 19, 17, 16, 13, 12, -9].map(total => levelOf(game, total))).toEqual([
      4, 4, 3, 3, 2, 2, 1, 1, 0, 0,
    ]);
  });
});
