/** Chapter 3 of docs/rules.md: joint work and back channels. */
import { describe, expect, it } from 'vitest';
import type { State } from '../../src/engine/types.ts';
import { capitals, edit, sit, told } from '../support/sitting.ts';

/** What the first pillar holds after these contributions to it. */
const counted = (...work: number[]): State['public']['pillars'][number] =>
  capitals(sit({ parties: work.length }), ...work.map(w => ({ work: [w] }))).state.public.pillars[0]!;

describe('3. Work', () => {
  it('3.8 work counts jointly, at most twice the second-largest contribution; 4 points raise the pillar one level a round', () => {
    expect(counted(4, 0, 0)).toEqual({ level: 0, work: 0 });
    expect(counted(3, 1, 0)).toEqual({ level: 0, work: 2 });
    expect(counted(1, 1, 1)).toEqual({ level: 0, work: 2 });
    expect(counted(2, 1, 1)).toEqual({ level: 0, work: 2 });
    expect(counted(2, 2, 1)).toEqual({ level: 1, work: 0 });
    expect(counted(4, 4, 4)).toEqual({ level: 1, work: 4 });
    expect(counted(3, 1)).toEqual({ level: 0, work: 2 });
    expect(counted(2, 2)).toEqual({ level: 1, work: 0 });
    expect(counted(2, 2, 2, 2)).toEqual({ level: 1, work: 0 });
    expect(counted(3, 2, 2, 2, 2)).toEqual({ level: 1, work: 0 });
    const rest = edit(sit(), s => {
      s.public.pillars[0] = { level: 1, work: 3 };
    });
    expect(capitals(rest, { work: [2] }, { work: [1] }).state.public.pillars[0]).toEqual({ level: 2, work: 1 });
  });

  it('3.9 level 2 and 4 give each contributor 1 capital and each pair of contributors 1 trust', () => {
    const reach = (level: number) =>
      capitals(
        edit(sit(), s => {
          s.public.pillars[0] = { level: level - 1, work: 3 };
        }),
        { work: [1] },
        { work: [1] },
        { home: 1 },
      );
    for (const level of [2, 4]) {
      const at = reach(level);
      expect(at.state.public.pillars[0]!.level).toBe(level);
      expect(at.state.private.map(own => own.capital)).toEqual([4, 4, 3]);
      expect(at.state.public.trust).toEqual([6, 5, 5]);
      expect(told(at, 'trust')).toMatchObject([{ pair: 0, rule: '3.9' }]);
    }
    const third = reach(3);
    expect(third.state.private.map(own => own.capital)).toEqual([3, 3, 3]);
    expect(third.state.public.trust).toEqual([5, 5, 5]);
  });

  it('3.11 at tension 7 each work counts one less, the last pillar first', () => {
    const at = (tension: number) =>
      capitals(
        edit(sit(), s => {
          s.public.tension = tension;
        }),
        { work: [1, 0, 2], posture: 1 },
        { work: [1, 0, 2], posture: 1 },
        { home: 1 },
      ).state.public;
    expect(at(6).pillars.map(p => p.work)).toEqual([2, 0, 0]);
    expect(at(6).pillars[2]!.level).toBe(1);
    expect(at(7).pillars.map(p => p.work)).toEqual([2, 0, 2]);
    expect(at(7).ownWork).toEqual([2, 2, 0]);
  });

  it('3.13 two parties that name each other below tension 8 gain 1 trust', () => {
    const trust = (tension: number, backs: number[]) =>
      capitals(
        edit(sit(), s => {
          s.public.tension = tension;
        }),
        ...backs.map(back => ({ back, home: 1 })),
      ).state.public.trust;
    expect(trust(3, [2, -1, 0])).toEqual([5, 6, 5]);
    expect(trust(3, [2, -1, 1])).toEqual([5, 5, 5]);
    expect(trust(8, [2, -1, 0])).toEqual([5, 6, 5]);
    expect(trust(9, [2, -1, 0])).toEqual([5, 5, 5]);
  });

  it("3.14 a back channel that worked tells each the other's most important clause not yet known", () => {
    const at = capitals(sit(), { back: 1, home: 1 }, { back: 0, home: 1 }, { home: 1 });
    expect(at.state.private[0]!.known[1]).toEqual([6, -1, -1, -1, -1, -1]);
    expect(at.state.private[1]!.known[0]).toEqual([-1, -1, 6, -1, -1, -1]);
    expect(at.state.private[2]!.known.flat().every(k => k === -1)).toBe(true);
    expect(told(at, 'learnt').map(e => [e.to, e.about, e.clause, e.importance])).toEqual([
      [[0], 1, 0, 6],
      [[1], 0, 2, 6],
    ]);
    const again = capitals(
      edit(at, s => {
        s.public.round = 1;
      }),
      { back: 1, home: 1 },
      { back: 0, home: 1 },
      { home: 1 },
    );
    expect(again.state.private[0]!.known[1]).toEqual([6, -1, -1, 6, -1, -1]);
  });
});
