/**
 * The practical limit in JavaScript: the same moves of the same games on bare typed arrays, written out by hand. It
 * checks nothing, logs nothing, asks nobody whose turn it is and knows no cards; it only moves the numbers that a move
 * moves (efforts resolved, texts taken over and answered, capital paid). `mutate` is measured against its rate.
 */
import type { Game, Move } from '../../src/engine/index.ts';

const KINDS: readonly Move['kind'][] = [
  'allocate',
  'table',
  'amend',
  'accept',
  'refuse',
  'ratify',
  'deploy',
  'promise',
];
const OTHER = KINDS.length;
/** Numbers a move takes in the tape: kind, seat, then up to 14. */
export const WIDTH = 16;

/** Moves as numbers, one row of WIDTH each. */
export function tapeOf(moves: readonly Move[]): Int16Array {
  const tape = new Int16Array(moves.length * WIDTH);
  moves.forEach((move, row) => {
    const kind = KINDS.indexOf(move.kind);
    const at = row * WIDTH;
    tape[at] = kind < 0 ? OTHER : kind;
    tape[at + 1] = typeof move.seat === 'number' ? move.seat : 0;
    if (move.kind === 'allocate') tape.set([move.posture, move.home, move.back, ...move.work], at + 2);
    if (move.kind === 'table') tape.set(move.text.options.slice(0, WIDTH - 2), at + 2);
    if (move.kind === 'amend') tape.set(move.changes.flat().slice(0, WIDTH - 2), at + 2);
    if (move.kind === 'ratify') tape.set(move.pushes, at + 2);
  });
  return tape;
}

export interface BareGame {
  n: number;
  pillars: number;
  clauses: number;
  levelCost: number;
  /** [party * clauses * 8 + clause * 8 + option]. */
  values: Int16Array;
}

export function bareGame(game: Game): BareGame {
  const { n, clauses } = game;
  const values = new Int16Array(n * clauses.length * 8);
  game.base.forEach((byClause, p) => {
    byClause.forEach((row, c) => {
      values.set(row, (p * clauses.length + c) * 8);
    });
  });
  return {
    n,
    pillars: game.scenario.pillars.length,
    clauses: clauses.length,
    levelCost: game.rules.levelCost,
    values,
  };
}

interface Board {
  support: Int8Array;
  trust: Int8Array;
  capital: Int8Array;
  level: Int8Array;
  work: Int8Array;
  split: Int8Array;
  text: Int16Array;
  proposal: Int16Array;
  tension: number;
}

const boardOf = ({ n, pillars, clauses }: BareGame): Board => ({
  support: new Int8Array(n * 3).fill(5),
  trust: new Int8Array(n * n).fill(5),
  capital: new Int8Array(n).fill(2),
  level: new Int8Array(pillars),
  work: new Int8Array(pillars),
  split: new Int8Array(n * (3 + pillars)),
  text: new Int16Array(clauses),
  proposal: new Int16Array(clauses),
  tension: 3,
});

const lowest = (support: Int8Array, at: number): number =>
  support[at]! <= support[at + 1]! && support[at]! <= support[at + 2]!
    ? at
    : support[at + 1]! <= support[at + 2]!
      ? at + 1
      : at + 2;

function resolve(g: BareGame, b: Board): void {
  const width = 3 + g.pillars;
  let loud = 0;
  for (let p = 0; p < g.n; p++) {
    const posture = b.split[p * width]!;
    const home = b.split[p * width + 1]!;
    loud += posture;
    const hard = p * 3;
    if (posture > 0) b.support[hard] = Math.min(10, b.support[hard]! + (posture > 1 ? 3 : 2));
    if (posture > 1) b.support[hard + 2] = Math.max(0, b.support[hard + 2]! - 1);
    for (let h = 0; h < home; h++) b.support[lowest(b.support, hard)]!++;
    if (posture === 0 && home === 0) b.support[hard] = Math.max(0, b.support[hard]! - 1);
    b.capital[p] = Math.min(6, b.capital[p]! + 1);
  }
  b.tension = Math.max(0, Math.min(10, b.tension + (loud < 2 ? -1 : loud < 4 ? 0 : loud < 6 ? 1 : loud < 8 ? 2 : 3)));
  for (let k = 0; k < g.pillars; k++) {
    let first = 0;
    let second = 0;
    let sum = 0;
    for (let p = 0; p < g.n; p++) {
      const w = b.split[p * width + 3 + k]!;
      sum += w;
      if (w > first) {
        second = first;
        first = w;
      } else if (w > second) second = w;
    }
    b.work[k]! += Math.min(sum, 2 * second);
    if (b.work[k]! < g.levelCost || b.level[k]! > 3) continue;
    b.work[k]! -= g.levelCost;
    b.level[k]!++;
  }
  for (let p = 0; p < g.n; p++) {
    const q = b.split[p * width + 2]!;
    if (q > p && b.split[q * width + 2] === p) b.trust[p * g.n + q] = Math.min(10, b.trust[p * g.n + q]! + 1);
  }
}

/** Plays the tape; what it returns depends on all of it, so that none is optimised away. */
export function bareReplay(g: BareGame, tape: Int16Array): number {
  const b = boardOf(g);
  let sealed = 0;
  let sum = 0;
  for (let at = 0; at < tape.length; at += WIDTH) {
    const seat = tape[at + 1]!;
    switch (tape[at]) {
      case 0:
        for (let k = 0; k < 3 + g.pillars; k++) b.split[seat * (3 + g.pillars) + k] = tape[at + 2 + k]!;
        if (++sealed % g.n === 0) resolve(g, b);
        break;
      case 1:
        for (let c = 0; c < g.clauses; c++) b.proposal[c] = tape[at + 2 + c]!;
        break;
      case 2:
        b.proposal.set(b.text);
        for (let k = 2; k < 10; k += 2) b.proposal[tape[at + k]!] = tape[at + k + 1]!;
        break;
      case 3:
        for (let c = 0; c < g.clauses; c++) sum += g.values[(seat * g.clauses + c) * 8 + b.proposal[c]!]!;
        b.text.set(b.proposal);
        break;
      case 5:
        b.capital[seat]! -= 2 * (tape[at + 2]! + tape[at + 3]! + tape[at + 4]!);
        break;
      case 6:
        b.tension = Math.min(9, b.tension + 1);
        b.capital[seat]!--;
        break;
      default:
        sum++;
    }
  }
  return sum + b.tension + b.support[0]! + b.level[0]!;
}
