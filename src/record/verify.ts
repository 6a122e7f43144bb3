/** Is a record a true account of a game: every move legal, every state the one it claims, the result the one reached? */
import { err, type Game, ok, type Result, type State } from '../engine/index.ts';
import { type ReplayedStep, stepsOf } from './replay.ts';
import type { GameRecord, RecordProblem, RecordResult } from './types.ts';
import { resultOf, shortHash } from './write.ts';

export interface Verified {
  /** Moves replayed. */
  moves: number;
  state: State;
}

/** The error names the first step that differs: an illegal move, another hash, or another result at the end. */
export function verify(game: Game, record: GameRecord): Result<Verified, RecordProblem> {
  const steps = verifiedSteps(game, record);
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
}

/** The same, a step at a time: each is given once it is known to be the one the record claims. */
export function* verifiedSteps(
  game: Game,
  record: GameRecord,
): Generator<ReplayedStep, Result<Verified, RecordProblem>> {
  const steps = stepsOf(game, record);
  let state: State | null = null;
  let next = steps.next();
  for (let step = 0; !next.done; step++) {
    ({ state } = next.value);
    const want = record.hashes[step] ?? '';
    const got = shortHash(state);
    if (want !== got) return err({ code: 'hash', step, want, got });
    yield next.value;
    next = steps.next();
  }
  if (next.value !== null) return err(next.value);
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
