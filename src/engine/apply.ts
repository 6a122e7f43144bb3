/** play(), playCopied() and mutate(): the same rules over a state that stays as it is or over a private copy. The only importer of immer. */
import { type Draft, produce } from 'immer';
import type { Turn } from './change.ts';
import { copyState, sharing } from './copy.ts';
import { run } from './flow.ts';
import type { Game } from './game.ts';
import { applyMove, refusal } from './moves.ts';
import { err, ok, type Result } from './result.ts';
import { blankState } from './setup.ts';
import type { Emit, LogEntry, Move, Refusal, State } from './types.ts';

/** Nobody listens: for sweeps and search. */
export const mute = null;

/** An Emit that keeps entries in a list. */
export function collector(): { log: LogEntry[]; emit: Emit } {
  const log: LogEntry[] = [];
  const emit: Emit = (body, rule, to = null, cause = { from: 'rule' }) => {
    log.push({ ...body, rule, cause, to });
  };
  return { log, emit };
}

/** Scenario and seed → the state in which the first parties are asked, with what happened on the way. */
export function start(game: Game, seed: string): { state: State; log: LogEntry[] } {
  const { log, emit } = collector();
  const state = blankState(game, seed);
  run({ game, s: state, emit }, 'round');
  return { state, log };
}

export const setup = (game: Game, seed: string): State => start(game, seed).state;

/** Plays a legal move in place and runs on until somebody is asked. Illegal moves are the caller's fault. */
export function mutate(game: Game, state: State, move: Move, emit: Emit | null): void {
  const t: Turn = { game, s: state, emit };
  run(t, applyMove(t, move));
}

export type Played = Result<{ state: State; log: LogEntry[] }, Refusal>;

/** Checks anything as a move; `next` makes it, once it may be made. */
function checked(game: Game, state: State, move: unknown, next: (legal: Move, emit: Emit) => State): Played {
  const refused = refusal(game, state, move);
  if (refused) return err(refused);
  const { log, emit } = collector();
  return ok({ state: next(move as Move, emit), log });
}

/** Checks anything, then plays it; the given state is never changed, and the next one shares with it what stayed the same. */
export const play = (game: Game, state: State, move: unknown): Played =>
  checked(game, state, move, (legal, emit) =>
    produce(state, (draft: Draft<State>) => mutate(game, draft as State, legal, emit)),
  );

/**
 * The same by a copy made by hand, for a host of many tables: immer's bookkeeping was more than half of what a move cost
 * there. What it gives is not frozen.
 */
export const playCopied = (game: Game, state: State, move: unknown): Played =>
  checked(game, state, move, (legal, emit) => {
    const next = copyState(state);
    mutate(game, next, legal, emit);
    return sharing(state, next);
  });
