/** Chapter 5 on bare numbers: the mediator's search, the vote at home. */
import {
  AT,
  AT_SETTLEMENT,
  AT_VOTE,
  FAILED_VOTES,
  INITIALLED,
  OPEN_RIDERS,
  RIDER,
  ROUND,
  SETTLEMENT,
} from './layout.ts';
import type { Machine } from './machine.ts';
import { AGREEMENT, askAll, END, stillWaiting, TO_ASSESSMENT, TO_HOME } from './next.ts';
import { capital, tension, trust } from './numbers.ts';
import { copyOptions, enough, writable } from './table.ts';

const HARD = 0;

export function depthOf({ m, l }: Machine, text: number): number {
  let depth = 0;
  for (let c = 0; c < l.clauses; c++) depth += m[text + c]!;
  return depth;
}

/** Rule 7.2: what low trust takes from a text, for each step of depth, before the division. */
function trustLost({ m, l, rules, reliesOn }: Machine, party: number): number {
  const pairs = reliesOn[party]!;
  let low = 10;
  for (let k = 0; k < pairs.length; k++) if (m[l.trust + pairs[k]!]! < low) low = m[l.trust + pairs[k]!]!;
  return low >= rules.slipTrust ? 0 : rules.slipTrust - low;
}

export const slippage = (g: Machine, party: number, depth: number): number =>
  Math.floor((trustLost(g, party) * depth) / g.rules.slipDivisor);

export function rawOf({ m, l }: Machine, party: number, text: number): number {
  const row = l.values + party * l.clauses * l.options;
  let raw = 0;
  for (let c = 0; c < l.clauses; c++) raw += m[row + c * l.options + m[text + c]!]!;
  return raw;
}

export function crossings({ m, l }: Machine, party: number, text: number): number {
  const first = l.lines + party * l.clauses * 3;
  const end = first + 3 * m[l.lineCount + party]!;
  let crossed = 0;
  for (let k = first; k < end; k += 3) {
    const option = m[text + m[k]!]!;
    if (option < m[k + 1]! || option > m[k + 2]!) crossed++;
  }
  return crossed;
}

/** Rules 5.3 and 5.4: support missing for the text, with so much bought from `pushes` on (−1 for nothing). */
function shortfall(g: Machine, party: number, text: number, pushes: number): number {
  const { m, l, rules, raised } = g;
  const row = l.values + party * l.clauses * l.options;
  let missingHard = 0;
  let sumOthers = 0;
  let leastOther = 32767;
  let hard = g.needHard[party]!;
  const list = raised[party]!;
  for (let k = 0; k < list.length; k += 3)
    if (m[text + list[k]!]! >= list[k + 1]! && list[k + 2]! > hard) hard = list[k + 2]!;
  for (let role = 0; role < 3; role++) {
    const watch = g.watch[3 * party + role]!;
    let sum = 0;
    for (let k = 0; k < watch.length; k++) sum += m[row + watch[k]! * l.options + m[text + watch[k]!]!]!;
    let view = m[l.support + 3 * party + role]! + Math.floor(sum / rules.watchDivisor);
    if (role === HARD) view -= rules.redLineHome * crossings(g, party, text);
    if (pushes >= 0) view += m[pushes + role]!;
    const need = role === HARD ? hard : g.needOther[party]!;
    const missing = need > view ? need - view : 0;
    if (role === HARD) missingHard = missing;
    else {
      sumOthers += missing;
      if (missing < leastOther) leastOther = missing;
    }
  }
  return missingHard + (g.unanimousHome[party] === 1 ? sumOthers : leastOther);
}

// ------------------------------------------------------------------ the mediator (5.1)

function allWouldRatify(g: Machine, text: number): boolean {
  const { m, l, rules } = g;
  for (let p = 0; p < l.n; p++) if (shortfall(g, p, text, -1) * rules.pushCost > m[l.capital + p]!) return false;
  return true;
}

const rawNow = new Int32Array(8);
const netBefore = new Int32Array(8);
const lost = new Int32Array(8);
let bestLeast = 0;
let bestSum = 0;
let depthNow = 0;

/** Looks at the text standing at `settlement`; keeps a best one at `offered`, which no caucus uses at this time. */
function consider(g: Machine): void {
  const { l, rules } = g;
  if (depthNow < rules.minDepth) return;
  let least = 32767;
  let sum = 0;
  for (let p = 0; p < l.n; p++) {
    const gain = rawNow[p]! - Math.floor((lost[p]! * depthNow) / rules.slipDivisor) - netBefore[p]!;
    if (gain < 1) return;
    if (gain < least) least = gain;
    sum += gain;
  }
  if (least < bestLeast || (least === bestLeast && sum <= bestSum) || !allWouldRatify(g, l.settlement)) return;
  bestLeast = least;
  bestSum = sum;
  copyOptions(g, l.settlement, l.offered);
}

