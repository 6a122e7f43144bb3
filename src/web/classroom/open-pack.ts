/** The scenario of a class on paper: what a class needs when the network fails. */
import type { Scenario } from '../../engine/scenario.ts';
import { printInTab } from '../print-tab.ts';
import { shownScenario } from '../shown.ts';
import { getFrom } from './ask.ts';

/** Null when it opened, else why it did not. `id` is what the server offers it under. */
export const openPack = (id: string, length: string): Promise<string | null> =>
  printInTab(async () => {
    const found = await getFrom<Scenario>(`/api/host/scenarios/${encodeURIComponent(id)}`);
    if (!found.ok) throw new Error(found.error.message);
    return shownScenario(found.value);
  }, length);
