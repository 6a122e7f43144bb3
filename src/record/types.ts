/** What a saved game is, what can be wrong with one, and how large one may be. See docs/records.md. */
import type { Move, Outcome, Party, Refusal } from '../engine/index.ts';

/** The record format this code writes. */
export const FORMAT = 2;

/** How many hex digits of each state's SHA-256 a record keeps: 64 bits, enough to notice any slip. */
export const HASH_DIGITS = 16;

/** A record comes from strangers (files, links): what is larger than this is refused before it is looked at. */
export const LIMITS = {
  /** UTF-16 units of a record's text. */
  text: 2 * 1024 * 1024,
  /** Characters of a share link's payload. */
  link: 256 * 1024,
  moves: 5000,
  seed: 200,
  name: 64,
  parties: 5,
  clauses: 64,
  riders: 16,
  notes: 1000,
  noteText: 1000,
  noteSources: 8,
  /** How deep brackets may nest, so that no reader runs out of stack. */
  depth: 40,
  /** Of the problems found, how many are reported. */
  problems: 20,
} as const;

export type SeatRecord = { kind: 'human' } | { kind: 'scripted'; persona: string; level: string };

export interface RecordResult {
  outcome: Outcome;
  /** Total score of each party (rules 8.2–8.8). */
  totals: number[];
  winners: Party[];
}

/** What an author says of one step: a remark and where it is from. Read by people alone; no hash covers it. */
export interface RecordNote {
  /** 0 is the position after setup, k the position after move k. */
  step: number;
  text: string;
  /** Ids of the scenario's sources. */
  sources: string[];
}

export interface GameRecord {
  format: typeof FORMAT;
  /** The engine's own version when it was made; verifying compares hashes, never this. */
  engine: string;
  scenario: { id: string; version: string; digest: string };
  /** Id of the length of game played. */
  length: string;
  seed: string;
  /** Who sat where, one a party. */
  seats: SeatRecord[];
  moves: Move[];
  /** First 16 hex digits of each state's hash: `hashes[0]` after setup, `hashes[k]` after move k. */
  hashes: string[];
  /** Null while the game runs. */
  result: RecordResult | null;
  /** In the order of their steps; left out when there are none. */
  notes?: RecordNote[];
}

/** Why a well-formed record is not a true account of a game. Steps count from 0, the position after setup. */
export type RecordProblem =
  | { code: 'scenario'; want: string; got: string }
  | { code: 'digest'; want: string; got: string; version: string }
  | { code: 'length'; length: string }
  | { code: 'seats'; want: number; got: number }
  | { code: 'illegal'; step: number; move: Move; refusal: Refusal }
  | { code: 'hash'; step: number; want: string; got: string }
  | { code: 'result'; want: RecordResult | null; got: RecordResult | null };

/** Something wrong with the text of a record, located. `line` and `column` count from 1; `path` is like `moves.3.kind`. */
export interface TextProblem {
  code: 'tooLarge' | 'syntax' | 'tooDeep' | 'format' | 'shape' | 'count' | 'link';
  path: string;
  line: number;
  column: number;
  message: string;
}
