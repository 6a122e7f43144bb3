/** The numbered format: its JSON Schema, what every release of it keeps loading, and how older ones are lifted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../../src/engine/index.ts';
import type { Report } from '../../../src/scenario/findings.ts';
import { type JsonSchema, LIMITS, SCHEMA_FILE, scenarioSchema } from '../../../src/scenario/index.ts';
import { migrate } from '../../../src/scenario/migrate/index.ts';
import { withEntry } from '../../../src/scenario/migrate/tools.ts';
import { loadScenarioDir } from '../../../src/scenario/node.ts';
import { parseEdition } from '../../../src/scenario/parse.ts';
import { sourceOf } from '../../../src/scenario/problems.ts';
import { readYaml } from '../../../src/scenario/yaml/index.ts';
import { type Mapping, plainValue, type Tree } from '../../../src/scenario/yaml/tree.ts';
import { aboutText } from '../../../src/words/format.ts';
import { toldText } from '../../../src/words/problems.ts';
import { miniFiles, miniScenario } from '../../support/mini-scenario.ts';
import { olderText, ZERO } from '../../support/older-format.ts';
import { ROOT } from '../../support/sources.ts';
import { told } from '../../support/told.ts';

const FIXTURES = join(ROOT, 'tests/fixtures');
const yamlOf = (dir: string): unknown => parse(readFileSync(join(dir, 'scenario.yaml'), 'utf8'));
const foldersOf = (dir: string): string[] => readdirSync(dir).map(name => join(dir, name));
const schema = scenarioSchema();

/** The schema itself, and what it refers to or chooses from. */
const variants = (node: JsonSchema): JsonSchema[] => {
  const target = node.$ref === undefined ? node : schema.definitions![node.$ref.replace('#/definitions/', '')]!;
  return target.anyOf === undefined ? [target] : target.anyOf.flatMap(variants);
};

/** Conditions, effects and the like are told by the one key they need; rules of a length are rules. */
const formOf = (node: JsonSchema, owner: string): string =>
  node.required?.length === 1 ? `form ${node.required[0]}` : owner.replace('.lengths.*.rules', '.rules');

/** Every field the schema names, as `owner.field`; an owner is a path of the schema, a definition or a form. */
function* fieldsOf(node: JsonSchema, path: string, seen = new Set<JsonSchema>()): Generator<string> {
  const owner = node.$ref ?? path;
  for (const each of variants(node)) {
    if (seen.has(each)) continue;
    seen.add(each);
    for (const [key, inner] of Object.entries(each.properties ?? {})) {
      const form = formOf(each, owner);
      yield `${form}.${key}`;
      yield* fieldsOf(inner, `${form}.${key}`, seen);
    }
    if (typeof each.additionalProperties === 'object') yield* fieldsOf(each.additionalProperties, `${owner}.*`, seen);
    if (each.items && !Array.isArray(each.items)) yield* fieldsOf(each.items, `${owner}[]`, seen);
  }
}

/** Whether the value is what this variant describes, as far as its keys tell. */
function isOf(value: unknown, node: JsonSchema): boolean {
  if (node.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const known = node.properties;
    return (
      (node.required ?? []).every(key => key in value) &&
      (known === undefined || Object.keys(value).every(key => key in known))
    );
  }
  return node.type === 'array' ? Array.isArray(value) : typeof value !== 'object';
}

/** The fields of the schema that a value uses, named as `fieldsOf` names them. */
function* usedBy(value: unknown, node: JsonSchema, path: string): Generator<string> {
  const owner = node.$ref ?? path;
  const each = variants(node).find(variant => isOf(value, variant));
  if (each === undefined || typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const field = each.properties?.[key];
    const form = formOf(each, owner);
    if (field) {
      yield `${form}.${key}`;
      yield* usedBy(inner, field, `${form}.${key}`);
    } else if (Array.isArray(value) && each.items && !Array.isArray(each.items)) {
      yield* usedBy(inner, each.items, `${owner}[]`);
    } else if (typeof each.additionalProperties === 'object') {
      yield* usedBy(inner, each.additionalProperties, `${owner}.*`);
    }
  }
}

describe('format 1', () => {
  const folders = foldersOf(join(FIXTURES, 'format-1'));

  test.each(folders)('still loads: %s', dir => {
    const loaded = loadScenarioDir(dir);
    expect(loaded.ok ? '' : told(loaded.error)).toBe('');
    if (loaded.ok)
      for (const length of loaded.value.lengths) expect(compile(loaded.value, length.id).rounds > 1).toBe(true);
  });

  test('is kept whole: the frozen scenarios use every field of it', () => {
    const used = new Set(folders.flatMap(dir => [...usedBy(yamlOf(dir), schema, '')]));
    const missing = [...new Set(fieldsOf(schema, ''))].filter(field => !used.has(field));
    expect(missing).toEqual([]);
  });
});

