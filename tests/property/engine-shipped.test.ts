/** The same promises over whole random games of the shipped scenarios, in each of their lengths. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedGames, shippedGames } from '../support/games.ts';
import { checkGame } from '../support/promises.ts';

describe('random play', () => {
  for (const { name, game, runs } of shippedGames())
    it(`holds every promise of the engine over ${runs} games of ${name}`, { timeout: 300_000 }, () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2 ** 31 }), seed => checkGame(game, String(seed))),
        { numRuns: runs, seed: 2010, endOnFailure: true },
      );
    });

  it('comes to 2,000 games in all', () => {
    const all = [...inventedGames(), ...shippedGames()].reduce((sum, { runs }) => sum + runs, 0);
    expect(all).toBeGreaterThanOrEqual(2000);
  });
});
