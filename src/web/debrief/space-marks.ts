/** What the pictures of all deals are marked with, of a finished game. */
import type { Debrief } from '../../analysis/debrief/index.ts';
import { type GameSpace, placeOf } from '../../analysis/game-space.ts';
import type { Game } from '../../engine/index.ts';
import type { State, Text } from '../../engine/types.ts';
import type { GameRecord } from '../../record/index.ts';
import type { TurningPoint } from '../../session/turning-points.ts';
import { offerTitle, plain } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { fairOf } from './deals-chart.ts';
import type { Table } from './figure.tsx';
import { placesOf, type SpaceMarks } from './space-chart.ts';
import { LAYERS, type Scope } from './use-space.ts';

export interface Told {
  game: Game;
  /** The position texts were last judged from. */
  end: State;
  debrief: Debrief;
  turns: TurningPoint[];
  history: GameRecord | null;
  scope: Scope;
}

export function marksOf({ game, end, debrief, turns, history, scope }: Told, space: GameSpace): SpaceMarks {
  const { offers, ending } = debrief;
  const place = (text: Text): number[] => placeOf(game, end, text, LAYERS[scope]).points;
  const past = history?.result && history.result.outcome !== 'agreement';
  return {
    frontier: space.frontier.map(point => point.points),
    offers: offers.map((offer, k) => ({
      name: say('debrief.space.offer', {
        number: k + 1,
        offer: offerTitle(game.scenario, offer.kind, offer.by),
        round: offer.round,
      }),
      points: place(offer.text),
    })),
    matter: mattering(debrief, turns),
    fair: fairOf(space),
    deal: ending.agreement ? { name: say('debrief.space.deal'), points: place(ending.agreement.text) } : null,
    none: { name: say(past ? 'deals.none.history' : 'deals.none'), points: space.reservation },
  };
}

/** The first offer, the last, the one that was agreed, and those whose refusal, failure or initialling was a turning point. */
export function mattering({ offers, ending }: Pick<Debrief, 'offers' | 'ending'>, turns: TurningPoint[]): Set<number> {
  if (offers.length === 0) return new Set();
  const turned = turns.flatMap(({ kind, step }) =>
    kind === 'refused' || kind === 'failedVote' || kind === 'initialled' ? [lastBefore(offers, step)] : [],
  );
  const agreed = ending.agreement ? [offers.map(({ accepted }) => accepted).lastIndexOf(true)] : [];
  return new Set([0, offers.length - 1, ...agreed, ...turned].filter(at => at >= 0));
}

/** The offer that lay on the table when a step was taken. */
const lastBefore = (offers: readonly { step: number }[], step: number): number =>
  offers.map(offer => offer.step < step).lastIndexOf(true);

export function tableOf({ scenario }: Game, marks: SpaceMarks): Table {
  return {
    head: [say('debrief.column.deal'), ...scenario.parties.map(party => party.short)],
    rows: placesOf(marks).map(({ name, points }) => [name, ...points.map(plain)]),
  };
}
