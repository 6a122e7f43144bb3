/** The same records give the same hashes in V8, SpiderMonkey and JavaScriptCore: in Node, two shells and two browsers. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../src/engine/index.ts';
import { openPage } from '../support/browser.ts';
import { needs } from '../support/engines.ts';
import type { GoldenData, replayGolden } from './replay-program.ts';
import { records, sources } from './sources.ts';

const run = promisify(execFile);
const PRINT = `
var say = typeof print === 'function' ? print : console.log;
replayGolden(goldenData).forEach(function (line) { say(line); });
`;

/** The replay program as one classic script that old shells can read. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('replay-program.ts', import.meta.url));
  const built = await build({
    configFile: false,
    // immer asks which environment it is in; a shell has no process to ask.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    logLevel: 'silent',
    build: { write: false, target: 'es2020', minify: false, lib: { entry, formats: ['iife'], name: 'golden' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the bundler only watches');
  return output.output[0].code;
}

function goldenData(): GoldenData {
  const all = sources().map(({ scenario }) => ({ scenario, read: records(scenario) }));
  return {
    scenarios: all.map(({ scenario }) => scenario),
    records: all.flatMap(({ scenario, read }) =>
      [...read].map(([name, record]) => ({ name: `${scenario.id}/${name}`, record })),
    ),
  };
}

describe('golden records replay to the same hashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'back-to-back-'));
  const file = join(folder, 'golden.js');
  let program = '';
  let expected: string[] = [];

  beforeAll(async () => {
    const data = goldenData();
    expected = data.records.map(({ name, record }) => `${name} ${record.hashes.length} ${digest(record.hashes)}`);
    program = `${await bundle()}\nvar goldenData = ${JSON.stringify(data)};\n`;
    writeFileSync(file, program + PRINT);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The first few records that came out otherwise: of a stale set nearly all do. */
  const differing = (lines: string[]): string[] => expected.filter((line, k) => line !== lines[k]).slice(0, 5);

  const inShell = async (command: string): Promise<string[]> => {
    const { stdout } = await run(command, [file], { maxBuffer: 64 * 1024 * 1024 });
    return stdout.trim().split('\n');
  };

  it('in Node', async () => {
    expect(differing(await inShell(process.execPath))).toEqual([]);
  });

  for (const shell of ['js102', 'jsc'] as const)
    it(`in ${shell}`, async context => {
      expect(differing(await inShell(needs(context, shell)))).toEqual([]);
    });

  for (const browser of ['chromium', 'firefox-esr'] as const)
    it(`in ${browser}`, async context => {
      const { page, close } = await openPage(browser, needs(context, browser));
      try {
        await page.addScriptTag({ content: program });
        const lines = await page.evaluate(() => {
          const scope = globalThis as unknown as { replayGolden: typeof replayGolden; goldenData: GoldenData };
          return scope.replayGolden(scope.goldenData);
        });
        expect(differing(lines)).toEqual([]);
      } finally {
        await close();
      }
    });
});
