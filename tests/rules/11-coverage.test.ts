/** Chapter 11 of docs/rules.md: the coverage picture is shown, and nothing else. */
import { describe, expect, it } from 'vitest';
import { configurationOf, subjectOf } from '../../src/engine/cover.ts';
import { compile, type Scenario, setup, viewFor } from '../../src/engine/index.ts';
import { coverOf } from '../../src/web/board/cover.ts';
import { shipped as tablesOf } from '../support/coverage.ts';
import { shipped } from '../support/games.ts';
import { randomGame } from '../support/random-game.ts';

const scenario = shipped('lisbon-track');

/** The states of a short random game, as JSON; drawn by the seed alone. */
const course = (of: Scenario): string[] =>
  [...randomGame(compile(of, 'short'), 'chapter 11')].map(({ after }) => JSON.stringify(after));

describe('11 Coverage', () => {
  it('11.1 is shown and never scored: a game runs the same without it', () => {
    const states = course(scenario);
    expect(states.length).toBeGreaterThan(20);
    expect(course({ ...scenario, coverage: null })).toEqual(states);
  });

  it('11.2 takes as built what the scenario says of the text, the draft or the agreement', () => {
    const game = compile(scenario);
    const { public: pub } = setup(game, 'plan');
    const at = scenario.clauses.findIndex(({ id }) => id === 'D1');
    const text = pub.text.map((option, clause) => (clause === at ? 4 : option));
    expect(configurationOf(game, pub)?.share).toBe(0);
    expect(configurationOf(game, pub, text)?.share).toBe(2);
    expect(configurationOf(game, { ...pub, text })?.share).toBe(2);
  });

  it('11.3 reads public facts alone, so that every seat sees the same', () => {
    const game = compile(scenario);
    const state = setup(game, 'seats');
    const sets = { base: tablesOf() };
    const [first, ...others] = scenario.parties.map((_, seat) => {
      const view = viewFor(game, state, seat);
      const subject = subjectOf(game, view.public, view.public.text);
      const cover = subject && coverOf(subject, sets, 'base');
      return cover && { figures: cover.figures, marks: cover.marks };
    });
    expect(first).not.toBeNull();
    for (const other of others) expect(other).toEqual(first);
  });
});
