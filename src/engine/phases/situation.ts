/** Chapter 2: a round opens, a card is drawn, a party may have to choose. */
import { capital, RULE, type Turn } from '../change.ts';
import { holds } from '../condition.ts';
import { applyEffects } from '../effects/index.ts';
import type { Game } from '../game.ts';
import type { Cause, Legal, Party, Phase, Refusal, State } from '../types.ts';
import { askOne, type Next } from './next.ts';

function freshRound(t: Turn): void {
  const pub = t.s.public;
  pub.disclosedNow.fill(false);
  pub.used.caucus.fill(false);
  pub.used.deploy.fill(false);
  pub.spent.fill(0);
  pub.silenced = false;
}

/** Rules 2.1 and 2.2. */
export function openRound(t: Turn): Next {
  const pub = t.s.public;
  pub.round += 1;
  freshRound(t);
  const entry = t.game.calendarIndex[pub.round - 1]!;
  const cause: Cause = { from: 'calendar', entry };
  t.emit?.({ kind: 'round', round: pub.round, entry }, '2.1', null, cause);
  applyEffects(t, t.game.calendar[pub.round - 1]!.effects, cause);
  return pub.round >= t.game.rules.eventsFrom ? drawCard(t, 'situation') : 'capitals';
}

const after = (stage: 'situation' | 'home' | 'inject'): Next => (stage === 'home' ? 'vote' : 'capitals');

/** Draws the first card whose condition holds; waits if it leaves a choice. */
export function drawCard(t: Turn, stage: 'situation' | 'home'): Next {
  const { deck } = t.s.sealed;
  for (let at = 0; at < deck.length; at++) {
    const card = deck[at]!;
    const { when } = t.game.scenario.events[card]!;
    if (when !== null && !holds(t.game, t.s.public, when)) continue;
    deck.splice(at, 1);
    return playCard(t, card, stage) ?? after(stage);
  }
  return after(stage);
}

/** Lays a card open and applies it; null when nobody has to choose. */
export function playCard(t: Turn, card: number, stage: 'situation' | 'home' | 'inject'): Next | null {
  const event = t.game.scenario.events[card]!;
  t.s.public.cards.push(card);
  const cause: Cause = { from: 'card', card, option: -1 };
  t.emit?.({ kind: 'card', card, stage }, stage === 'inject' ? '10.1' : stage === 'home' ? '5.2' : '2.2', null, cause);
  applyEffects(t, event.effects, cause);
  if (!event.choice) return null;
  t.s.public.phase = { at: 'event', stage, card, party: event.choice.party };
  return askOne(t.s.public, event.choice.party);
}

type AtEvent = Extract<Phase, { at: 'event' }>;

/** Options of the waiting card the party can pay for (rule 2.3). */
export function choiceOptions(game: Game, s: State, party: Party): number[] {
  const { card } = s.public.phase as AtEvent;
  const options = game.scenario.events[card]!.choice!.options;
  return options.map((_, k) => k).filter(k => options[k]!.cost <= s.private[party]!.capital);
}

export const legalChoice = (game: Game, s: State, party: Party): Legal => ({
  kind: 'choose',
  card: (s.public.phase as AtEvent).card,
  options: choiceOptions(game, s, party),
});

export function refuseChoice(game: Game, s: State, party: Party, option: number): Refusal | null {
  const { card } = s.public.phase as AtEvent;
  const chosen = game.scenario.events[card]!.choice!.options[option];
  if (!chosen) return { code: 'badOption', rule: '2.3', at: 'option' };
  if (chosen.cost > s.private[party]!.capital) return { code: 'capital', rule: '2.3', at: 'option' };
  return null;
}

export function choose(t: Turn, party: Party, option: number): Next {
  const { card, stage } = t.s.public.phase as AtEvent;
  const chosen = t.game.scenario.events[card]!.choice!.options[option]!;
  const cause: Cause = { from: 'card', card, option };
  t.emit?.({ kind: 'choice', card, party, option }, '2.3', null, cause);
  if (chosen.cost > 0) capital(t, party, -chosen.cost, 'choice', '2.3', RULE);
  applyEffects(t, chosen.effects, cause);
  return stage === 'inject' ? release(t) : after(stage);
}

/** After an injected card the game goes on where it was interrupted. */
function release(t: Turn): Next {
  const { held } = t.s.public;
  if (held) {
    t.s.public.phase = held.phase;
    t.s.public.waiting = held.waiting;
    t.s.public.held = null;
  }
  return 'wait';
}

/** Rule 10.1. */
export function inject(t: Turn, card: number): Next {
  const { deck } = t.s.sealed;
  const at = deck.indexOf(card);
  if (at >= 0) deck.splice(at, 1);
  const { phase, waiting } = t.s.public;
  const interrupted = { phase: { ...phase }, waiting: waiting.slice() };
  if (playCard(t, card, 'inject') !== null) t.s.public.held = interrupted;
  return 'wait';
}
