/** The strongest difficulty: reads what it may, and does better in a seat than the characters do. */
import { describe, expect, it } from 'vitest';
import { chance } from '../../../src/bots/expert/acceptance.ts';
import { readingOf } from '../../../src/bots/expert/reading.ts';
import { delegation } from '../../../src/bots/index.ts';
import { LEVELS } from '../../../src/bots/levels.ts';
import type { Look } from '../../../src/bots/look.ts';
import { compile, importance, mutate, mute, setup, stream, valuesOf, viewFor } from '../../../src/engine/index.ts';
import { signFlip } from '../../../src/tournament/statistics.ts';
import { scoresOf } from '../../bench/expert.ts';
import { shipped } from '../../support/games.ts';
import { scrambled } from '../../support/scramble.ts';

const game = compile(shipped('lisbon-track'), 'short');
const SEAT = 0;
const OTHER = 2;

/** The parts of a look that a reading looks at. */
function lookAt(state: ReturnType<typeof setup>): Look {
  const view = viewFor(game, state, SEAT);
  const others = [1, 2];
  const beliefs = { others, misread: others.map(() => game.clauses.map(() => 1000)) };
  return { game, seat: SEAT, level: LEVELS.expert, beliefs, view, pub: view.public, own: view.own! } as unknown as Look;
}

describe('an expert', () => {
  it('decides the same whatever it may not know', () => {
    const state = setup(game, 'hidden');
    const rng = stream('scramble');
    const seats = game.scenario.parties.map((_, i) => delegation(game, i, 'bureaucrat', 'expert', 'hidden'));
    for (let moves = 0; moves < 400 && state.public.ending === null; moves++) {
      const seat = state.public.waiting.indexOf(true);
      const decision = seats[seat]!.choose(viewFor(game, state, seat));
      if (moves % 5 === 0) {
        const hidden = viewFor(game, scrambled(game, state, seat, rng), seat);
        expect(delegation(game, seat, 'bureaucrat', 'expert', 'hidden').choose(hidden)).toEqual(decision);
      }
      mutate(game, state, decision.move, mute);
    }
    expect(state.public.ending).not.toBeNull();
  });

  it("infers another's brief from what it discloses: the believed worth moves to the variant that fits", () => {
    const state = setup(game, 'brief');
    const variants = game.scenario.briefs[OTHER]!.map((_, brief) =>
      valuesOf(game, state.public, { brief, shifts: [] }, OTHER),
    );
    const told = game.clauses.findIndex((_, c) => new Set(variants.map(v => importance(v, c))).size > 1);
    expect(told).toBeGreaterThanOrEqual(0);
    const distance = (values: number[][], to: number[][]): number =>
      values.reduce((sum, row, c) => sum + row.reduce((part, v, k) => part + Math.abs(v - to[c]![k]!), 0), 0);
    const [before, wanted] = [readingOf(lookAt(state), OTHER).values, variants[0]!];
    state.public.disclosed[OTHER]![told] = importance(wanted, told);
    const after = readingOf(lookAt(state), OTHER).values;
    expect(distance(after, wanted)).toBeLessThan(distance(before, wanted));
  });

  it('takes a position as a bound of the demand, and a refusal as another', () => {
    const state = setup(game, 'demand');
    const usual = readingOf(lookAt(state), OTHER).demand;
    const worthless = game.clauses.map((_, c) => (c === 0 ? 1 : 0));
    state.public.positions[OTHER] = worthless;
    const shown = readingOf(lookAt(state), OTHER).demand;
    expect(shown).toBeLessThan(usual);
    const text = { options: game.clauses.map(clause => clause.options.length - 1), riders: [] };
    state.public.proposal = { kind: 'table', by: 1, with: -1, text, interim: -1, answers: [-1, 1, 0] };
    const reading = readingOf(lookAt(state), OTHER);
    expect(chance(lookAt(state), reading, worthless)).toBeLessThanOrEqual(1);
    state.public.proposal.answers[OTHER] = -1;
    expect(reading.demand).toBeGreaterThanOrEqual(readingOf(lookAt(state), OTHER).demand);
  });

  it('scores more than the best of the moderates in its seat, in the same games', () => {
    const games = 24;
    const expert = scoresOf(game, SEAT, games, 'short form', name =>
      delegation(game, SEAT, 'bureaucrat', 'expert', name),
    );
    const hard = scoresOf(game, SEAT, games, 'short form', name => delegation(game, SEAT, 'bureaucrat', 'hard', name));
    const differences = expert.map((score, g) => score - hard[g]!);
    expect(differences.reduce((sum, d) => sum + d, 0)).toBeGreaterThan(0);
    expect(signFlip(differences, 'short form')).toBeLessThan(0.05);
  });
});