describe('the JSON Schema', () => {
  test('is draft 7 and describes every section', () => {
    expect(SCHEMA_FILE).toBe('schema/scenario-1.json');
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', additionalProperties: false });
    const ids = [...JSON.stringify(schema).matchAll(/"description":"([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThan(200);
    // One that is not there throws.
    expect(ids.filter(id => !/^\S.*\.$/.test(aboutText(id)))).toEqual([]);
    expect(aboutText('format.events.choice.options')).toContain(`${LIMITS.optionsMin} to ${LIMITS.choiceOptions}`);
    const bare = Object.entries(schema.properties ?? {}).filter(([, section]) => !section.description);
    expect(bare).toEqual([]);
  });

  test('accepts the shipped scenarios as far as keys and forms tell', () => {
    for (const dir of foldersOf(join(ROOT, 'scenarios'))) {
      const document = yamlOf(dir) as Record<string, unknown>;
      for (const [key, value] of Object.entries(document)) {
        const section = schema.properties?.[key];
        expect(section && variants(section).some(each => isOf(value, each)), `${dir}: ${key}`).toBe(true);
      }
    }
  });

  test('shipped files name it, so that an editor that knows YAML completes and checks them', () => {
    for (const dir of foldersOf(join(ROOT, 'scenarios'))) {
      const [first] = readFileSync(join(dir, 'scenario.yaml'), 'utf8').split('\n');
      expect(first, dir).toBe(`# yaml-language-server: $schema=../../dist/${SCHEMA_FILE}`);
    }
  });
});

/** A made-up format 0, so that a step between formats is tried on a whole scenario before there is a real one. */
describe('migrating', () => {
  const treeOfText = (text: string): Tree => readYaml(sourceOf('', text)).root!;
  const adding = (field: string) => (document: Mapping) => withEntry(document, field, true);
  const lifts = new Map([
    [1, adding('second')],
    [2, adding('third')],
  ]);
  const reported: string[] = [];
  const report: Report = (_path, _code, message): void => {
    reported.push(toldText(message));
  };
  const lifted = (text: string): unknown => {
    const tree = migrate(treeOfText(text), report, lifts, 3);
    return tree && plainValue(tree);
  };

  test('lifts step by step, and leaves the present format alone', () => {
    expect(lifted('format: 1\nid: x')).toEqual({ format: 3, id: 'x', second: true, third: true });
    expect(lifted('format: 2')).toEqual({ format: 3, third: true });
    expect(lifted('format: 3')).toEqual({ format: 3 });
    expect(reported).toEqual([]);
  });

  test('leaves to the schema what was never released', () => {
    for (const odd of ['null', '7', '[]', '{}', 'format: 0', 'format: 1.5', 'format: "1"', 'format: .nan'])
      expect(lifted(odd), odd).toEqual(plainValue(treeOfText(odd)));
  });

  test('reads nothing of a later edition, and says so', () => {
    expect(lifted('format: 4\nwhatever: 1')).toBeUndefined();
    expect(reported).toEqual(['Format 4 is newer than this program, which reads up to 3.']);
  });

  const main = miniFiles.find(({ name }) => name === 'scenario.yaml')!.text;
  const filesWith = (text: string) => miniFiles.map(file => (file.name === 'scenario.yaml' ? { ...file, text } : file));

  test('a whole file of an older format is the scenario it would be in the present one', () => {
    expect(olderText(main)).toContain('bounds: [');
    const edition = parseEdition(filesWith(olderText(main)), ZERO);
    expect(edition.ok ? '' : told(edition.error)).toBe('');
    expect(edition.ok && edition.value.scenario).toEqual(miniScenario());
    expect(parseEdition(filesWith(olderText(main))).ok).toBe(false);
  });

  test('what is wrong in it stands at its own line and column, remarks around it or not', () => {
    const broken = olderText(main).replace(/bounds: \[(\d), \d\], text:/, 'bounds: [$1, nine], text:');
    const at = broken.slice(0, broken.indexOf('nine')).split('\n');
    const edition = parseEdition(filesWith(broken), ZERO);
    expect(edition).toMatchObject({ ok: false, error: [{ line: at.length, column: at[at.length - 1]!.length + 1 }] });
  });
});
