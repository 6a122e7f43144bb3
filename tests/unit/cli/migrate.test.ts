/** `migrate`: what it shows, what it writes, and what it leaves alone. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../src/cli/diff.ts';
import type { Io } from '../../../src/cli/io.ts';
import { migrateWith } from '../../../src/cli/migrate.ts';
import { rewriteFiles } from '../../../src/scenario/index.ts';
import { loadScenarioDir } from '../../../src/scenario/node.ts';
import { miniFiles, miniScenario } from '../../support/mini-scenario.ts';
import { olderFiles, ZERO } from '../../support/older-format.ts';
import { runCli } from '../../support/terminal.ts';

const dir = mkdtempSync(join(tmpdir(), 'back-to-back-migrate-'));
afterAll(() => rmSync(dir, { recursive: true }));
const old = olderFiles(miniFiles);
const write = (files: readonly { name: string; text: string }[]): void => {
  for (const { name, text } of files) writeFileSync(join(dir, name), text);
};
beforeEach(() => write(old));
const textNow = (): string => readFileSync(join(dir, 'scenario.yaml'), 'utf8');

/** As the program would with a step from format 0. */
function run(...argv: string[]): { code: number; out: string; err: string } {
  const ran = { code: -1, out: '', err: '' };
  const io: Pick<Io, 'out' | 'err'> = {
    out: text => {
      ran.out += text;
    },
    err: text => {
      ran.err += text;
    },
  };
  ran.code = migrateWith([dir, ...argv], io as Io, files => rewriteFiles(files, ZERO));
  return ran;
}

describe('migrate', () => {
  it('shows what it would change, and changes nothing', () => {
    const { code, out } = run();
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 2)).toEqual([`--- ${dir}/scenario.yaml`, `+++ ${dir}/scenario.yaml`]);
    expect(out).toMatch(/^@@ -1,\d+ \+1,\d+ @@\n/m);
    expect(out).toContain('\n-format: 0\n+format: 1\n');
    expect(out).toContain('\n-limits: # as they were called then\n+red-lines: # as they were called then\n');
    expect(textNow()).toBe(old.find(({ name }) => name === 'scenario.yaml')?.text);
  });

  it('writes it when told to, and is then done', () => {
    expect(run('--write')).toMatchObject({ code: 0, out: expect.stringContaining('format 0 to 1') });
    const loaded = loadScenarioDir(dir);
    expect(loaded.ok && loaded.value).toEqual(miniScenario());
    expect(textNow()).toContain('# An old file, with its remarks.\nformat: 1\n');
    expect(readdirSync(dir).filter(name => name.endsWith('.new'))).toEqual([]);
    expect(run('--write')).toMatchObject({ code: 0, out: `current  ${dir}: format 1\n` });
  });

  it('tells programs the same', () => {
    const files = [join(dir, 'scenario.yaml')];
    expect(JSON.parse(run('--json').out)).toEqual({ dir, from: 0, to: 1, files, written: false });
    expect(JSON.parse(run('--json', '--write').out)).toEqual({ dir, from: 0, to: 1, files, written: true });
    expect(JSON.parse(run('--json').out)).toEqual({ dir, from: 1, to: 1, files: [], written: false });
  });

  it('changes no file when one cannot be rewritten', () => {
    const io = { out: () => {}, err: () => {} } as unknown as Io;
    expect(migrateWith([dir, '--write'], io, () => ({ from: 0, files: [], stuck: 'scenario.yaml' }))).toBe(1);
    expect(textNow()).toContain('format: 0');
  });

  it('says what is wrong with a file no step leads on from', async () => {
    expect(await runCli(['migrate', dir])).toMatchObject({ code: 1, err: expect.stringContaining('scenario.yaml:') });
    write([{ name: 'scenario.yaml', text: 'format: 1\nid: [' }]);
    expect(await runCli(['migrate', dir])).toMatchObject({ code: 1, err: expect.stringContaining('yaml-syntax') });
    write([{ name: 'scenario.yaml', text: 'format: 99\n' }]);
    expect(await runCli(['migrate', dir])).toMatchObject({ code: 1, err: expect.stringContaining('newer') });
  });

  it('is used wrongly without a folder, with two, or with one that is not there', async () => {
    for (const argv of [[], ['a', 'b'], [join(dir, 'nowhere')], ['--fast']])
      expect(await runCli(['migrate', ...argv])).toMatchObject({ code: 2 });
  });
});

describe('a diff', () => {
  const lines = Array.from({ length: 30 }, (_, at) => `line ${at + 1}`);
  const text = `${lines.join('\n')}\n`;
  const edit = (line: string, insert: string) => {
    const from = text.indexOf(line);
    return { from, to: from + line.length, insert };
  };

  it('shows three lines around, and what is near in one piece', () => {
    const shown = unifiedDiff('f', text, [edit('line 5\n', ''), edit('line 10', 'ten'), edit('line 25', 'a\nb')]);
    expect(shown.split('\n').filter(row => row.startsWith('@@'))).toEqual(['@@ -2,12 +2,11 @@', '@@ -22,7 +21,8 @@']);
    expect(shown).toContain(' line 4\n-line 5\n line 6\n');
    expect(shown).toContain(' line 9\n-line 10\n+ten\n line 11\n');
    expect(shown).toContain(' line 24\n-line 25\n+a\n+b\n line 26\n');
  });

  it('takes several edits of a line as one change', () => {
    const from = text.indexOf('line 3');
    const edits = [
      { from, to: from + 4, insert: 'row' },
      { from: from + 5, to: from + 6, insert: 'three' },
    ];
    expect(unifiedDiff('f', text, edits)).toContain(' line 2\n-line 3\n+row three\n line 4\n');
    expect(unifiedDiff('f', text, [])).toBe('');
  });
});
