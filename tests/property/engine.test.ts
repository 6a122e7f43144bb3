/** Random play is the first test: whole games of random legal moves through invented negotiations. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultMove, play, setup, viewFor, waitingSeats } from '../../src/engine/index.ts';
import { inventedGames } from '../support/games.ts';
import { checkGame } from '../support/promises.ts';
import { moveLimit } from '../support/random-game.ts';

describe('random play', () => {
  for (const { name, game, runs } of inventedGames())
    it(`holds every promise of the engine over ${runs} games of ${name}`, { timeout: 300_000 }, () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2 ** 31 }), seed => checkGame(game, String(seed))),
        { numRuns: runs, seed: 2012, endOnFailure: true },
      );
    });

  it('3.16 ends within the calendar when every deadline is missed', () => {
    for (const { game } of inventedGames()) {
      let state = setup(game, 'nobody answers');
      for (let moves = 0; state.public.phase.at !== 'over'; moves++) {
        expect(moves).toBeLessThanOrEqual(moveLimit(game));
        const seat = waitingSeats(state)[0]!;
        const played = play(game, state, defaultMove(game, viewFor(game, state, seat), seat));
        if (!played.ok) throw new Error(`a default move is refused: ${JSON.stringify(played.error)}`);
        state = played.value.state;
      }
    }
  });
});
