/** Flags are a scenario's own bookkeeping: a reader is told what sets one, and never its name. */
import type { Effect, Scenario } from '../engine/types.ts';
import { quoted } from './numbers.ts';
import { say } from './say.ts';

/** Effects a reader can follow. */
export const shownEffects = (effects: readonly Effect[]): Effect[] => effects.filter(effect => effect.do !== 'flag');

const sets = (effects: readonly Effect[], flag: number): boolean =>
  effects.some(effect => effect.do === 'flag' && effect.on && effect.flag === flag);

/** The phrase after "if" for a flag that is set: the date, card or choice that sets it. */
export function flagText(scenario: Scenario, flag: number): string {
  const entry = scenario.calendar.find(each => sets(each.effects, flag));
  if (entry) return say('flag.date', { date: entry.date });
  for (const card of scenario.events) {
    if (sets(card.effects, flag)) return say('flag.card', { card: quoted(card.title) });
    const option = card.choice?.options.find(each => sets(each.effects, flag));
    if (option) return say('flag.choice', { option: quoted(option.name), card: quoted(card.title) });
  }
  return say('flag.holds', { flag: quoted(scenario.flags[flag]?.replaceAll('-', ' ') ?? say('name.flag')) });
}
