import { describe, expect, it } from 'vitest';
import { compile, OUTCOMES } from '../../../src/engine/index.ts';
import { type BranchPlan, branchGames, branchPoint, branchResult } from '../../../src/simulate/branch.ts';
import { historyOf, sources } from '../../golden/sources.ts';

const scenario = sources()[0]!.scenario;
const record = historyOf(scenario)!;
const game = compile(scenario, record.length);
const plan = (at: number, seed = '1'): BranchPlan => ({ at, games: 12, seed, level: 'normal' });

const played = (at: number, seed = '1') => {
  const point = branchPoint(game, record, at);
  return branchGames(game, record, point, plan(at, seed), 0, 12);
};

describe('a recorded game played on', () => {
  const late = played(66);

  it('depends on the record, the place and the seed alone, whoever plays which games', () => {
    const point = branchPoint(game, record, 66);
    const parts = [
      [7, 12],
      [0, 7],
    ].map(([from, to]) => branchGames(game, record, point, plan(66), from!, to!));
    expect([...parts[1]!, ...parts[0]!]).toEqual(late);
    expect(played(66, '2')).not.toEqual(late);
  });

  it('leaves the position it starts from as it was', () => {
    const point = branchPoint(game, record, 66);
    const before = JSON.stringify(point);
    branchGames(game, record, point, plan(66), 0, 2);
    expect(JSON.stringify(point)).toBe(before);
  });

  it('at the last move is the record itself', () => {
    const end = record.moves.length;
    for (const each of played(end)) {
      expect(each.outcome).toBe(record.result?.outcome);
      expect(each.totals).toEqual(record.result?.totals);
    }
  });

  it('is counted against what happened', () => {
    const result = branchResult(record, branchPoint(game, record, 66), plan(66), late);
    expect(result).toMatchObject({ at: 66, round: 7, games: 12, actual: 'noDeal' });
    expect(OUTCOMES.reduce((sum, outcome) => sum + result.endings[outcome], 0)).toBeCloseTo(1, 12);
    result.scores.forEach((score, party) => {
      const totals = late.map(each => each.totals[party]!).sort((a, b) => a - b);
      expect([score.five[0], score.five[4]]).toEqual([totals[0], totals.at(-1)]);
      expect(score.better * 12).toBeCloseTo(totals.filter(total => total > score.actual!).length, 9);
      expect(totals).toContain(score.five[2]);
    });
  });

  it('cannot start outside the record', () => {
    expect(() => branchPoint(game, record, record.moves.length + 1)).toThrow(RangeError);
  });
});
