/** Flags are a scenario's own bookkeeping: a reader is told what sets one, and never its name. */
import type { Effect, Scenario } from '../engine/types.ts';
import { quoted } from './numbers.ts';

/** Effects a reader can follow. */
export const shownEffects = (effects: readonly Effect[]): Effect[] => effects.filter(effect => effect.do !== 'flag');

const sets = (effects: readonly Effect[], flag: number): boolean =>
  effects.some(effect => effect.do === 'flag' && effect.on && effect.flag === flag);

/** The phrase after "if" for a flag that is set: the date, card or choice that sets it. */
export function flagText(scenario: Scenario, flag: number): string {
  const entry = scenario.calendar.find(each => sets(each.effects, flag));
  if (entry) return `it is ${entry.date} or later`;
  for (const card of scenario.events) {
    if (sets(card.effects, flag)) return `${quoted(card.title)} has happened`;
    const option = card.choice?.options.find(each => sets(each.effects, flag));
    if (option) return `${quoted(option.name)} was chosen on ${quoted(card.title)}`;
  }
  return `${quoted((scenario.flags[flag] ?? 'a flag').replaceAll('-', ' '))} holds`;
}
