/** Free acts on bare numbers (rules 4.10–4.16). */
import { checkDeployment, expose } from './commitments.ts';
import { applyEffects } from './effects.ts';
import {
  AT,
  AT_CAUCUS,
  AT_TURN,
  CAUCUS,
  CAUCUS_BY,
  CAUCUS_LETTER,
  CAUCUS_TEXT,
  CAUCUS_WITH,
  LETTER,
  LETTERS,
  PARTY,
  PROMISE,
  PROMISES,
  ROUND,
  TERMS,
} from './layout.ts';
import type { Machine } from './machine.ts';
import { askOne, WAIT } from './next.ts';
import { capital, importance, support, tension, trust } from './numbers.ts';
import { copyText, propose, TABLED } from './table.ts';

const HARD = 0;

/** The terms lie on the tape behind the other party. */
export function promise({ m, l }: Machine, by: number, tape: Int16Array, at: number): number {
  const p = l.promises + PROMISE * m[PROMISES]!++;
  m[p] = by;
  m[p + 1] = tape[at]!;
  m[p + 2] = m[ROUND]!;
  m[p + 3] = 0;
  for (let k = 0; k < TERMS; k++) m[p + 4 + k] = tape[at + 1 + k]!;
  return WAIT;
}

export function disclose(g: Machine, party: number, clause: number): number {
  const { m, l, pairOf } = g;
  m[l.disclosed + party * l.clauses + clause] = importance(g, party, clause);
  m[l.disclosedNow + party] = 1;
  for (let j = 0; j < l.n; j++) {
    const pair = pairOf[party * l.n + j]!;
    if (pair < 0 || m[l.disclosedNow + j] === 0 || m[l.reciprocated + pair] === 1) continue;
    m[l.reciprocated + pair] = 1;
    trust(g, pair, g.rules.disclosureTrust);
  }
  return WAIT;
}

export function verifyPromise(g: Machine, party: number): number {
  capital(g, party, -g.rules.verifyCost);
  return WAIT;
}

export function verifyLetters(g: Machine, party: number, a: number, b: number): number {
  const { m, l, rules } = g;
  capital(g, party, -rules.verifyCost);
  const end = l.letters + LETTER * m[LETTERS]!;
  for (let p = l.letters; p < end; p += LETTER) {
    const between = (m[p] === a && m[p + 1] === b) || (m[p] === b && m[p + 1] === a);
    if (between && m[p + 3] === 0) expose(g, p);
  }
  return WAIT;
}

export function climbDown(g: Machine, party: number, line: number): number {
  const { m, l, rules } = g;
  capital(g, party, -rules.climbDownCost);
  const first = l.lines + party * l.clauses * 3;
  const end = first + 3 * --m[l.lineCount + party]!;
  for (let k = first + 3 * line; k < end; k++) m[k] = m[k + 3]!;
  support(g, 3 * party + HARD, -2);
  return WAIT;
}

export function deploy(g: Machine, party: number, deployment: number): number {
  const { m, l, rules } = g;
  const { rival, effects } = g.deployments[deployment]!;
  capital(g, party, -rules.deployCost);
  m[l.usedDeploy + party] = 1;
  m[l.deployed + deployment] = 1;
  tension(g, 1, rules.tensionMax - 1);
  support(g, 3 * party + HARD, 1);
  m[l.noDeal + party]!++;
  m[l.noDeal + rival]!--;
  checkDeployment(g, party);
  applyEffects(g, effects);
  return WAIT;
}

/** On the tape: partner, text or not, letter or not, what is given, what is got, then the text. */
export function caucus(g: Machine, party: number, tape: Int16Array, at: number): number {
  const { m, l, rules } = g;
  capital(g, party, -rules.caucusCost);
  m[l.usedCaucus + party] = 1;
  m[CAUCUS] = 1;
  m[CAUCUS_BY] = party;
  m[CAUCUS_WITH] = tape[at]!;
  m[CAUCUS_TEXT] = tape[at + 1]!;
  m[CAUCUS_LETTER] = tape[at + 2]!;
  for (let k = 0; k < 2 * TERMS; k++) m[l.gives + k] = tape[at + 3 + k]!;
  if (tape[at + 1] === 1) takeText(g, l.offered, tape, at + 3 + 2 * TERMS);
  m[AT] = AT_CAUCUS;
  m[PARTY] = tape[at]!;
  return askOne(g, tape[at]!);
}

/** Copies a text from the tape. */
export function takeText({ m, l }: Machine, to: number, tape: Int16Array, at: number): void {
  const numbers = l.clauses + 1 + 6 * tape[at + l.clauses]!;
  for (let k = 0; k < numbers; k++) m[to + k] = tape[at + k]!;
}

function sealLetter(g: Machine): void {
  const { m, l, rules } = g;
  const p = l.letters + LETTER * m[LETTERS]!++;
  m[p] = m[CAUCUS_BY]!;
  m[p + 1] = m[CAUCUS_WITH]!;
  m[p + 2] = m[ROUND]!;
  m[p + 3] = 0;
  m[p + 4] = m[l.gives] === 1 ? 0 : 1;
  m[p + 5] = m[l.gets] === 1 ? 0 : 1;
  for (let k = 0; k < 2 * TERMS; k++) m[p + 6 + k] = m[l.gives + k]!;
  capital(g, m[CAUCUS_BY]!, -rules.letterCost);
  capital(g, m[CAUCUS_WITH]!, -rules.letterCost);
}

export function answerCaucus(g: Machine, accept: boolean): number {
  const { m, l } = g;
  m[CAUCUS] = 0;
  if (accept && m[CAUCUS_LETTER] === 1) sealLetter(g);
  m[AT] = AT_TURN;
  m[PARTY] = m[CAUCUS_BY]!;
  if (!accept || m[CAUCUS_TEXT] === 0) return askOne(g, m[CAUCUS_BY]!);
  copyText(g, l.offered, l.proposed);
  return propose(g, TABLED, m[CAUCUS_BY]!, m[CAUCUS_WITH]!, -1);
}
