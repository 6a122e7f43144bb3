/** Chapter 5: the mediator's look, the vote at home. */
import {
  copyText,
  depthOf,
  homeViews,
  neededPushes,
  resolveRiders,
  shortfall,
  slippage,
  type Triple,
  thresholds,
  writable,
} from '../agreement.ts';
import { capital, RULE, type Turn, tension, trust } from '../change.ts';
import type { Game } from '../game.ts';
import type { Agreement, Ballot, Package, Party, Refusal, State, Text } from '../types.ts';
import { askAll, type Next } from './next.ts';
import { enough } from './proposals.ts';

// ------------------------------------------------------------------ post-settlement (5.1)

/** A text changed clause by clause, with what it is worth to each party moved along. */
interface Trial {
  options: Package;
  depth: number;
  /** Interest points by party, before slippage. */
  raw: number[];
}

function trialOf(s: State, start: Package): Trial {
  const raw = s.private.map(({ values }) => start.reduce((sum, k, c) => sum + values[c]![k]!, 0));
  return { options: start.slice(), depth: depthOf(start), raw };
}

function change(s: State, trial: Trial, clause: number, to: number): void {
  const from = trial.options[clause]!;
  trial.options[clause] = to;
  trial.depth += to - from;
  for (let i = 0; i < trial.raw.length; i++) {
    const row = s.private[i]!.values[clause]!;
    trial.raw[i]! += row[to]! - row[from]!;
  }
}

const netTo = (game: Game, s: State, trial: Trial, party: Party): number =>
  trial.raw[party]! - slippage(game, s.public, party, trial.depth);

/** By how much a text is better than the one there is: for whom it is least so, then in sum. */
interface Gains {
  least: number;
  sum: number;
}

function wouldRatify(game: Game, s: State, party: Party, options: Package): boolean {
  const views = homeViews(game, s.public, s.private[party]!.values, party, options);
  const short = shortfall(game, party, views, thresholds(game, party, options));
  return short * game.rules.pushCost <= s.private[party]!.capital;
}

/** The gains over what each has, or null if somebody gains less than a point. */
function gainsOf(game: Game, s: State, before: number[], trial: Trial): Gains | null {
  let least = Number.MAX_SAFE_INTEGER;
  let sum = 0;
  for (let i = 0; i < game.n; i++) {
    const gain = netTo(game, s, trial, i) - before[i]!;
    if (gain < 1) return null;
    least = Math.min(least, gain);
    sum += gain;
  }
  return { least, sum };
}

const better = (a: Gains, b: Gains): boolean => a.least > b.least || (a.least === b.least && a.sum > b.sum);

/** Every other option of one clause that may be written. */
function alternatives(game: Game, s: State, clause: number, now: number): number[] {
  const out: number[] = [];
  for (let k = 0; k < game.need[clause]!.length; k++) if (k !== now && writable(game, s.public, clause, k)) out.push(k);
  return out;
}

/** Looks at every change of one or two clauses; the first best by least gain, then by sum. */
export function mediate(game: Game, s: State, start: Package): Package | null {
  const trial = trialOf(s, start);
  const before = s.private.map((_, i) => netTo(game, s, trial, i));
  let most: Gains = { least: 0, sum: 0 };
  let best: Package | null = null;
  const consider = (): void => {
    if (trial.depth < game.rules.minDepth) return;
    const found = gainsOf(game, s, before, trial);
    if (!found || !better(found, most)) return;
    if (!s.private.every((_, i) => wouldRatify(game, s, i, trial.options))) return;
    most = found;
    best = trial.options.slice();
  };
  const choices = start.map((k, c) => alternatives(game, s, c, k));
  const tryFrom = (first: number, deeper: boolean): void => {
    for (let c = first; c < start.length; c++) {
      for (const k of choices[c]!) {
        change(s, trial, c, k);
        consider();
        if (deeper) tryFrom(c + 1, false);
      }
      change(s, trial, c, start[c]!);
    }
  };
  tryFrom(0, true);
  return best;
}

/** After initialling: a better text is shown if there is one, unless the calendar is at its end. */
export function startSettlement(t: Turn): Next {
  const { game, s } = t;
  const standing = s.public.initialled!.text;
  if (s.public.round >= game.rounds || standing.riders.length > 0) return 'home';
  const found = mediate(game, s, standing.options);
  if (!found) return 'home';
  const text: Text = { options: found, riders: [] };
  s.public.settlement = text;
  t.emit?.({ kind: 'settlement', text: copyText(text) }, '5.1');
  s.public.phase = { at: 'settlement' };
  for (const own of s.private) own.answer = null;
  return askAll(s.public);
}

