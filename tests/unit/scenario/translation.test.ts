/** A translation changes what is read and nothing else: not the game, not its fingerprint, not a number. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compile, hashState, type Scenario } from '../../../src/engine/index.ts';
import { digestOf } from '../../../src/record/index.ts';
import {
  type Edition,
  formsOf,
  type JsonSchema,
  LIMITS,
  languageOfTexts,
  type Path,
  parseEdition,
  parseScenario,
  parseYamlValue,
  type ScenarioFile,
  scenarioSchema,
  type TextAt,
  textsOf,
  translated,
} from '../../../src/scenario/index.ts';
import { readScenarioDir } from '../../../src/scenario/node.ts';
import { translationSkeleton } from '../../../src/scenario/translation/skeleton.ts';
import { LANGUAGES } from '../../../src/words/catalogues.ts';
import { saidProblems } from '../../../src/words/problems.ts';
import { fiveFiles, miniFiles } from '../../support/mini-scenario.ts';
import { randomGame } from '../../support/random-game.ts';
import { ROOT } from '../../support/sources.ts';
import { told } from '../../support/told.ts';

const shipped = readdirSync(join(ROOT, 'scenarios'));
const folders: [string, readonly ScenarioFile[]][] = [
  ['mini', miniFiles],
  ['five', fiveFiles],
  ...shipped.map((id): [string, ScenarioFile[]] => [id, own(readScenarioDir(join(ROOT, 'scenarios', id)))]),
];

/** The scenario's own files, without the translations that ship beside it. */
function own(files: readonly ScenarioFile[]): ScenarioFile[] {
  return files.filter(({ name }) => !/(^texts|\.[a-z]{2}\.md$)/.test(name) || /^brief\.[a-z]+\.md$/.test(name));
}

function editionOf(files: readonly ScenarioFile[]): Edition {
  const parsed = parseEdition(files);
  if (!parsed.ok) throw new Error(told(parsed.error));
  return parsed.value;
}

const documentOf = (files: readonly ScenarioFile[]): unknown =>
  parseYamlValue(files.find(({ name }) => name === 'scenario.yaml')!.text);

const textsFor = (files: readonly ScenarioFile[]) =>
  textsOf(documentOf(files)).filter(({ path }) => path[0] !== 'sources');

function set(root: Record<string | number, unknown>, path: Path, value: unknown): void {
  let at = root;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path[path.length - 1]!] = value;
}

/** A text no other place has; tight places hold 24 signs. */
const mark = (at: number, salt: string): string => `«${at.toString(36)}${salt}»`;

/** The same shape as the document with the given texts and, of all else, what an overlay must have: lists of full length. */
function overlayOf(document: unknown, texts: readonly { path: Path; text: string }[]): string {
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== 'object' || value === null) return null;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
  };
  const overlay = bare(document) as Record<string | number, unknown>;
  for (const { path, text } of texts) set(overlay, path, text);
  const used = new Set(
    textsOf(document).flatMap(({ path }) => path.map((_, depth) => path.slice(0, depth + 1).join('/'))),
  );
  const prune = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((each, at) => prune(each, [...path, at]) ?? {});
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => used.has([...path, key].join('/')));
    return Object.fromEntries(kept.map(([key, inner]) => [key, prune(inner, [...path, key])]));
  };
  const { sources: _, ...rest } = prune(overlay, []) as Record<string, unknown>;
  return stringify(rest);
}

function withTranslation(files: readonly ScenarioFile[], texts: { path: Path; text: string }[]): ScenarioFile[] {
  const markdown = files
    .filter(({ name }) => name.endsWith('.md'))
    .map(({ name }) => ({ name: name.replace(/\.md$/, '.fr.md'), text: `en français: ${name}` }));
  return [...files, ...markdown, { name: 'texts.fr.yaml', text: overlayOf(documentOf(files), texts) }];
}

const without = ({ language: _, ...rest }: Scenario): Omit<Scenario, 'language'> => rest;

/** The same by the published schema, for whoever translates with another program. */
function* marked(value: unknown, schema: JsonSchema, path: Path): Generator<TextAt> {
  for (const form of formsOf(schema)) {
    if (typeof value === 'string' && form['x-text'] === true)
      yield { path, text: value, max: form.maxLength!, line: form['x-line'] === true };
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const at = Array.isArray(value) ? Number(key) : key;
      const items = Array.isArray(form.items) ? form.items[Number(key)] : form.items;
      const others = typeof form.additionalProperties === 'object' ? form.additionalProperties : undefined;
      yield* marked(inner, (Array.isArray(value) ? items : (form.properties?.[key] ?? others)) ?? {}, [...path, at]);
    }
  }
}

