/** The same records give the same hashes in V8, SpiderMonkey and JavaScriptCore: in Node, two shells and two browsers. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../src/engine/index.ts';
import { openPage } from '../support/browser.ts';
import { classicScript, printingScript, type ScriptFile } from '../support/classic-script.ts';
import { needs } from '../support/engines.ts';
import type { GoldenData, replayGolden } from './replay-program.ts';
import { records, sources } from './sources.ts';

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
  let file: ScriptFile;
  let program = '';
  let expected: string[] = [];

  beforeAll(async () => {
    const data = goldenData();
    expected = data.records.map(({ name, record }) => `${name} ${record.hashes.length} ${digest(record.hashes)}`);
    const entry = fileURLToPath(new URL('replay-program.ts', import.meta.url));
    program = `${await classicScript(entry, 'golden')}\nvar goldenData = ${JSON.stringify(data)};`;
    file = printingScript(program, 'replayGolden(goldenData)');
  });

  afterAll(() => file.remove());

  /** The first few records that came out otherwise: of a stale set nearly all do. */
  const differing = (lines: string[]): string[] => expected.filter((line, k) => line !== lines[k]).slice(0, 5);

  it('in Node', async () => {
    expect(differing(await file.linesFrom(process.execPath))).toEqual([]);
  });

  for (const shell of ['js102', 'jsc'] as const)
    it(`in ${shell}`, async context => {
      expect(differing(await file.linesFrom(needs(context, shell)))).toEqual([]);
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
