/** The coverage tables from disk; what they leave out is computed afresh. */
import { readFileSync } from 'node:fs';
import { columnsFor, compileTables } from '../coverage/compile.ts';
import { type Configuration, LENSES, type LensName, missingColumns, type Tables } from '../coverage/index.ts';

const shipped = (lens: LensName): Tables =>
  JSON.parse(readFileSync(new URL(`../../assets/coverage/${lens}.json`, import.meta.url), 'utf8')) as Tables;

/**
 * Tables with a column for every radar and battery of the configurations. The shipped ones hold the European plan and
 * its ships; the plans of 2007 and 2009 and other pairings take a second or so of stage 1.
 */
export function tablesFor(lens: LensName, configs: readonly Configuration[]): Tables {
  const tables = shipped(lens);
  if (configs.every(config => missingColumns(tables, config).length === 0)) return tables;
  return compileTables(tables.cells, { lens: LENSES[lens], columns: columnsFor(configs) });
}
