/** Moves, why they may be refused, what a seat may do, and what it sees. */

import type { Effect, Party } from './scenario.ts';
import type {
  Allocation,
  Ballot,
  CaucusOffer,
  Private,
  PromiseTerms,
  Public,
  Reason,
  Sealed,
  Seat,
  Text,
} from './state.ts';

export type Move = { seat: Seat } & MoveBody;

export type MoveBody =
  | { kind: 'choose'; option: number }
  | ({ kind: 'allocate' } & Allocation)
  | { kind: 'table'; text: Text }
  | { kind: 'amend'; changes: [clause: number, option: number][] }
  | { kind: 'harvest'; interim: number }
  | { kind: 'chair'; text: Text }
  | { kind: 'accept' }
  | { kind: 'refuse'; reason: Reason }
  | { kind: 'counter'; text: Text; reason: Reason }
  | { kind: 'pass' }
  | { kind: 'walkOut' }
  | { kind: 'return' }
  | { kind: 'deploy'; deployment: number }
  | { kind: 'disclose'; clause: number }
  | { kind: 'caucus'; with: Party; text: Text | null; letter: CaucusOffer['letter'] }
  | { kind: 'promise'; to: Party; terms: PromiseTerms }
  | { kind: 'verifyPromise'; promise: number }
  | { kind: 'verifyLetters'; parties: [Party, Party] }
  | { kind: 'climbDown'; redLine: number }
  | ({ kind: 'ratify' } & Ballot)
  /** The white cell plays a card now, from the scenario's list. */
  | { kind: 'inject'; card: number }
  /** It makes known an event written on the spot (10.2), puts numbers right (10.3), ends the talks (10.4), goes back (10.5). */
  | { kind: 'improvise'; title: string; text: string; effects: ControlEffect[] }
  | { kind: 'override'; reason: string; effects: ControlEffect[] }
  | { kind: 'close' }
  | { kind: 'rollBack'; moves: number };

/** Effects the white cell may write itself: all but those that look at the state first. */
export type ControlEffect = Exclude<Effect, { do: 'if' | 'leak' }>;

/** Kinds of move that are the white cell's alone (chapter 10). */
export const CONTROL_KINDS = ['inject', 'improvise', 'override', 'close', 'rollBack'] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

export type MoveKind = MoveBody['kind'];

/** Why a move is not legal. `rule` is the paragraph of docs/rules.md. */
export interface Refusal {
  code: RefusalCode;
  rule: string;
  /** The offending part of the move, as a path: "text.options.3". Empty when the whole move is meant. */
  at: string;
}

export const REFUSAL_CODES = [
  'badShape',
  'badSeat',
  'notYourTurn',
  'wrongPhase',
  'over',
  'badOption',
  'tooMuchEffort',
  'effortMismatch',
  'gated',
  'banked',
  'blocked',
  'tooShallow',
  'tooManyChanges',
  'noChange',
  'tooManyRiders',
  'capital',
  'absent',
  'notAllowed',
  'already',
  'limit',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

// ------------------------------------------------------------------ what a seat may do

/** The legal moves of a seat, as small finite descriptions: every field lists or bounds what may stand there. */
export type Legal =
  | { kind: 'choose'; card: number; options: number[] }
  | { kind: 'allocate'; effort: number; homeMax: number; back: Party[]; redLines: number[]; work: number[] }
  /** A text: each clause between `low` and `high`, except `blocked`; at least `depth` steps in all. */
  | {
      kind: 'table' | 'chair' | 'counter';
      low: number[];
      high: number[];
      blocked: [number, number][];
      depth: number;
      riders: number;
    }
  | { kind: 'amend'; low: number[]; high: number[]; blocked: [number, number][]; changes: number }
  | { kind: 'harvest'; interims: number[] }
  | { kind: 'accept' | 'refuse' | 'pass' | 'walkOut' | 'return' }
  | { kind: 'deploy'; deployments: number[] }
  | { kind: 'disclose'; clauses: number[] }
  | { kind: 'caucus'; parties: Party[]; letter: boolean }
  | { kind: 'promise'; parties: Party[]; until: [number, number] }
  | { kind: 'verifyPromise'; promises: number[] }
  | { kind: 'verifyLetters'; pairs: [Party, Party][] }
  | { kind: 'climbDown'; redLines: number[] }
  | { kind: 'ratify'; pushes: number }
  | { kind: 'inject'; cards: number[] };

export interface View {
  seat: Seat;
  public: Public;
  /** Null for the observer; the control seat sees all of them in `all`. */
  own: Private | null;
  all: { private: Private[]; sealed: Sealed } | null;
  legal: Legal[];
}
