/** `host --scenario`: what is wrong with a scenario of one's own is told as `validate` tells it, before anything is served. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../support/terminal.ts';

const dir = mkdtempSync(join(tmpdir(), 'back-to-back-host-'));
const broken = join(dir, 'broken');
cpSync('tests/support/mini', broken, { recursive: true });
const main = join(broken, 'scenario.yaml');
writeFileSync(main, readFileSync(main, 'utf8').replace('tension: 3\n', 'tension: many\n'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('host --scenario', () => {
  it('says what validate says, and does not start', async () => {
    const told = await runCli(['validate', broken]);
    expect(told.code).toBe(1);
    const ran = await runCli([
      'host',
      '--scenario',
      'tests/support/mini',
      '--scenario',
      broken,
      '--data',
      join(dir, 'data'),
    ]);
    expect(ran).toEqual(told);
  });

  it('names a folder that is not there', async () => {
    const ran = await runCli(['host', '--scenario', '/nowhere', '--data', join(dir, 'data')]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('/nowhere: there is no such folder');
  });
});
