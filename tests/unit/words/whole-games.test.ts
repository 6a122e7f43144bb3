import { expect, test } from 'vitest';
import { compile, viewFor } from '../../../src/engine/index.ts';
import { communique, describe, moveText, promptText, scoreLines } from '../../../src/words/index.ts';
import { busyWorld } from '../../support/busy-world.ts';
import { randomGame } from '../../support/random-game.ts';

const HOLES = /undefined|\[object|NaN|null|-\d|nobody to/;

test.each([2, 3, 4, 5])('whole random games of %i parties read without holes', parties => {
  const game = compile(busyWorld(parties));
  const kinds = new Set<string>();
  for (let seed = 0; seed < 6; seed++)
    for (const step of randomGame(game, `words-${seed}`)) {
      const { scenario } = game;
      const { seat: _, ...body } = step.move;
      expect(moveText(scenario, body)).not.toMatch(HOLES);
      for (const entry of step.log) {
        kinds.add(entry.kind);
        expect(describe(scenario, entry, step.after.public)).not.toMatch(HOLES);
      }
      for (let seat = 0; seat < game.n; seat++) {
        const prompt = promptText(scenario, viewFor(game, step.after, seat), game.rules.effort);
        expect(`${prompt.title} ${prompt.text}`).not.toMatch(HOLES);
      }
      const { ending } = step.after.public;
      if (ending) {
        expect(JSON.stringify(Object.values(communique(scenario, ending)))).not.toMatch(/undefined|\[object/);
        expect(scoreLines(scenario, ending, 0)).toHaveLength(7);
      }
    }
  expect(kinds.size).toBeGreaterThan(20);
});
