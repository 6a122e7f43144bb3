/** The bare loop the bench measures against plays the same game: every number agrees after every move. */
import { describe, expect, it } from 'vitest';
import { type Game, OUTCOMES, setup } from '../../../src/engine/index.ts';
import { type Machine, machineOf } from '../../bench/bare/machine.ts';
import { comparable, load, memoryOf } from '../../bench/bare/memory.ts';
import { replay } from '../../bench/bare/replay.ts';
import { tapeOf } from '../../bench/bare/tape.ts';
import { inventedGames, shippedGames } from '../../support/games.ts';
import { randomGame } from '../../support/random-game.ts';

/** The list whose numbers stand at this place of the memory. */
function listAt({ l }: Machine, place: number): string {
  const before = Object.entries(l).filter(([name, at]) => name !== 'size' && at >= l.waiting && at <= place);
  const [name, at] = before.reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['number', 0]);
  return `${name} ${place - at}`;
}

/** Where two memories first differ, or null. */
function difference(machine: Machine, bare: Int16Array, engine: Int16Array): string | null {
  const at = bare.findIndex((number, k) => number !== engine[k]);
  return at < 0 ? null : `${listAt(machine, at)}: ${bare[at]}, the engine says ${engine[at]}`;
}

/** Plays a random game move by move on both; what differs first, in words, or null. */
function firstDifference(machine: Machine, game: Game, seed: string): string | null {
  load(machine, setup(game, seed));
  for (const { move, after } of randomGame(game, seed)) {
    const { numbers, rows } = tapeOf(machine.l, [move]);
    replay(machine, numbers, rows);
    const found = difference(machine, comparable(machine), memoryOf(machine, after));
    if (found !== null) return `${seed}, after ${JSON.stringify(move)}: ${found}`;
  }
  return null;
}

const cases = [
  ...inventedGames().map(under => ({ ...under, games: 3 })),
  ...shippedGames().map(under => ({ ...under, games: 18 })),
];

describe('the bare loop', () => {
  for (const { name, game, games } of cases)
    it(`moves every number as the engine does: ${name}`, () => {
      const machine = machineOf(game, OUTCOMES);
      const seeds = Array.from({ length: games }, (_, k) => `bare ${k}`);
      expect(seeds.flatMap(seed => firstDifference(machine, game, seed) ?? [])).toEqual([]);
    });
});
