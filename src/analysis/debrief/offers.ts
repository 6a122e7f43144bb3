/** Every text that was put to somebody, what it was worth to each party then, and what became of it. */
import { appraise, copyText, type Game, type Party, type Reason, type State, type Text } from '../../engine/index.ts';
import type { Moment } from './moment.ts';

export type OfferKind = 'table' | 'amend' | 'chair' | 'caucus' | 'settlement';

export interface Offer {
  step: number;
  round: number;
  kind: OfferKind;
  /** −1 for the mediator's. */
  by: Party | -1;
  text: Text;
  /** To each party then: value less slippage (7.1, 7.2) less its own red lines crossed (7.4). */
  worth: number[];
  /** What each capital lacked then to ratify it, in points of support (5.4); 0 when none. */
  short: number[];
  answers: { party: Party; accept: boolean; reason: Reason | null }[];
  accepted: boolean;
}

function judged(game: Game, state: State, text: Text): Pick<Offer, 'worth' | 'short'> {
  const all = state.private.map((own, party) => appraise(game, state.public, own, party, text));
  return {
    worth: all.map(each => each.value - each.crossings * game.rules.redLineCrossed),
    short: all.map(each => each.short),
  };
}

/** In the order they were made. Interim deals are no texts and are left out. */
export function offersOf(game: Game, moments: Moment[]): Offer[] {
  const offers: Offer[] = [];
  const add = (step: number, kind: OfferKind, by: Party | -1, text: Text): void => {
    const moment = moments[step]!;
    const before = moments[Math.max(0, step - 1)]!.state;
    const made = { step, round: moment.round, kind, by, text: copyText(text) };
    offers.push({ ...made, ...judged(game, before, text), answers: [], accepted: false });
  };
  moments.forEach(({ log }, step) => {
    for (const entry of log) {
      const last = offers.at(-1);
      if (entry.kind === 'proposed' && entry.proposal.kind !== 'harvest')
        add(step, entry.proposal.kind, entry.proposal.by, entry.proposal.text);
      if (entry.kind === 'caucusOffer' && entry.offer.text) add(step, 'caucus', entry.offer.by, entry.offer.text);
      if (entry.kind === 'settlement') add(step, 'settlement', -1, entry.text);
      if (!last) continue;
      if (entry.kind === 'answered' && moments[step - 1]?.state.public.proposal?.kind !== 'harvest')
        last.answers.push({ party: entry.party, accept: entry.accept, reason: entry.reason });
      if (entry.kind === 'caucusAnswer' && last.kind === 'caucus') {
        last.answers.push({ party: entry.offer.with, accept: entry.accept, reason: entry.reason });
        last.accepted = entry.accept;
      }
      if (entry.kind === 'adopted' || entry.kind === 'initialled') last.accepted = true;
      if (entry.kind === 'settled') last.accepted = entry.accepted;
    }
  });
  return offers;
}
