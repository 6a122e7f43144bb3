/** Why a move is not legal, and how to mend it. */
import type { Refusal, Scenario } from '../engine/types.ts';
import { clauseName } from './names.ts';
import { say } from './say.ts';

/** "Phase 4 needs a higher level of its pillar first. Choose a lower option, or put Work into the pillar. (Rule 4.17)" Without its scenario no clause is named. */
export function refusalText(scenario: Scenario | null, refusal: Refusal): string {
  const where = scenario ? placeName(scenario, refusal.at) : '';
  const text = say(`refusal.${refusal.code}`, {
    it: where || say('name.anOption'),
    choice: where || say('name.choice'),
  });
  return say('refused', { text, rule: refusal.rule });
}

/** "text.options.3" → the name of clause 3; empty for paths that name no clause. */
function placeName(scenario: Scenario, at: string): string {
  const found = /options\.(\d+)/.exec(at);
  return found ? clauseName(scenario, Number(found[1])) : '';
}
