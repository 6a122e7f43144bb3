/** Everything the debrief tells of a finished game that needs no search: plain data, made of the replay alone. */
import type { Ending, Game, Text } from '../../engine/index.ts';
import { type ClauseStory, clausesOf } from './clauses.ts';
import { type Gate, gatesOf } from './gates.ts';
import { marginsOf, type RoundMargins, referenceText } from './margins.ts';
import type { Moment } from './moment.ts';
import { type Offer, offersOf } from './offers.ts';
import { type PromiseStory, promisesOf } from './promises.ts';
import { type RoundFigures, roundsOf } from './rounds.ts';

export type { ClauseStory, Stand } from './clauses.ts';
export { type CsvTable, csvOf, movesTable, roundsTable, seatsTable } from './csv.ts';
export type { Gate } from './gates.ts';
export type { Margin, RoundMargins } from './margins.ts';
export { judgedFrom, type Moment, momentsOf } from './moment.ts';
export type { Offer, OfferKind } from './offers.ts';
export type { PromiseStory } from './promises.ts';
export type { RoundFigures } from './rounds.ts';

export interface Debrief {
  ending: Ending;
  rounds: RoundFigures[];
  offers: Offer[];
  clauses: ClauseStory[];
  gates: Gate[];
  /** The text `margins` is about; null when no text was ever offered, and `margins` is empty. */
  reference: Text | null;
  margins: RoundMargins[];
  promises: PromiseStory[];
}

/** @throws Error when the game is not over: half a game has no debrief, and its secrets are still secret. */
export function debriefOf(game: Game, moments: Moment[]): Debrief {
  const ending = moments.at(-1)?.state.public.ending;
  if (!ending) throw new Error('a game that is not over has no debrief');
  const offers = offersOf(game, moments);
  const reference = referenceText(moments, offers);
  return {
    ending,
    rounds: roundsOf(game, moments),
    offers,
    clauses: clausesOf(game, moments),
    gates: gatesOf(game, moments),
    reference,
    margins: reference ? marginsOf(game, moments, reference) : [],
    promises: promisesOf(moments),
  };
}
