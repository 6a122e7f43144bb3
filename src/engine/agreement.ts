/** Texts: gates, riders, what a text is worth and whether a capital would ratify it (rules 1.2–1.7, 4.17, chapters 5 and 7). */
import { holds } from './condition.ts';
import type { Game } from './game.ts';
import { DOVE, HARD } from './scenario.ts';
import type { Condition, Package, Party, Private, Public, RedLine, Rider, Text } from './types.ts';

export const copyText = (x: Text): Text => ({
  options: x.options.slice(),
  riders: x.riders.length === 0 ? [] : x.riders.map(r => ({ clause: r.clause, when: { ...r.when }, then: r.then })),
});

export const depthOf = (options: Package): number => {
  let sum = 0;
  for (const k of options) sum += k;
  return sum;
};

/** Whether an option may be written now: its pillar, blocks, and what is banked (rule 4.17). */
export function writable(game: Game, pub: Public, clause: number, option: number): boolean {
  if (option < pub.banked[clause]!) return false;
  if (option === pub.banked[clause]) return true;
  if (game.need[clause]![option]! > pub.pillars[game.clauses[clause]!.pillar]!.level) return false;
  for (const [c, k] of pub.blocked) if (c === clause && k === option) return false;
  return true;
}

export interface Limits {
  /** Lowest and highest option a clause may stand at. */
  low: number[];
  high: number[];
  /** Options between those that may not be written, as [clause, option]. */
  blocked: [number, number][];
}

/** What may be written, clause by clause. */
export function limitsOf(game: Game, pub: Public): Limits {
  const high: number[] = [];
  const blocked: [number, number][] = [];
  for (let c = 0; c < game.clauses.length; c++) {
    const floor = pub.banked[c]!;
    let top = game.need[c]!.length - 1;
    while (top > floor && !writable(game, pub, c, top)) top--;
    for (let k = floor + 1; k < top; k++) if (!writable(game, pub, c, k)) blocked.push([c, k]);
    high.push(top);
  }
  return { low: pub.banked.slice(), high, blocked };
}

/** A rider's condition looks at tracks, pillars, rounds, or another clause of the same text. */
export const RIDER_CONDITIONS = ['track', 'pillar', 'round', 'clause', 'tension'] as const satisfies Condition['is'][];

export interface Resolved {
  /** Options with true riders applied. */
  options: Package;
  /** Indices of riders neither in force nor dead (rule 7.6). */
  open: number[];
}

/** Reads riders against public state as it stands. */
export function resolveRiders(game: Game, pub: Public, text: Text): Resolved {
  if (text.riders.length === 0) return { options: text.options, open: [] };
  const options = text.options.slice();
  const open: number[] = [];
  text.riders.forEach((r, k) => {
    if (holds(game, pub, r.when, text.options)) options[r.clause] = r.then;
    else if (r.when.is !== 'clause') open.push(k);
  });
  return { options, open };
}

const riderMean = (values: number[][], r: Rider, otherwise: number): number =>
  Math.floor((values[r.clause]![r.then]! + values[r.clause]![otherwise]!) / 2);

/** Rule 7.1, with open riders at the mean of both branches (7.6). */
export function rawValue(values: number[][], text: Text, resolved: Resolved): number {
  let sum = 0;
  for (let c = 0; c < values.length; c++) sum += values[c]![resolved.options[c]!]!;
  for (const k of resolved.open) {
    const r = text.riders[k]!;
    sum += riderMean(values, r, resolved.options[r.clause]!) - values[r.clause]![resolved.options[r.clause]!]!;
  }
  return sum;
}

/** Lowest trust among the pairs a party relies on. */
export function reliance(game: Game, pub: Public, party: Party): number {
  let low = 10;
  for (const pair of game.scenario.reliesOn[party]!) low = Math.min(low, pub.trust[pair]!);
  return low;
}

/** Rule 7.2. */
export function slippage(game: Game, pub: Public, party: Party, depth: number): number {
  const { slipTrust, slipDivisor } = game.rules;
  return Math.floor((Math.max(0, slipTrust - reliance(game, pub, party)) * depth) / slipDivisor);
}

export const crosses = (line: RedLine, options: Package): boolean =>
  options[line.clause]! < line.min || options[line.clause]! > line.max;

export function crossings(lines: RedLine[], options: Package): number {
  let n = 0;
  for (const line of lines) if (crosses(line, options)) n++;
  return n;
}

/** Own values of the clauses a constituency watches, summed. */
function watched(game: Game, values: number[][], party: Party, role: number, options: Package): number {
  let sum = 0;
  for (const c of game.scenario.homes[party]!.constituencies[role]!.watch) sum += values[c]![options[c]!]!;
  return sum;
}

