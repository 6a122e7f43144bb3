/** What the first page says of each scenario, in the language of the page; small, since every visitor fetches it. */
import { loadCards, type ScenarioCard, scenarios } from 'virtual:scenarios';

let read: readonly ScenarioCard[] = scenarios;

/** Before a page is shown in a language. */
export async function readyCards(language: string): Promise<void> {
  read = await loadCards(language);
}

export const cards = (): readonly ScenarioCard[] => read;

/** That of one scenario; undefined for what is not part of this edition. */
export const cardOf = (id: string): ScenarioCard | undefined => read.find(card => card.id === id);
