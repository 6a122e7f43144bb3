/** Chapter 4 of docs/rules.md: turns and proposals. In round 3 the first turn is A's. */
import { describe, expect, it } from 'vitest';
import {
  answerAll,
  asked,
  capitals,
  edit,
  move,
  moves,
  PLAIN,
  passUntil,
  refused,
  type Sitting,
  sit,
  tableAt,
  text,
  told,
  verdict,
} from '../support/sitting.ts';

const A = 0;
const B = 1;
const C = 2;
const DEEPER = text([2, 1, 1, 1, 1, 1]);

/** Round 3, A to move, all pillars at level 1. */
const open = (): Sitting =>
  tableAt(3, {}, s => {
    s.public.pillars = s.public.pillars.map(() => ({ level: 1, work: 0 }));
  });

describe('4. The table', () => {
  it('4.1 from round 2 the parties sit down; the order rotates and each has 2 turns', () => {
    expect(capitals(sit()).state.public).toMatchObject({ round: 2, phase: { at: 'capitals' } });
    const order = (round: number): number[] => {
      let at = tableAt(round);
      const seats: number[] = [];
      while (at.state.public.phase.at === 'turn') {
        seats.push(asked(at));
        at = move(at, asked(at), { kind: 'pass' });
      }
      return seats;
    };
    expect(order(2)).toEqual([C, A, B, C, A, B]);
    expect(order(3)).toEqual([A, B, C, A, B, C]);
  });

  it('4.2 free acts keep the turn, an action ends it', () => {
    const at = moves(open(), [A, { kind: 'disclose', clause: 0 }], [A, { kind: 'deploy', deployment: 0 }]);
    expect(at.state.public.phase).toEqual({ at: 'turn', turn: 0, party: A });
    for (const body of [{ kind: 'pass' }, { kind: 'walkOut' }] as const)
      expect(move(at, A, body).state.public.phase).toEqual({ at: 'turn', turn: 1, party: B });
    const amended = answerAll(move(at, A, { kind: 'amend', changes: [[0, 1]] }));
    expect(amended.state.public.phase).toEqual({ at: 'turn', turn: 1, party: B });
  });

  it('4.3 a proposal is answered in seating order and the refusal that makes it fail ends it', () => {
    const at = move(move(open(), A, { kind: 'pass' }), B, { kind: 'table', text: PLAIN });
    expect(asked(at)).toBe(C);
    const next = move(at, C, { kind: 'accept' });
    expect(asked(next)).toBe(A);
    expect(next.state.public.proposal?.answers).toEqual([-1, 1, 1]);
    const ended = move(at, C, { kind: 'refuse', reason: 'trust' });
    expect(ended.state.public.proposal).toBeNull();
    expect(ended.state.public.phase).toEqual({ at: 'turn', turn: 2, party: C });
  });

  it('4.4 a tabled text is complete, of depth 6, within the gates; accepted it is initialled and the table closes', () => {
    const at = open();
    expect(verdict(at, A, { kind: 'table', text: text([1, 1, 1, 1, 1, 0]) })).toBe('tooShallow 4.4');
    expect(verdict(at, A, { kind: 'table', text: text([3, 1, 1, 1, 1, 1]) })).toBe('gated 4.17');
    const done = answerAll(move(at, A, { kind: 'table', text: PLAIN }));
    expect(done.state.public.initialled).toEqual({ text: PLAIN, by: A, round: 3 });
    expect(['settlement', 'vote']).toContain(done.state.public.phase.at);
  });

  it('4.5 a refusal names its reason and all see it', () => {
    const at = move(open(), A, { kind: 'table', text: PLAIN });
    for (const reason of ['interests', 'home', 'redLine', 'trust', 'sequence'] as const)
      expect(told(move(at, B, { kind: 'refuse', reason }), 'answered')).toMatchObject([
        { party: B, accept: false, reason, to: null, rule: '4.5' },
      ]);
    expect(refused(at, B, { kind: 'refuse', reason: 'spite' } as never)).not.toBeNull();
  });

  it('4.6 an amendment changes one to 4 clauses of the working text and initials nothing', () => {
    const at = open();
    expect(verdict(at, A, { kind: 'amend', changes: [] })).toBe('noChange 4.6');
    const five: [number, number][] = [0, 1, 2, 3, 4].map(clause => [clause, 1]);
    expect(verdict(at, A, { kind: 'amend', changes: five })).toBe('tooManyChanges 4.6');
    expect(verdict(at, A, { kind: 'amend', changes: [[0, 0]] })).toBe('noChange 4.6');
    const done = answerAll(move(at, A, { kind: 'amend', changes: five.slice(0, 4) }));
    expect(done.state.public.text).toEqual([1, 1, 1, 1, 0, 0]);
    expect(done.state.public.initialled).toBeNull();
    const refusedOne = answerAll(move(at, A, { kind: 'amend', changes: [[0, 1]] }), {
      kind: 'refuse',
      reason: 'trust',
    });
    expect(refusedOne.state.public.text).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('4.7 a counter refuses a tabled text, tables an own one and uses a turn', () => {
    const at = move(open(), A, { kind: 'table', text: PLAIN });
    const countered = move(at, B, { kind: 'counter', text: DEEPER, reason: 'interests' });
    expect(countered.state.public.proposal).toMatchObject({ kind: 'table', by: B, text: DEEPER });
    expect(told(countered, 'answered')).toMatchObject([{ party: B, accept: false, reason: 'interests' }]);
    const after = answerAll(countered, { kind: 'refuse', reason: 'trust' });
    const seats: number[] = [];
    for (let now = after; now.state.public.phase.at === 'turn'; now = move(now, asked(now), { kind: 'pass' }))
      seats.push(asked(now));
    expect(seats).toEqual([C, A, B, C]);
    const last = edit(at, s => {
      s.public.spent[B] = 2;
    });
    expect(refused(last, B, { kind: 'counter', text: DEEPER, reason: 'interests' })?.rule).toBe('4.7');
    const amendment = move(open(), A, { kind: 'amend', changes: [[0, 1]] });
    expect(refused(amendment, B, { kind: 'counter', text: DEEPER, reason: 'interests' })).not.toBeNull();
  });

  it('4.8 after the last turn, from round 3, the chair may table one text that cannot be countered', () => {
    const none = passUntil(tableAt(2), s => s.public.phase.at !== 'turn');
    expect(none.state.public.round).toBe(3);
    const at = passUntil(open(), s => s.public.phase.at !== 'turn');
    expect(at.state.public.phase).toEqual({ at: 'chair', party: B });
    const put = move(at, B, { kind: 'chair', text: PLAIN });
    expect(refused(put, C, { kind: 'counter', text: DEEPER, reason: 'interests' })).not.toBeNull();
    expect(answerAll(put).state.public.initialled?.text).toEqual(PLAIN);
    expect(answerAll(put, { kind: 'refuse', reason: 'home' }).state.public.round).toBe(4);
    expect(move(at, B, { kind: 'pass' }).state.public.round).toBe(4);
  });

  it('4.9 an early harvest banks its clauses, whatever happens, and its effects apply once', () => {
    const at = open();
    expect(refused(tableAt(2), C, { kind: 'harvest', interim: 0 })?.rule).toBe('4.9');
    const hot = edit(at, s => {
      s.public.tension = 6;
    });
    expect(refused(hot, A, { kind: 'harvest', interim: 0 })?.rule).toBe('4.9');
    const low = edit(at, s => {
      s.public.pillars[0]!.level = 0;
    });
    expect(refused(low, A, { kind: 'harvest', interim: 0 })?.rule).toBe('4.9');
    const done = answerAll(move(at, A, { kind: 'harvest', interim: 0 }));
    expect(done.state.public.banked).toEqual([2, 0, 1, 0, 0, 0]);
    expect(done.state.public.trust).toEqual([5, 6, 6]);
    expect(done.state.public.interims).toEqual([true]);
    expect(verdict(done, B, { kind: 'table', text: PLAIN })).toBe('banked 4.17');
    expect(refused(done, B, { kind: 'harvest', interim: 0 })).not.toBeNull();
  });

  it('4.17 a text keeps within pillar levels, blocks and what is banked, riders included', () => {
    const at = edit(open(), s => {
      s.public.blocked = [[1, 1]];
      s.public.banked[5] = 2;
    });
    const check = (options: number[], riders = text(options).riders): string =>
      verdict(at, A, { kind: 'table', text: text(options, riders) });
    expect(check([1, 1, 1, 1, 1, 2])).toBe('blocked 9.8');
    expect(check([1, 2, 1, 1, 1, 1])).toBe('banked 4.17');
    expect(check([3, 2, 1, 1, 1, 2])).toBe('gated 4.17');
    expect(check([1, 2, 1, 1, 1, 2])).toBe('legal');
    expect(check([1, 2, 1, 1, 1, 2], [{ clause: 0, when: { is: 'round', min: 5 }, then: 3 }])).toBe('gated 4.17');
  });

  it('4.18 walking out gains hard 2, costs dove 2 and raises tension; nothing can be proposed meanwhile', () => {
    const at = move(open(), A, { kind: 'walkOut' });
    expect(at.state.public.support[A]).toEqual([7, 5, 3]);
    expect(at.state.public.tension).toBe(4);
    expect(verdict(at, B, { kind: 'table', text: PLAIN })).toBe('absent 4.18');
    expect(verdict(at, B, { kind: 'amend', changes: [[0, 1]] })).toBe('absent 4.18');
    const seats: number[] = [];
    for (let now = at; now.state.public.phase.at === 'turn'; now = move(now, asked(now), { kind: 'pass' }))
      seats.push(asked(now));
    expect(seats).toEqual([B, C, B, C]);
    const brink = edit(open(), s => {
      s.public.tension = 9;
    });
    expect(move(brink, A, { kind: 'walkOut' }).state.public.phase).toEqual({ at: 'over', outcome: 'breakdown' });
  });

  it('4.19 a party that is away may return for 1 capital; away two rounds running ends the talks', () => {
    const away = capitals(passUntil(move(open(), A, { kind: 'walkOut' }), s => s.public.phase.at === 'capitals'));
    const at = passUntil(away, s => s.public.waiting[A]!);
    expect(at.state.public.round).toBe(4);
    expect(refused(at, A, { kind: 'pass' })).not.toBeNull();
    const capital = at.state.private[A]!.capital;
    const back = move(at, A, { kind: 'return' });
    expect(back.state.private[A]!.capital).toBe(capital - 1);
    expect(back.state.public.absent[A]).toBe(0);
    expect(verdict(back, A, { kind: 'table', text: PLAIN })).toBe('legal');
    const poor = edit(at, s => {
      s.private[A]!.capital = 0;
    });
    expect(move(poor, A, { kind: 'return' }).state.private[A]!.capital).toBe(0);
    expect(move(at, A, { kind: 'walkOut' }).state.public.phase).toEqual({ at: 'over', outcome: 'walkout' });
  });

  it("4.20 a party's public position is the last text it tabled or accepted", () => {
    const at = move(move(open(), A, { kind: 'table', text: PLAIN }), B, { kind: 'accept' });
    expect(at.state.public.positions).toEqual([PLAIN.options, PLAIN.options, [0, 0, 0, 0, 0, 0]]);
    const countered = move(at, C, { kind: 'counter', text: DEEPER, reason: 'home' });
    expect(countered.state.public.positions[C]).toEqual(DEEPER.options);
    expect(countered.state.public.positions[B]).toEqual(PLAIN.options);
  });
});
