/** The program as a process: its streams, its exit status, its threads. What the verbs do is tested as functions. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { runCli } from '../../support/terminal.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'back-to-back-process-'));
afterAll(() => rmSync(dir, { recursive: true }));

const program = (argv: readonly string[], input = '') => {
  const args = ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, input, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
};

it('plays a game from standard input, echoes it, and the record it writes verifies', () => {
  const file = join(dir, 'game.json');
  const played = program(['play', '--length', 'short', '--level', 'easy', '--record', file], 'status\nauto\n');
  expect(played.err).toBe('');
  expect(played.status).toBe(0);
  expect(played.out).toContain('us> status\n');
  expect(played.out).toContain('Scores');
  const verified = program(['verify', file, join(dir, 'none.json')]);
  expect(verified.status).toBe(2);
  expect(verified.out).toContain('held ');
});

it('gives the same figures on two threads as on one, with no bar off a terminal', async () => {
  const sweep = ['simulate', '--games', '120', '--length', 'short', '--level', 'easy', '--json', '--workers'];
  const onTwo = program([...sweep, '2']);
  expect(onTwo).toMatchObject({ status: 0, err: '' });
  expect(figures(onTwo.out)).toEqual(figures((await runCli([...sweep, '1'])).out));
});

/** Everything but the speed. */
function figures(out: string): object {
  const { gamesPerSecond: _, ...rest } = JSON.parse(out);
  return rest;
}
