/** Scenarios played from the workshop: kept by fingerprint, so that a saved game finds the very text it was played on. */
import type { Scenario } from '../../engine/scenario.ts';
import { digestOf } from '../../record/index.ts';
import type { Translation } from '../../scenario/index.ts';
import { shelf } from './shelf.ts';

const scenarios = shelf<Scenario>('scenarios');
const translations = shelf<readonly Translation[]>('translations');

/** Keeps a scenario for the games played on it, and how it reads in other languages. */
export async function keepAuthored(scenario: Scenario, others: readonly Translation[]): Promise<void> {
  const digest = digestOf(scenario);
  await Promise.all([scenarios.put(digest, scenario), translations.put(digest, others)]);
}

/** The scenario with this fingerprint, if a game was ever played on it here. */
export async function authoredScenario(digest: string): Promise<Scenario | null> {
  const found = await scenarios.get(digest);
  // What lies in the browser's storage may be anything; only what still has its fingerprint is the scenario.
  return found !== null && digestOf(found) === digest ? found : null;
}

/** How it read in a language when it was last played from the workshop. */
export async function authoredTranslation(digest: string, language: string): Promise<Translation | null> {
  return (await translations.get(digest))?.find(each => each.language === language) ?? null;
}
