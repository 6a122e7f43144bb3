/** Playing a record again, move by move, through the same `play` as any game: nothing in a record is taken on trust. */
import {
  compile,
  err,
  type Game,
  type LogEntry,
  ok,
  playOn,
  type Result,
  type Scenario,
  type State,
  start,
} from '../engine/index.ts';
import { digestOf } from './digest.ts';
import type { GameRecord, RecordProblem } from './types.ts';

export interface Replayed {
  state: State;
  /** The state at each step: `states[0]` after setup, `states[k]` after move k. */
  states: State[];
  /** What happened at each step; `log[0]` is the opening. */
  log: LogEntry[][];
}

/** Step 0 is the position after setup. A problem returned stops the replay. */
export type OnStep = (step: number, state: State, log: LogEntry[]) => RecordProblem | null;

/** The game a record was played on, if `scenario` is that very scenario and has that length. */
export function gameOf(scenario: Scenario, record: GameRecord): Result<Game, RecordProblem> {
  const game = compile(scenario, record.length);
  const problem = mismatch(game, record);
  return problem === null ? ok(game) : err(problem);
}

/** Plays the record on `game`. The error says the first thing that cannot be; hashes are for `verify` to compare. */
export function replay(game: Game, record: GameRecord): Result<Replayed, RecordProblem> {
  const states: State[] = [];
  const log: LogEntry[][] = [];
  const problem = walk(game, record, (_step, state, entries) => {
    states.push(state);
    log.push(entries);
    return null;
  });
  return problem === null ? ok({ state: states[states.length - 1]!, states, log }) : err(problem);
}

/** Replays and shows each step to `onStep`; the first problem found, or null. Throws only on an engine fault. */
export function walk(game: Game, record: GameRecord, onStep: OnStep): RecordProblem | null {
  const steps = stepsOf(game, record);
  let next = steps.next();
  for (let step = 0; !next.done; step++) {
    const problem = onStep(step, next.value.state, next.value.log);
    if (problem !== null) return problem;
    next = steps.next();
  }
  return next.value;
}

/** A position and what led to it. */
export type ReplayedStep = Pick<Replayed, 'state'> & { log: LogEntry[] };

/** The replay a step at a time, from the setup on, for whoever must rest between; the first problem found ends it. */
export function* stepsOf(game: Game, record: GameRecord): Generator<ReplayedStep, RecordProblem | null> {
  const unfit = mismatch(game, record);
  if (unfit !== null) return unfit;
  const opening = start(game, record.seed);
  const past = [opening.state];
  yield opening;
  for (const [k, move] of record.moves.entries()) {
    const played = playOn(game, past, move);
    if (!played.ok) return { code: 'illegal', step: k + 1, move, refusal: played.error };
    past.push(played.value.state);
    yield played.value;
  }
  return null;
}

function mismatch(game: Game, record: GameRecord): RecordProblem | null {
  const { scenario } = game;
  const digest = digestOf(scenario);
  if (record.scenario.id !== scenario.id) return { code: 'scenario', want: record.scenario.id, got: scenario.id };
  if (record.scenario.digest !== digest) {
    return { code: 'digest', want: record.scenario.digest, got: digest, version: record.scenario.version };
  }
  if (record.length !== game.lengthId) return { code: 'length', length: record.length };
  if (record.seats.length !== game.n) return { code: 'seats', want: game.n, got: record.seats.length };
  return null;
}
