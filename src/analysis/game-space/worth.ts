/** What one text is worth to every party, by the engine's own functions: the points it can still change (chapters 7 and 8). */
import {
  crossings,
  dealPoints,
  depthOf,
  durabilityOf,
  endingOf,
  enough,
  type Game,
  holds,
  homeViews,
  rawValue,
  redLinePoints,
  resolveRiders,
  shortfall,
  slippage,
  thresholds,
  writable,
} from '../../engine/index.ts';
import type { Agreement, Package, Party, Score, State, Text } from '../../engine/types.ts';
import type { Layers } from './layers.ts';

/** Points that do not depend on the text, once a party is in an agreement. */
const fixedPart = (score: Score): number => score.home + score.security + score.credit;

const agreementOf = (options: Package, members: boolean[], round: number): Agreement => ({
  text: { options, riders: [] },
  options,
  open: [],
  round,
  members,
});

/**
 * What no agreement is worth, in the same points as a text: its total (8.3–8.6 and, with the layer, 8.7) less what the
 * party would have at home and in security with an agreement. A deal worth more than this is better than none.
 */
export function reservationOf(game: Game, state: State, layers: Layers): number[] {
  const status = game.clauses.map(() => 0);
  const with_ = endingOf(
    game,
    state,
    'agreement',
    agreementOf(
      status,
      state.private.map(() => true),
      0,
    ),
  ).scores;
  const outcome = state.public.interims.includes(true) ? 'interim' : 'noDeal';
  const without = endingOf(game, state, outcome, null).scores;
  return without.map((score, i) => score.total - (layers.endings ? 0 : score.extra) - fixedPart(with_[i]!));
}

/** The same for a party that stays outside an agreement of others. */
export function outsideOf(game: Game, state: State): number[] {
  const status = game.clauses.map(() => 0);
  const all = state.private.map(() => true);
  const inside = endingOf(game, state, 'agreement', agreementOf(status, all, 0)).scores;
  return all.map((_, party) => {
    const members = all.map((_member, i) => i !== party);
    const score = endingOf(game, state, 'agreement', agreementOf(status, members, 0)).scores[party]!;
    return score.total - score.extra - fixedPart(inside[party]!);
  });
}

/** Points of the scenario's ending modifiers for an agreement on these options (8.7). */
export function extraOf(game: Game, state: State, options: Package): number[] {
  const points = state.private.map(() => 0);
  for (const modifier of game.scenario.endings) {
    if (!modifier.outcomes.includes('agreement') || !holds(game, state.public, modifier.when, options)) continue;
    for (let i = 0; i < points.length; i++) points[i]! += modifier.points[i]!;
  }
  return points;
}

/** Whether a capital would ratify as support stands, with what it could buy (5.4, 5.5). */
export function wouldRatify(game: Game, state: State, party: Party, options: Package): boolean {
  const own = state.private[party]!;
  const views = homeViews(game, state.public, own.values, party, options);
  return shortfall(game, party, views, thresholds(game, party, options)) * game.rules.pushCost <= own.capital;
}

/** Whether the layers let a text through, and who would be in it. */
export function membersOf(game: Game, state: State, layers: Layers, options: Package): boolean[] | null {
  const pub = state.public;
  if (layers.gates && options.some((k, c) => !writable(game, pub, c, k))) return null;
  if (layers.banked && options.some((k, c) => k < pub.banked[c]!)) return null;
  if (layers.depth && depthOf(options) < game.rules.minDepth) return null;
  const members = state.private.map((_, i) => !layers.ratification || wouldRatify(game, state, i, options));
  return enough(game, i => members[i]!) ? members : null;
}

/** Points of a text to each party, whoever of them is in it; riders as they stand (7.5, 7.6). */
export function worthOf(game: Game, state: State, layers: Layers, text: Text, members: boolean[]): number[] {
  const resolved = resolveRiders(game, state.public, text);
  const { options } = resolved;
  const depth = depthOf(options);
  const net = state.private.map(
    (own, i) => rawValue(own.values, text, resolved) - (layers.slippage ? slippage(game, state.public, i, depth) : 0),
  );
  const inside = net.filter((_, i) => members[i]);
  const durability = layers.durability && inside.length > 0 ? durabilityOf(game, inside) : 100;
  const extra = layers.endings ? extraOf(game, state, options) : net.map(() => 0);
  const outside = members.includes(false) ? outsideOf(game, state) : net;
  return net.map((value, i) => {
    if (!members[i]) return outside[i]! + extra[i]!;
    const crossed = crossings(state.public.redLines[i]!, options);
    const lines = layers.redLines ? redLinePoints(game, state.public, i, crossed) : 0;
    return dealPoints(value, durability) + lines + extra[i]!;
  });
}
