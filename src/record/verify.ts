/** Is a record a true account of a game: every move legal, every state the one it claims, the result the one reached? */
import { err, type Game, ok, type Result, type State } from '../engine/index.ts';
import { walk } from './replay.ts';
import type { GameRecord, RecordProblem, RecordResult } from './types.ts';
import { resultOf, shortHash } from './write.ts';

export interface Verified {
  /** Moves replayed. */
  moves: number;
  state: State;
}

/** The error names the first step that differs: an illegal move, another hash, or another result at the end. */
export function verify(game: Game, record: GameRecord): Result<Verified, RecordProblem> {
  let last: State | null = null;
  const problem = walk(game, record, (step, state) => {
    last = state;
    const want = record.hashes[step] ?? '';
    const got = shortHash(state);
    return want === got ? null : { code: 'hash', step, want, got };
  });
  if (problem !== null) return err(problem);
  const state = last as State | null;
  if (state === null) throw new Error('a replay without a problem has at least the step of the setup');
  const got = resultOf(state);
  if (!sameResult(record.result, got)) return err({ code: 'result', want: record.result, got });
  return ok({ moves: record.moves.length, state });
}

function sameResult(a: RecordResult | null, b: RecordResult | null): boolean {
  if (a === null || b === null) return a === b;
  return a.outcome === b.outcome && sameNumbers(a.totals, b.totals) && sameNumbers(a.winners, b.winners);
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);
