/** Chapter 3: the hidden split of effort and its resolution. */
import { capital, clamp, RULE, support, type Turn, tension, trust } from '../change.ts';
import { checkAllocation, workOf } from '../commitments.ts';
import type { Game } from '../game.ts';
import { DOVE, HARD, type RoleIndex } from '../scenario.ts';
import type { Allocation, Legal, Party, Private, Refusal, State } from '../types.ts';
import { importance } from '../values.ts';
import { askAll, endWithout, type Next } from './next.ts';

function sum(xs: number[]): number {
  let all = 0;
  for (const x of xs) all += x;
  return all;
}

export function startCapitals(t: Turn): Next {
  t.s.public.phase = { at: 'capitals' };
  for (const own of t.s.private) own.allocation = null;
  return askAll(t.s.public);
}

/** Red lines of the menu still open to a party: a clause not already under a line of its own. */
export function openRedLines(game: Game, s: { public: State['public'] }, party: Party): number[] {
  const standing = s.public.redLines[party]!;
  if (standing.length >= game.rules.redLineMax) return [];
  const menu = game.scenario.redLines[party]!;
  const open: number[] = [];
  for (let k = 0; k < menu.length; k++) {
    let free = true;
    for (const line of standing) if (line.clause === menu[k]!.clause) free = false;
    if (free) open.push(k);
  }
  return open;
}

export function openPillars(game: Game, s: { public: State['public'] }): number[] {
  const { pillars } = s.public;
  const open: number[] = [];
  for (let k = 0; k < pillars.length; k++) if (pillars[k]!.level < game.rules.pillarMax) open.push(k);
  return open;
}

export const legalAllocation = (game: Game, s: State, party: Party): Legal => ({
  kind: 'allocate',
  effort: game.rules.effort,
  homeMax: game.rules.homeMax,
  back: game.others[party]!,
  redLines: openRedLines(game, s, party),
  work: openPillars(game, s),
});

export function refuseAllocation(game: Game, s: State, party: Party, a: Allocation): Refusal | null {
  const no = (code: Refusal['code'], rule: string, at: string): Refusal => ({ code, rule, at });
  if (a.work.length !== s.public.pillars.length) return no('effortMismatch', '3.1', 'work');
  const full = a.work.findIndex((w, k) => w > 0 && s.public.pillars[k]!.level >= game.rules.pillarMax);
  if (full >= 0) return no('limit', '3.8', `work.${full}`);
  if (a.home > game.rules.homeMax) return no('tooMuchEffort', '3.1', 'home');
  if (a.back === party || a.back >= game.n) return no('badOption', '3.1', 'back');
  const spent = a.posture + sum(a.work) + a.home + (a.back >= 0 ? 1 : 0);
  if (spent > game.rules.effort) return no('tooMuchEffort', '3.1', '');
  if (a.redLine < 0) return null;
  if (a.posture < 2) return no('notAllowed', '3.5', 'redLine');
  if (!openRedLines(game, s, party).includes(a.redLine)) return no('already', '3.5', 'redLine');
  return null;
}

export function submitAllocation(t: Turn, party: Party, a: Allocation): Next {
  const { posture, work, home, back, redLine } = a;
  t.s.private[party]!.allocation = { posture, work: work.slice(), home, back, redLine };
  t.s.public.waiting[party] = false;
  t.emit?.({ kind: 'submitted', party, what: 'allocation' }, '3.2');
  return t.s.public.waiting.includes(true) ? 'wait' : resolveCapitals(t);
}

// ------------------------------------------------------------------ resolution

function posture(t: Turn, party: Party, a: Allocation): void {
  const { game, s } = t;
  s.public.posture[party] = a.posture;
  s.public.postureTotal[party]! += a.posture;
  if (a.posture === 0) return;
  support(t, party, HARD, game.rules.postureGain[Math.min(3, a.posture) as 0 | 1 | 2 | 3], 'posture', '3.3');
  if (a.posture < 2) return;
  support(t, party, DOVE, -1, 'posture', '3.3');
  for (const pair of game.adversariesOf[party]!) trust(t, pair, -1, 'posture', '3.3');
  if (a.redLine < 0) return;
  const { clause, min, max } = game.scenario.redLines[party]![a.redLine]!;
  s.public.redLines[party]!.push({ clause, min, max });
  t.emit?.({ kind: 'redLine', party, line: { clause, min, max } }, '3.5');
}

const lowestRole = (row: [number, number, number]): RoleIndex =>
  row[0] <= row[1] && row[0] <= row[2] ? 0 : row[1] <= row[2] ? 1 : 2;

function home(t: Turn, party: Party, a: Allocation): void {
  const { rules } = t.game;
  for (let h = 0; h < a.home; h++) {
    if (h > 0) {
      if (t.s.private[party]!.capital < rules.homeCost) break;
      capital(t, party, -rules.homeCost, 'home', '3.12', RULE);
    }
    support(t, party, lowestRole(t.s.public.support[party]!), 1, 'home', '3.12');
  }
  if (a.posture === 0 && a.home === 0) support(t, party, HARD, -1, 'silentHome', '3.12');
  if (workOf(a) >= rules.quietCost) support(t, party, HARD, -1, 'quietWork', '3.10');
}

/** Rule 3.6, bounds scaled by n/3. */
export function tensionFromPosture(n: number, total: number): number {
  const bound = (x: number): number => Math.floor((x * n) / 3);
  return total <= bound(1) ? -1 : total <= bound(3) ? 0 : total <= bound(5) ? 1 : total <= bound(7) ? 2 : 3;
}

