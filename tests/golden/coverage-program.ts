/** What runs in every engine: stage 1 of the coverage model, hashed. Needs nothing but the language. */
import { fly } from '../../src/coverage/ballistic.ts';
import { compileTables } from '../../src/coverage/compile.ts';
import { zenith } from '../../src/coverage/earth.ts';
import { LENS_NAMES, LENSES } from '../../src/coverage/lenses.ts';
import { type Cell, FIELDS, LAUNCH_AREAS, US_TARGETS } from '../../src/coverage/paths.ts';
import { writeTables } from '../../src/coverage/write-tables.ts';

/** FNV-1a, 32 bits. */
function fnv(bytes: Iterable<number>): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export const hashText = (text: string): string => fnv(Array.from(text, letter => letter.codePointAt(0) ?? 0));

/** Every bit of every sample of the long paths, the Earth turning and not. */
function rawPaths(): string {
  const numbers: number[] = [];
  for (const from of [...LAUNCH_AREAS, ...FIELDS])
    for (const to of US_TARGETS)
      for (const rotation of [false, true]) {
        const ends = [from, to].map(([, lat, lon]) => zenith({ lat, lon }));
        for (const sample of fly(ends[0], ends[1], { boost: 240, rotation }).samples)
          numbers.push(sample.time, ...sample.point, sample.radius);
      }
  return `${numbers.length} numbers ${fnv(new Uint8Array(Float64Array.from(numbers).buffer))}`;
}

/** One line a lens with the hash of its tables, and one for the raw paths. */
export function hashCoverage(grid: readonly Cell[]): string[] {
  const tables = LENS_NAMES.map(
    lens => `${lens} ${hashText(writeTables(compileTables(grid, { lens: LENSES[lens] })))}`,
  );
  return [...tables, `paths ${rawPaths()}`];
}

Object.assign(globalThis, { hashCoverage });
