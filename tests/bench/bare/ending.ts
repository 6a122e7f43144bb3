/** Chapter 8 on bare numbers. */
import { crossings, depthOf, rawOf, slippage } from './home.ts';
import { AT, DURABILITY, OPEN_RIDERS, OUTCOME, OVER, PROPOSAL, RIDER, SCORE, TENSION } from './layout.ts';
import type { Machine } from './machine.ts';
import { AGREEMENT, BREAKDOWN } from './next.ts';
import { holds, standing } from './numbers.ts';

const HARD = 0;
const WIDTH = SCORE.length;
const RAW = 0;
const SLIPPAGE = 1;
const LASTS = 2;
const RED_LINES = 3;
const DEAL = 4;
const HOME = 5;
const SECURITY = 6;
const CREDIT = 7;
const EXTRA = 8;
const TOTAL = 9;

/** The options in force stand at `settlement` since the votes were counted; an open rider counts as the mean of both. */
function agreedRaw(g: Machine, party: number): number {
  const { m, l } = g;
  let raw = rawOf(g, party, l.settlement);
  for (let open = m[OPEN_RIDERS]!, k = 0; open > 0; open >>= 1, k++) {
    if ((open & 1) === 0) continue;
    const r = l.initialled + l.clauses + 1 + RIDER * k;
    const row = l.values + (party * l.clauses + m[r]!) * l.options;
    const otherwise = m[row + m[l.settlement + m[r]!]!]!;
    raw += Math.floor((m[row + m[r + 1]!]! + otherwise) / 2) - otherwise;
  }
  return raw;
}

function valueDeal(g: Machine): void {
  const { m, l, rules } = g;
  let low = 32767;
  let high = -32768;
  for (let p = 0; p < l.n; p++) {
    if (m[l.members + p] === 0) continue;
    const score = l.scores + WIDTH * p;
    m[score + RAW] = agreedRaw(g, p);
    m[score + SLIPPAGE] = slippage(g, p, depthOf(g, l.settlement));
    const net = m[score + RAW]! - m[score + SLIPPAGE]!;
    if (net < low) low = net;
    if (net > high) high = net;
  }
  const gap = high - low - rules.gapFree;
  const lasts = 100 - rules.gapTax * Math.max(gap, 0);
  m[DURABILITY] = lasts < rules.durabilityMin ? rules.durabilityMin : Math.min(lasts, 100);
}

function inDeal(g: Machine, party: number): void {
  const { m, l, rules } = g;
  const score = l.scores + WIDTH * party;
  const net = m[score + RAW]! - m[score + SLIPPAGE]!;
  const crossed = crossings(g, party, l.settlement);
  const firm = m[l.support + 3 * party + HARD]! >= rules.firmSupport;
  m[score + LASTS] = m[DURABILITY]!;
  m[score + DEAL] = net > 0 ? Math.floor((net * m[DURABILITY]!) / 100) : net;
  m[score + RED_LINES] =
    (firm ? (m[l.lineCount + party]! - crossed) * rules.redLineHeld : 0) - crossed * rules.redLineCrossed;
}

function outside(g: Machine, party: number, outcome: number): void {
  const { m, l, rules } = g;
  const score = l.scores + WIDTH * party;
  const raw = rawOf(g, party, l.banked);
  const tense = m[TENSION]! > 6 ? m[TENSION]! - 6 : 0;
  const penalty = outcome === BREAKDOWN ? rules.breakdownPenalty : 0;
  m[score + RAW] = raw;
  m[score + SLIPPAGE] = 0;
  m[score + LASTS] = 100;
  m[score + RED_LINES] = 0;
  m[score + DEAL] = m[l.noDeal + party]! - tense + Math.floor(raw / 2) - penalty;
}

