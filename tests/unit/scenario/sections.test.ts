/** A text that is no YAML is explained by its broken sections alone, which is quicker and must say the same: that, and where, it is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { sourceOf } from '../../../src/scenario/problems.ts';
import { readYaml } from '../../../src/scenario/yaml/index.ts';
import { oddSections, onlySection } from '../../../src/scenario/yaml/sections.ts';
import { ROOT } from '../../support/sources.ts';

const TEXTS = ['scenarios/river-basin/scenario.yaml', 'tests/support/mini/scenario.yaml'].map(file =>
  readFileSync(join(ROOT, file), 'utf8'),
);
const problemsOf = (text: string) => readYaml(sourceOf('', text)).problems;

const isYaml = (text: string): boolean => {
  const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, stringKeys: true } as const;
  const documents = parseAllDocuments(text, { ...options, logLevel: 'silent' });
  return 'length' in documents && documents.length === 1 && documents.every(({ errors }) => errors.length === 0);
};

/** What refuses a text that the library would read. */
const REFUSED = ['alias', 'tag', 'too-deep', 'too-long', 'bad-text'];
const BITS = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '\n',
  '  ',
  ' #',
  '- ',
  '\nx: ',
  '|',
  '>',
  '\n- a',
  '\n---\n',
  '?',
];

describe('a text broken somewhere', () => {
  it('is refused just when the library refuses the whole of it', () => {
    const place = fc.tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.constantFrom(...BITS), fc.nat(3));
    fc.assert(
      fc.property(place, ([whole, offset, bit, gone]) => {
        const at = offset % whole.length;
        const text = whole.slice(0, at) + bit + whole.slice(at + gone);
        const problems = problemsOf(text);
        if (problems.some(({ code }) => REFUSED.includes(code))) return;
        expect(problems.some(({ code }) => code === 'yaml-syntax')).toBe(!isYaml(text));
      }),
      { numRuns: 60 },
    );
  });

  it('has its problem in the section that is broken, with the line it would have in the whole', () => {
    const text = TEXTS[1]!.replace('shape: ', 'shape: "');
    const line = text.slice(0, text.indexOf('shape: "')).split('\n').length;
    const [section] = oddSections(text);
    const last = text.slice(0, section!.end).split('\n').length;
    expect(oddSections(text)).toHaveLength(1);
    for (const problem of problemsOf(text)) {
      expect(problem).toMatchObject({ code: 'yaml-syntax' });
      expect(problem.line >= line && problem.line <= last).toBe(true);
    }
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  it('in two sections has problems in both', () => {
    const text = 'a: { b: 1\nc:\n  d: 2\ne: [1, 2\n';
    expect(oddSections(text).map(({ start }) => start)).toEqual([0, 20]);
    expect([...new Set(problemsOf(text).map(({ line }) => line))].length).toBeGreaterThan(1);
  });

  it('keeps every other line where it is', () => {
    const text = 'first: é𝄞\nsecond: [\nthird: 1\n';
    const [section] = oddSections(text);
    expect(onlySection(text, section!)).toBe(`${' '.repeat('first: é𝄞'.length)}\nsecond: [`);
  });

  it('without sections, or with something before them, is read as a whole', () => {
    for (const text of ['- a\n- [', '{ a: 1', 'a: [', '--- \na: [\nb: 1', ''])
      expect(oddSections(text), text).toEqual([]);
    expect(problemsOf('--- \na: [\nb: 1\n').length).toBeGreaterThan(0);
  });
});
