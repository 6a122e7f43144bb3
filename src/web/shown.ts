/**
 * What a reader sees of a scenario: its texts in the language of the page, where it is translated. For screens alone; what
 * is played, saved and compared is the scenario itself.
 */
import { loadScenario, loadTranslation, scenarios } from 'virtual:scenarios';
import { compile, type Game } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { digestOf } from '../record/index.ts';
import { languageOfTexts, type Translation, translated } from '../scenario/index.ts';
import { spoken } from '../words/say.ts';
import { authoredTranslation } from './storage/authored.ts';

async function translationOf(scenario: Scenario, language: string): Promise<Translation | null> {
  const digest = digestOf(scenario);
  const own = await authoredTranslation(digest, language);
  if (own) return own;
  if (!scenarios.some(({ id }) => id === scenario.id)) return null;
  // Of another text under the same id, such as a copy changed in the workshop, the translation would be another's.
  if (digestOf(await loadScenario(scenario.id)) !== digest) return null;
  return loadTranslation(scenario.id, language);
}

/** The scenario as the page's language has it; itself where that has nothing else. */
export async function shownScenario(scenario: Scenario): Promise<Scenario> {
  const language = spoken();
  if (languageOfTexts(scenario) === language) return scenario;
  const translation = await translationOf(scenario, language);
  return translation ? translated(scenario, translation) : scenario;
}

/** The same of a game: its moves, forecasts and views are those of the game played. */
export async function shownGame(game: Game): Promise<Game> {
  const scenario = await shownScenario(game.scenario);
  return scenario === game.scenario ? game : compile(scenario, game.lengthId);
}
