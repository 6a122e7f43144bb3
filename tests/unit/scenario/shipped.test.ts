import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadScenarioDir } from '../../../src/scenario/node.ts';
import { told } from '../../support/told.ts';

const SCENARIOS = fileURLToPath(new URL('../../../scenarios', import.meta.url));

describe('every scenario of the folder parses', () => {
  const ids = readdirSync(SCENARIOS, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);

  test.each(ids)('%s', id => {
    const result = loadScenarioDir(join(SCENARIOS, id));
    expect(result.ok ? '' : told(result.error)).toBe('');
    expect(result.ok && result.value.id).toBe(id);
  });
});
