import { type Game, mayKnow, playOn, start, viewFor } from '../engine/index.ts';
import type { LogEntry, Move, Refusal, Seat, State, View } from '../engine/types.ts';
import type { SessionEntry } from './types.ts';

/** A position and what led to it; `move` is null for the setup. */
export interface Step {
  move: Move | null;
  /** Round in which the move was made; 0 for the setup. */
  round: number;
  state: State;
  log: LogEntry[];
}

/** A game from its setup on, one step a move. */
export function openTimeline(game: Game, seed: string): Step[] {
  const { state, log } = start(game, seed);
  return [{ move: null, round: 0, state, log }];
}

/** The step a move leads to from the last one, or why it may not be made. */
export function stepOn(game: Game, steps: readonly Step[], move: Move): { step: Step } | { refusal: Refusal } {
  const played = playOn(
    game,
    steps.map(step => step.state),
    move,
  );
  if (!played.ok) return { refusal: played.error };
  return { step: { move, round: steps[steps.length - 1].state.public.round, ...played.value } };
}

/** Replays moves known to be legal (a record that verified). Throws on one that is not. */
export function timelineOf(game: Game, seed: string, moves: Move[]): Step[] {
  const steps = openTimeline(game, seed);
  for (const move of moves) {
    const next = stepOn(game, steps, move);
    if ('refusal' in next)
      throw new Error(`move ${steps.length} of a verified record is refused: ${next.refusal.code}`);
    steps.push(next.step);
  }
  return steps;
}

/** What `seat` may know of a step, a scenario's bookkeeping left out. */
export function entriesOf(step: Step, index: number, seat: Seat): SessionEntry[] {
  let { round } = step;
  const entries: SessionEntry[] = [];
  for (const entry of step.log) {
    if (entry.kind === 'round') round = entry.round;
    if (mayKnow(entry, seat) && entry.kind !== 'flag') entries.push({ index, round, entry, reasons: null });
  }
  return entries;
}

export const viewAt = (game: Game, step: Step, seat: Seat): View => viewFor(game, step.state, seat);