export type Triple = [number, number, number];

/** Rule 5.3 from the sum each constituency watches and the own red lines crossed: sum ÷ 3, hard −2 a crossed line. */
export function viewsFrom(game: Game, pub: Public, party: Party, sums: Triple, crossed: number): Triple {
  const views: Triple = [0, 0, 0];
  for (let role = 0; role < 3; role++)
    views[role] = pub.support[party]![role]! + Math.floor(sums[role]! / game.rules.watchDivisor);
  views[HARD] -= game.rules.redLineHome * crossed;
  return views;
}

/** Rule 5.3: hard, institutional, dove. */
export function homeViews(game: Game, pub: Public, values: number[][], party: Party, options: Package): Triple {
  const sums: Triple = [0, 0, 0];
  for (let role = 0; role < 3; role++) sums[role] = watched(game, values, party, role, options);
  return viewsFrom(game, pub, party, sums, crossings(pub.redLines[party]!, options));
}

/** What each constituency must reach for this text (rule 5.4); for "hard and one other" the last two are alternatives. */
export function thresholds(game: Game, party: Party, options: Package): Triple {
  const r = game.scenario.homes[party]!.ratification;
  if (r.by === 'all') return [r.all, r.all, r.all];
  let hard = r.hard;
  for (const x of r.raised) if (options[x.clause]! >= x.option) hard = Math.max(hard, x.hard);
  return [hard, r.other, r.other];
}

/** Points of support missing for ratification, given views (rule 5.4). */
export function shortfall(game: Game, party: Party, views: Triple, need: Triple): number {
  const hard = Math.max(0, need[HARD] - views[HARD]);
  const institutional = Math.max(0, need[1] - views[1]);
  const dove = Math.max(0, need[DOVE] - views[DOVE]);
  if (game.scenario.homes[party]!.ratification.by === 'all') return hard + institutional + dove;
  return hard + Math.min(institutional, dove);
}

/** The cheapest purchases that make up the shortfall (rule 5.5). */
export function neededPushes(game: Game, party: Party, views: Triple, need: Triple): Triple {
  const miss: Triple = [0, 1, 2].map(k => Math.max(0, need[k]! - views[k]!)) as Triple;
  if (game.scenario.homes[party]!.ratification.by === 'all') return miss;
  return miss[1] <= miss[DOVE] ? [miss[0], miss[1], 0] : [miss[0], 0, miss[DOVE]];
}

/** What a text would do to one party, as the rules stand now. */
export interface Appraisal {
  depth: number;
  raw: number;
  slippage: number;
  /** raw − slippage (7.1, 7.2). */
  value: number;
  /** Own red lines crossed (7.4). */
  crossings: number;
  /** Own red lines that would count as held if the votes were cast now (8.8). */
  held: number;
  views: Triple;
  needs: Triple;
  /** Support missing at home, and what it would cost to buy (5.5). */
  short: number;
  cost: number;
  affordable: boolean;
  /** Options not writable now, with the level they need and the level there is. */
  gates: { clause: number; option: number; need: number; level: number }[];
}

function gatesOf(game: Game, pub: Public, text: Text): Appraisal['gates'] {
  const gates: Appraisal['gates'] = [];
  const look = (clause: number, option: number): void => {
    if (writable(game, pub, clause, option)) return;
    const level = pub.pillars[game.clauses[clause]!.pillar]!.level;
    gates.push({ clause, option, need: game.need[clause]![option]!, level });
  };
  for (let c = 0; c < text.options.length; c++) look(c, text.options[c]!);
  for (const r of text.riders) look(r.clause, r.then);
  return gates;
}

/** Shows a party what a text is worth to it, at home and at the table, before it commits. */
export function appraise(game: Game, pub: Public, own: Private, party: Party, text: Text): Appraisal {
  const resolved = resolveRiders(game, pub, text);
  const { options } = resolved;
  const depth = depthOf(options);
  const raw = rawValue(own.values, text, resolved);
  const slip = slippage(game, pub, party, depth);
  const views = homeViews(game, pub, own.values, party, options);
  const needs = thresholds(game, party, options);
  const short = shortfall(game, party, views, needs);
  const crossed = crossings(pub.redLines[party]!, options);
  const firm = pub.support[party]![HARD] >= game.rules.firmSupport;
  const cost = short * game.rules.pushCost;
  return {
    depth,
    raw,
    slippage: slip,
    value: raw - slip,
    crossings: crossed,
    held: firm ? pub.redLines[party]!.length - crossed : 0,
    views,
    needs,
    short,
    cost,
    affordable: cost <= own.capital,
    gates: gatesOf(game, pub, text),
  };
}
