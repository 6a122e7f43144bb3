/** What a page shows of a scenario in the language it is set to, and that what is played stays the same. */

import { loadScenario, scenarios } from 'virtual:scenarios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/index.ts';
import { digestOf } from '../../../src/record/index.ts';
import { parseScenario, type ScenarioFile } from '../../../src/scenario/index.ts';
import { cardOf, cards, readyCards } from '../../../src/web/cards.ts';
import { openFinished } from '../../../src/web/finished.ts';
import { shownGame, shownScenario } from '../../../src/web/shown.ts';
import { keepAuthored } from '../../../src/web/storage/authored.ts';
import { firstTextOf, translationsToAdd } from '../../../src/web/workshop/translations.ts';
import { AREAS } from '../../../src/words/catalogues.ts';
import { speak } from '../../../src/words/say.ts';
import { miniFiles, miniScenario } from '../../support/mini-scenario.ts';

beforeAll(async () => {
  await speak('fr', AREAS);
  await readyCards('fr');
});
afterAll(async () => {
  await speak('en', AREAS);
  await readyCards('en');
});

describe('a page in French', () => {
  it('offers the scenarios in French, each with what it had', () => {
    expect(cardOf('river-basin')).toMatchObject({ title: 'L’accord de la rivière Sable', history: false });
    expect(cards().map(({ id }) => id)).toEqual(scenarios.map(({ id }) => id));
    for (const [at, card] of cards().entries())
      expect(card.parties.map(({ id, colour }) => [id, colour])).toEqual(
        scenarios[at]!.parties.map(({ id, colour }) => [id, colour]),
      );
  });

  it('shows a game in French and leaves the game played what it is', async () => {
    const scenario = await loadScenario('river-basin');
    const before = digestOf(scenario);
    const shown = await shownGame(compile(scenario, 'short'));
    expect(shown.lengthId).toBe('short');
    expect(shown.clauses[0]!.name).toBe('Le barrage');
    expect(shown.scenario.briefTexts[0]).toContain('République des Hauts');
    expect(shown.base).toEqual(compile(scenario, 'short').base);
    expect(scenario.clauses[0]!.name).toBe('The dam');
    expect(digestOf(structuredClone(scenario))).toBe(before);
  });

  it('tells what governments did with notes in French, of the record as it is', async () => {
    const opened = await openFinished({ history: 'lisbon-track' });
    if (!opened.ok) throw new Error(opened.error);
    const { notes, record } = opened.value;
    expect(notes.at(-1)?.text).toBe('Les dix-huit mois qui suivent Lisbonne s’achèvent sans texte.');
    expect(record.notes?.at(-1)?.text).toBe('The eighteen months after Lisbon end without a text.');
    expect(notes.map(({ sources }) => sources)).toEqual(record.notes?.map(({ sources }) => sources));
  });

  it('does not put one text’s translation on another', async () => {
    const changed = { ...structuredClone(await loadScenario('river-basin')), title: 'My own river' };
    expect(await shownScenario(changed)).toBe(changed);
  });

  it('finds the translations a scenario of one’s own came with', async () => {
    const scenario = miniScenario();
    expect(await shownScenario(scenario)).toBe(scenario);
    await keepAuthored(scenario, [{ language: 'fr', texts: { title: 'La Rivière' }, missing: 40 }]);
    expect((await shownScenario(scenario)).title).toBe('La Rivière');
    expect((await shownScenario({ ...scenario, language: 'fr' })).title).toBe(scenario.title);
  });
});

describe('the workshop', () => {
  const names = (files: readonly ScenarioFile[]): string[] => translationsToAdd(miniScenario(), files);

  it('offers to begin a translation, then what it still lacks', () => {
    expect(names(miniFiles)).toEqual(['texts.fr.yaml', 'texts.ru.yaml']);
    const text = firstTextOf('texts.fr.yaml', miniFiles);
    expect(text).toMatch(/^# The River$/m);
    const begun = [...miniFiles, { name: 'texts.fr.yaml', text }];
    expect(parseScenario(begun).ok).toBe(true);
    expect(names(begun)).toEqual(['background.fr.md', 'brief.up.fr.md', 'brief.down.fr.md', 'texts.ru.yaml']);
    expect(firstTextOf('brief.up.fr.md', begun)).toBe('');
    expect(translationsToAdd(null, begun)).toEqual([]);
    expect(translationsToAdd({ ...miniScenario(), language: 'ru' }, miniFiles)).toEqual([
      'texts.en.yaml',
      'texts.fr.yaml',
    ]);
  });
});
