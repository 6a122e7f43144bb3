import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { Scenario } from './src/engine/scenario.ts';
import { type GameRecord, notesByStep, parseRecord } from './src/record/index.ts';
import {
  type Edition,
  readNotes,
  SCHEMA_FILE,
  schemaText,
  type Translation,
  translated,
} from './src/scenario/index.ts';
import { loadEditionDir } from './src/scenario/node.ts';
import { phaserParts } from './src/web/board/phaser-parts.ts';
import { parsedMessages } from './src/web/parsed-messages.ts';
import { aboutText } from './src/words/format.ts';
import { saidProblems } from './src/words/problems.ts';
import { problemsText } from './src/words/problems-text.ts';
import { parseRules } from './src/words/rulebook.ts';
import { speak } from './src/words/say.ts';
import { CountReporter } from './tests/support/reporter.ts';

await speak('en', ['problems', 'terminal', 'format']);

const SCENARIOS = fileURLToPath(new URL('scenarios', import.meta.url));
const rulesFile = (language: string): string =>
  fileURLToPath(new URL(language === 'en' ? 'docs/rules.md' : `docs/rules.${language}.md`, import.meta.url));

/** A scenario that does not parse stops the build with every problem in it. */
function editionOf(id: string): Edition {
  const parsed = loadEditionDir(join(SCENARIOS, id));
  if (!parsed.ok) throw new Error(`scenarios/${id} has problems:\n\n${problemsText(saidProblems(parsed.error))}`);
  return parsed.value;
}

const scenarioOf = (id: string): Scenario => editionOf(id).scenario;

function translationOf(id: string, language: string): Translation {
  const found = editionOf(id).translations.find(each => each.language === language);
  if (!found) throw new Error(`scenarios/${id} is not translated into ${language}`);
  return found;
}

const historyFile = (id: string): string => join(SCENARIOS, id, 'history.record.json');

