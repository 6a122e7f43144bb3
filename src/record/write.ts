/** Making a record as a game goes on, and its text. */
import { ENGINE_VERSION, type Game, hashState, type Move, type State } from '../engine/index.ts';
import { digestOf } from './digest.ts';
import { FORMAT, type GameRecord, HASH_DIGITS, type RecordResult, type SeatRecord } from './types.ts';

/** What a record keeps of a state: the first 16 hex digits of its SHA-256. */
export const shortHash = (state: State): string => hashState(state).slice(0, HASH_DIGITS);

/** The result a record carries for this state; null while the game runs. */
export function resultOf(state: State): RecordResult | null {
  const ending = state.public.ending;
  if (ending === null) return null;
  return { outcome: ending.outcome, totals: ending.scores.map(s => s.total), winners: [...ending.winners] };
}

/** A record of a game about to start. `start` is the state after `setup`; `seats` has one entry a party. */
export function newRecord(game: Game, start: State, seats: readonly SeatRecord[]): GameRecord {
  const { id, version } = game.scenario;
  return {
    format: FORMAT,
    engine: ENGINE_VERSION,
    scenario: { id, version, digest: digestOf(game.scenario) },
    length: game.lengthId,
    seed: start.sealed.seed,
    seats: [...seats],
    moves: [],
    hashes: [shortHash(start)],
    result: resultOf(start),
  };
}

/** The record with one move more; `after` is the state that move led to. */
export function append(record: GameRecord, move: Move, after: State): GameRecord {
  return {
    ...record,
    moves: [...record.moves, move],
    hashes: [...record.hashes, shortHash(after)],
    result: resultOf(after),
  };
}

/** JSON with one move and one hash a line, so that two records can be compared line by line. */
export function formatRecord(record: GameRecord): string {
  const fields = Object.entries(record).map(([key, value]) => `  ${JSON.stringify(key)}: ${formatField(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function formatField(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map(item => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
