/** What made a number move, as a short phrase in brackets after a sentence. */
import type { CapitalReason, Cause, Scenario, SupportReason, TrustReason } from '../engine/types.ts';
import { cardTitle } from './names.ts';
import { quoted } from './numbers.ts';

/** Empty for the rules themselves; else "card “Missile test”" or "calendar: After Lisbon". */
export function causeText(scenario: Scenario, cause: Cause): string {
  switch (cause.from) {
    case 'rule':
      return '';
    case 'card':
      return `card ${quoted(cardTitle(scenario, cause.card))}`;
    case 'calendar':
      return `calendar: ${scenario.calendar[cause.entry]?.title ?? 'this round'}`;
    case 'control':
      return 'the facilitator';
  }
}

export function trustReason(why: TrustReason): string {
  switch (why) {
    case 'posture':
      return 'loud posture towards an adversary';
    case 'work':
      return 'a pillar built together';
    case 'channel':
      return 'a back channel that worked';
    case 'disclosure':
      return 'both disclosed in the same round';
    case 'promiseKept':
      return 'a promise kept';
    case 'promiseBroken':
      return 'a promise broken';
    case 'letterExposed':
      return 'a side letter behind others’ backs';
    case 'failedVote':
      return 'a text that failed at home';
    case 'suspicion':
      return 'suspicion between adversaries';
    case 'effect':
      return '';
  }
}

export function supportReason(why: SupportReason): string {
  switch (why) {
    case 'posture':
      return 'public posture';
    case 'home':
      return 'effort at home';
    case 'silentHome':
      return 'neither posture nor effort at home';
    case 'quietWork':
      return 'quiet work looks soft';
    case 'redLine':
      return 'climbing down from a red line';
    case 'walkOut':
      return 'walking out';
    case 'deployment':
      return 'a deployment';
    case 'promiseBroken':
      return 'breaking a promise';
    case 'complacency':
      return 'complacency';
    case 'effect':
      return '';
  }
}

export function capitalReason(why: CapitalReason): string {
  switch (why) {
    case 'round':
      return 'the round’s income';
    case 'pillar':
      return 'a pillar’s milestone';
    case 'home':
      return 'a second push at home';
    case 'act':
      return 'an act at the table';
    case 'push':
      return 'support bought for the vote';
    case 'choice':
      return 'the choice made';
    case 'effect':
      return '';
  }
}