/** The record a scenario brings; one that does not parse stops the build, one that is not true fails its tests. */
function historyOf(id: string): GameRecord {
  const parsed = parseRecord(readFileSync(historyFile(id), 'utf8'));
  if (!parsed.ok) throw new Error(`${historyFile(id)}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

const notesFile = (id: string, language: string): string => join(SCENARIOS, id, `history.${language}.yaml`);

/** The notes of that record in another language, by step; problems stop the build like those of a scenario. */
function notesOf(id: string, language: string): Readonly<Record<string, string>> {
  const file = notesFile(id, language);
  const read = readNotes({ name: file, text: readFileSync(file, 'utf8') }, notesByStep(historyOf(id).notes ?? []));
  if (!read.ok) throw new Error(problemsText(saidProblems(read.error)));
  return read.value.texts;
}

/** The one a new player finds chosen; the others follow by name. */
const FIRST = 'lisbon-track';

const shippedIds = (): string[] =>
  readdirSync(SCENARIOS, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));

/** What the home screen shows of a scenario; the rest is loaded when one is chosen. */
function cardOf(id: string, language?: string) {
  const { scenario, translations } = editionOf(id);
  const translation = translations.find(each => each.language === language);
  const { title, summary, parties, lengths } = translation ? translated(scenario, translation) : scenario;
  return {
    id,
    title,
    summary,
    parties: parties.map(({ id: party, name, short, voice, colour, shape, wants }) => ({
      ...{ id: party, name, short, voice },
      ...{ colour, shape, wants },
    })),
    lengths: lengths.map(({ id: length, name, calendar }) => ({ id: length, name, rounds: calendar.length })),
    history: existsSync(historyFile(id)),
  };
}

function scenariosModule(): string {
  const ids = shippedIds();
  const cases = (of: string[], what: string) =>
    of.map(id => `${JSON.stringify(id)}: () => import(${JSON.stringify(`virtual:${what}/${id}`)})`).join(', ');
  const told = ids.filter(id => existsSync(historyFile(id)));
  const inOthers = ids.flatMap(id => editionOf(id).translations.map(({ language }) => `${id}/${language}`));
  const languages = [...new Set(inOthers.map(each => each.slice(each.indexOf('/') + 1)))].sort();
  const toldInOthers = languages.flatMap(language =>
    told.filter(id => existsSync(notesFile(id, language))).map(id => `${id}/${language}`),
  );
  return `export const scenarios = ${JSON.stringify(ids.map(id => cardOf(id)))};
const cards = { ${cases(languages, 'cards')} };
const translations = { ${cases(inOthers, 'translation')} };
const chunks = { ${cases(ids, 'scenario')} };
const histories = { ${cases(told, 'history')} };
const notes = { ${cases(toldInOthers, 'notes')} };
export async function loadScenario(id) {
  if (!Object.hasOwn(chunks, id)) throw new Error('no scenario ' + id);
  return (await chunks[id]()).scenario;
}
export async function loadTranslation(id, language) {
  const key = id + '/' + language;
  return Object.hasOwn(translations, key) ? (await translations[key]()).translation : null;
}
export async function loadCards(language) {
  return Object.hasOwn(cards, language) ? (await cards[language]()).cards : scenarios;
}
export async function loadHistory(id) {
  return Object.hasOwn(histories, id) ? (await histories[id]()).record : null;
}
export async function loadNotes(id, language) {
  const key = id + '/' + language;
  return Object.hasOwn(notes, key) ? (await notes[key]()).notes : {};
}`;
}

/** A long string parses several times faster than the same data written out as code. */
const asData = (name: string, data: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

/** Scenario folders and the rulebook as modules; see src/web/virtual.d.ts for their types. */
function gameData(): Plugin {
  const own =
    /^virtual:(scenarios|rules\/[a-z]{2}|cards\/[a-z]{2}|(scenario|history)\/[a-z0-9-]+|(translation|notes)\/[a-z0-9-]+\/[a-z]{2})$/;
  return {
    name: 'game-data',
    resolveId: id => (own.test(id) ? `\0${id}` : null),
    load(id) {
      const name = id.startsWith('\0') && own.test(id.slice(1)) ? id.slice('\0virtual:'.length) : null;
      if (name === null) return null;
      const [kind, of, language] = name.split('/');
      if (kind === 'rules') {
        this.addWatchFile(rulesFile(of));
        return asData('rulebook', parseRules(readFileSync(rulesFile(of), 'utf8')));
      }
      const watched = kind === 'scenarios' || kind === 'cards' ? shippedIds() : [of];
      for (const folder of watched.map(each => join(SCENARIOS, each)))
        for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      switch (kind) {
        case 'scenarios':
          return scenariosModule();
        case 'cards':
          return asData(
            'cards',
            shippedIds().map(each => cardOf(each, of)),
          );
        case 'translation':
          return asData('translation', translationOf(of, language));
        case 'notes':
          return asData('notes', notesOf(of, language));
        case 'history':
          return asData('record', historyOf(of));
        default:
          return asData('scenario', scenarioOf(of));
      }
    },
  };
}

/** The format of scenario files as a JSON Schema, for editors: beside the page, built and in development. */
function scenarioFormat(): Plugin {
  return {
    name: 'scenario-format',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: SCHEMA_FILE, source: schemaText(aboutText) });
    },
    configureServer: ({ middlewares }) =>
      void middlewares.use(`/${SCHEMA_FILE}`, (_, response) => {
        response.setHeader('content-type', 'application/schema+json').end(schemaText(aboutText));
      }),
  };
}

/** The built page may talk to its own folder and nobody else. Not in development, whose reloading writes scripts inline. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}

/** Loading these does nothing by itself, so a chunk takes from them only what it uses (checking records is large). */
const PURE = [{ test: /\/src\/(engine|coverage|analysis|bots|words|record|session|scenario)\//, sideEffects: false }];

export default defineConfig({
  base: './',
  plugins: [react(), phaserParts(), gameData(), parsedMessages(), scenarioFormat(), contentPolicy()],
  build: {
    target: 'es2022',
    // The board is one chunk with its engine, loaded after the page can be used.
    chunkSizeWarningLimit: 800,
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { moduleSideEffects: PURE },
      // Where a build spends its time is no fault of it, nor that our own plugins give no source maps, which only the
      // bench's profiles ask for; any other warning is, and stops it.
      checks: { pluginTimings: false },
      onLog: (level, log) => {
        if (level === 'warn' && log.code !== 'SOURCEMAP_BROKEN') throw new Error(log.message);
      },
      // What every visitor fetches first is one script, not thirty; together it compresses better, too.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es' },
  server: { host: 'localhost' },
  preview: { host: 'localhost', port: 8080, strictPort: false },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/english.ts'],
    environment: 'node',
    reporters: ['default', new CountReporter()],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A worker reads each module once for all its test files; reading them anew was half of the suite's time.
    pool: 'threads',
    isolate: false,
  },
});
