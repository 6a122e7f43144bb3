/** A finished game as the debrief reads it: one position a move. */
import type { LogEntry, Move, State } from '../../engine/index.ts';
import type { GameRecord, Replayed } from '../../record/index.ts';

/** A position and what led to it; `move` is null for the setup. A session's steps are moments too. */
export interface Moment {
  move: Move | null;
  /** Round in which the move was made; 0 for the setup. */
  round: number;
  state: State;
  log: LogEntry[];
}

/** The moments of a replayed record: index k is the position after move k. */
export const momentsOf = (record: GameRecord, replayed: Replayed): Moment[] =>
  replayed.states.map((state, k) => ({
    move: record.moves[k - 1] ?? null,
    round: k === 0 ? 0 : replayed.states[k - 1]!.public.round,
    state,
    log: replayed.log[k]!,
  }));

/**
 * The position texts were last judged from: before the vote that brought one into force was paid for (rule 5.5); the last one
 * where none came into force.
 */
export function judgedFrom(moments: readonly Moment[]): State {
  const voted = moments.findIndex(({ log }) => log.some(entry => entry.kind === 'ratified'));
  return moments.at(voted > 0 ? voted - 1 : -1)!.state;
}

/** The last moment of each round played, before the next opens; index 0 is round 1. */
export function roundEnds(moments: Moment[]): Moment[] {
  const ends: Moment[] = [];
  for (const moment of moments) if (moment.state.public.round > 0) ends[moment.state.public.round - 1] = moment;
  return ends;
}
