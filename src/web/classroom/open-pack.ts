/** The scenario on paper, in a tab of its own, ready to print: what a class needs when the network fails. */
import { loadScenario, scenarios } from 'virtual:scenarios';
import { say, spoken } from '../../words/say.ts';
import { withWords } from '../language.ts';
import { rulesIn } from '../rulebook/rules-in.ts';

/** Where paper is Letter rather than A4. */
const LETTER = /-(US|CA|MX|PH)$/;

/** Null when it opened, else why it did not. */
export async function openPack(id: string, length: string): Promise<string | null> {
  if (!scenarios.some(each => each.id === id)) return say('seat.otherScenario');
  // Before anything is waited for: browsers open windows only while they remember the click.
  const tab = window.open('', '_blank');
  if (!tab) return say('host.pack.blocked');
  const [scenario, { printPack }, rulebook] = await withWords(
    ['game', 'later', 'print'],
    Promise.all([loadScenario(id), import('../../print/index.ts'), rulesIn(spoken())]),
  );
  const html = printPack(scenario, length, LETTER.test(navigator.language) ? 'letter' : 'a4', rulebook);
  tab.location.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  return null;
}
