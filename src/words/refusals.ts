/** Why a move is not legal, and how to mend it. */
import type { Refusal, RefusalCode, Scenario } from '../engine/types.ts';
import { clauseName } from './names.ts';

/** What is wrong and what to do about it; `where` is the clause meant, or empty. */
function mend(code: RefusalCode, where: string): string {
  const it = where || 'An option';
  switch (code) {
    case 'badShape':
      return 'The move is not complete. Fill in what is missing and try again.';
    case 'badSeat':
      return 'That names a party that is not meant here. Choose another delegation.';
    case 'notYourTurn':
      return 'It is another delegation’s turn. Wait until you are asked.';
    case 'wrongPhase':
      return 'That cannot be done in this phase of the round: first comes what is asked of you now.';
    case 'over':
      return 'The game is over. Open the debrief, or start again.';
    case 'badOption':
      return `${where || 'The choice'} has no such option. Pick one of those listed.`;
    case 'tooMuchEffort':
      return 'That spends more effort than you have. Take points away until the rest is 0 or more.';
    case 'effortMismatch':
      return 'The parts of this split do not fit together. A red line needs 2 posture; home and back channel have limits.';
    case 'gated':
      return `${it} needs a higher level of its pillar first. Choose a lower option, or put Work into the pillar.`;
    case 'banked':
      return `${it} may not fall below what has been banked. Choose that option or a further one.`;
    case 'blocked':
      return `${it} may no longer be written at this option. Choose another one.`;
    case 'tooShallow':
      return 'The text moves too little. Take more steps away from the status quo.';
    case 'tooManyChanges':
      return 'An amendment changes too many clauses at once. Change fewer, or table the whole draft.';
    case 'noChange':
      return 'Nothing is changed. Move at least one clause.';
    case 'tooManyRiders':
      return 'The text has too many riders. Take one out.';
    case 'capital':
      return 'You do not have the political capital. Each round brings one more; pillars at 2 and 4 bring one as well.';
    case 'absent':
      return 'A delegation is away from the table. Nothing can be proposed until it returns.';
    case 'notAllowed':
      return 'The conditions for that are not met yet. The rule says what they are.';
    case 'already':
      return 'That has been done already and cannot be repeated.';
    case 'limit':
      return 'You have reached the limit for that. Wait until one of those running has ended.';
  }
}

/** "Phase 4 needs a higher level of its pillar first. Choose a lower option, or put Work into the pillar. (Rule 4.17)" */
export function refusalText(scenario: Scenario, refusal: Refusal): string {
  return `${mend(refusal.code, placeName(scenario, refusal.at))} (Rule ${refusal.rule})`;
}

/** "text.options.3" → the name of clause 3; empty for paths that name no clause. */
function placeName(scenario: Scenario, at: string): string {
  const found = /options\.(\d+)/.exec(at);
  return found ? clauseName(scenario, Number(found[1])) : '';
}
