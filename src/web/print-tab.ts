/** A scenario on paper, in a tab of its own, ready to print. */
import type { Scenario } from '../engine/scenario.ts';
import { say, spoken } from '../words/say.ts';
import { withWords } from './language.ts';
import { rulesIn } from './rulebook/rules-in.ts';

/** Where paper is Letter rather than A4. */
const LETTER = /-(US|CA|MX|PH)$/;

/** Null when it opened, else why it did not, which `load` may throw; then the tab goes again. Call it straight from a click: browsers open windows only while they remember one. */
export async function printInTab(load: () => Promise<Scenario>, length: string): Promise<string | null> {
  const tab = window.open('', '_blank');
  if (!tab) return say('app.window.blocked');
  try {
    const [scenario, { printPack }, rulebook] = await withWords(
      ['game', 'later', 'print'],
      Promise.all([load(), import('../print/index.ts'), rulesIn(spoken())]),
    );
    const html = printPack(scenario, length, LETTER.test(navigator.language) ? 'letter' : 'a4', rulebook);
    tab.location.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  } catch (error) {
    tab.close();
    return error instanceof Error ? error.message : String(error);
  }
  return null;
}
