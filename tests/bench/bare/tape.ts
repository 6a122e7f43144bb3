/** Moves as numbers, one behind the other: kind, seat, then what the kind carries. */
import { type Move, PROMISE_KINDS, type PromiseTerms, type Text } from '../../../src/engine/index.ts';
import type { Layout } from './layout.ts';
import { riderCondition } from './program.ts';

/** Kinds as plain constants, which a switch compares without looking anything up. */
export const DO_CHOOSE = 0;
export const DO_ALLOCATE = 1;
export const DO_TABLE = 2;
export const DO_AMEND = 3;
export const DO_HARVEST = 4;
export const DO_CHAIR = 5;
export const DO_ACCEPT = 6;
export const DO_REFUSE = 7;
export const DO_COUNTER = 8;
export const DO_PASS = 9;
export const DO_WALK_OUT = 10;
export const DO_RETURN = 11;
export const DO_DEPLOY = 12;
export const DO_DISCLOSE = 13;
export const DO_CAUCUS = 14;
export const DO_PROMISE = 15;
export const DO_VERIFY_PROMISE = 16;
export const DO_VERIFY_LETTERS = 17;
export const DO_CLIMB_DOWN = 18;
export const DO_RATIFY = 19;

/** Moves of a seat at the table; the white cell's own are left out. */
type Played = Exclude<Move, { kind: 'inject' | 'improvise' | 'override' | 'close' | 'rollBack' }>;

const KIND: Record<Played['kind'], number> = {
  choose: DO_CHOOSE,
  allocate: DO_ALLOCATE,
  table: DO_TABLE,
  amend: DO_AMEND,
  harvest: DO_HARVEST,
  chair: DO_CHAIR,
  accept: DO_ACCEPT,
  refuse: DO_REFUSE,
  counter: DO_COUNTER,
  pass: DO_PASS,
  walkOut: DO_WALK_OUT,
  return: DO_RETURN,
  deploy: DO_DEPLOY,
  disclose: DO_DISCLOSE,
  caucus: DO_CAUCUS,
  promise: DO_PROMISE,
  verifyPromise: DO_VERIFY_PROMISE,
  verifyLetters: DO_VERIFY_LETTERS,
  climbDown: DO_CLIMB_DOWN,
  ratify: DO_RATIFY,
};

const isPlayed = (move: Move): move is Played => move.kind in KIND;

export interface Tape {
  numbers: Int16Array;
  /** Where each move begins. */
  rows: Int32Array;
}

export const textNumbers = (l: Layout, { options, riders }: Text): number[] => [
  ...options,
  riders.length,
  ...riders.flatMap(r => [r.clause, r.then, ...riderCondition(l, r.when)]),
];

export const termsNumbers = (t: PromiseTerms | null): number[] =>
  t === null ? [0, 0, 0, 0, 0, 0, 0] : [1, PROMISE_KINDS.indexOf(t.kind), t.until, t.party, t.clause, t.min, t.max];

function bodyNumbers(l: Layout, m: Played): number[] {
  switch (m.kind) {
    case 'choose':
      return [m.option];
    case 'allocate':
      return [m.posture, m.home, m.back, m.redLine, ...m.work];
    case 'table':
    case 'chair':
    case 'counter':
      return textNumbers(l, m.text);
    case 'amend':
      return [m.changes.length, ...m.changes.flat()];
    case 'harvest':
      return [m.interim];
    case 'deploy':
      return [m.deployment];
    case 'disclose':
      return [m.clause];
    case 'caucus': {
      const letter = [...termsNumbers(m.letter?.gives ?? null), ...termsNumbers(m.letter?.gets ?? null)];
      return [m.with, m.text ? 1 : 0, m.letter ? 1 : 0, ...letter, ...(m.text ? textNumbers(l, m.text) : [])];
    }
    case 'promise':
      return [m.to, ...termsNumbers(m.terms)];
    case 'verifyPromise':
      return [m.promise];
    case 'verifyLetters':
      return m.parties;
    case 'climbDown':
      return [m.redLine];
    case 'ratify':
      return [m.yes ? 1 : 0, ...m.pushes];
    case 'accept':
    case 'refuse':
    case 'pass':
    case 'walkOut':
    case 'return':
      return [];
  }
}

export function tapeOf(l: Layout, moves: readonly Move[]): Tape {
  const numbers: number[] = [];
  const rows = moves.map(move => {
    if (!isPlayed(move)) throw new Error('the bare loop has no white cell');
    const at = numbers.length;
    numbers.push(KIND[move.kind], move.seat as number, ...bodyNumbers(l, move));
    return at;
  });
  return { numbers: Int16Array.from(numbers), rows: Int32Array.from(rows) };
}
