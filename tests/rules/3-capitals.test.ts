/** Chapter 3 of docs/rules.md: splitting effort, posture, tension. Work and channels are in 3-work.test.ts. */
import { describe, expect, it } from 'vitest';
import { defaultMove, viewFor } from '../../src/engine/index.ts';
import type { Allocation, State } from '../../src/engine/types.ts';
import { capitals, edit, move, refused, sit, sitAt, split, told, verdict } from '../support/sitting.ts';

/** Everybody postures as given and nothing else. */
const loud = (...postures: number[]): Partial<Allocation>[] => postures.map(posture => ({ posture }));

const tensionAfter = (parties: number, start: number, postures: number[]): State['public'] =>
  capitals(
    edit(sit({ parties }), s => {
      s.public.tension = start;
    }),
    ...loud(...postures),
  ).state.public;

describe('3. Capitals', () => {
  it('3.1 four effort among posture, work, at most 2 home and at most 1 back channel; some may stay unspent', () => {
    const at = sit();
    const check = (part: Partial<Allocation>): string => verdict(at, 0, split(at.game, part));
    expect(check({})).toBe('legal');
    expect(check({ posture: 4 })).toBe('legal');
    expect(check({ posture: 1, work: [1], home: 1, back: 2 })).toBe('legal');
    expect(check({ posture: 1, work: [2], home: 1, back: 2 })).toBe('tooMuchEffort 3.1');
    expect(check({ posture: 5 })).toMatch(/^tooMuchEffort/);
    expect(check({ home: 3 })).toBe('tooMuchEffort 3.1');
    expect(check({ back: 0 })).toBe('badOption 3.1');
    expect(check({ back: 3 })).toMatch(/^badOption|^badShape/);
  });

  it('3.2 splits are sealed until all are in; then posture and work are public, home and back channel are not', () => {
    const at = sit();
    const one = move(at, 0, split(at.game, { posture: 2, home: 1 }));
    expect(one.state.public.phase).toEqual({ at: 'capitals' });
    expect(viewFor(one.game, one.state, 1).public.posture).toEqual([0, 0, 0]);
    expect(JSON.stringify(one.log.filter(e => e.to === null))).not.toContain('"posture"');
    expect(refused(one, 0, split(at.game))).not.toBeNull();
    const all = capitals(at, { posture: 1, home: 2 }, { work: [0, 2] }, { back: 0 });
    expect(told(all, 'revealed')).toMatchObject([
      {
        posture: [1, 0, 0],
        work: [
          [0, 0, 0],
          [0, 2, 0],
          [0, 0, 0],
        ],
        total: 1,
        to: null,
      },
    ]);
    const open = JSON.stringify(viewFor(all.game, all.state, 'observer'));
    expect(open).not.toContain('"home"');
    expect(open).not.toContain('"back"');
  });

  it('3.3 posture 1 gains hard support 2; 2 or more gains 3, costs a dove and the trust of each adversary', () => {
    const support = (posture: number) => capitals(sitAt(2), { posture }).state.public;
    expect(support(1).support[0]).toEqual([7, 5, 5]);
    expect(support(1).trust).toEqual([5, 5, 5]);
    for (const posture of [2, 3, 4]) {
      expect(support(posture).support[0]).toEqual([8, 5, 4]);
      expect(support(posture).trust).toEqual([5, 4, 5]);
    }
    const third = capitals(sitAt(2), { home: 1 }, { home: 1 }, { posture: 2 }).state.public;
    expect(third.trust).toEqual([5, 4, 4]);
  });

  it('3.4 a pair in which either postured gains no trust from work or a back channel', () => {
    const channel = (posture: number) =>
      capitals(sit(), { posture, back: 1 }, { back: 0 }, { home: 1 }).state.public.trust[0];
    expect(channel(0)).toBe(6);
    expect(channel(1)).toBe(5);
    const ready = edit(sit(), s => {
      s.public.pillars[0] = { level: 1, work: 3 };
    });
    const work = (posture: number) =>
      capitals(ready, { posture, work: [1] }, { work: [1] }, { work: [1] }).state.public.trust;
    expect(work(0)).toEqual([6, 6, 6]);
    expect(work(1)).toEqual([5, 5, 6]);
  });

  it('3.5 posture 2 may declare one red line from the menu, and at most 2 stand', () => {
    const at = sit();
    expect(verdict(at, 0, split(at.game, { posture: 1, redLine: 0 }))).toBe('notAllowed 3.5');
    const drawn = capitals(at, { posture: 2, redLine: 0 });
    expect(drawn.state.public.redLines[0]).toEqual([{ clause: 0, min: 1, max: 3 }]);
    expect(told(drawn, 'redLine')).toMatchObject([{ party: 0, rule: '3.5', to: null }]);
    const two = edit(drawn, s => {
      s.public.round = 1;
      s.public.phase = { at: 'capitals' };
      s.public.waiting = [true, true, true];
    });
    expect(verdict(two, 0, split(at.game, { posture: 2, redLine: 0 }))).toMatch(/3\.5$/);
    expect(verdict(two, 0, split(at.game, { posture: 2, redLine: 1 }))).toBe('legal');
    const full = edit(two, s => {
      s.public.redLines[0]!.push({ clause: 3, min: 0, max: 0 });
    });
    expect(verdict(full, 0, split(at.game, { posture: 2, redLine: 2 }))).toMatch(/3\.5$/);
  });

  it('3.6 tension moves with the sum of all posture, bounds scaled by n thirds', () => {
    const moved = (parties: number, ...postures: number[]): number => tensionAfter(parties, 4, postures).tension - 4;
    expect(moved(3, 0, 0, 0)).toBe(-1);
    expect(moved(3, 1, 0, 0)).toBe(-1);
    expect(moved(3, 1, 1, 0)).toBe(0);
    expect(moved(3, 1, 2, 0)).toBe(0);
    expect(moved(3, 2, 2, 0)).toBe(1);
    expect(moved(3, 2, 3, 0)).toBe(1);
    expect(moved(3, 3, 3, 0)).toBe(2);
    expect(moved(3, 3, 3, 1)).toBe(2);
    expect(moved(3, 4, 4, 0)).toBe(3);
    expect(moved(2, 1, 1)).toBe(0);
    expect(moved(2, 1, 2)).toBe(1);
    expect(moved(2, 3, 2)).toBe(3);
    expect(moved(5, 1, 0, 0, 0, 0)).toBe(-1);
    expect(moved(5, 3, 2, 0, 0, 0)).toBe(0);
    expect(moved(5, 3, 3, 0, 0, 0)).toBe(1);
  });

  it('3.7 when at most one party postured tension rises by at most 1 and never to 10', () => {
    expect(tensionAfter(2, 3, [4, 0]).tension).toBe(4);
    expect(tensionAfter(3, 9, [4, 0, 0]).tension).toBe(9);
    const broken = tensionAfter(3, 9, [4, 1, 0]);
    expect(broken.tension).toBe(10);
    expect(broken.phase).toEqual({ at: 'over', outcome: 'breakdown' });
  });

  it('3.10 a party that put 2 or more into work loses 1 hard support', () => {
    const hard = (work: number[]) => capitals(sitAt(2), { work, posture: 1 }).state.public.support[0]![0];
    expect(hard([1, 0, 0])).toBe(7);
    expect(hard([2, 0, 0])).toBe(6);
    expect(hard([1, 0, 2])).toBe(6);
  });

  it('3.12 home lifts the lowest constituency, the second point for 2 capital; neither home nor posture costs hard 1', () => {
    const at = edit(sitAt(2), s => {
      s.public.support[0] = [5, 4, 4];
      s.private[0]!.capital = 2;
    });
    const home = (points: number, start = at) => capitals(start, { home: points });
    expect(home(1).state.public.support[0]).toEqual([5, 5, 4]);
    expect(home(2).state.public.support[0]).toEqual([5, 5, 5]);
    expect(home(2).state.private[0]!.capital).toBe(1);
    const poor = edit(at, s => {
      s.private[0]!.capital = 1;
    });
    expect(home(2, poor).state.public.support[0]).toEqual([5, 5, 4]);
    expect(home(2, poor).state.private[0]!.capital).toBe(2);
    expect(home(0).state.public.support[0]).toEqual([4, 4, 4]);
    expect(capitals(at, { posture: 1 }).state.public.support[0]).toEqual([7, 4, 4]);
  });

  it('3.15 every party then gains 1 capital', () => {
    expect(capitals(sit()).state.private.map(own => own.capital)).toEqual([3, 3, 3]);
    const full = edit(sit(), s => {
      s.private[1]!.capital = 6;
    });
    expect(capitals(full).state.private.map(own => own.capital)).toEqual([3, 6, 3]);
  });

  it('3.16 a missed deadline is 1 work in the lowest pillar, 1 home, 2 unspent', () => {
    const at = edit(sit(), s => {
      s.public.pillars = [
        { level: 1, work: 0 },
        { level: 0, work: 3 },
        { level: 0, work: 0 },
      ];
    });
    expect(defaultMove(at.game, viewFor(at.game, at.state, 0), 0)).toEqual({
      seat: 0,
      kind: 'allocate',
      posture: 0,
      work: [0, 1, 0],
      home: 1,
      back: -1,
      redLine: -1,
    });
  });
});
