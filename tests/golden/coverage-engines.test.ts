/** Stage 1 gives the shipped tables, bit by bit, in V8, SpiderMonkey and JavaScriptCore. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LENS_NAMES } from '../../src/coverage/index.ts';
import { coverageFile, grid } from '../support/coverage.ts';
import { needs } from '../support/engines.ts';
import { hashCoverage, hashText } from './coverage-program.ts';

const run = promisify(execFile);
const PRINT = `
var say = typeof print === 'function' ? print : console.log;
hashCoverage(coverageGrid).forEach(function (line) { say(line); });
`;

/** The program as one classic script that old shells can read. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('coverage-program.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'coverage' };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2020', minify: false, lib },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the bundler only watches');
  return output.output[0].code;
}

describe('stage 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'back-to-back-'));
  const file = join(folder, 'coverage.js');
  const expected = hashCoverage(grid);

  beforeAll(async () => {
    writeFileSync(file, `${await bundle()}\nvar coverageGrid = ${JSON.stringify(grid)};\n${PRINT}`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the tables that are shipped (else: npm run build:coverage)', () => {
    expect(expected.slice(0, 3)).toEqual(LENS_NAMES.map(lens => `${lens} ${hashText(coverageFile(lens))}`));
  });

  it('made the base tables of the reference implementation', () => {
    expect(expected[1]).toBe('base 1e4c5839');
  });

  for (const shell of ['js102', 'jsc'] as const)
    it(`is the same to the last bit in ${shell}`, async context => {
      const { stdout } = await run(needs(context, shell), [file]);
      expect(stdout.trim().split('\n')).toEqual(expected);
    });
});
