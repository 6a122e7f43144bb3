/** Chapter 3 on bare numbers. */
import { checkEffort } from './commitments.ts';
import { AT, CAPITALS, ROUND, SILENCED, TENSION } from './layout.ts';
import type { Machine } from './machine.ts';
import { askAll, BREAKDOWN, END, stillWaiting, TO_ASSESSMENT, TO_TABLE } from './next.ts';
import { capital, importance, support, tension, trust } from './numbers.ts';

const HARD = 0;
const DOVE = 2;
/** Places within an allocation. */
const HOME = 1;
const BACK = 2;
const RED_LINE = 3;
const WORK = 4;

export function startCapitals(g: Machine): number {
  g.m[AT] = CAPITALS;
  return askAll(g);
}

/** The allocation lies on the tape from `at` on. */
export function submitAllocation(g: Machine, party: number, tape: Int16Array, at: number): number {
  const { m, l } = g;
  for (let k = 0; k < l.effort; k++) m[l.allocation + party * l.effort + k] = tape[at + k]!;
  m[l.allocated + party] = 1;
  return stillWaiting(g, party) ? 0 : resolve(g);
}

function posture(g: Machine, party: number, a: number): void {
  const { m, l, rules } = g;
  const p = m[a]!;
  m[l.posture + party] = p;
  m[l.postureTotal + party]! += p;
  if (p === 0) return;
  support(g, 3 * party + HARD, rules.postureGain[Math.min(p, 3)]!);
  if (p < 2) return;
  support(g, 3 * party + DOVE, -1);
  const rivals = g.adversariesOf[party]!;
  for (let k = 0; k < rivals.length; k++) trust(g, rivals[k]!, -1);
  if (m[a + RED_LINE]! < 0) return;
  const menu = g.redLines[party]!;
  const line = l.lines + (party * l.clauses + m[l.lineCount + party]!++) * 3;
  for (let k = 0; k < 3; k++) m[line + k] = menu[3 * m[a + RED_LINE]! + k]!;
}

function lowest({ m, l }: Machine, party: number): number {
  const at = l.support + 3 * party;
  const [a, b, c] = [m[at]!, m[at + 1]!, m[at + 2]!];
  return a <= b && a <= c ? 0 : b <= c ? 1 : 2;
}

function workOf({ m, l }: Machine, a: number): number {
  let sum = 0;
  for (let k = WORK; k < l.effort; k++) sum += m[a + k]!;
  return sum;
}

function home(g: Machine, party: number, a: number): void {
  const { m, l, rules } = g;
  for (let h = 0; h < m[a + HOME]!; h++) {
    if (h > 0) {
      if (m[l.capital + party]! < rules.homeCost) break;
      capital(g, party, -rules.homeCost);
    }
    support(g, 3 * party + lowest(g, party), 1);
  }
  if (m[a] === 0 && m[a + HOME] === 0) support(g, 3 * party + HARD, -1);
  if (workOf(g, a) >= rules.quietCost) support(g, 3 * party + HARD, -1);
}

/** Rules 3.6 and 3.7. */
function tensionOf(g: Machine): void {
  const { m, l, rules } = g;
  let loud = 0;
  let total = 0;
  for (let p = 0; p < l.n; p++) {
    total += m[l.posture + p]!;
    if (m[l.posture + p]! > 0) loud++;
  }
  const upTo = (x: number): boolean => total <= Math.floor((x * l.n) / 3);
  const by = upTo(1) ? -1 : upTo(3) ? 0 : upTo(5) ? 1 : upTo(7) ? 2 : 3;
  if (loud > 1) tension(g, by, rules.tensionMax);
  else tension(g, Math.min(by, 1), Math.max(m[TENSION]!, rules.tensionMax - 1));
}

/** Rule 3.11: the last point of work is lost when tension is high; in place, after what promises look at is known. */
function dull({ m, l }: Machine, a: number): void {
  for (let k = l.effort - 1; k >= WORK; k--)
    if (m[a + k]! > 0) {
      m[a + k]!--;
      return;
    }
}

