/** Reading a scenario from a folder; the only part of `src/scenario` that needs Node. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { err, ok, type Result } from '../engine/result.ts';
import type { Scenario } from '../engine/scenario.ts';
import { isScenarioFile, SCENARIO_FILE, type ScenarioFile } from './files.ts';
import { LIMITS } from './limits.ts';
import { type Edition, parseEdition } from './parse.ts';
import { type Problem, problemAt, sourceOf } from './problems.ts';
import type { Told } from './sayings.ts';

/** Files of a scenario folder that belong to it; oversized ones are cut, so that the parser refuses them by size. */
export function readScenarioDir(dir: string): ScenarioFile[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry: Dirent) => isScenarioFile(entry.name) && !entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name }) => ({ name, text: readLimited(join(dir, name)) }));
}

function readLimited(path: string): string {
  return statSync(path).size > LIMITS.bytes ? ' '.repeat(LIMITS.bytes + 1) : readFileSync(path, 'utf8');
}

/** Reads and parses a scenario folder with its translations. A folder that cannot be read is a problem like any other. */
export function loadEditionDir(dir: string): Result<Edition, Problem[]> {
  let files: ScenarioFile[];
  try {
    files = readScenarioDir(dir);
  } catch {
    const message: Told = { id: 'fault.folder', values: { folder: basename(dir) } };
    const fix: Told = { id: 'fix.folder', values: { file: SCENARIO_FILE } };
    return err([problemAt(sourceOf(SCENARIO_FILE, ''), { start: 0, end: 0 }, 'missing-file', message, fix)]);
  }
  return parseEdition(files);
}

/** The scenario alone, for whoever plays it. */
export function loadScenarioDir(dir: string): Result<Scenario, Problem[]> {
  const loaded = loadEditionDir(dir);
  return loaded.ok ? ok(loaded.value.scenario) : loaded;
}
