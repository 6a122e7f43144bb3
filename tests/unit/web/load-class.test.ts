/** The class's debrief, from what the server sends: told in the language of the page, though it was played in another. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadClass } from '../../../src/web/debrief/class/load-class.ts';
import { speak } from '../../../src/words/say.ts';
import { records } from '../../golden/sources.ts';
import { shipped } from '../../support/games.ts';

const scenario = shipped('lisbon-beginners');
const [record] = records(scenario).values();

const answers = new Map<string, unknown>([
  ['/api/console/c/glance', { class: { title: 'Seminar', scenario: { id: scenario.id }, phase: 'debrief' } }],
  ['/api/console/c/export/records.json', [{ table: 't', name: 'Table 1', record }]],
]);

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => new Response(JSON.stringify(answers.get(url)), { status: 200 }));
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await speak('en', []);
});

it.each(['fr', 'ru'] as const)('is told in %s', async language => {
  await speak(language, ['home', 'classroom']);
  const loaded = await loadClass('c');
  if (!loaded.ok) throw new Error(loaded.error);
  const { game, tables } = loaded.value;
  const { clauses } = game.scenario;
  expect(clauses).toHaveLength(scenario.clauses.length);
  expect(clauses[0]!.name).not.toBe(scenario.clauses[0]!.name);
  expect(tables.map(({ story }) => story.outcome)).toEqual([record!.result!.outcome]);
});
