/** Chapter 7 of docs/rules.md. */
import { describe, expect, it } from 'vitest';
import { appraise } from '../../src/engine/index.ts';
import type { Rider, State, Text } from '../../src/engine/types.ts';
import {
  answerAll,
  edit,
  move,
  PLAIN,
  type Sitting,
  tableAt,
  text,
  verdict,
  vote,
  voteOn,
} from '../support/sitting.ts';

const A = 0;
const firm = (s: State): void => {
  s.public.support = s.public.support.map(() => [9, 9, 9]);
};
const scores = (standing: Text, change: (s: State) => void = () => {}) =>
  vote(
    voteOn(standing, s => {
      firm(s);
      change(s);
    }),
  ).state.public.ending!.scores;

const risen = (s: State): void => {
  s.public.pillars = s.public.pillars.map(() => ({ level: 3, work: 0 }));
};
const firmAndRisen = (s: State): void => {
  firm(s);
  risen(s);
};
const rider = (when: Rider['when'], then = 3, clause = 0): Rider => ({ clause, when, then });
const open = (): Sitting => tableAt(3, {}, risen);

describe('7. Agreements', () => {
  it("7.1 the raw value is the sum of a party's values of the options", () => {
    expect(scores(PLAIN).map(s => s.raw)).toEqual([7, 7, 6]);
    expect(scores(text([3, 0, 2, 0, 1, 2])).map(s => s.raw)).toEqual([3 + 6 + 1 + 2, 6 - 2 + 1 + 2, 9 + 4 - 2 + 2]);
  });

  it('7.2 a party loses (6 − trust) × depth ÷ 15 by the lowest trust it relies on', () => {
    const slip = (trust: number[], options: number[]) =>
      scores(text(options), s => {
        s.public.trust = trust;
      }).map(s => s.slippage);
    expect(slip([0, 6, 6], PLAIN.options)).toEqual([0, 0, 0]);
    expect(slip([9, 2, 5], PLAIN.options)).toEqual([1, 0, 1]);
    expect(slip([9, 0, 3], [2, 2, 2, 2, 2, 2])).toEqual([4, 2, 4]);
    expect(slip([9, 9, 9], PLAIN.options)).toEqual([0, 0, 0]);
  });

  it('7.3 each point of gap above 6 takes 5 % off positive deal values, down to 40 %', () => {
    const deal = (gapTo: number) =>
      scores(PLAIN, s => {
        s.private.forEach((own, i) => {
          own.values = own.values.map((row, c) => row.map((_, k) => (c === 0 && k === 1 ? [gapTo, 10, 10][i]! : 0)));
        });
      }).map(s => [s.durability, s.deal]);
    expect(deal(16)[0]).toEqual([100, 16]);
    expect(deal(18)).toEqual([
      [90, 16],
      [90, 9],
      [90, 9],
    ]);
    expect(deal(40)[1]).toEqual([40, 4]);
    expect(deal(-10)[0]).toEqual([40, -10]);
  });

  it("7.4 crossing one's own red line costs 2 points each", () => {
    const lines = scores(PLAIN, s => {
      s.public.redLines[A] = [
        { clause: 3, min: 0, max: 0 },
        { clause: 5, min: 0, max: 0 },
      ];
    });
    const plain = scores(PLAIN);
    expect(lines[A]!.redLines).toBe(-4);
    expect(lines[A]!.total).toBe(plain[A]!.total - 4);
    expect(lines[1]!.total).toBe(plain[1]!.total);
  });

  it('7.5 at most 2 riders, each costs its author 1 capital, both options within the gates', () => {
    const at = open();
    const check = (...riders: Rider[]): string => verdict(at, A, { kind: 'table', text: text(PLAIN.options, riders) });
    const late = { is: 'round', min: 5 } as const;
    expect(check(rider(late), rider(late, 2, 1))).toBe('legal');
    expect(check(rider(late), rider(late, 2, 1), rider(late, 2, 2))).toBe('tooManyRiders 7.5');
    expect(check(rider(late, 1))).toBe('noChange 7.5');
    expect(check(rider({ is: 'initialled' }))).toMatch(/^(notAllowed 7\.5|badShape)/);
    const low = edit(at, s => {
      s.public.pillars[0]!.level = 1;
    });
    expect(verdict(low, A, { kind: 'table', text: text(PLAIN.options, [rider(late)]) })).toBe('gated 4.17');
    const tabled = move(at, A, { kind: 'table', text: text(PLAIN.options, [rider(late), rider(late, 2, 1)]) });
    expect(tabled.state.private.map(own => own.capital)).toEqual([2, 4, 4]);
    const poor = edit(at, s => {
      s.private[A]!.capital = 1;
    });
    expect(verdict(poor, A, { kind: 'table', text: text(PLAIN.options, [rider(late), rider(late, 2, 1)]) })).toBe(
      'capital 7.5',
    );
    expect(answerAll(tabled).state.public.initialled?.text.riders).toHaveLength(2);
  });

  it('7.6 a true rider is in force, a false one on a clause is dead, any other is open at the mean of both branches', () => {
    const ends = (when: Rider['when']) => {
      const done = vote(voteOn(text(PLAIN.options, [rider(when)]), firmAndRisen)).state.public.ending!;
      return [done.agreement!.options[0], done.agreement!.open, done.scores[A]!.raw];
    };
    expect(ends({ is: 'tension', max: 5 })).toEqual([3, [], 9]);
    expect(ends({ is: 'clause', clause: 1, min: 2 })).toEqual([1, [], 7]);
    expect(ends({ is: 'round', min: 5 })).toEqual([1, [0], 8]);
    const odd = { clause: 0, when: { is: 'round', min: 5 }, then: 2 } as const;
    const done = vote(voteOn(text(PLAIN.options, [odd]), firmAndRisen));
    expect(done.state.public.ending!.scores[A]!.raw).toBe(7);
    const { game, state } = voteOn(PLAIN, risen);
    expect(
      appraise(game, state.public, state.private[A]!, A, text(PLAIN.options, [rider({ is: 'round', min: 5 })])).raw,
    ).toBe(8);
  });

  it('7.7 banked clauses stay whatever happens', () => {
    const at = edit(open(), s => {
      s.public.banked = [2, 0, 1, 0, 0, 0];
      s.public.text = [2, 0, 1, 0, 0, 0];
      s.public.interims = [true];
    });
    expect(verdict(at, A, { kind: 'table', text: PLAIN })).toBe('banked 4.17');
    expect(verdict(at, A, { kind: 'amend', changes: [[2, 0]] })).toBe('banked 4.17');
    const failed = vote(
      voteOn(text([2, 1, 1, 1, 1, 1]), s => {
        s.public.banked = [2, 0, 1, 0, 0, 0];
        s.public.interims = [true];
      }),
      { yes: false },
    );
    expect(failed.state.public.banked).toEqual([2, 0, 1, 0, 0, 0]);
    expect(failed.state.public.phase.at).toBe('capitals');
  });

  it('7.8 a yardstick is the steps reached per mille of the steps there are', () => {
    const ending = vote(voteOn(text([2, 1, 1, 0, 2, 2]), firm)).state.public.ending!;
    expect(ending.yardsticks).toEqual([600, 250, 1000]);
  });
});
