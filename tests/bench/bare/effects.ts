/** What cards, calendar, choices and interim deals do (chapter 9). */
import { leak } from './commitments.ts';
import { BLOCKED, INITIALLED, PROPOSAL, RIDER, SETTLEMENT, SILENCED } from './layout.ts';
import type { Machine } from './machine.ts';
import { capital, holds, standing, support, tension, track, trust } from './numbers.ts';
import {
  E_BLOCK,
  E_CAPITAL,
  E_DEPLOY,
  E_FLAG,
  E_LEAK,
  E_LOCK,
  E_RED_LINE,
  E_SILENCE,
  E_SUPPORT,
  E_TENSION,
  E_TRACK,
  E_TRUST,
  E_VALUE,
  E_WORK,
} from './program.ts';

function raise({ m, l }: Machine, text: number, riders: number, clause: number, option: number): void {
  if (m[text + clause]! < option) m[text + clause] = option;
  const end = text + l.clauses + 1 + RIDER * riders;
  for (let r = text + l.clauses + 1; r < end; r += RIDER) if (m[r] === clause && m[r + 1]! < option) m[r + 1] = option;
}

/** The clause may not fall below the option any more; every text in play follows. */
export function bank(g: Machine, clause: number, option: number): void {
  const { m, l } = g;
  if (m[l.banked + clause]! < option) m[l.banked + clause] = option;
  if (m[l.text + clause]! < option) m[l.text + clause] = option;
  if (m[PROPOSAL] !== 0) raise(g, l.proposed, m[l.proposed + l.clauses]!, clause, option);
  if (m[INITIALLED] === 1) raise(g, l.initialled, m[l.initialled + l.clauses]!, clause, option);
  if (m[SETTLEMENT] === 1) raise(g, l.settlement, 0, clause, option);
}

function drawLine({ m, l, code }: Machine, at: number): void {
  const party = code[at]!;
  const first = l.lines + party * l.clauses * 3;
  const end = first + 3 * m[l.lineCount + party]!;
  for (let k = first; k < end; k += 3) if (m[k] === code[at + 1]) return;
  m[end] = code[at + 1]!;
  m[end + 1] = code[at + 2]!;
  m[end + 2] = code[at + 3]!;
  m[l.lineCount + party]!++;
}

function block({ m, l }: Machine, clause: number, option: number): void {
  const end = l.blocked + 2 * m[BLOCKED]!;
  for (let k = l.blocked; k < end; k += 2) if (m[k] === clause && m[k + 1] === option) return;
  m[end] = clause;
  m[end + 1] = option;
  m[BLOCKED]!++;
}

function work({ m, l }: Machine, pillar: number, by: number): void {
  const next = m[l.work + pillar]! + by;
  m[l.work + pillar] = Math.max(next, 0);
}

function apply(g: Machine, at: number): void {
  const { m, code, rules } = g;
  const a = code[at + 2]!;
  const b = code[at + 3]!;
  switch (code[at]) {
    case E_TENSION:
      tension(g, a, rules.tensionMax - 1);
      return;
    case E_TRUST:
      trust(g, a, b);
      return;
    case E_TRACK:
      track(g, a, b);
      return;
    case E_SUPPORT:
      support(g, a, b);
      return;
    case E_CAPITAL:
      capital(g, a, b);
      return;
    case E_WORK:
      work(g, a, b);
      return;
    case E_RED_LINE:
      drawLine(g, at + 2);
      return;
    case E_LOCK:
      if (m[g.l.banked + a]! < b) bank(g, a, b);
      return;
    case E_BLOCK:
      block(g, a, b);
      return;
    case E_VALUE:
      m[a]! += b;
      return;
    case E_DEPLOY:
      m[a] = 1;
      return;
    case E_FLAG:
      m[a] = b;
      return;
    case E_SILENCE:
      m[SILENCED] = 1;
      return;
    case E_LEAK:
      leak(g);
      return;
    default:
      applyEffects(g, holds(g, a, standing(g)) ? b : code[at + 4]!);
  }
}

/** Applies the list of effects at this place of the code. */
export function applyEffects(g: Machine, list: number): void {
  let at = list + 1;
  for (let k = g.code[list]!; k > 0; k--) {
    apply(g, at);
    at += g.code[at + 1]!;
  }
}
