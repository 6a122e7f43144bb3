/** Edits to a scenario's text do what they say to its value, and nothing to what stands around it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  addItem,
  addKey,
  applyEdit,
  type Plain,
  removeAt,
  setAt,
  type TextEdit,
} from '../../../../src/scenario/edit/index.ts';
import { ROOT } from '../../../support/sources.ts';

const TEXTS = ['scenarios/lisbon-track/scenario.yaml', 'tests/support/mini/scenario.yaml'].map(file =>
  readFileSync(join(ROOT, file), 'utf8'),
);

type Json = ReturnType<typeof parse>;
type Path = (string | number)[];

const commentsOf = (text: string): string[] => text.split('\n').filter(line => /^\s*#/.test(line));

/** Every path of a value that satisfies a condition. */
function pathsOf(value: Json, wanted: (value: Json, path: Path) => boolean, path: Path = []): Path[] {
  const own = path.length > 0 && wanted(value, path) ? [path] : [];
  if (typeof value !== 'object' || value === null) return own;
  const keys: Path = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [...own, ...keys.flatMap(key => pathsOf(value[key], wanted, [...path, key]))];
}

const at = (value: Json, path: Path): Json => path.reduce((inner, key) => inner[key], value);

function changed(value: Json, path: Path, change: (holder: Json, key: string | number) => void): Json {
  const copy = structuredClone(value);
  change(at(copy, path.slice(0, -1)), path[path.length - 1]);
  return copy;
}

function made(text: string, edit: TextEdit | null): Json {
  expect(edit).not.toBeNull();
  const after = applyEdit(text, edit as TextEdit);
  for (const comment of commentsOf(text)) expect(after).toContain(comment);
  return parse(after);
}

const isObject = (value: Json): boolean => typeof value === 'object' && value !== null;
const isMap = (value: Json): boolean => isObject(value) && !Array.isArray(value) && Object.keys(value).length > 0;
const isList = (value: Json): boolean => Array.isArray(value) && value.length > 0;

const scalar = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.boolean(),
  fc.constantFrom(
    'yes',
    '# not a comment',
    'a: b',
    "it's",
    '"quoted"',
    '- dash',
    '{ brace }',
    'null',
    '12',
    'two\nlines',
    '',
  ),
  fc.string({ maxLength: 140 }).map(text => text.replace(/[^\x20-\x7e]/g, 'x')),
);
const entry = fc.oneof(
  scalar,
  fc.record({ name: scalar, worth: fc.record({ us: fc.integer(), nato: fc.integer() }) }),
  fc.array(fc.record({ id: fc.constantFrom('a', 'b'), text: scalar }), { minLength: 1, maxLength: 3 }),
);

describe('an edit of a scenario text', () => {
  for (const [text, numRuns] of [
    [TEXTS[0], 4],
    [TEXTS[1], 60],
  ] as const) {
    const value = parse(text) as Json;
    const title = value.title as string;
    const pick = (wanted: (value: Json, path: Path) => boolean) => fc.constantFrom(...pathsOf(value, wanted));

    it(`${title}: sets a scalar and nothing else`, () => {
      const scalars = pick(each => !isObject(each));
      fc.assert(
        fc.property(scalars, scalar, (path, to) => {
          const want = changed(value, path, (holder, key) => {
            holder[key] = to;
          });
          expect(made(text, setAt(text, path, to as Plain))).toEqual(want);
        }),
        { numRuns, endOnFailure: true },
      );
    });

    it(`${title}: adds a key behind the last`, () => {
      fc.assert(
        fc.property(pick(isMap), entry, (path, to) => {
          const want = changed(value, path, (holder, key) => {
            holder[key] = { ...holder[key], added: to };
          });
          expect(made(text, addKey(text, path, 'added', to as Plain))).toEqual(want);
        }),
        { numRuns, endOnFailure: true },
      );
    });

    it(`${title}: adds an item behind the last`, () => {
      fc.assert(
        fc.property(pick(isList), entry, (path, to) => {
          const want = changed(value, path, (holder, key) => {
            holder[key] = [...holder[key], to];
          });
          expect(made(text, addItem(text, path, to as Plain))).toEqual(want);
        }),
        { numRuns, endOnFailure: true },
      );
    });

    it(`${title}: takes out an entry or item`, () => {
      fc.assert(
        fc.property(
          pick(() => true),
          path => {
            const want = changed(value, path, (holder, key) => {
              if (Array.isArray(holder)) holder.splice(key as number, 1);
              else delete holder[key];
            });
            expect(parse(applyEdit(text, removeAt(text, path) as TextEdit))).toEqual(want);
          },
        ),
        { numRuns, endOnFailure: true },
      );
    });
  }

  it('answers nothing where nothing is', () => {
    const [text] = TEXTS;
    expect(setAt(text, ['clauses', 'ZZ', 'name'], 'x')).toBeNull();
    expect(addKey(text, ['title'], 'x', 1)).toBeNull();
    expect(addItem(text, ['clauses'], 1)).toBeNull();
    expect(removeAt(text, [])).toBeNull();
  });

  it('leaves every other line as it was', () => {
    const [text] = TEXTS;
    const after = applyEdit(text, setAt(text, ['clauses', 'D1', 'options', 1, 'worth', 'us'], 4) as TextEdit);
    const [before, now] = [text.split('\n'), after.split('\n')];
    expect(now.length).toBe(before.length);
    expect(now.filter((line, at) => line !== before[at])).toEqual(['        worth: { us: 4, nato: 1, russia: 1 }']);
  });
});
