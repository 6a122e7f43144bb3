/** No part of the page says what is not made ready with it: messages are fetched in areas, as the parts that say them are. */
import { describe, expect, it } from 'vitest';
import { AREAS, type Area, load } from '../../../src/words/catalogues.ts';
import { pageParts } from '../../support/page-parts.ts';
import { isMeant, saidIn } from '../../support/said.ts';
import type { SourceFile } from '../../support/sources.ts';

const idsOf = new Map<Area, string[]>(
  await Promise.all(AREAS.map(async area => [area, Object.keys(await load('en', area))] as const)),
);

const every = [...idsOf.values()].flat();

/** Pictures of the coverage layer: part of the board's script, shown only when that layer is there. */
const UNDER_COVER = /^src\/web\/board\/(film|cover)[a-z-]*\.ts$/;
const FIRST = 'src/web/main.tsx';
const parts = pageParts(FIRST, UNDER_COVER);

const askedIn = new Map<string, string[]>();

/** The messages a file asks for, or names for another to ask. */
function askedBy(file: SourceFile): string[] {
  const known = askedIn.get(file.path);
  if (known) return known;
  const patterns = new Set(saidIn(file).asked.flatMap(({ ids }) => ids.filter(id => id !== '*')));
  const named = new Set([...file.text.matchAll(/'(\w+\.[\w.-]+)'/g)].map(([, name]) => name));
  const open = [...patterns].filter(pattern => pattern.includes('*'));
  const found = every.filter(id => patterns.has(id) || named.has(id) || open.some(pattern => isMeant(pattern, id)));
  askedIn.set(file.path, found);
  return found;
}

describe('the parts of the page', () => {
  it('are found from its first script on', () => {
    const found = Object.fromEntries(parts.map(({ root, areas }) => [root, [...areas].sort()]));
    expect(found[FIRST]).toEqual(['home']);
    expect(found['src/web/table-route.tsx']).toEqual(['game', 'home']);
    expect(found['src/web/table/tab-body.tsx']).toEqual(['game', 'home', 'later']);
    expect(found['src/web/table/cover-layer.tsx']).toEqual(['cover', 'game', 'home']);
  });

  it('say only what is made ready with them', () => {
    const unready = parts.flatMap(({ root, files, areas }) => {
      const ready = new Set([...areas].flatMap(area => idsOf.get(area) ?? []));
      // Words that the first page shares with the table are files of which it says a part.
      const own = files.filter(({ path }) => root !== FIRST || !path.startsWith('src/words/'));
      return own.flatMap(file =>
        askedBy(file)
          .filter(id => !ready.has(id))
          .map(id => `${root}: ${file.path} says ${id}`),
      );
    });
    expect(unready).toEqual([]);
  });
});
