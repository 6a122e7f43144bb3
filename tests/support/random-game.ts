/** Whole games of random legal moves, for property tests, the golden generator and the bench. */
import {
  drawMove,
  type Game,
  play,
  type Rng,
  refusal,
  setup,
  stream,
  viewFor,
  waitingSeats,
} from '../../src/engine/index.ts';
import type { LogEntry, Move, State } from '../../src/engine/types.ts';

export interface Step {
  before: State;
  move: Move;
  after: State;
  log: LogEntry[];
}

/** More moves than any game can have: every turn of every round filled with free acts, answers and counters. */
export const moveLimit = (game: Game): number => game.rounds * game.n * 100;

/** A random legal move of some seat that has to act; drawn again while it comes out not quite legal. */
export function randomMove(game: Game, state: State, rng: Rng): Move {
  const waiting = waitingSeats(state);
  const seat = waiting[rng.int(waiting.length)];
  if (seat === undefined) throw new Error('nobody to move and not over');
  const view = viewFor(game, state, seat);
  for (let tries = 0; tries < 200; tries++) {
    const move = drawMove(game, view, rng);
    if (refusal(game, state, move) === null) return move;
  }
  throw new Error(`no legal move found for seat ${seat} in ${JSON.stringify(state.public.phase)}`);
}

/** Plays to the end, a step at a time; the start state comes from the seed, the moves from the seed's own stream. */
export function* randomGame(game: Game, seed: string): Generator<Step> {
  const rng = stream(`${seed}|moves`);
  let state = setup(game, seed);
  while (state.public.phase.at !== 'over') {
    const move = randomMove(game, state, rng);
    const played = play(game, state, move);
    if (!played.ok)
      throw new Error(`a drawn move is refused: ${JSON.stringify({ seed, move, refusal: played.error })}`);
    const step = { before: state, move, after: played.value.state, log: played.value.log };
    yield step;
    state = step.after;
  }
}
