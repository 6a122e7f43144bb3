/** A run of consecutive games of a sweep: the unit that threads share out. */
import type { Level } from '../bots/index.ts';
import type { Game } from '../engine/index.ts';
import { playGame, type SeatPlan } from './run.ts';
import { addGame, emptyTally, type Tally } from './stats.ts';

export interface Sweep {
  games: number;
  seed: string;
  seats: readonly SeatPlan[];
  level: Level;
}

/** Fixed, so that sums are made in the same order however many threads there are. */
export const CHUNK = 100;

export const chunksOf = (games: number): number => Math.ceil(games / CHUNK);

/** Plays chunk k; game g of the sweep has the seed "sweep seed/g". */
export function playChunk(game: Game, sweep: Sweep, k: number): Tally {
  const tally = emptyTally(game);
  for (let g = k * CHUNK; g < Math.min(sweep.games, (k + 1) * CHUNK); g++)
    addGame(game, tally, playGame(game, sweep.seats, sweep.level, `${sweep.seed}/${g}`));
  return tally;
}
