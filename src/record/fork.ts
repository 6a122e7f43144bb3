/** "What if, from here?": the game up to a move, free to go on differently. */
import type { GameRecord } from './types.ts';

/** The record as it stood after move `at` (0: right after setup), still running. Throws RangeError outside 0 … moves. */
export function fork(record: GameRecord, at: number): GameRecord {
  if (!Number.isInteger(at) || at < 0 || at > record.moves.length) {
    throw new RangeError(`a record of ${record.moves.length} moves cannot be forked at ${at}`);
  }
  const result = at === record.moves.length ? record.result : null;
  const { notes, ...rest } = record;
  const kept = (notes ?? []).filter(note => note.step <= at);
  return {
    ...rest,
    moves: record.moves.slice(0, at),
    hashes: record.hashes.slice(0, at + 1),
    result,
    ...(kept.length > 0 ? { notes: kept } : {}),
  };
}
