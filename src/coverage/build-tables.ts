/** `npm run build:coverage`: assets/coverage/grid.json → assets/coverage/{sceptic,base,official}.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileTables } from './compile.ts';
import { LENS_NAMES, LENSES } from './lenses.ts';
import type { Cell } from './paths.ts';
import { writeTables } from './write-tables.ts';

const file = (name: string): URL => new URL(`../../assets/coverage/${name}.json`, import.meta.url);
const grid = JSON.parse(readFileSync(file('grid'), 'utf8')) as Cell[];

for (const name of LENS_NAMES) writeFileSync(file(name), writeTables(compileTables(grid, { lens: LENSES[name] })));
