/**
 * What an expert thinks of another party: which brief it was dealt, by Bayes' rule over the variants the scenario
 * names, and how much it asks for. The evidence is what the view shows: certified and whispered importances, the last
 * text the party tabled or accepted, its answer to the text on the table.
 */
import { importance, type Party, type Proposal, valuesOf } from '../../engine/index.ts';
import { learnt, MILLI } from '../beliefs.ts';
import type { Look } from '../look.ts';
import { scaleOf } from '../scale.ts';

export interface Reading {
  party: Party;
  /** Believed worth by [clause][option], in interest points: the mean over the variants. */
  values: number[][];
  /** Interest points it is thought to hold out for. */
  demand: number;
}

/** What delegations usually hold out for in the first and the last round, on the personas' scale. */
const USUAL_OPEN = 15;
const USUAL_CLOSE = 9;
/** How much likelier a variant is that fits a known importance: values may have moved since it was told. */
const FIT = 8;
/** Interest points below the usual demand that halve the likelihood of having tabled or accepted a text. */
const SHORT = 4;
/** Interest points a refusal says its demand lies above the text, at least. */
const REFUSED = 1;

function usualDemand({ game, pub }: Look): number {
  const gone = pub.rounds > 1 ? (pub.round - 1) / (pub.rounds - 1) : 1;
  return (USUAL_OPEN + (USUAL_CLOSE - USUAL_OPEN) * gone) * scaleOf(game);
}

const worthOf = (values: readonly number[][], options: readonly number[]): number =>
  options.reduce((sum, k, c) => sum + values[c]![k]!, 0);

/** Unnormalised posterior weight of a variant, from an even prior. */
function weightOf(look: Look, party: Party, values: number[][], usual: number): number {
  let weight = MILLI;
  for (let c = 0; c < values.length; c++) {
    const told = learnt(look.pub, look.own, party, c);
    if (told >= 0 && importance(values, c) !== told) weight /= FIT;
  }
  const position = look.pub.positions[party]!;
  if (position.some(k => k > 0)) weight /= 1 + Math.max(0, usual - worthOf(values, position)) / SHORT;
  return weight;
}

function believed(look: Look, party: Party, usual: number): number[][] {
  const { game, pub } = look;
  const variants = game.scenario.briefs[party]!.map((_, brief) => valuesOf(game, pub, { brief, shifts: [] }, party));
  if (variants.length === 0) return valuesOf(game, pub, { brief: 0, shifts: [] }, party);
  const weights = variants.map(values => weightOf(look, party, values, usual));
  const sum = weights.reduce((a, b) => a + b, 0);
  return game.clauses.map((clause, c) =>
    clause.options.map((_, k) => variants.reduce((mean, values, v) => mean + (values[c]![k]! * weights[v]!) / sum, 0)),
  );
}

const textOf = (proposal: Proposal | null): readonly number[] | null =>
  proposal === null || proposal.kind === 'harvest' ? null : proposal.text.options;

/** Its position bounds the demand from above; a refusal of the text on the table for its own sake, from below. */
function demandOf(look: Look, party: Party, values: number[][], usual: number): number {
  const { positions, proposal } = look.pub;
  const position = positions[party]!;
  const shown = position.some(k => k > 0) ? Math.min(usual, worthOf(values, position)) : usual;
  const text = textOf(proposal);
  return text !== null && proposal?.answers[party] === 0 ? Math.max(shown, worthOf(values, text) + REFUSED) : shown;
}

export function readingOf(look: Look, party: Party): Reading {
  const usual = usualDemand(look);
  const values = believed(look, party, usual);
  return { party, values, demand: demandOf(look, party, values, usual) };
}
