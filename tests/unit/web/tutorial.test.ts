import { rulebook } from 'virtual:rules/en';
import { describe, expect, it } from 'vitest';
import { compile, start, viewFor } from '../../../src/engine/index.ts';
import type { Snapshot } from '../../../src/session/types.ts';
import { firstStep, STEPS } from '../../../src/web/tutorial/steps.ts';
import { miniScenario } from '../../support/mini-scenario.ts';

const game = compile(miniScenario());
const { state } = start(game, 'tutorial');
const fresh: Snapshot = {
  view: viewFor(game, state, 0),
  log: [],
  thinking: false,
  canTakeBack: false,
  trouble: null,
  moveCount: 0,
};
const inRound = (round: number): Snapshot => ({
  ...fresh,
  view: { ...fresh.view, public: { ...fresh.view.public, round } },
});

describe('the tutorial', () => {
  it('begins at the beginning in a new game, and at the table in one under way', () => {
    expect(STEPS[firstStep(fresh)].id).toBe('welcome');
    expect(STEPS[firstStep(inRound(2))].id).toBe('second');
  });

  it('waits for the split of effort, and goes on once the round is over', () => {
    const capitals = STEPS.find(step => step.id === 'capitals');
    expect(capitals?.until?.(fresh)).toBe(false);
    expect(capitals?.until?.(inRound(2))).toBe(true);
  });

  it('says what to do wherever it waits, and ends with a step that does not', () => {
    expect(STEPS.every(step => step.until === undefined || step.ask !== undefined)).toBe(true);
    expect(STEPS.at(-1)?.until).toBeUndefined();
  });

  it('cites only rules there are', () => {
    const known = new Set(rulebook.paragraphs.map(each => each.id));
    const session = { game, seat: 0 };
    const cited = STEPS.flatMap(step => step.text(session).match(/\b\d+\.\d+\b/g) ?? []);
    expect(cited.filter(rule => !known.has(rule))).toEqual([]);
  });
});
