import type { Scenario } from '../../engine/types.ts';
import type { SessionEntry } from '../../session/types.ts';
import { sentences } from '../../words/index.ts';

/** What the author of the latest proposal said about it; empty when it gave no reasons. */
export function saidOfProposal(scenario: Scenario, log: readonly SessionEntry[]): string {
  const proposed = log.filter(item => item.entry.kind === 'proposed').at(-1);
  return proposed?.reasons ? sentences(scenario, proposed.reasons.seat, proposed.reasons.reasons) : '';
}
