/** The scenario of a class on paper: what a class needs when the network fails. */
import { loadScenario, scenarios } from 'virtual:scenarios';
import { say } from '../../words/say.ts';
import { printInTab } from '../print-tab.ts';
import { shownScenario } from '../shown.ts';

/** Null when it opened, else why it did not. */
export async function openPack(id: string, length: string): Promise<string | null> {
  if (!scenarios.some(each => each.id === id)) return say('seat.otherScenario');
  return printInTab(async () => shownScenario(await loadScenario(id)), length);
}
