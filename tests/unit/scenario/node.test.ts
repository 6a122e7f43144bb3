import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LIMITS } from '../../../src/scenario/index.ts';
import { loadScenarioDir } from '../../../src/scenario/node.ts';
import { miniFiles, miniScenario } from '../../support/mini-scenario.ts';

const dir = mkdtempSync(join(tmpdir(), 'scenario-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('a folder becomes a scenario; files that are no part of one are ignored', () => {
  for (const { name, text } of miniFiles) writeFileSync(join(dir, name), text);
  writeFileSync(join(dir, 'notes.txt'), 'not read');
  expect(loadScenarioDir(dir)).toEqual({ ok: true, value: miniScenario() });
});

test('a folder that is not there, a file too large to read: problems, no throw', () => {
  expect(loadScenarioDir(join(dir, 'nowhere'))).toMatchObject({ ok: false, error: [{ code: 'missing-file' }] });
  writeFileSync(join(dir, 'scenario.yaml'), 'x'.repeat(LIMITS.bytes + 1));
  expect(loadScenarioDir(dir)).toMatchObject({ ok: false, error: [{ code: 'too-large', line: 1, column: 1 }] });
});
