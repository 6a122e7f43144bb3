/** What each capital would have made of one text, round by round (rules 5.3–5.5). */
import { type Game, homeViews, type Party, resolveRiders, type Text, thresholds } from '../../engine/index.ts';
import { type Moment, roundEnds } from './moment.ts';
import type { Offer } from './offers.ts';

export interface Margin {
  /** Points of support above what ratification needs; negative: missing. */
  points: number;
  /** Points its capital could have bought for a vote, with those it did buy in the vote that ratified the text. */
  affordable: number;
  bought: number;
}

export interface RoundMargins {
  round: number;
  /** By party. */
  margins: Margin[];
}

/** The text margins are measured on: what came into force, else what was initialled or offered last; null: no offer. */
export function referenceText(moments: Moment[], offers: Offer[]): Text | null {
  const end = moments.at(-1)!.state.public;
  const whole = offers.filter(offer => offer.kind !== 'amend').at(-1);
  return end.ending?.agreement?.text ?? whole?.text ?? offers.at(-1)?.text ?? null;
}

/** Points bought in the vote that brought the text into force; of votes on other texts nothing is counted. */
function boughtIn({ log }: Moment, party: Party): number {
  if (!log.some(entry => entry.kind === 'ratified')) return 0;
  const pushes = log.flatMap(entry => (entry.kind === 'vote' && entry.party === party ? entry.pushes : []));
  return pushes.reduce((sum, points) => sum + points, 0);
}

function marginOf(game: Game, moment: Moment, party: Party, text: Text): Margin {
  const { state } = moment;
  const bought = boughtIn(moment, party);
  const { options } = resolveRiders(game, state.public, text);
  const own = state.private[party]!;
  const views = homeViews(game, state.public, own.values, party, options);
  const need = thresholds(game, party, options);
  const [hard, institutional, dove] = [views[0] - need[0], views[1] - need[1], views[2] - need[2]];
  const all = game.scenario.homes[party]!.ratification.by === 'all';
  return {
    points: Math.min(hard, all ? Math.min(institutional, dove) : Math.max(institutional, dove)),
    affordable: Math.floor(own.capital / Math.max(1, game.rules.pushCost)) + bought,
    bought,
  };
}

/** Support, trust and capital as they stood at the last move of each round. */
export const marginsOf = (game: Game, moments: Moment[], text: Text): RoundMargins[] =>
  roundEnds(moments).map(moment => ({
    round: moment.state.public.round,
    margins: game.scenario.parties.map((_, party) => marginOf(game, moment, party, text)),
  }));
