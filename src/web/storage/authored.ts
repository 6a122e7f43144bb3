/** Scenarios played from the workshop: kept by fingerprint, so that a saved game finds the very text it was played on. */
import type { Scenario } from '../../engine/scenario.ts';
import { digestOf } from '../../record/index.ts';
import { shelf } from './shelf.ts';

const scenarios = shelf<Scenario>('scenarios');

/** Keeps a scenario for the games played on it. */
export const keepAuthored = (scenario: Scenario): Promise<void> => scenarios.put(digestOf(scenario), scenario);

/** The scenario with this fingerprint, if a game was ever played on it here. */
export async function authoredScenario(digest: string): Promise<Scenario | null> {
  const found = await scenarios.get(digest);
  // What lies in the browser's storage may be anything; only what still has its fingerprint is the scenario.
  return found !== null && digestOf(found) === digest ? found : null;
}
