/** The bare loop the bench measures against plays the same game: every number agrees after every move. */
import { describe, expect, it } from 'vitest';
import { OUTCOMES, setup } from '../../../src/engine/index.ts';
import { machineOf } from '../../bench/bare/machine.ts';
import { comparable, load, memoryOf } from '../../bench/bare/memory.ts';
import { replay } from '../../bench/bare/replay.ts';
import { tapeOf } from '../../bench/bare/tape.ts';
import { gamesUnderTest } from '../../support/games.ts';
import { randomGame } from '../../support/random-game.ts';

describe('the bare loop', () => {
  for (const { name, game } of gamesUnderTest())
    it(`moves every number as the engine does: ${name}`, () => {
      const machine = machineOf(game, OUTCOMES);
      for (let k = 0; k < 30; k++) {
        load(machine, setup(game, `bare ${k}`));
        for (const { move, after } of randomGame(game, `bare ${k}`)) {
          const { numbers, rows } = tapeOf(machine.l, [move]);
          replay(machine, numbers, rows);
          expect(comparable(machine)).toEqual(memoryOf(machine, after));
        }
      }
    });
});
