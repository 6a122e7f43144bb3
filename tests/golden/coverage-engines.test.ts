/** Stage 1 gives the shipped tables, bit by bit, in V8, SpiderMonkey and JavaScriptCore. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LENS_NAMES } from '../../src/coverage/index.ts';
import { classicScript, printingScript, type ScriptFile } from '../support/classic-script.ts';
import { coverageFile, grid } from '../support/coverage.ts';
import { needs } from '../support/engines.ts';
import { hashCoverage, hashText } from './coverage-program.ts';

describe('stage 1', () => {
  let file: ScriptFile;
  const expected = hashCoverage(grid);

  beforeAll(async () => {
    const entry = fileURLToPath(new URL('coverage-program.ts', import.meta.url));
    const script = `${await classicScript(entry, 'coverage')}\nvar coverageGrid = ${JSON.stringify(grid)};`;
    file = printingScript(script, 'hashCoverage(coverageGrid)');
  });
  afterAll(() => file.remove());

  it('makes the tables that are shipped (else: npm run build:coverage)', () => {
    expect(expected.slice(0, 3)).toEqual(LENS_NAMES.map(lens => `${lens} ${hashText(coverageFile(lens))}`));
  });

  it('made the base tables of the reference implementation', () => {
    expect(expected[1]).toBe('base 1e4c5839');
  });

  for (const shell of ['js102', 'jsc'] as const)
    it(`is the same to the last bit in ${shell}`, async context => {
      expect(await file.linesFrom(needs(context, shell))).toEqual(expected);
    });
});
