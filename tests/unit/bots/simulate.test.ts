import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/index.ts';
import { simulate } from '../../../src/simulate/index.ts';
import { addTallies, emptyTally } from '../../../src/simulate/stats.ts';
import { fiveScenario, miniScenario } from '../../support/mini-scenario.ts';

const game = compile(miniScenario());
const mix = { games: 250, seed: 'threads', seats: ['mix', 'mix'] as const, level: 'hard' as const };

describe('a sweep', () => {
  it('gives the same figures on one thread and on two', async () => {
    const seen: number[] = [];
    const { gamesPerSecond: a, ...one } = await simulate(game, mix);
    const { gamesPerSecond: b, ...two } = await simulate(game, { ...mix, workers: 2, onProgress: n => seen.push(n) });
    expect(two).toEqual(one);
    expect(a).toBeGreaterThan(0);
    expect(b).toBeGreaterThan(0);
    expect(seen).toEqual([100, 200, 250]);
  }, 60_000);

  it('reports rates between 0 and 1 that add up', async () => {
    const stats = await simulate(game, { ...mix, games: 120 });
    expect(stats.games).toBe(120);
    expect(Object.values(stats.endings).reduce((x, y) => x + y, 0)).toBeCloseTo(1, 9);
    expect(stats.endings.agreement).toBe(stats.agreementRate);
    if (stats.agreementRate > 0) expect(stats.winShare.reduce((x, y) => x + y, 0)).toBeCloseTo(1, 9);
    expect(stats.personas.reduce((sum, p) => sum + p.games, 0)).toBe(240);
  });

  it('seats five parties and refuses a plan of the wrong size', async () => {
    const five = compile(fiveScenario());
    const stats = await simulate(five, {
      games: 20,
      seed: 's',
      seats: five.scenario.parties.map(() => 'mix'),
      level: 'easy',
    });
    expect(stats.winShare).toHaveLength(5);
    await expect(simulate(five, { games: 1, seed: 's', seats: ['mix'], level: 'easy' })).rejects.toThrow(/5/);
  });
});

describe('tallies', () => {
  it('add member by member, keeping what one side has alone', () => {
    const a = emptyTally(game);
    const b = emptyTally(game);
    a.packages.x = 1;
    b.packages.x = 2;
    b.packages.y = 5;
    b.games = 3;
    expect(addTallies(a, b)).toMatchObject({ games: 3, packages: { x: 3, y: 5 } });
  });
});
