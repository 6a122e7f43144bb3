/** Moves as numbers, one behind the other: kind, seat, then what the kind carries. */
import {
  MOVE_KINDS,
  type Move,
  type MoveKind,
  PROMISE_KINDS,
  type PromiseTerms,
  type Text,
} from '../../../src/engine/index.ts';
import type { Layout } from './layout.ts';
import { riderCondition } from './program.ts';

export const KIND = Object.fromEntries(MOVE_KINDS.map((kind, k) => [kind, k])) as Record<MoveKind, number>;

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

function bodyNumbers(l: Layout, m: Move): number[] {
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
    case 'inject':
    case 'improvise':
    case 'override':
    case 'close':
    case 'rollBack':
      throw new Error('the bare loop has no white cell');
  }
}

export function tapeOf(l: Layout, moves: readonly Move[]): Tape {
  const numbers: number[] = [];
  const rows = moves.map(move => {
    const at = numbers.length;
    numbers.push(KIND[move.kind], move.seat as number, ...bodyNumbers(l, move));
    return at;
  });
  return { numbers: Int16Array.from(numbers), rows: Int32Array.from(rows) };
}
