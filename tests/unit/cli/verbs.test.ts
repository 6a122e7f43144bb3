import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/index.ts';
import { fork, formatRecord, type GameRecord } from '../../../src/record/index.ts';
import { shipped } from '../../support/games.ts';
import { miniFiles } from '../../support/mini-scenario.ts';
import { randomRecord } from '../../support/records.ts';
import { runCli } from '../../support/terminal.ts';

const shippedHistory = fileURLToPath(new URL('../../../scenarios/lisbon-track/history.record.json', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'back-to-back-cli-'));
const file = (name: string): string => join(dir, name);
let record: GameRecord;

beforeAll(() => {
  record = randomRecord(compile(shipped('lisbon-track'), 'short'), 'cli');
  writeFileSync(file('good.json'), formatRecord(record));
  writeFileSync(
    file('forged.json'),
    formatRecord({ ...record, hashes: record.hashes.map((h, k) => (k === 5 ? 'f'.repeat(16) : h)) }),
  );
  writeFileSync(
    file('illegal.json'),
    formatRecord({ ...record, moves: record.moves.map((m, k) => (k === 2 ? { seat: 0, kind: 'pass' } : m)) }),
  );
  writeFileSync(file('torn.json'), formatRecord(record).slice(0, 400));
  writeFileSync(file('stranger.json'), formatRecord({ ...record, scenario: { ...record.scenario, id: '../../etc' } }));
  mkdirSync(file('empty'));
  mkdirSync(file('broken'));
  writeFileSync(join(file('broken'), 'scenario.yaml'), 'format: 1\nid: Broken Id\nversion: [1\n');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('usage', () => {
  it.each([
    ['an unknown verb', ['conquer']],
    ['an unknown option', ['verify', '--fast', 'x.json']],
    ['a value missing', ['simulate', '--games']],
    ['no file', ['verify']],
    ['no file to replay', ['replay']],
    ['two files to replay', ['replay', 'a', 'b']],
    ['no file to debrief', ['debrief']],
    ['a table that is none', ['debrief', '--csv', 'hearts', 'x.json']],
    ['a branch from nowhere', ['branch', shippedHistory]],
    ['a branch beyond the end', ['branch', shippedHistory, '--at', '4000']],
    ['a level of a branch', ['branch', shippedHistory, '--at', '3', '--level', 'brutal']],
    ['no folder', ['validate']],
    ['a number that is none', ['simulate', '--games', 'many']],
    ['no games', ['simulate', '--games', '0']],
    ['an unknown persona', ['simulate', '--seats', 'us=napoleon']],
    ['an unknown seat', ['simulate', '--seats', 'mars=hardliner']],
    ['a seat without a persona', ['simulate', '--seats', 'us']],
    ['an unknown level', ['simulate', '--level', 'brutal']],
    ['an unknown length', ['simulate', '--length', 'endless']],
    ['an unknown length of play', ['play', '--length', 'endless']],
    ['an unknown seat to play', ['play', '--seat', 'mars']],
    ['an unknown opponent', ['play', '--opponents', 'napoleon']],
    ['too many opponents', ['play', '--opponents', 'hardliner,hardliner,hardliner']],
    ['an unknown level of play', ['play', '--level', 'brutal']],
    ['a word too many', ['play', 'now']],
    ['a scenario that is not there', ['play', '--scenario', '/nowhere']],
    ['a game that is not there', ['play', '--resume', '/nowhere.json']],
  ])('%s exits 2 and says so on stderr', async (_, argv) => {
    const ran = await runCli(argv);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err.length).toBeGreaterThan(0);
  });

  it('help lists every verb and exits 0', async () => {
    for (const argv of [[], ['help'], ['--help'], ['-h']]) {
      const ran = await runCli(argv);
      expect(ran.code).toBe(0);
      for (const verb of ['play', 'simulate', 'replay', 'verify', 'validate']) expect(ran.out).toContain(`  ${verb}`);
    }
    const json = JSON.parse((await runCli(['help', '--json'])).out);
    expect(json.map((verb: { name: string }) => verb.name)).toEqual([
      'play',
      'simulate',
      'replay',
      'debrief',
      'branch',
      'verify',
      'validate',
      'lint',
      'migrate',
      'translate',
      'playtest',
      'print',
      'coverage',
      'analyse',
      'import',
      'host',
      'backup',
      'restore',
      'verify-session',
      'tournament',
    ]);
  });

  it('help VERB and VERB --help say what it takes', async () => {
    const ran = await runCli(['help', 'simulate']);
    expect(ran.out).toContain('--games N');
    expect((await runCli(['simulate', '--help'])).out).toBe(ran.out);
  });
});

describe('verify', () => {
  it('holds for a true record', async () => {
    const ran = await runCli(['verify', file('good.json')]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain(`held   ${file('good.json')}: ${record.moves.length} moves`);
  });

  it('names the first step that differs', async () => {
    const ran = await runCli(['verify', file('good.json'), file('forged.json')]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('held ');
    expect(ran.out).toContain(`broke  ${file('forged.json')}: step 5: the state differs: recorded ffffffffffffffff`);
  });

  it('says why a move is not legal', async () => {
    const ran = await runCli(['verify', file('illegal.json')]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('step 3: the move is not legal: Pass.');
  });

  it('locates damage in the text', async () => {
    const ran = await runCli(['verify', file('torn.json')]);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/torn\.json:\d+:\d+: /);
  });

  it('does not follow a record’s scenario name out of the scenarios', async () => {
    const ran = await runCli(['verify', file('stranger.json')]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('it is a game of the scenario "../../etc"');
  });

  it('of a file that is not there is bad usage', async () => {
    expect((await runCli(['verify', file('none.json')])).code).toBe(2);
  });

  it('reports as JSON', async () => {
    const ran = await runCli(['verify', '--json', file('good.json'), file('forged.json'), file('torn.json')]);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toEqual([
      {
        file: file('good.json'),
        held: true,
        moves: record.moves.length,
        step: null,
        problem: null,
        message: expect.any(String),
      },
      {
        file: file('forged.json'),
        held: false,
        moves: null,
        step: 5,
        problem: expect.objectContaining({ code: 'hash' }),
        message: expect.any(String),
      },
      { file: file('torn.json'), held: false, moves: null, step: null, problem: null, message: expect.any(String) },
    ]);
  });
});

describe('debrief', () => {
  it('says what a finished game comes to, a sentence a chart', async () => {
    const ran = await runCli(['debrief', shippedHistory]);
    expect(ran.code).toBe(0);
    expect(ran.out.split('\n')[0]).toBe('No deal (US 7, NATO 9, Russia 7)');
    expect(ran.out).toContain('Practical work took 33 points');
  });

  it('gives tables and JSON', async () => {
    const csv = await runCli(['debrief', '--csv', 'rounds', shippedHistory]);
    expect(csv.out.trim().split('\n')).toHaveLength(9);
    const json = JSON.parse((await runCli(['debrief', '--json', shippedHistory])).out);
    expect(json).toMatchObject({ ending: { outcome: 'noDeal' }, promises: [] });
    expect(json.rounds).toHaveLength(8);
  });

  it('exits 1 for a game that is not over or does not replay', async () => {
    writeFileSync(file('open.json'), formatRecord(fork(record, 3)));
    expect((await runCli(['debrief', file('open.json')])).code).toBe(1);
    expect((await runCli(['debrief', file('illegal.json')])).code).toBe(1);
  });
});

describe('branch', () => {
  it('plays a record on, the same way each time, and says what came of it', async () => {
    const argv = ['branch', shippedHistory, '--at', '80', '--games', '4'];
    const ran = await runCli(argv);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('From move 80 in round 8');
    const json = JSON.parse((await runCli([...argv, '--json'])).out);
    expect(json).toMatchObject({ at: 80, round: 8, games: 4, actual: 'noDeal' });
    expect(JSON.parse((await runCli([...argv, '--json'])).out)).toEqual(json);
  });
});

describe('replay', () => {
  it('tells the game in sentences, with the rule of each', async () => {
    const ran = await runCli(['replay', file('good.json')]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('== Round 1 ==');
    expect(ran.out).toMatch(/\[2\.1\]/);
    expect(ran.out).toContain(`#${record.moves.length} `);
  });

  it('tells one seat no more than it was told', async () => {
    const all = JSON.parse((await runCli(['replay', '--json', file('good.json')])).out);
    const one = JSON.parse((await runCli(['replay', '--json', '--seat', 'us', file('good.json')])).out);
    type Step = { move?: unknown; log: { entry: { to: number[] | null } }[] };
    const entries = (steps: Step[]) => steps.flatMap(step => step.log.map(({ entry }) => entry));
    expect(all.steps).toHaveLength(record.moves.length + 1);
    expect(entries(one.steps).every(({ to }) => to === null || to.includes(0))).toBe(true);
    expect(entries(one.steps).length).toBeLessThan(entries(all.steps).length);
    expect(one.steps.some((step: Step) => 'move' in step)).toBe(false);
    expect((await runCli(['replay', '--seat', 'us', file('good.json')])).out).not.toContain('Spend effort');
  });

  it('of a record that does not play exits 1', async () => {
    const ran = await runCli(['replay', file('illegal.json')]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect((await runCli(['replay', file('torn.json')])).code).toBe(1);
  });
});

describe('validate', () => {
  it('holds for the shipped scenario', async () => {
    const ran = await runCli(['validate', 'scenarios/lisbon-track']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('valid  The Lisbon Track (lisbon-track');
  });

  it('reports as JSON', async () => {
    const good = JSON.parse((await runCli(['validate', '--json', 'scenarios/lisbon-track'])).out);
    expect(good).toMatchObject({ valid: true, scenario: { id: 'lisbon-track', parties: 3 }, problems: [] });
    const ran = await runCli(['validate', '--json', file('broken')]);
    expect(ran.code).toBe(1);
    const [problem] = JSON.parse(ran.out).problems;
    expect(problem).toMatchObject({
      file: 'scenario.yaml',
      line: expect.any(Number),
      code: expect.any(String),
      fix: expect.any(String),
    });
  });

  it('says where and how to mend it', async () => {
    const ran = await runCli(['validate', file('broken')]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/scenario\.yaml:\d+:\d+/);
    expect(ran.err).toContain('Fix:');
    expect((await runCli(['validate', file('empty')])).code).toBe(1);
  });

  it('of no folder is bad usage', async () => {
    expect((await runCli(['validate', file('nowhere')])).code).toBe(2);
  });
});

describe('simulate', () => {
  const few = ['simulate', '--games', '4', '--seed', 's', '--length', 'short', '--level', 'easy'];

  it('prints the figures as JSON', async () => {
    const ran = await runCli([...few, '--json', '--workers', '1']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const stats = JSON.parse(ran.out);
    expect(stats.games).toBe(4);
    for (const key of [
      'agreementRate',
      'breakdownRate',
      'meanRoundOfDeal',
      'winShare',
      'distinctPackages',
      'optionShares',
      'gamesPerSecond',
    ])
      expect(stats).toHaveProperty(key);
  });

  it('gives the same figures for the same seed, whatever the workers', async () => {
    const figures = async (workers: string) => {
      const { gamesPerSecond: _, ...rest } = JSON.parse((await runCli([...few, '--json', '--workers', workers])).out);
      return rest;
    };
    expect(await figures('1')).toEqual(await figures('2'));
  });

  it('seats personas and tells it in words, with a bar on a terminal only', async () => {
    const ran = await runCli([...few, '--seats', 'us=hardliner,russia=posture-only'], [], true);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('4 games');
    expect(ran.err).toContain('[');
    expect((await runCli([...few, '--seats', 'us=hardliner'])).err).toBe('');
  });
});

describe('lint', () => {
  const folder = join(dir, 'faulty');
  beforeAll(() => {
    mkdirSync(folder);
    for (const { name, text } of miniFiles)
      writeFileSync(join(folder, name), text.replace('colour: "#b8432a"', 'colour: "#2a66b0"'));
  });

  it('says where, what, why and how to mend it, and exits 1', async () => {
    const ran = await runCli(['lint', folder, '--no-play']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('scenario.yaml:23:15  too-alike');
    expect(ran.out).toContain('^^^^^^^^^');
    expect(ran.out).toContain('Fix: Choose one that differs');
  });

  it('the same as JSON and as SARIF', async () => {
    const json = JSON.parse((await runCli(['lint', folder, '--no-play', '--json'])).out);
    expect(json).toMatchObject({ clean: false, problems: [{ code: 'too-alike', line: 23, column: 15 }] });
    const sarif = JSON.parse((await runCli(['lint', folder, '--no-play', '--sarif'])).out);
    const [run] = sarif.runs;
    expect(sarif.version).toBe('2.1.0');
    expect(run.tool.driver.rules).toMatchObject([{ id: 'too-alike', defaultConfiguration: { level: 'warning' } }]);
    expect(run.results).toMatchObject([
      {
        ruleId: 'too-alike',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'scenario.yaml' }, region: { startLine: 23 } } }],
      },
    ]);
  });

  it('a folder that does not validate is reported as validate does, in each form', async () => {
    expect((await runCli(['lint', file('broken')])).err).toContain('scenario.yaml:');
    const sarif = JSON.parse((await runCli(['validate', file('broken'), '--sarif'])).out);
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
    expect(sarif.runs[0].results[0]).toMatchObject({ level: 'error' });
    expect((await runCli(['lint', '/nowhere'])).code).toBe(2);
  });
});
