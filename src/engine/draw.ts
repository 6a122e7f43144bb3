/** Random and default moves made from a seat's legal moves: for fuzzing, and for deadlines. */
import type { Game } from './game.ts';
import { lateAllocation } from './phases/capitals.ts';
import { defaultBallot } from './phases/home.ts';
import type { Rng } from './rng.ts';
import {
  type Legal,
  type Move,
  type MoveBody,
  type Party,
  type PromiseTerms,
  REASONS,
  type Text,
  type View,
} from './types.ts';

const pick = <T>(rng: Rng, xs: readonly T[]): T => xs[rng.int(xs.length)]!;

function drawAllocation(rng: Rng, l: Extract<Legal, { kind: 'allocate' }>, pillars: number): MoveBody {
  const work = new Array<number>(pillars).fill(0);
  let left = l.effort;
  const posture = rng.int(3) === 0 ? rng.int(left + 1) : 0;
  left -= posture;
  const home = rng.int(Math.min(left, l.homeMax) + 1);
  left -= home;
  const back = left > 0 && l.back.length > 0 && rng.int(3) === 0 ? pick(rng, l.back) : -1;
  if (back >= 0) left -= 1;
  for (let k = rng.int(left + 1); k > 0 && l.work.length > 0; k--) work[pick(rng, l.work)]! += 1;
  const redLine = posture >= 2 && l.redLines.length > 0 && rng.int(2) === 0 ? pick(rng, l.redLines) : -1;
  return { kind: 'allocate', posture, work, home, back, redLine };
}

type TextLegal = Extract<Legal, { low: number[]; depth: number }>;

const isBlocked = (l: { blocked: [number, number][] }, c: number, k: number): boolean =>
  l.blocked.some(([x, y]) => x === c && y === k);

/** Random options, then raised one by one until deep enough. */
function drawOptions(rng: Rng, l: TextLegal): number[] {
  const options = l.low.map((lo, c) => {
    const k = lo + rng.int(l.high[c]! - lo + 1);
    return isBlocked(l, c, k) ? lo : k;
  });
  const depth = (): number => options.reduce((a, b) => a + b, 0);
  for (let c = 0; c < options.length && depth() < l.depth; c++) options[c] = l.high[c]!;
  return options;
}

function drawText(game: Game, rng: Rng, l: TextLegal): Text {
  const options = drawOptions(rng, l);
  const riders: Text['riders'] = [];
  const clause = rng.int(options.length);
  const then = l.low[clause]! + rng.int(l.high[clause]! - l.low[clause]! + 1);
  const tracks = game.scenario.tracks.length;
  if (l.riders > 0 && rng.int(4) === 0 && then !== options[clause] && !isBlocked(l, clause, then))
    riders.push({
      clause,
      when:
        tracks > 0 && rng.int(2) === 0
          ? { is: 'track', track: rng.int(tracks), min: rng.int(6) }
          : { is: 'round', min: 1 + rng.int(8) },
      then,
    });
  return { options, riders };
}

function drawTerms(game: Game, rng: Rng, by: Party, until: [number, number]): PromiseTerms {
  const base = { until: until[0] + rng.int(until[1] - until[0] + 1), party: -1 as const, clause: -1, min: 0, max: 0 };
  const kind = pick(rng, ['quiet', 'groundwork', 'noDeployment', 'noChannel', 'clause'] as const);
  if (kind === 'noChannel') return { ...base, kind, party: (by + 1 + rng.int(game.n - 1)) % game.n };
  if (kind !== 'clause') return { ...base, kind };
  const clause = rng.int(game.clauses.length);
  return { ...base, kind, clause, min: 0, max: rng.int(game.clauses[clause]!.options.length) };
}

function drawAmendment(rng: Rng, l: Extract<Legal, { kind: 'amend' }>, now: number[]): MoveBody {
  const open = now.flatMap((k, c) =>
    Array.from({ length: l.high[c]! - l.low[c]! + 1 }, (_, j) => l.low[c]! + j).flatMap(j =>
      j !== k && !isBlocked(l, c, j) ? [[c, j] as [number, number]] : [],
    ),
  );
  const changes: [number, number][] = [];
  for (let k = 1 + rng.int(l.changes); k > 0 && open.length > 0; k--) {
    const chosen = pick(rng, open);
    if (!changes.some(([c]) => c === chosen[0])) changes.push(chosen);
  }
  return { kind: 'amend', changes };
}

