/** A game with its past: what a roll-back goes back to. Every player of moves that may hold one goes through here. */
import { collector, type Played, play } from './apply.ts';
import type { Game } from './game.ts';
import { err, ok } from './result.ts';
import { isMoveShape } from './shape.ts';
import type { State } from './types.ts';

/**
 * The state a move leads to. `past[k]` is the state after k moves, `past[0]` the deal, the last one the present; none is
 * changed. Accepts anything as a move; refuses what may not be made, a roll-back further than the deal among it (10.5).
 * `playMove`: how any other move is made.
 */
export function playOn(game: Game, past: readonly State[], move: unknown, playMove: typeof play = play): Played {
  const present = past[past.length - 1];
  if (present === undefined) throw new Error('a game has at least its deal');
  if (!isMoveShape(move) || move.kind !== 'rollBack') return playMove(game, present, move);
  if (move.seat !== 'control') return err({ code: 'badSeat', rule: '10.5', at: 'seat' });
  const to = past[past.length - 1 - move.moves];
  if (move.moves < 1 || to === undefined) return err({ code: 'limit', rule: '10.5', at: 'moves' });
  const { log, emit } = collector();
  emit({ kind: 'rolledBack', moves: move.moves, round: to.public.round }, '10.5', null, { from: 'control' });
  return ok({ state: to, log });
}
