import { describe, expect, it } from 'vitest';
import { believe } from '../../../src/bots/beliefs.ts';
import { weights } from '../../../src/bots/grid.ts';
import type { Look } from '../../../src/bots/look.ts';
import { fillMasks } from '../../../src/bots/masks.ts';
import { evenBargain } from '../../../src/bots/scale.ts';
import { compile, setup } from '../../../src/engine/index.ts';
import { fiveScenario, miniScenario } from '../../support/mini-scenario.ts';

describe('beliefs', () => {
  it('are the public table misread, until the importance is certain', () => {
    const out = new Int32Array(4);
    believe([0, 2, -4], 1250, -1, out, 1, 1);
    expect([...out]).toEqual([0, 0, 2500, -5000]);
    believe([0, 2, -4], 1250, 6, out, 1, 1);
    expect([...out]).toEqual([0, 0, 3000, -6000]);
  });
});

describe('weights', () => {
  it('try every combination, the last weight fastest, and stay near a hundred for many others', () => {
    const two = weights(2, 'coarse');
    expect(two.count).toBe(two.run * two.run);
    expect([...two.of.slice(0, 4)]).toEqual([2, 2, 2, 6]);
    for (const others of [1, 2, 3, 4]) expect(weights(others, 'fine').count).toBeLessThanOrEqual(130);
  });
});

describe('red lines in a search', () => {
  const game = compile(miniScenario());
  const limits = { low: game.clauses.map(() => 0), high: game.clauses.map(c => c.options.length - 1), blocked: [] };
  const masksFor = (support: number, honour: 'all' | 'firm'): number => {
    const state = setup(game, 'lines');
    state.public.redLines[1] = [{ clause: 0, min: 0, max: 1 }];
    state.public.support[1]![0] = support;
    const masks = new Int32Array(game.clauses.length);
    fillMasks(masks, { game, pub: state.public, seat: 0 } as Look, limits, honour);
    return masks[0]!;
  };

  it('bind always with a firm home behind them, and only the first time round without one (8.8)', () => {
    const everything = (1 << game.clauses[0]!.options.length) - 1;
    expect(masksFor(game.rules.firmSupport, 'firm')).toBe(0b11);
    expect(masksFor(game.rules.firmSupport - 1, 'all')).toBe(0b11);
    expect(masksFor(game.rules.firmSupport - 1, 'firm')).toBe(everything);
  });
});

describe('an even bargain', () => {
  it('is worth something to everybody at every table', () => {
    expect(evenBargain(compile(miniScenario()))).toBeGreaterThan(0);
    expect(evenBargain(compile(fiveScenario()))).toBeGreaterThan(0);
  });
});
