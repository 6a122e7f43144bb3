/** What a text is worth to a delegation, and whether its capital would carry it. */
import {
  type Appraisal,
  crossings,
  depthOf,
  homeViews,
  type Package,
  rawValue,
  resolveRiders,
  shortfall,
  slippage,
  type Text,
  thresholds,
} from '../engine/index.ts';
import { crossingPenalty } from './commitment.ts';
import type { Look } from './look.ts';

/** Interest points net of slippage and of red lines crossed. */
export const netOf = (look: Look, a: Appraisal): number =>
  a.value - (a.crossings === 0 ? 0 : a.crossings * crossingPenalty(look.game, look.pub, look.seat));

/** The same from the parts, for the many texts looked at and passed over. */
export function worth(look: Look, text: Text): number {
  const { game, pub, own, seat } = look;
  const resolved = resolveRiders(game, pub, text);
  const value = rawValue(own.values, text, resolved) - slippage(game, pub, seat, depthOf(resolved.options));
  const lines = pub.redLines[seat]!;
  return lines.length === 0 ? value : value - crossings(lines, resolved.options) * crossingPenalty(game, pub, seat);
}

export const plain = (options: Package): Text => ({ options, riders: [] });

/** Points of support to spare for this text, purchases included; negative when it would fail at home. */
export function spare(look: Look, options: Package): number {
  const { game, pub, own, seat } = look;
  const views = homeViews(game, pub, own.values, seat, options);
  const needs = thresholds(game, seat, options);
  const purse = Math.floor(own.capital / Math.max(1, game.rules.pushCost));
  const short = shortfall(game, seat, views, needs);
  if (short > 0) return purse - short;
  const institutional = views[1] - needs[1];
  const dove = views[2] - needs[2];
  const all = game.scenario.homes[seat]!.ratification.by === 'all';
  const other = all ? Math.min(institutional, dove) : Math.max(institutional, dove);
  return purse + Math.min(views[0] - needs[0], other);
}

/** Whether the delegation trusts its home to say yes. */
export const carried = (look: Look, options: Package): boolean =>
  look.persona.yields || spare(look, options) >= look.persona.margin;