const warm = ({ m, l }: Machine, i: number, j: number): boolean => m[l.posture + i] === 0 && m[l.posture + j] === 0;

function rewardContributors(g: Machine, pillar: number): void {
  const { m, l, pairA, pairB } = g;
  const put = l.allocation + WORK + pillar;
  for (let p = 0; p < l.n; p++) if (m[put + p * l.effort]! > 0) capital(g, p, 1);
  for (let q = 0; q < l.pairs; q++) {
    const [i, j] = [pairA[q]!, pairB[q]!];
    if (m[put + i * l.effort]! > 0 && m[put + j * l.effort]! > 0 && warm(g, i, j)) trust(g, q, 1);
  }
}

function pillarWork(g: Machine, pillar: number): void {
  const { m, l, rules } = g;
  let first = 0;
  let second = 0;
  let third = 0;
  for (let p = 0; p < l.n; p++) {
    const w = m[l.allocation + p * l.effort + WORK + pillar]!;
    if (w > first) {
      third = second;
      second = first;
      first = w;
    } else if (w > second) {
      third = second;
      second = w;
    } else if (w > third) third = w;
  }
  const three = first + second + third;
  m[l.work + pillar]! += Math.min(three, 2 * second);
  if (m[l.work + pillar]! < rules.levelCost || m[l.level + pillar]! >= rules.pillarMax) return;
  m[l.work + pillar]! -= rules.levelCost;
  m[l.level + pillar]!++;
  if (m[l.level + pillar]! % 2 === 0) rewardContributors(g, pillar);
}

function learn(g: Machine, who: number, about: number): void {
  const { m, l } = g;
  const known = l.known + (who * l.n + about) * l.clauses;
  let best = -1;
  let most = -1;
  for (let c = 0; c < l.clauses; c++) {
    if (m[known + c]! >= 0) continue;
    const size = importance(g, about, c);
    if (size <= most) continue;
    best = c;
    most = size;
  }
  if (best >= 0) m[known + best] = most;
}

function backChannels(g: Machine): void {
  const { m, l, pairA, pairB } = g;
  if (m[TENSION]! >= g.rules.backChannelTension || m[SILENCED] === 1) return;
  const back = l.allocation + BACK;
  for (let q = 0; q < l.pairs; q++) {
    const [i, j] = [pairA[q]!, pairB[q]!];
    if (m[back + i * l.effort] !== j || m[back + j * l.effort] !== i || !warm(g, i, j)) continue;
    trust(g, q, 1);
    learn(g, i, j);
    learn(g, j, i);
  }
}

function resolve(g: Machine): number {
  const { m, l, rules } = g;
  for (let p = 0; p < l.n; p++) {
    const a = l.allocation + p * l.effort;
    posture(g, p, a);
    home(g, p, a);
    m[l.channels + p * l.rounds + m[ROUND]! - 1] = m[a + BACK]!;
  }
  tensionOf(g);
  if (m[TENSION]! >= rules.tensionMax) return END + BREAKDOWN;
  // A promise of groundwork counts what was put in, before rule 3.11 takes from it; its place is used again for that.
  for (let p = 0; p < l.n; p++) {
    const a = l.allocation + p * l.effort;
    m[a + HOME] = workOf(g, a);
    if (m[TENSION]! >= rules.dullTension) dull(g, a);
    m[l.ownWork + p]! += workOf(g, a);
  }
  for (let k = 0; k < l.pillars; k++) pillarWork(g, k);
  backChannels(g);
  for (let p = 0; p < l.n; p++) {
    const a = l.allocation + p * l.effort;
    checkEffort(g, p, m[a]!, m[a + HOME]!);
    capital(g, p, rules.capitalRound);
    m[l.allocated + p] = 0;
  }
  return m[ROUND]! >= rules.tableFrom ? TO_TABLE : TO_ASSESSMENT;
}
