/** docs/authoring.md: its generated chapters are current, and its first chapter works when it is followed word for word. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generatedGuide, guideWith } from '../../../src/cli/guide.ts';
import { LINT_CODES } from '../../../src/lint/index.ts';
import { LIMITS, PROBLEM_CODES, scenarioSchema } from '../../../src/scenario/index.ts';
import { GUIDE, guideCommands, guideFiles, guideOutputs } from '../../support/guide.ts';
import { runCli } from '../../support/terminal.ts';

describe('the generated chapters', () => {
  it('are what the lints and the schema say now (npm run build:guide)', () => {
    expect(guideWith(GUIDE, generatedGuide())).toBe(GUIDE);
  });

  it('have every lint, section, rule and problem', () => {
    const names = [
      ...LINT_CODES.map(code => `\`${code}\``),
      ...Object.keys(scenarioSchema().properties ?? {}).map(name => `### ${name}`),
      ...PROBLEM_CODES.map(code => `| \`${code}\` |`),
      '`level-cost`',
      '### conditions',
      '### effects',
      String(LIMITS.nodes),
    ];
    expect(names.filter(name => !GUIDE.includes(name))).toEqual([]);
  });
});

describe('the first chapter, followed word for word', () => {
  const dir = mkdtempSync(join(tmpdir(), 'back-to-back-guide-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const files = guideFiles;
  for (const { file, text } of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  /** The command as typed, on the folder just made; what it prints speaks of `ferry` again. */
  const typed = async (command: string, more: string[] = []) => {
    const words = command.trim().replace('npm run -s cli -- ', '').split(' ');
    const ran = await runCli([...words.map(word => (word === 'ferry' ? join(dir, 'ferry') : word)), ...more], ['auto']);
    return { ...ran, out: ran.out.replaceAll(join(dir, 'ferry'), 'ferry') };
  };
  const commands = guideCommands;
  const outputs = guideOutputs;

  it('has the files of a scenario of three parties and three clauses', () => {
    expect(files.map(({ file }) => file)).toEqual(
      ['scenario.yaml', 'brief.north.md', 'brief.south.md', 'brief.island.md', 'background.md'].map(
        name => `ferry/${name}`,
      ),
    );
    expect(commands.map(text => text.split(' ')[5]?.trim())).toEqual(['validate', 'lint', 'playtest', 'play']);
  });

  it('is valid', async () => {
    const ran = await typed(commands[0]!);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(outputs[0]);
  });

  it('shows the problem of the mistake it asks for', async () => {
    const broken = join(dir, 'ferry', 'scenario.yaml');
    const sound = readFileSync(broken, 'utf8');
    writeFileSync(broken, sound.replace(/(name: Home berth\n.*\n +pillar: )survey/, '$1survy'));
    const { err } = await typed(commands[0]!);
    writeFileSync(broken, sound);
    expect(err).toContain(outputs[1]);
  });

  it('is clean, and does not only look so: the lint that plays has played', async () => {
    const ran = await typed(commands[1]!);
    expect(ran).toMatchObject({ code: 0, out: outputs[2] });
  });

  it('is playtested: agreements and failures, and every seat wins', async () => {
    const ran = await typed(commands[2]!, ['--games', '200', '--json', '--workers', '1']);
    const { mixes } = JSON.parse(ran.out);
    expect(mixes[0].stats.agreementRate).toBeGreaterThan(0.2);
    expect(mixes[0].stats.agreementRate).toBeLessThan(0.9);
    for (const share of mixes[0].stats.winShare) expect(share).toBeGreaterThan(0);
  });

  it('can be played', async () => {
    const ran = await typed(commands[3]!);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Scores');
  });
});
