/** Every numbered rule has a test that begins with its number, and no test cites a rule there is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../support/sources.ts';

const numbered = [...readFileSync(join(ROOT, 'docs/rules.md'), 'utf8').matchAll(/^- \*\*(\d+\.\d+)\*\* /gm)].map(
  m => m[1]!,
);
const cited = sourceFiles('tests/rules', 'tests/property').flatMap(file =>
  [...file.text.matchAll(/\bit\(\s*['"`](\d+\.\d+) /g)].map(m => m[1]!),
);

it('finds the rules', () => {
  expect(numbered.length).toBeGreaterThan(80);
  expect(new Set(numbered).size).toBe(numbered.length);
});

it('has a test for every numbered rule', () => {
  expect(numbered.filter(rule => !cited.includes(rule))).toEqual([]);
});

it('cites only rules that exist', () => {
  expect(cited.filter(rule => !numbered.includes(rule))).toEqual([]);
});
