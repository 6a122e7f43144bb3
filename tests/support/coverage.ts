/** Coverage tables and the named options of the dispute, for the tests of src/coverage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompileOptions, compileTables } from '../../src/coverage/compile.ts';
import type { Interceptor } from '../../src/coverage/fly-out.ts';
import { type Configuration, cells, LENSES, type LensName, type Tables } from '../../src/coverage/index.ts';
import type { Cell } from '../../src/coverage/paths.ts';
import { ROOT } from './sources.ts';

export const coverageFile = (name: string): string =>
  readFileSync(join(ROOT, 'assets/coverage', `${name}.json`), 'utf8');
export const grid = JSON.parse(coverageFile('grid')) as Cell[];

const parsed = new Map<LensName, Tables>();

/** The tables the game ships. */
export function shipped(lens: LensName = 'base'): Tables {
  const tables = parsed.get(lens) ?? (JSON.parse(coverageFile(lens)) as Tables);
  parsed.set(lens, tables);
  return tables;
}

/** Tables computed afresh, of the base lens. */
export const compiled = (options: Omit<CompileOptions, 'lens'>): Tables =>
  compileTables(grid, { lens: LENSES.base, ...options });

/** An interceptor that needs no radar of its own. */
export const flying = (speed: number, burn: number): Interceptor => ({
  speed,
  burn,
  ownRadar: false,
  longestPath: Number.POSITIVE_INFINITY,
});

type Sites = Configuration['sites'];

/** NATO's radars with and without the forward one, and the Russian ones. */
export const NET = ['KUR', 'FYL', 'VAR'];
export const NO_FORWARD = ['FYL', 'VAR'];
export const RUSSIAN = ['QAB', 'ARM'];

export const PHASE_1: Sites = [['EMED', 'IA']];
export const PHASE_2: Sites = [
  ['EMED', 'IB'],
  ['DEV', 'IB'],
];
export const PHASE_3: Sites = [
  ['EMED', 'IIA'],
  ['DEV', 'IIA'],
  ['RED', 'IIA'],
];
export const PHASE_3_BUILT: Sites = [
  ['EMED', 'IIA'],
  ['DEV', 'IB'],
  ['RED', 'IIA'],
];
export const PHASE_4: Sites = [
  ['EMED', 'IIA'],
  ['DEV', 'IIA'],
  ['RED', 'IIB'],
];

/** A country's people covered, per mille, over all its cells and launch areas. */
export function countryShare(tables: Tables, config: Configuration, country: string): number {
  let [met, all] = [0, 0];
  for (const { cell, classes } of cells(tables, config)) {
    const [, code, , , , weight] = tables.cells[cell];
    if (code !== country) continue;
    for (const each of classes) {
      met += each.met * weight;
      all += each.paths * weight;
    }
  }
  return Math.floor((met * 1000 + (all >> 1)) / all);
}
