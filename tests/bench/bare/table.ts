/** Chapter 4's turns, proposals and answers on bare numbers. */
import { checkText } from './commitments.ts';
import { applyEffects, bank } from './effects.ts';
import {
  ANSWER,
  AT,
  AT_TURN,
  BLOCKED,
  CHAIR,
  INITIALLED,
  INTERIM,
  PARTY,
  PROPOSAL,
  PROPOSED_BY,
  PROPOSED_WITH,
  RIDER,
  ROUND,
  TENSION,
  TURN,
} from './layout.ts';
import type { Machine } from './machine.ts';
import { askOne, BREAKDOWN, END, TO_ASSESSMENT, TO_SETTLEMENT, TO_TURN, WALKOUT } from './next.ts';
import { capital, support, tension } from './numbers.ts';

/** 1 + the engine's PROPOSAL_KINDS. */
export const TABLED = 1;
export const AMENDED = 2;
export const HARVEST = 3;
export const CHAIRED = 4;

const HARD = 0;
const DOVE = 2;

// ------------------------------------------------------------------ who decides, what may be written

/** Whether the parties with a 1 (or anything but 0) from `at` on can decide. */
export function enough({ m, l, votesNeeded, vetoes }: Machine, at: number): boolean {
  let yes = 0;
  for (let p = 0; p < l.n; p++) if (m[at + p] !== 0) yes++;
  if (votesNeeded < 0) return yes === l.n;
  if (yes < votesNeeded) return false;
  for (let k = 0; k < vetoes.length; k++) if (m[at + vetoes[k]!] === 0) return false;
  return true;
}

function canDecide(g: Machine): boolean {
  const { m, l, votesNeeded, vetoes } = g;
  let here = 0;
  for (let p = 0; p < l.n; p++) if (m[l.absent + p] === 0) here++;
  if (votesNeeded < 0) return here === l.n;
  if (here < votesNeeded) return false;
  for (let k = 0; k < vetoes.length; k++) if (m[l.absent + vetoes[k]!] !== 0) return false;
  return true;
}

export function writable({ m, l, need, pillarOf }: Machine, clause: number, option: number): boolean {
  const floor = m[l.banked + clause]!;
  if (option <= floor) return option === floor;
  if (need[clause * l.options + option]! > m[l.level + pillarOf[clause]!]!) return false;
  const end = l.blocked + 2 * m[BLOCKED]!;
  for (let k = l.blocked; k < end; k += 2) if (m[k] === clause && m[k + 1] === option) return false;
  return true;
}

function deepEnough(g: Machine): boolean {
  const { m, l } = g;
  let depth = 0;
  for (let c = 0; c < l.clauses; c++) {
    let top = g.optionsOf[c]! - 1;
    while (top > m[l.banked + c]! && !writable(g, c, top)) top--;
    depth += top;
  }
  return depth >= g.rules.minDepth;
}

export function copyOptions({ m, l }: Machine, from: number, to: number): void {
  for (let c = 0; c < l.clauses; c++) m[to + c] = m[from + c]!;
}

export function copyText({ m, l }: Machine, from: number, to: number): void {
  const numbers = l.clauses + 1 + RIDER * m[from + l.clauses]!;
  for (let k = 0; k < numbers; k++) m[to + k] = m[from + k]!;
}

// ------------------------------------------------------------------ turns

export function openTurn(g: Machine, from: number): number {
  const { m, l, rules } = g;
  const turns = l.n * rules.actionsEach;
  for (let turn = from; turn < turns; turn++) {
    const party = (m[ROUND]! + turn) % l.n;
    if (m[l.absent + party] === m[ROUND]) continue;
    if (m[l.spent + party]! > 0) {
      m[l.spent + party]!--;
      continue;
    }
    m[AT] = AT_TURN;
    m[TURN] = turn;
    m[PARTY] = party;
    return askOne(g, party);
  }
  if (g.chair < 0 || m[ROUND]! < rules.chairFrom || !canDecide(g) || !deepEnough(g)) return TO_ASSESSMENT;
  m[AT] = CHAIR;
  m[TURN] = turns;
  m[PARTY] = g.chair;
  return askOne(g, g.chair);
}

export const pass = (g: Machine): number => (g.m[AT] === CHAIR ? TO_ASSESSMENT : TO_TURN);

export function walkOut(g: Machine, party: number): number {
  const { m, l, rules } = g;
  const again = m[l.absent + party]! > 0;
  m[l.absent + party] = m[ROUND]!;
  support(g, 3 * party + HARD, 2);
  support(g, 3 * party + DOVE, -2);
  tension(g, 1, rules.tensionMax);
  if (again) return END + WALKOUT;
  return m[TENSION]! >= rules.tensionMax ? END + BREAKDOWN : TO_TURN;
}

// ------------------------------------------------------------------ proposals

function standFor(g: Machine, author: number): void {
  copyOptions(g, g.l.proposed, g.l.positions + author * g.l.clauses);
}

/** Puts the text that stands at `proposed` before the others. */
export function propose(g: Machine, kind: number, by: number, partner: number, interim: number): number {
  const { m, l } = g;
  for (let p = 0; p < l.n; p++) m[l.answers + p] = p === by || p === partner ? 1 : m[l.absent + p] === 0 ? -1 : 0;
  const riders = m[l.proposed + l.clauses]!;
  if (riders > 0) capital(g, by, -riders * g.rules.riderCost);
  for (let author = by; author >= 0; author = author === by ? partner : -1) {
    if (kind === HARVEST) break;
    standFor(g, author);
    checkText(g, author, l.proposed);
  }
  m[PROPOSAL] = kind;
  m[PROPOSED_BY] = by;
  m[PROPOSED_WITH] = partner;
  m[INTERIM] = interim;
  return goOn(g);
}

function everybody({ m, l }: Machine): boolean {
  for (let p = 0; p < l.n; p++) if (m[l.answers + p] === 0) return false;
  return true;
}

function goOn(g: Machine): number {
  const { m, l } = g;
  const kind = m[PROPOSAL]!;
  if (kind === HARVEST ? !everybody(g) : !enough(g, l.answers)) {
    m[PROPOSAL] = 0;
    return kind === CHAIRED ? TO_ASSESSMENT : TO_TURN;
  }
  for (let q = 1; q < l.n; q++) {
    const party = (m[PROPOSED_BY]! + q) % l.n;
    if (m[l.answers + party] !== -1) continue;
    m[AT] = ANSWER;
    m[PARTY] = party;
    return askOne(g, party);
  }
  return adopt(g, kind);
}

function adopt(g: Machine, kind: number): number {
  const { m, l } = g;
  m[PROPOSAL] = 0;
  if (kind === HARVEST) {
    const { locks, effects } = g.interims[m[INTERIM]!]!;
    m[l.interims + m[INTERIM]!] = 1;
    for (let k = 0; k < locks.length; k += 2) bank(g, locks[k]!, locks[k + 1]!);
    applyEffects(g, effects);
    return TO_TURN;
  }
  copyOptions(g, l.proposed, l.text);
  if (kind === AMENDED) return TO_TURN;
  copyText(g, l.proposed, l.initialled);
  m[INITIALLED] = 1;
  return TO_SETTLEMENT;
}

export function answer(g: Machine, party: number, accept: boolean): number {
  const { m, l } = g;
  m[l.answers + party] = accept ? 1 : 0;
  if (accept && m[PROPOSAL] !== HARVEST) standFor(g, party);
  return goOn(g);
}