describe('a translation', () => {
  test.each(folders)('of %s is of the texts that the published schema marks', (_id, files) => {
    const document = documentOf(files);
    expect(textsOf(document)).toEqual([...marked(document, scenarioSchema(), [])]);
  });

  test.each(folders)('of %s is what writing its texts into scenario.yaml would be', (_id, files) => {
    const texts = textsFor(files).map(({ path }, at) => ({ path, text: mark(at, '') }));
    const { scenario, translations } = editionOf(withTranslation(files, texts));
    const [translation] = translations;
    expect(translation).toMatchObject({ language: 'fr', missing: 0 });
    const document = structuredClone(documentOf(files)) as Record<string, unknown>;
    for (const { path, text } of texts) set(document, path, text);
    const rewritten = parseScenario(
      files.map(({ name }) => ({
        name,
        text: name === 'scenario.yaml' ? stringify(document) : `en français: ${name}`,
      })),
    );
    if (!rewritten.ok) throw new Error(told(rewritten.error));
    const shown = translated(scenario, translation!);
    expect(shown.language).toBe('fr');
    expect(without(shown)).toEqual(without(rewritten.value));
    expect(scenario).toEqual(editionOf(files).scenario);
  });

  test('of any part changes no move, no state and no fingerprint', () => {
    const all = textsFor(miniFiles);
    const plain = editionOf(miniFiles).scenario;
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }),
        fc.nat(),
        (chosen, seed) => {
          const texts = all.flatMap(({ path }, at) => (chosen[at] ? [{ path, text: mark(at, 'x') }] : []));
          const { scenario, translations } = editionOf(withTranslation(miniFiles, texts));
          expect(digestOf(scenario)).toBe(digestOf(plain));
          const shown = translated(scenario, translations[0]!);
          expect(translations[0]!.missing).toBe(all.length - texts.length);
          const [played, read] = [scenario, shown].map(each =>
            [...randomGame(compile(each), String(seed))].map(({ move, after }) => [move, hashState(after)]),
          );
          expect(read).toEqual(played);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('that lacks a text shows the scenario’s own', () => {
    const { scenario, translations } = editionOf([...miniFiles, { name: 'texts.fr.yaml', text: 'title: La Rivière' }]);
    const shown = translated(scenario, translations[0]!);
    expect(shown.title).toBe('La Rivière');
    expect({ ...without(shown), title: scenario.title }).toEqual(scenario);
    expect(translations[0]!.missing).toBeGreaterThan(50);
  });

  test('never touches what is no text, and no place that is not there', () => {
    const { scenario } = editionOf(miniFiles);
    const texts = { 'start/tension': 'x', '__proto__/polluted': 'x', 'clauses/99/name': 'x', constructor: 'x' };
    expect(without(translated(scenario, { language: 'fr', texts, missing: 0 }))).toEqual(scenario);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('what ships', () => {
  test.each(shipped)('%s is whole in every language of the interface', id => {
    const files = readScenarioDir(join(ROOT, 'scenarios', id));
    const { scenario, translations } = editionOf(files);
    const others = LANGUAGES.filter(language => language !== languageOfTexts(scenario));
    expect(translations.map(({ language, missing }) => [language, missing])).toEqual(others.map(each => [each, 0]));
  });

  test.each(shipped)('%s keeps the marks of its own Markdown: headings, list items and emphasis', id => {
    const files = readScenarioDir(join(ROOT, 'scenarios', id));
    const marks = (name: string): number[] => {
      const text = files.find(file => file.name === name)!.text;
      return [/^#+ /gm, /^(?:- |\d\. )/gm].map(mark => text.match(mark)?.length ?? 0);
    };
    for (const { name } of own(files).filter(file => file.name.endsWith('.md')))
      for (const language of ['fr', 'ru'])
        expect([name, language, ...marks(name.replace(/\.md$/, `.${language}.md`))]).toEqual([
          ...[name, language],
          ...marks(name),
        ]);
  });

  test.each(shipped)(
    '%s is set as its language is: spaces that do not break before French marks, no English quotes',
    id => {
      const { translations } = editionOf(readScenarioDir(join(ROOT, 'scenarios', id)));
      for (const { language, texts } of translations)
        for (const [place, text] of Object.entries(texts)) {
          expect([place, text.match(/["“”]| - |'/)?.[0]]).toEqual([place, undefined]);
          if (language !== 'fr') continue;
          expect([place, text.match(/\S?[^\u00a0\u202f][;:?!»](?= |$)|«[^\u00a0\u202f]/m)?.[0]]).toEqual([
            place,
            undefined,
          ]);
        }
    },
  );
});

describe('the scenario’s own language', () => {
  const inLanguage = (line: string): ScenarioFile[] =>
    miniFiles.map(file =>
      file.name === 'scenario.yaml' ? { ...file, text: file.text.replace(/^format: 1$/m, `format: 1\n${line}`) } : file,
    );

  test('is English when left out, and writing that down makes no other scenario of it', () => {
    expect(editionOf(inLanguage('language: en')).scenario).toEqual(editionOf(miniFiles).scenario);
    expect(editionOf(inLanguage('language: fr')).scenario.language).toBe('fr');
  });

  test('must be two letters', () => {
    const parsed = parseScenario(inLanguage('language: English'));
    expect(parsed.ok ? [] : parsed.error).toMatchObject([{ code: 'bad-value', line: expect.any(Number) }]);
  });

  test('is not translated into', () => {
    const files = [...inLanguage('language: fr'), { name: 'texts.fr.yaml', text: 'title: Encore' }];
    const parsed = parseEdition(files);
    expect(parsed.ok ? [] : parsed.error).toMatchObject([{ file: 'texts.fr.yaml', code: 'unknown-file' }]);
  });
});

describe('what does not belong in texts.xx.yaml is told with its place', () => {
  const problems = (text: string, more: ScenarioFile[] = []) => {
    const parsed = parseEdition([...miniFiles, { name: 'texts.fr.yaml', text }, ...more]);
    return parsed.ok ? [] : saidProblems(parsed.error);
  };
  const CASES: [what: string, text: string, code: string, line: number, column: number, fix: RegExp][] = [
    ['a mistyped id', 'clauses:\n  W11: { name: Jauges }', 'unknown-key', 2, 3, /Did you mean "W1"/],
    ['a mistyped field', 'clauses:\n  W1: { nane: Jauges }', 'unknown-key', 2, 9, /Did you mean "name"/],
    ['what is no text', 'clauses:\n  W1: { pillar: x }', 'unknown-key', 2, 9, /Delete it here/],
    ['sources', 'title: La Rivière\nsources: {}', 'unknown-key', 2, 1, /Delete it here/],
    ['an option too few', 'clauses:\n  W1:\n    options: [{ name: a }]', 'wrong-length', 3, 5, /Add \d/],
    ['a list for a map', 'clauses: [a]', 'bad-type', 1, 1, /key: …/],
    ['a map for a list', 'calendar: { a: b }', 'bad-type', 1, 1, /Write one entry a line/],
    ['a number', 'title: 12', 'bad-type', 1, 8, /quotes/],
    ['a map for a text', 'title: { a: b }', 'bad-type', 1, 1, /one line/],
    ['a long name', `title: ${'x'.repeat(LIMITS.name + 1)}`, 'too-long', 1, 8, /one line/],
    ['two lines', 'title: "a\\nb"', 'bad-text', 1, 8, /one line/],
    ['no YAML', 'title: [', 'yaml-syntax', 1, 9, /./],
    ['an anchor', 'title: &a x', 'alias', 1, 8, /Delete the anchor/],
  ];
  test.each(CASES)('%s', (_what, text, code, line, column, fix) => {
    const found = problems(text);
    expect(found).toMatchObject([{ file: 'texts.fr.yaml', code, line, column }]);
    expect(found[0]!.fix).toMatch(fix);
  });

  test('all of it at once, and an entry in another’s place', () => {
    const ids = (documentOf(miniFiles) as { calendar: { id: string }[] }).calendar.map(({ id }) => id);
    const swapped = [ids[1], ids[0], ...ids.slice(2)].map(id => `  - id: ${id}`).join('\n');
    const found = problems(`titel: x\ncalendar:\n${swapped}\nflags: []`);
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-key', 1],
      ['unknown-id', 3],
      ['unknown-id', 4],
      ['unknown-key', 3 + ids.length],
    ]);
  });

  test('a brief of nobody, and more languages than anybody needs', () => {
    expect(problems('', [{ name: 'brief.upp.fr.md', text: 'x' }])).toMatchObject([
      { file: 'brief.upp.fr.md', code: 'unknown-file', fix: 'Did you mean brief.up.fr.md?' },
    ]);
    const many = Array.from({ length: LIMITS.languages }, (_, at) => String.fromCharCode(103 + at));
    const files = many.map(letter => ({ name: `texts.${letter}${letter}.yaml`, text: '' }));
    expect(problems('', files)).toMatchObject([{ code: 'too-large' }]);
  });
});

describe('a skeleton for the translator', () => {
  test.each(folders)('of %s parses, lacks everything, and keeps what is filled in', (_id, files) => {
    const empty = { name: 'texts.ru.yaml', text: translationSkeleton(files, 'ru', 'A head.') };
    const texts = textsFor(files);
    const markdown = files.filter(({ name }) => name.endsWith('.md')).length;
    const before = editionOf([...files, empty]);
    expect(before.translations).toMatchObject([{ language: 'ru', texts: {}, missing: texts.length + markdown }]);
    for (const { text } of texts.slice(0, 30)) expect(empty.text).toContain(`# ${text.replaceAll(/\s+/g, ' ')}`);
    const filled = { ...empty, text: empty.text.replace(/^title:$/m, 'title: "Река: \\"Сэйбл\\""') };
    const again = { ...empty, text: translationSkeleton([...files, filled], 'ru', 'A head.') };
    expect(editionOf([...files, again]).translations[0]!.texts).toEqual({ title: 'Река: "Сэйбл"' });
    expect(translationSkeleton([...files, again], 'ru', 'A head.')).toBe(again.text);
  });
});
