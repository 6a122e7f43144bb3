/** `import`: the scenario it writes passes validation and holds the same agreement space, in points. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploreSpace, NO_LAYERS, now } from '../../../src/analysis/game-space.ts';
import { type Domain, scenarioFrom } from '../../../src/analysis/index.ts';
import { compile, setup } from '../../../src/engine/index.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { loadScenarioDir } from '../../../src/scenario/node.ts';
import { randomGame } from '../../support/random-game.ts';
import { runCli } from '../../support/terminal.ts';

const FERRY = ['domain', 'profile1', 'profile2'].map(name => `tests/support/domains/ferry/${name}.xml`);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('import', () => {
  it('writes a scenario that validates, plays, and has the same frontier in points', async () => {
    const to = join(folder, 'ferry');
    const ran = await runCli(['import', ...FERRY, '--to', to]);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('scenario.yaml, brief.p1.md, brief.p2.md');
    expect((await runCli(['validate', to])).code).toBe(0);
    const loaded = loadScenarioDir(to);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    const game = compile(loaded.value);
    const space = now(exploreSpace(game, setup(game, '1'), NO_LAYERS));
    expect(space.reservation).toEqual([30, 10]);
    expect(space.frontier.map(({ points }) => points)).toEqual([[38, 13]]);
    expect([...randomGame(game, 'imported')].at(-1)!.after.public.phase.at).toBe('over');
  });

  it('writes over nothing', async () => {
    const to = join(folder, 'twice');
    await runCli(['import', ...FERRY, '--to', to, '--json']);
    const again = await runCli(['import', ...FERRY, '--to', to]);
    expect([again.code, again.err.split('\n')[0]]).toEqual([2, `${to} is not empty`]);
  });

  it.each([
    [['import', ...FERRY], 2, /where to\?/],
    [['import', '--to', 'x'], 2, /which files\?/],
    [['import', 'no-such.xml', '--to', 'x'], 2, /no such file/],
    [['import', FERRY[1]!, FERRY[0]!, '--to', 'x'], 1, /profile1\.xml:\d+:\d+: |domain\.xml:\d+:\d+: /],
    [['import', FERRY[0]!, FERRY[1]!, '--to', 'x'], 1, /a scenario has 2 to 5 parties, not 1/],
  ])('refuses %j and writes nothing', async (argv, code, message) => {
    const ran = await runCli(argv);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(message);
    expect(existsSync('x')).toBe(false);
  });
});

describe('a scenario from any domain', () => {
  const domain = (issues: number, options: number, name: string): Domain => ({
    name,
    parties: Array.from({ length: 5 }, () => name),
    issues: Array.from({ length: issues }, () => ({ name, options: Array.from({ length: options }, () => name) })),
    value: Array.from({ length: 5 }, (_, i) =>
      Array.from({ length: issues }, () =>
        Float64Array.from({ length: options }, (_o, o) => (o + i) / options / issues / 5),
      ),
    ),
    reservation: [0, 0.1, 0.2, 0.3, 1],
    discount: [1, 1, 1, 1, 1],
  });

  it.each([
    [1, 1, ''],
    [40, 7, 'x'.repeat(400)],
    [3, 30, '---\n# <b>: "{[\u0000\u202e& 日本 '],
    [2, 2, '😀'.repeat(200)],
  ])('of %i issues with %i options is valid, whatever its names', (issues, options, name) => {
    const written = scenarioFrom(domain(issues, options, name));
    if (!written.ok) throw new Error(written.error);
    const parsed = parseScenario(written.value.files);
    expect(parsed.ok ? [] : parsed.error.map(({ message }) => message)).toEqual([]);
    expect(written.value.notes.length).toBe(options > 7 ? issues + 1 : 1);
  });

  it('is refused where it does not fit', () => {
    expect(scenarioFrom(domain(41, 2, 'x'))).toEqual({ ok: false, error: 'a scenario has at most 40 clauses, not 41' });
  });
});