function total({ m, l, rules }: Machine, party: number, member: boolean): void {
  const score = l.scores + WIDTH * party;
  const at = l.support + 3 * party;
  const sum = m[at]! + m[at + 1]! + m[at + 2]!;
  const home = member || sum < rules.noDealHomeCap ? sum : rules.noDealHomeCap;
  const hard = m[TENSION]! + rules.noDealTension;
  const tense = member ? m[TENSION]! : Math.min(hard, rules.tensionMax);
  const credit = Math.floor(m[l.ownWork + party]! / rules.creditDivisor);
  m[score + HOME] = rules.homeBase + Math.floor((home - 15) / rules.homeDivisor);
  m[score + SECURITY] = Math.floor((rules.securityBase - tense) / 2);
  m[score + CREDIT] = Math.min(credit, rules.creditMax);
  m[score + TOTAL] = m[score + EXTRA]!;
  for (let k = RED_LINES; k < EXTRA; k++) m[score + TOTAL]! += m[score + k]!;
}

function modifiers(g: Machine, outcome: number): void {
  const { m, l, endings } = g;
  for (let p = 0; p < l.n; p++) m[l.scores + WIDTH * p + EXTRA] = 0;
  const options = outcome === AGREEMENT ? l.settlement : standing(g);
  for (let k = 0; k < endings.length; k++) {
    const { when, outcomes, points } = endings[k]!;
    const applies = outcomes.includes(outcome) && holds(g, when, options);
    m[l.modifiers + k] = applies ? 1 : 0;
    if (applies) for (let p = 0; p < l.n; p++) m[l.scores + WIDTH * p + EXTRA]! += points[p]!;
  }
}

/** Rule 8.9's keys in turn: total, weakest support, own work. */
function keyOf({ m, l }: Machine, key: number, p: number): number {
  if (key === 0) return m[l.scores + WIDTH * p + TOTAL]!;
  if (key === 2) return m[l.ownWork + p]!;
  const at = l.support + 3 * p;
  const [a, b, c] = [m[at]!, m[at + 1]!, m[at + 2]!];
  return a < b ? Math.min(a, c) : Math.min(b, c);
}

function winners(g: Machine): void {
  const { m, l } = g;
  for (let p = 0; p < l.n; p++) m[l.winners + p] = m[l.members + p]!;
  for (let key = 0; key < 3; key++) {
    let best = -32768;
    for (let p = 0; p < l.n; p++) if (m[l.winners + p] === 1 && keyOf(g, key, p) > best) best = keyOf(g, key, p);
    for (let p = 0; p < l.n; p++) if (keyOf(g, key, p) !== best) m[l.winners + p] = 0;
  }
}

function yardsticks(g: Machine, options: number): void {
  const { m, l } = g;
  for (let y = 0; y < 3; y++) {
    const clauses = g.yardsticks[y]!;
    let got = 0;
    let all = 0;
    for (let k = 0; k < clauses.length; k++) {
      got += m[options + clauses[k]!]!;
      all += g.optionsOf[clauses[k]!]! - 1;
    }
    m[l.yardsticks + y] = all === 0 ? 0 : Math.floor((got * 1000) / all);
  }
}

/** The game is over: everything chapter 8 counts. */
export function finish(g: Machine, outcome: number): void {
  const { m, l } = g;
  m[AT] = OVER;
  m[OUTCOME] = 1 + outcome;
  m[PROPOSAL] = 0;
  for (let p = 0; p < l.n; p++) m[l.waiting + p] = 0;
  const deal = outcome === AGREEMENT;
  m[DURABILITY] = 100;
  if (deal) valueDeal(g);
  modifiers(g, outcome);
  for (let p = 0; p < l.n; p++) {
    const member = deal && m[l.members + p] === 1;
    if (member) inDeal(g, p);
    else outside(g, p, outcome);
    total(g, p, member);
    if (!deal) m[l.winners + p] = 0;
  }
  if (deal) winners(g);
  yardsticks(g, deal ? l.settlement : l.banked);
}
