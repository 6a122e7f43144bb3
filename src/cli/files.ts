/** Scenarios and records from disk. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IMPORT_LIMITS, type ImportFile } from '../analysis/index.ts';
import { err, ok, type Result, type Scenario } from '../engine/index.ts';
import { type GameRecord, LIMITS, parseRecord } from '../record/index.ts';
import type { Edition, Problem } from '../scenario/index.ts';
import { loadEditionDir } from '../scenario/node.ts';
import { parseRules, type Rulebook } from '../words/rulebook.ts';
import { say, spoken } from '../words/say.ts';
import { saySystemFault, sayTextProblem } from './say.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const DEFAULT_SCENARIO = 'lisbon-track';

/** The folder of a scenario that comes with the program. */
export const shippedDir = (id: string): string => join(ROOT, 'scenarios', id);

/** The numbered rules in the language that is set. */
export function rulebook(): Rulebook {
  const language = spoken();
  const name = language === 'en' ? 'rules.md' : `rules.${language}.md`;
  return parseRules(readFileSync(join(ROOT, 'docs', name), 'utf8'));
}

export type ScenarioFault = { kind: 'missing'; dir: string } | { kind: 'invalid'; dir: string; problems: Problem[] };

/** Reads and checks a scenario's folder; without one, the scenario the program comes with. */
export function openScenario(dir?: string): Result<Scenario, ScenarioFault> {
  const opened = openEdition(dir);
  return opened.ok ? ok(opened.value.scenario) : opened;
}

/** The same with its translations. */
export function openEdition(dir = shippedDir(DEFAULT_SCENARIO)): Result<Edition, ScenarioFault> {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) return err({ kind: 'missing', dir });
  const parsed = loadEditionDir(dir);
  return parsed.ok ? parsed : err({ kind: 'invalid', dir, problems: parsed.error });
}

/** `missing` cannot be read at all, `invalid` is no record. */
export type RecordFault = { kind: 'missing' | 'invalid'; problems: string[] };

export function openRecord(file: string): Result<GameRecord, RecordFault> {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return err({ kind: 'missing', problems: [say('complain.noFile', { file })] });
  if (size > LIMITS.text)
    return err({ kind: 'invalid', problems: [say('complain.large', { file, limit: LIMITS.text })] });
  const text = readText(file);
  if (!text.ok) return err({ kind: 'missing', problems: [text.error] });
  const parsed = parseRecord(text.value);
  if (parsed.ok) return parsed;
  return err({ kind: 'invalid', problems: parsed.error.map(problem => sayTextProblem(file, problem)) });
}

/** A file's text, or why it cannot be had. */
export function readText(file: string): Result<string, string> {
  try {
    return ok(readFileSync(file, 'utf8'));
  } catch (error) {
    return err(saySystemFault(file, error));
  }
}

/**
 * Files of other platforms as bytes, called by what tells them apart; of one too large, only so much that the reader sees it is.
 */
export function readFiles(paths: string[]): Result<ImportFile[], string> {
  const names = paths.map(path => basename(path));
  const telling = new Set(names).size === names.length ? names : paths;
  const files: ImportFile[] = [];
  for (const [k, path] of paths.entries()) {
    try {
      const tooLarge = statSync(path).size > IMPORT_LIMITS.bytes;
      const bytes = tooLarge ? new Uint8Array(IMPORT_LIMITS.bytes + 1) : new Uint8Array(readFileSync(path));
      files.push({ name: telling[k]!, bytes });
    } catch (error) {
      return err(saySystemFault(path, error));
    }
  }
  return ok(files);
}

/** The folder a record's scenario should be in: the one named, or the shipped one of that id. */
export function scenarioDirOf(record: GameRecord, named: string | undefined): string {
  if (named !== undefined) return named;
  return shippedDir(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(record.scenario.id) ? record.scenario.id : DEFAULT_SCENARIO);
}