function step(g: Machine, clause: number, to: number): void {
  const { m, l } = g;
  const from = m[l.settlement + clause]!;
  m[l.settlement + clause] = to;
  depthNow += to - from;
  for (let p = 0; p < l.n; p++) {
    const row = l.values + (p * l.clauses + clause) * l.options;
    rawNow[p]! += m[row + to]! - m[row + from]!;
  }
}

/** Every change of one clause from `first` on, and with `deeper` of a second one behind it. */
function changes(g: Machine, first: number, deeper: boolean): void {
  const { m, l } = g;
  for (let c = first; c < l.clauses; c++) {
    const was = m[l.settlement + c]!;
    for (let k = m[l.banked + c]!; k < g.optionsOf[c]!; k++) {
      if (k === was || !writable(g, c, k)) continue;
      step(g, c, k);
      consider(g);
      if (deeper) changes(g, c + 1, false);
      step(g, c, was);
    }
  }
}

function mediate(g: Machine): boolean {
  const { l } = g;
  copyOptions(g, l.initialled, l.settlement);
  depthNow = depthOf(g, l.settlement);
  for (let p = 0; p < l.n; p++) {
    rawNow[p] = rawOf(g, p, l.settlement);
    lost[p] = trustLost(g, p);
    netBefore[p] = rawNow[p]! - slippage(g, p, depthNow);
  }
  bestLeast = 0;
  bestSum = 0;
  changes(g, 0, true);
  if (bestLeast === 0) return false;
  copyOptions(g, l.offered, l.settlement);
  return true;
}

export function startSettlement(g: Machine): number {
  const { m, l } = g;
  if (m[ROUND]! >= l.rounds || m[l.initialled + l.clauses]! > 0 || !mediate(g)) return TO_HOME;
  m[SETTLEMENT] = 1;
  m[AT] = AT_SETTLEMENT;
  for (let p = 0; p < l.n; p++) m[l.settled + p] = -1;
  return askAll(g);
}

export function answerSettlement(g: Machine, party: number, accept: boolean): number {
  const { m, l } = g;
  m[l.settled + party] = accept ? 1 : 0;
  if (stillWaiting(g, party)) return 0;
  let all = true;
  for (let p = 0; p < l.n; p++) {
    if (m[l.settled + p] !== 1) all = false;
    m[l.settled + p] = -1;
  }
  m[SETTLEMENT] = 0;
  if (!all) return TO_HOME;
  copyOptions(g, l.settlement, l.initialled);
  copyOptions(g, l.settlement, l.text);
  for (let p = 0; p < l.n; p++) copyOptions(g, l.settlement, l.positions + p * l.clauses);
  return TO_HOME;
}

// ------------------------------------------------------------------ the vote (5.3–5.8)

export function startVote(g: Machine): number {
  g.m[AT] = AT_VOTE;
  return askAll(g);
}

/** The ballot lies on the tape: yes or no, then what is bought of each constituency. */
export function submitBallot(g: Machine, party: number, tape: Int16Array, at: number): number {
  const { m, l } = g;
  for (let k = 0; k < 4; k++) m[l.ballot + 4 * party + k] = tape[at + k]!;
  m[l.balloted + party] = 1;
  return stillWaiting(g, party) ? 0 : countVotes(g);
}

/** Options in force go to `settlement`, which is free by now; returns which riders stay open, a bit each. */
function resolveRiders(g: Machine): number {
  const { m, l } = g;
  const text = l.initialled;
  copyOptions(g, text, l.settlement);
  let open = 0;
  for (let k = 0; k < m[text + l.clauses]!; k++) {
    const r = text + l.clauses + 1 + RIDER * k;
    const looked = m[(m[r + 2] === 1 ? text : 0) + m[r + 3]!]!;
    if (looked >= m[r + 4]! && looked <= m[r + 5]!) m[l.settlement + m[r]!] = m[r + 1]!;
    else if (m[r + 2] === 0) open |= 1 << k;
  }
  return open;
}

function countVotes(g: Machine): number {
  const { m, l, rules } = g;
  m[OPEN_RIDERS] = resolveRiders(g);
  for (let p = 0; p < l.n; p++) {
    const ballot = l.ballot + 4 * p;
    const bought = m[ballot + 1]! + m[ballot + 2]! + m[ballot + 3]!;
    if (bought > 0) capital(g, p, -bought * rules.pushCost);
    m[l.members + p] = m[ballot] === 1 && shortfall(g, p, l.settlement, ballot + 1) === 0 ? 1 : 0;
    m[l.balloted + p] = 0;
  }
  if (enough(g, l.members)) return END + AGREEMENT;
  m[FAILED_VOTES]!++;
  m[INITIALLED] = 0;
  tension(g, 1, rules.tensionMax);
  for (let k = 0; k < g.adversaries.length; k++) trust(g, g.adversaries[k]!, -1);
  return TO_ASSESSMENT;
}
