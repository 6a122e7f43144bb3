/** The scenarios golden records are kept of, and where the records lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/engine/scenario.ts';
import { type GameRecord, parseRecord } from '../../src/record/index.ts';
import { shipped } from '../support/games.ts';
import { fiveScenario, miniScenario } from '../support/mini-scenario.ts';

export const RECORDS = fileURLToPath(new URL('records', import.meta.url));

export interface Source {
  scenario: Scenario;
  /** How many records at least. */
  least: number;
}

/** The shipped scenarios, and two small ones for what they have not: a threshold, every effect. */
export const sources = (): Source[] => [
  { scenario: shipped('lisbon-track'), least: 200 },
  { scenario: shipped('inf-endgame'), least: 50 },
  { scenario: shipped('lisbon-beginners'), least: 50 },
  { scenario: shipped('river-basin'), least: 50 },
  { scenario: miniScenario(), least: 10 },
  { scenario: fiveScenario(), least: 10 },
];

export const folderOf = (scenario: Scenario): string => join(RECORDS, scenario.id);

export const historyPath = (scenario: Scenario): string =>
  fileURLToPath(new URL(`../../scenarios/${scenario.id}/history.record.json`, import.meta.url));

/** The record a scenario brings of how it went in the world; null when it brings none. */
export function historyOf(scenario: Scenario): GameRecord | null {
  if (!existsSync(historyPath(scenario))) return null;
  const parsed = parseRecord(readFileSync(historyPath(scenario), 'utf8'));
  if (!parsed.ok) throw new Error(`${historyPath(scenario)}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** The text of each record of a scenario, by file name. */
export function recordTexts(scenario: Scenario): Map<string, string> {
  const folder = folderOf(scenario);
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];
  return new Map(names.sort().map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The records themselves; throws with the file's name when one does not parse. */
export function records(scenario: Scenario): Map<string, GameRecord> {
  const read = (name: string, text: string): GameRecord => {
    const parsed = parseRecord(text);
    if (!parsed.ok) throw new Error(`${scenario.id}/${name}: ${JSON.stringify(parsed.error)}`);
    return parsed.value;
  };
  return new Map([...recordTexts(scenario)].map(([name, text]) => [name, read(name, text)]));
}
