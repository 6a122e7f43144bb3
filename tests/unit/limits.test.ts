/** docs/limits.md names every limit with the number the code has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GAME_SPACE_LIMITS } from '../../src/analysis/game-space.ts';
import { IMPORT_LIMITS, SPACE_LIMITS } from '../../src/analysis/index.ts';
import { MAX_LIST, MAX_NUMBER, MAX_TEXT } from '../../src/engine/index.ts';
import { MAX_OUTCOMES } from '../../src/negotiation/index.ts';
import { LIMITS as RECORD } from '../../src/record/index.ts';
import { LIMITS as SCENARIO } from '../../src/scenario/limits.ts';
import { PACK_LIMITS } from '../../src/web/workshop/pack.ts';
import { LIMITS as CLASSROOM } from '../../src/wire/limits.ts';
import { ROOT } from '../support/sources.ts';

const page = readFileSync(join(ROOT, 'docs/limits.md'), 'utf8');
const section = (title: string): string => page.split(/^## /m).find(part => part.startsWith(title)) ?? '';

/** Cells of the form "| `name` | 1,234 |". */
const stated = (text: string): Record<string, number> =>
  Object.fromEntries(
    [...text.matchAll(/`(\w+)` \| ([\d,]+)/g)].map(match => [match[1], Number(match[2]!.replaceAll(',', ''))]),
  );

describe('docs/limits.md', () => {
  it('states the limits of a scenario', () => {
    expect(stated(section('A scenario'))).toEqual(SCENARIO);
  });

  it('states the limits of a record', () => {
    expect(stated(section('A record'))).toEqual(RECORD);
  });

  it('states the limits of an imported domain and of its analysis', () => {
    expect(stated(section('A domain of another platform'))).toEqual({ ...IMPORT_LIMITS });
    expect(stated(section('An agreement space'))).toEqual({ ...SPACE_LIMITS, ...GAME_SPACE_LIMITS });
  });

  it('states the limits of a classroom', () => {
    expect(stated(section('A classroom'))).toEqual(CLASSROOM);
  });

  it('states the limit of a negotiation', () => {
    expect(stated(section('A negotiation').replace(/`: [^|]+/, '` '))).toEqual({ MAX_OUTCOMES });
  });

  it('states the limits of a pack', () => {
    expect(stated(section('A pack of the workshop'))).toEqual({ ...PACK_LIMITS });
  });

  it('states the limits of a move', () => {
    expect(page).toContain(`in a move (−1 stands for none) | ${MAX_NUMBER} |`);
    expect(page).toContain(`longest list in a move | ${MAX_LIST} |`);
    expect(page).toContain(`characters of a text of the white cell | ${MAX_TEXT} |`);
  });
});
