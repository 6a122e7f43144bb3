/** Chapter 5 of docs/rules.md. */
import { describe, expect, it } from 'vitest';
import { appraise } from '../../src/engine/index.ts';
import type { State } from '../../src/engine/types.ts';
import {
  answerAll,
  asked,
  move,
  moves,
  PLAIN,
  refused,
  tableAt,
  text,
  told,
  verdict,
  vote,
  voteOn,
} from '../support/sitting.ts';
import { card } from '../support/world.ts';

const firm = (s: State): void => {
  s.public.support = s.public.support.map(() => [6, 6, 6]);
};

describe('5. Home', () => {
  it('5.1 a text better for each by a point and ratifiable is shown; if all accept, it replaces the initialled one', () => {
    const at = (round: number, change = firm) => {
      const start = tableAt(round, {}, s => {
        change(s);
        s.public.pillars = s.public.pillars.map(() => ({ level: 1, work: 0 }));
      });
      return answerAll(move(start, asked(start), { kind: 'table', text: PLAIN }));
    };
    const shown = at(3);
    expect(shown.state.public.phase).toEqual({ at: 'settlement' });
    // Clause 0 gives 1, 2, 3 more and clause 1 gives 2, 1, 1: no other two changes leave everybody 3 better.
    expect(shown.state.public.settlement).toEqual(text([2, 2, 1, 1, 1, 1]));
    const yes = { kind: 'accept' } as const;
    const all = moves(shown, [0, yes], [1, yes], [2, yes]);
    expect(all.state.public.initialled?.text).toEqual(text([2, 2, 1, 1, 1, 1]));
    const one = moves(shown, [0, yes], [1, { kind: 'refuse', reason: 'interests' }], [2, yes]);
    expect(one.state.public.initialled?.text).toEqual(PLAIN);
    expect(one.state.public.phase).toEqual({ at: 'vote' });
    expect(at(8).state.public.phase).toEqual({ at: 'vote' });
    const hopeless = at(3, s => {
      s.public.support = s.public.support.map(() => [0, 0, 0]);
    });
    expect(hopeless.state.public.phase).toEqual({ at: 'vote' });
  });

  it('5.2 one more card lands between initialling and the vote', () => {
    const start = tableAt(8, {
      scenario: s => {
        s.events = [card('a', []), card('b', [])];
      },
    });
    expect(start.state.public.cards).toHaveLength(0);
    const at = answerAll(move(start, asked(start), { kind: 'table', text: PLAIN }));
    expect(told(at, 'card')).toMatchObject([{ stage: 'home', rule: '5.2' }]);
    expect(at.state.public.phase).toEqual({ at: 'vote' });
  });

  it("5.3 a view is support plus a third of the party's values of the watched clauses; hard −2 a crossed red line", () => {
    const { game, state } = voteOn(PLAIN);
    const views = (party: number, options = PLAIN.options) =>
      appraise(game, state.public, state.private[party]!, party, text(options)).views;
    expect(views(0)).toEqual([6, 5, 5]);
    expect(views(2)).toEqual([6, 6, 4]);
    expect(views(0, [3, 2, 2, 0, 2, 1])).toEqual([7, 7, 6]);
    state.public.redLines = [
      [
        { clause: 3, min: 0, max: 0 },
        { clause: 5, min: 0, max: 1 },
      ],
      [],
      [],
    ];
    expect(views(0)).toEqual([4, 5, 5]);
  });

  it('5.4 "hard and one other" needs hard 5, one other 6, higher where a clause says so; "all" needs each at 5', () => {
    const needs = (options: number[], party: number) => {
      const { game, state } = voteOn(text(options));
      const found = appraise(game, state.public, state.private[party]!, party, text(options));
      return [found.needs, found.short];
    };
    expect(needs(PLAIN.options, 0)).toEqual([[5, 6, 6], 1]);
    expect(needs([1, 1, 1, 2, 1, 1], 0)[0]).toEqual([8, 6, 6]);
    expect(needs(PLAIN.options, 2)).toEqual([[5, 5, 5], 1]);
    const ratifies = (support: [number, number, number], party: number): boolean => {
      const done = vote(
        voteOn(PLAIN, s => {
          firm(s);
          s.public.support[party] = support;
        }),
      );
      return told(done, 'vote')[party]!.yes;
    };
    expect(ratifies([4, 6, 0], 0)).toBe(true);
    expect(ratifies([4, 0, 6], 0)).toBe(true);
    expect(ratifies([3, 9, 9], 0)).toBe(false);
    expect(ratifies([9, 5, 5], 0)).toBe(false);
    expect(ratifies([4, 4, 6], 2)).toBe(true);
    expect(ratifies([4, 4, 5], 2)).toBe(false);
  });

  it('5.5 missing points can be bought at 2 capital each, for this vote', () => {
    const at = voteOn(PLAIN);
    expect(refused(at, 0, { kind: 'ratify', yes: true, pushes: [3, 0, 0] })).toMatchObject({
      code: 'capital',
      rule: '5.5',
    });
    const bought = vote(at, { pushes: [0, 1, 0] }, {}, { pushes: [0, 0, 1] });
    expect(told(bought, 'vote').map(e => [e.yes, e.views])).toEqual([
      [true, [6, 6, 5]],
      [true, [6, 5, 5]],
      [true, [6, 6, 5]],
    ]);
    expect(bought.state.private.map(own => own.capital)).toEqual([2, 4, 2]);
    expect(bought.state.public.support[0]).toEqual([5, 5, 5]);
    expect(bought.state.public.phase).toEqual({ at: 'over', outcome: 'agreement' });
  });

  it('5.6 all vote at once; a party may vote no; a yes without the views is a no from home', () => {
    const at = voteOn(PLAIN);
    const first = move(at, 2, { kind: 'ratify', yes: true, pushes: [0, 0, 1] });
    expect(first.state.public.phase).toEqual({ at: 'vote' });
    expect(told(first, 'vote')).toEqual([]);
    expect(verdict(first, 2, { kind: 'ratify', yes: true, pushes: [0, 0, 0] })).toMatch(/^notYourTurn/);
    const no = vote(voteOn(PLAIN, firm), {}, { yes: false });
    expect(told(no, 'vote').map(e => e.yes)).toEqual([true, false, true]);
    const home = vote(at, { pushes: [0, 1, 0] });
    expect(told(home, 'vote').map(e => [e.yes, e.short])).toEqual([
      [true, 0],
      [true, 0],
      [false, 1],
    ]);
  });

  it('5.7 if too few ratify, tension +1 and trust −1 with each adversary; the text is open again', () => {
    const failed = vote(
      voteOn(PLAIN, s => {
        s.public.round = 4;
      }),
    );
    expect(told(failed, 'rejected')).toMatchObject([{ by: [0, 2], rule: '5.7' }]);
    expect(told(failed, 'tension')).toMatchObject([{ by: 1, now: 4 }]);
    expect(failed.state.public.trust).toEqual([5, 4, 4]);
    expect(failed.state.public.initialled).toBeNull();
    expect(failed.state.public.text).toEqual(PLAIN.options);
    expect(failed.state.public).toMatchObject({ round: 5, failedVotes: 1, phase: { at: 'capitals' } });
  });

  it('5.8 if enough ratify, the agreement is in force and the game ends', () => {
    const done = vote(voteOn(PLAIN, firm));
    expect(done.state.public.phase).toEqual({ at: 'over', outcome: 'agreement' });
    expect(done.state.public.ending?.agreement).toMatchObject({
      options: PLAIN.options,
      members: [true, true, true],
      round: 3,
    });
    const three = vote(
      voteOn(PLAIN, firm, {
        parties: 4,
        scenario: s => {
          s.decision = { rule: 'threshold', needed: 3, vetoes: [1] };
        },
      }),
      { yes: false },
    );
    expect(three.state.public.ending?.agreement?.members).toEqual([false, true, true, true]);
  });
});
