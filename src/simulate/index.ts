/** Many games between scripted delegations, and what came of them. */
import type { Level } from '../bots/index.ts';
import type { Game } from '../engine/index.ts';
import { CHUNK, chunksOf, playChunk, type Sweep } from './chunk.ts';
import type { SeatPlan } from './run.ts';
import { addTallies, emptyTally, type SimulationStats, statsOf, type Tally } from './stats.ts';

export { type Played, playGame, playOut, type SeatPlan, seatsFor } from './run.ts';
export { addGame, addTallies, emptyTally, type SimulationStats, statsOf, type Tally } from './stats.ts';

export interface SimulateOptions {
  games: number;
  seed: string;
  /** One entry a party. */
  seats: readonly SeatPlan[];
  level: Level;
  /** Threads; one plays in this process. */
  workers?: number;
  onProgress?: (games: number) => void;
}

/** Lets the host breathe between chunks: a page stays alive, a command line prints. */
const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

async function playHere(game: Game, sweep: Sweep, onDone: (games: number) => void): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (let k = 0; k < chunksOf(sweep.games); k++) {
    tallies.push(playChunk(game, sweep, k));
    onDone(Math.min(sweep.games, (k + 1) * CHUNK));
    await breathe();
  }
  return tallies;
}

/**
 * Plays `games` games and adds them up. The figures depend on the scenario, the length, the seed, the seats and the
 * level alone, never on the number of threads; only `gamesPerSecond` is measured.
 * @throws Error when a plan does not name one seat a party
 */
export async function simulate(game: Game, options: SimulateOptions): Promise<SimulationStats> {
  const { games, seed, seats, level, workers = 1, onProgress = () => {} } = options;
  if (seats.length !== game.n) throw new Error(`the plan names ${seats.length} seats, the scenario has ${game.n}`);
  const sweep: Sweep = { games, seed, seats, level };
  const before = performance.now();
  const many = workers > 1 && chunksOf(games) > 1;
  const tallies = many
    ? await (await import('./workers.ts')).playOnWorkers(game, sweep, workers, onProgress)
    : await playHere(game, sweep, onProgress);
  const seconds = (performance.now() - before) / 1000;
  return statsOf(tallies.reduce(addTallies, emptyTally(game)), seconds);
}
