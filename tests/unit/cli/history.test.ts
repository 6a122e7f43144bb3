/** `validate` and `lint` read what lies beside a scenario of its own history, too. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../support/sources.ts';
import { type Ran, runCli } from '../../support/terminal.ts';

const shipped = join(ROOT, 'scenarios/lisbon-track');
const dir = mkdtempSync(join(tmpdir(), 'back-to-back-history-'));
beforeEach(() => cpSync(shipped, dir, { recursive: true }));
afterAll(() => rmSync(dir, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(dir, name), text);
const textOf = (name: string): string => readFileSync(join(dir, name), 'utf8');
const validate = (): Promise<Ran> => runCli(['validate', dir]);
const problems = async () => JSON.parse((await runCli(['validate', dir, '--json'])).out).problems;

describe('a scenario with a record of its history', () => {
  it('is valid as it ships', async () => {
    expect(await validate()).toMatchObject({ code: 0, out: expect.stringContaining('fr: translated\n') });
  });

  it('is told where its translated notes are wrong', async () => {
    put('history.fr.yaml', textOf('history.fr.yaml').replace('\n1: ', '\nfirst: "?"\n1: '));
    const line = textOf('history.fr.yaml').split('\n').indexOf('first: "?"') + 1;
    const found = { file: 'history.fr.yaml', line, column: 1, code: 'unknown-key' };
    expect(await problems()).toMatchObject([found]);
    expect(await validate()).toMatchObject({ code: 1, err: expect.stringContaining(`history.fr.yaml:${line}:1`) });
    expect(await runCli(['lint', dir, '--no-play'])).toMatchObject({
      code: 1,
      err: expect.stringContaining(`:${line}:1`),
    });
    put('history.fr.yaml', '0: [');
    expect(await problems()).toMatchObject([{ file: 'history.fr.yaml', code: 'yaml-syntax', line: 1 }]);
  });

  it('is told which notes are missing, which is no fault but a lint', async () => {
    put('history.fr.yaml', '0: "Début"\n');
    expect((await validate()).out).toMatch(/fr: warning: \d+ texts are missing/);
    const lint = JSON.parse((await runCli(['lint', dir, '--no-play', '--json'])).out).problems;
    expect(lint[0]).toMatchObject({ file: 'history.fr.yaml', code: 'text-missing' });
    expect(lint[0].message).toBe('The note of step 1 has no text in "fr".');
    expect(lint).toHaveLength(41);
  });

  it('is told of a record that is none, or another scenario’s', async () => {
    const record = textOf('history.record.json');
    put('history.record.json', record.replace('"lisbon-track"', '"another"'));
    expect(await problems()).toMatchObject([{ file: 'history.record.json', code: 'unknown-id', line: 1 }]);
    put('history.record.json', `${record.slice(0, 200)}\n!`);
    const [found] = await problems();
    expect(found).toMatchObject({ file: 'history.record.json', code: 'bad-value' });
    expect(found.line).toBeGreaterThan(1);
    expect(found.frame).toContain('^');
  });

  it('is told of notes that belong to nothing', async () => {
    copyFileSync(join(dir, 'history.fr.yaml'), join(dir, 'history.yaml'));
    copyFileSync(join(dir, 'history.fr.yaml'), join(dir, 'history.en.yaml'));
    expect((await problems()).map(({ file, code }: { file: string; code: string }) => [file, code])).toEqual([
      ['history.en.yaml', 'unknown-file'],
      ['history.yaml', 'unknown-file'],
    ]);
    for (const name of ['history.yaml', 'history.en.yaml', 'history.ru.yaml', 'history.record.json'])
      unlinkSync(join(dir, name));
    expect(await problems()).toMatchObject([{ file: 'history.fr.yaml', code: 'unknown-file' }]);
  });
});