/** Rules 3.6 and 3.7: what tension becomes, given who postured how much. */
export function tensionAfter(game: Game, now: number, postures: number[]): number {
  let loud = 0;
  for (const p of postures) if (p > 0) loud++;
  const by = tensionFromPosture(game.n, sum(postures));
  const max = game.rules.tensionMax;
  if (loud > 1) return clamp(now + by, 0, max);
  return clamp(now + Math.min(by, 1), 0, Math.max(now, max - 1));
}

/** Rule 3.11: what each party's work comes to, last pillar first; the list itself while nothing is lost. */
export function dulledWork(game: Game, tensionNow: number, work: number[]): number[] {
  if (tensionNow < game.rules.dullTension) return work;
  const out = work.slice();
  for (let k = out.length - 1; k >= 0; k--)
    if (out[k]! > 0) {
      out[k]! -= 1;
      break;
    }
  return out;
}

/** Rule 3.8: how many of the contributions to one pillar count: the three largest, at most twice the second. */
export function jointWork(contributions: number[]): number {
  let first = 0;
  let second = 0;
  let third = 0;
  for (const w of contributions) {
    third = Math.max(third, Math.min(second, w));
    second = Math.max(second, Math.min(first, w));
    first = Math.max(first, w);
  }
  return Math.min(first + second + third, 2 * second);
}

function pillarWork(t: Turn, k: number, put: number[]): void {
  const pillar = t.s.public.pillars[k]!;
  const total = sum(put);
  if (total > 0) {
    const counted = jointWork(put);
    pillar.work += counted;
    t.emit?.({ kind: 'work', pillar: k, put: total, counted }, '3.8');
  }
  const { levelCost, pillarMax } = t.game.rules;
  if (pillar.work < levelCost || pillar.level >= pillarMax) return;
  pillar.work -= levelCost;
  pillar.level += 1;
  t.emit?.({ kind: 'pillar', pillar: k, level: pillar.level }, '3.8');
  if (pillar.level % 2 === 0) rewardContributors(t, put);
}

/** Rule 3.9. */
function rewardContributors(t: Turn, put: number[]): void {
  put.forEach((w, i) => {
    if (w > 0) capital(t, i, 1, 'pillar', '3.9');
  });
  t.game.pairs.forEach(([i, j], pair) => {
    if (put[i]! > 0 && put[j]! > 0 && warm(t, i, j)) trust(t, pair, 1, 'work', '3.9');
  });
}

/** Rule 3.4: neither postured this round. */
const warm = (t: Turn, i: Party, j: Party): boolean => t.s.public.posture[i] === 0 && t.s.public.posture[j] === 0;

/** Rule 3.14: the other's most important clause not yet known, first in order on a tie. */
function learn(t: Turn, who: Party, about: Party): void {
  const known = t.s.private[who]!.known[about]!;
  const { values } = t.s.private[about] as Private;
  let best = -1;
  for (let c = 0; c < known.length; c++)
    if (known[c]! < 0 && (best < 0 || importance(values, c) > importance(values, best))) best = c;
  if (best < 0) return;
  known[best] = importance(values, best);
  t.emit?.({ kind: 'learnt', about, clause: best, importance: known[best]! }, '3.14', [who]);
}

function backChannels(t: Turn, all: Allocation[]): void {
  const pub = t.s.public;
  if (pub.tension >= t.game.rules.backChannelTension || pub.silenced) return;
  t.game.pairs.forEach(([i, j], pair) => {
    if (all[i]!.back !== j || all[j]!.back !== i || !warm(t, i, j)) return;
    t.emit?.({ kind: 'channel', a: i, b: j }, '3.13', [i, j]);
    trust(t, pair, 1, 'channel', '3.13');
    learn(t, i, j);
    learn(t, j, i);
  });
}

function workTogether(t: Turn, all: Allocation[]): void {
  const pub = t.s.public;
  const put: number[][] = pub.pillars.map(() => []);
  for (let i = 0; i < all.length; i++) {
    const work = dulledWork(t.game, pub.tension, all[i]!.work);
    pub.ownWork[i]! += sum(work);
    for (let k = 0; k < work.length; k++) put[k]!.push(work[k]!);
  }
  for (let k = 0; k < put.length; k++) pillarWork(t, k, put[k]!);
}

function resolveCapitals(t: Turn): Next {
  const { game, s } = t;
  const all: Allocation[] = [];
  const postures: number[] = [];
  for (const { allocation } of s.private) {
    const a = allocation as Allocation;
    all.push(a);
    postures.push(a.posture);
  }
  t.emit?.({ kind: 'revealed', posture: postures, work: all.map(a => a.work.slice()), total: sum(postures) }, '3.2');
  for (let i = 0; i < game.n; i++) {
    posture(t, i, all[i]!);
    home(t, i, all[i]!);
    s.private[i]!.channels.push(all[i]!.back);
  }
  tension(t, tensionAfter(game, s.public.tension, postures) - s.public.tension, '3.6');
  if (s.public.tension >= game.rules.tensionMax) return endWithout('breakdown');
  workTogether(t, all);
  backChannels(t, all);
  for (let i = 0; i < game.n; i++) {
    checkAllocation(t, i, all[i]!);
    capital(t, i, game.rules.capitalRound, 'round', '3.15');
  }
  for (const own of s.private) own.allocation = null;
  return s.public.round >= game.rules.tableFrom ? 'table' : 'assessment';
}

/** Rule 3.16. */
export function lateAllocation(game: Game, s: { public: State['public'] }): Allocation {
  const open = openPillars(game, s);
  const lowest = open.reduce(
    (best, k) => (best < 0 || s.public.pillars[k]!.level < s.public.pillars[best]!.level ? k : best),
    -1,
  );
  return {
    posture: 0,
    work: s.public.pillars.map((_, k) => (k === lowest ? 1 : 0)),
    home: 1,
    back: -1,
    redLine: -1,
  };
}
