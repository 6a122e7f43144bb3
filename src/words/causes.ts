/** What made a number move, as a short phrase in brackets after a sentence. */
import type { CapitalReason, Cause, Scenario, SupportReason, TrustReason } from '../engine/types.ts';
import { cardTitle } from './names.ts';
import { quoted } from './numbers.ts';
import { say } from './say.ts';

/** Empty for the rules themselves; else "card “Missile test”" or "calendar: After Lisbon". */
export function causeText(scenario: Scenario, cause: Cause): string {
  switch (cause.from) {
    case 'rule':
      return '';
    case 'card':
      return say('cause.card', { card: quoted(cardTitle(scenario, cause.card)) });
    case 'calendar':
      return say('cause.calendar', { entry: scenario.calendar[cause.entry]?.title ?? say('cause.round') });
    case 'control':
      return say('cause.facilitator');
  }
}

/** An effect's reason is its cause. */
export const trustReason = (why: TrustReason): string => (why === 'effect' ? '' : say(`why.trust.${why}`));

export const supportReason = (why: SupportReason): string => (why === 'effect' ? '' : say(`why.support.${why}`));

export const capitalReason = (why: CapitalReason): string => (why === 'effect' ? '' : say(`why.capital.${why}`));