function drawCaucus(game: Game, rng: Rng, view: View, l: Extract<Legal, { kind: 'caucus' }>): MoveBody {
  const table = view.legal.find(x => x.kind === 'table');
  const text =
    table && 'depth' in table && (rng.int(2) === 0 || !l.letter)
      ? { options: drawOptions(rng, table), riders: [] }
      : null;
  const from = view.public.round + 1;
  const reach: [number, number] = [from, Math.min(view.public.rounds, from + 2)];
  const seat = view.seat as Party;
  const partner = pick(rng, l.parties);
  const letter =
    l.letter && (text === null || rng.int(2) === 0)
      ? {
          gives: drawTerms(game, rng, seat, reach),
          gets: rng.int(2) === 0 ? drawTerms(game, rng, partner, reach) : null,
        }
      : null;
  if (text === null && letter === null) return { kind: 'pass' };
  return { kind: 'caucus', with: partner, text, letter };
}

function drawBallot(rng: Rng, pushes: number): MoveBody {
  const bought: [number, number, number] = [0, 0, 0];
  const yes = rng.int(4) > 0;
  for (let k = yes ? rng.int(pushes + 1) : 0; k > 0; k--) bought[rng.int(3) as 0 | 1 | 2] += 1;
  return { kind: 'ratify', yes, pushes: bought };
}

function drawBody(game: Game, view: View, rng: Rng, l: Legal): MoveBody {
  const seat = view.seat as Party;
  switch (l.kind) {
    case 'choose':
      return { kind: 'choose', option: pick(rng, l.options) };
    case 'allocate':
      return drawAllocation(rng, l, view.public.pillars.length);
    case 'table':
    case 'chair':
      return { kind: l.kind, text: drawText(game, rng, l) };
    case 'counter':
      return { kind: 'counter', text: drawText(game, rng, l), reason: pick(rng, REASONS) };
    case 'amend':
      return drawAmendment(rng, l, view.public.text);
    case 'harvest':
      return { kind: 'harvest', interim: pick(rng, l.interims) };
    case 'refuse':
      return { kind: 'refuse', reason: pick(rng, REASONS) };
    case 'accept':
    case 'pass':
    case 'walkOut':
    case 'return':
      return { kind: l.kind };
    case 'deploy':
      return { kind: 'deploy', deployment: pick(rng, l.deployments) };
    case 'disclose':
      return { kind: 'disclose', clause: pick(rng, l.clauses) };
    case 'caucus':
      return drawCaucus(game, rng, view, l);
    case 'promise':
      return { kind: 'promise', to: pick(rng, l.parties), terms: drawTerms(game, rng, seat, l.until) };
    case 'verifyPromise':
      return { kind: 'verifyPromise', promise: pick(rng, l.promises) };
    case 'verifyLetters':
      return { kind: 'verifyLetters', parties: pick(rng, l.pairs) };
    case 'climbDown':
      return { kind: 'climbDown', redLine: pick(rng, l.redLines) };
    case 'ratify':
      return drawBallot(rng, l.pushes);
    case 'inject':
      return { kind: 'inject', card: pick(rng, l.cards) };
  }
}

/** A random move from the seat's legal ones, seldom leaving the table. Free acts may come out not quite legal
 * (a promise already made, say): check with `refusal` and draw again. */
export function drawMove(game: Game, view: View, rng: Rng): Move {
  const open = view.legal.filter(l => l.kind !== 'walkOut' || rng.int(12) === 0);
  return { seat: view.seat, ...drawBody(game, view, rng, pick(rng, open.length > 0 ? open : view.legal)) };
}

/** What a missed deadline submits (rules 2.3 and 3.16; elsewhere: pass, refuse, a plain yes with what home needs). */
export function defaultMove(game: Game, view: View, seat: Party): Move {
  return { seat, ...defaultBody(game, view, seat) };
}

function defaultBody(game: Game, view: View, seat: Party): MoveBody {
  const { phase } = view.public;
  switch (phase.at) {
    case 'event':
      return { kind: 'choose', option: game.scenario.events[phase.card]!.choice!.fallback };
    case 'capitals':
      return { kind: 'allocate', ...lateAllocation(game, view) };
    case 'turn':
      return view.public.absent[seat]! > 0 ? { kind: 'return' } : { kind: 'pass' };
    case 'chair':
      return { kind: 'pass' };
    case 'answer':
    case 'caucus':
    case 'settlement':
      return { kind: 'refuse', reason: 'sequence' };
    case 'vote':
      return { kind: 'ratify', ...defaultBallot(game, view, view.own!, seat) };
    case 'over':
      return { kind: 'pass' };
  }
}