export function answerSettlement(t: Turn, party: Party, accept: boolean): Next {
  const { s } = t;
  s.private[party]!.answer = accept;
  s.public.waiting[party] = false;
  t.emit?.({ kind: 'submitted', party, what: 'settlement' }, '5.1');
  if (s.public.waiting.includes(true)) return 'wait';
  const accepted = s.private.every(own => own.answer === true);
  const text = copyText(s.public.settlement!);
  t.emit?.({ kind: 'settled', text: copyText(text), accepted }, '5.1');
  if (accepted) {
    s.public.initialled!.text = text;
    s.public.text = text.options.slice();
    s.public.positions = s.private.map(() => text.options.slice());
  }
  s.public.settlement = null;
  for (const own of s.private) own.answer = null;
  return 'home';
}

// ------------------------------------------------------------------ the vote (5.3–5.8)

export function startVote(t: Turn): Next {
  t.s.public.phase = { at: 'vote' };
  for (const own of t.s.private) own.ballot = null;
  return askAll(t.s.public);
}

export function refuseBallot(game: Game, s: State, party: Party, b: Ballot): Refusal | null {
  const cost = (b.pushes[0] + b.pushes[1] + b.pushes[2]) * game.rules.pushCost;
  if (cost > s.private[party]!.capital) return { code: 'capital', rule: '5.5', at: 'pushes' };
  if (cost > 0 && !b.yes) return { code: 'notAllowed', rule: '5.5', at: 'pushes' };
  return null;
}

export function submitBallot(t: Turn, party: Party, b: Ballot): Next {
  t.s.private[party]!.ballot = { yes: b.yes, pushes: [b.pushes[0], b.pushes[1], b.pushes[2]] };
  t.s.public.waiting[party] = false;
  t.emit?.({ kind: 'submitted', party, what: 'ballot' }, '5.6');
  return t.s.public.waiting.includes(true) ? 'wait' : countVotes(t);
}

function vote(t: Turn, party: Party, options: Package): boolean {
  const { game, s } = t;
  const ballot = s.private[party]!.ballot!;
  const pushes: Triple = [ballot.pushes[0], ballot.pushes[1], ballot.pushes[2]];
  const bare = homeViews(game, s.public, s.private[party]!.values, party, options);
  const views: Triple = [bare[0] + pushes[0], bare[1] + pushes[1], bare[2] + pushes[2]];
  const bought = pushes[0] + pushes[1] + pushes[2];
  if (bought > 0) capital(t, party, -bought * game.rules.pushCost, 'push', '5.5', RULE);
  const short = shortfall(game, party, views, thresholds(game, party, options));
  const yes = ballot.yes && short === 0;
  t.emit?.({ kind: 'vote', party, yes, pushes, views, short }, yes ? '5.4' : '5.6');
  return yes;
}

function countVotes(t: Turn): Next {
  const { game, s } = t;
  const text = copyText(s.public.initialled!.text);
  const resolved = resolveRiders(game, s.public, text);
  const members = s.private.map((_, i) => vote(t, i, resolved.options));
  for (const own of s.private) own.ballot = null;
  if (!enough(game, i => members[i]!)) return rejected(t, members);
  const agreement: Agreement = {
    text,
    options: resolved.options.slice(),
    open: resolved.open,
    round: s.public.round,
    members,
  };
  t.emit?.({ kind: 'ratified', agreement: copyAgreement(agreement) }, '5.8');
  return { end: 'agreement', agreement };
}

export const copyAgreement = (a: Agreement): Agreement => ({
  text: copyText(a.text),
  options: a.options.slice(),
  open: a.open.slice(),
  round: a.round,
  members: a.members.slice(),
});

/** Rule 5.7. */
function rejected(t: Turn, members: boolean[]): Next {
  const { game, s } = t;
  s.public.failedVotes += 1;
  s.public.initialled = null;
  t.emit?.({ kind: 'rejected', by: members.flatMap((yes, i) => (yes ? [] : [i])) }, '5.7');
  tension(t, 1, '5.7');
  for (const pair of game.adversaries) trust(t, pair, -1, 'failedVote', '5.7');
  return 'assessment';
}

/** A ballot that says yes and buys what is missing, if the party can pay; else a bare yes. */
export function defaultBallot(
  game: Game,
  s: Pick<State, 'public'>,
  own: State['private'][number],
  party: Party,
): Ballot {
  const { initialled } = s.public;
  if (!initialled) return { yes: true, pushes: [0, 0, 0] };
  const { options } = resolveRiders(game, s.public, initialled.text);
  const views = homeViews(game, s.public, own.values, party, options);
  const pushes = neededPushes(game, party, views, thresholds(game, party, options));
  const cost = (pushes[0] + pushes[1] + pushes[2]) * game.rules.pushCost;
  return { yes: true, pushes: cost <= own.capital ? pushes : [0, 0, 0] };
}
