/** docs/limits.md names every limit with the number the code has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_LIST, MAX_NUMBER } from '../../src/engine/index.ts';
import { LIMITS as RECORD } from '../../src/record/index.ts';
import { LIMITS as SCENARIO } from '../../src/scenario/limits.ts';
import { ROOT } from '../support/sources.ts';

const page = readFileSync(join(ROOT, 'docs/limits.md'), 'utf8');
const [, scenario = '', record = ''] = page.split(/^## /m);

/** Cells of the form "| `name` | 1,234 |". */
const stated = (section: string): Record<string, number> =>
  Object.fromEntries(
    [...section.matchAll(/`(\w+)` \| ([\d,]+)/g)].map(match => [match[1], Number(match[2]!.replaceAll(',', ''))]),
  );

describe('docs/limits.md', () => {
  it('states the limits of a scenario', () => {
    expect(stated(scenario)).toEqual(SCENARIO);
  });

  it('states the limits of a record', () => {
    expect(stated(record)).toEqual(RECORD);
  });

  it('states the limits of a move', () => {
    expect(page).toContain(`in a move (−1 stands for none) | ${MAX_NUMBER} |`);
    expect(page).toContain(`longest list in a move | ${MAX_LIST} |`);
  });
});
