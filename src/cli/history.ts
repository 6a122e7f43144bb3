/** The record a scenario's folder may bring, and its notes in other languages: what is wrong with those files. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../engine/index.ts';
import { type GameRecord, notesByStep, parseRecord, LIMITS as RECORD_LIMITS } from '../record/index.ts';
import {
  LIMITS,
  type Located,
  languageOfTexts,
  locatorOf,
  type Problem,
  type ProblemCode,
  readNotes,
} from '../scenario/index.ts';
import { readText } from './files.ts';

const RECORD = 'history.record.json';
const NOTES = /^history(?:\.(.+))?\.yaml$/;

export interface History {
  problems: Problem[];
  /** By language, the steps whose note is not translated. */
  missing: { language: string; file: string; steps: number[] }[];
}

/** Reads them as strictly as the scenario itself; a folder without them has nothing wrong in them. */
export function readHistory(dir: string, scenario: Scenario): History {
  const history: History = { problems: [], missing: [] };
  const record = existsSync(join(dir, RECORD)) ? readRecord(dir, scenario, history.problems) : null;
  for (const file of readdirSync(dir).sort()) {
    const language = NOTES.exec(file)?.[1];
    if (NOTES.test(file)) readLanguage(dir, { file, language }, { scenario, record }, history);
  }
  return history;
}

/** Null when it cannot be read, which is then a problem. */
function readRecord(dir: string, scenario: Scenario, problems: Problem[]): GameRecord | null {
  const text = textOf(dir, RECORD, RECORD_LIMITS.text);
  const parsed = parseRecord(text);
  if (!parsed.ok) {
    for (const { path, line, column, message } of parsed.error)
      problems.push(
        problemAt(RECORD, text, { line, column }, 'bad-value', `${path || 'The record'}: ${message}.`, AGAIN),
      );
    return null;
  }
  const { id } = parsed.value.scenario;
  if (id !== scenario.id) {
    const message = `The record is of the scenario "${id}", not of "${scenario.id}".`;
    problems.push(problemAt(RECORD, text, null, 'unknown-id', message, 'Put the record of this scenario here.'));
  }
  return parsed.value;
}

const AGAIN = 'Record the game again, or mend the file by hand; verify says whether it holds.';

function readLanguage(
  dir: string,
  { file, language }: { file: string; language: string | undefined },
  { scenario, record }: { scenario: Scenario; record: GameRecord | null },
  { problems, missing }: History,
): void {
  const own = languageOfTexts(scenario);
  const stray = (message: string, fix: string): void => {
    problems.push(problemAt(file, '', null, 'unknown-file', message, fix));
  };
  if (language === undefined || !/^[a-z]{2}$/.test(language))
    stray(`${file} does not say in which language the notes are.`, 'Call it history.fr.yaml, for French.');
  else if (language === own) stray(`The scenario itself is in "${own}", and so is the record.`, 'Delete the file.');
  else if (!existsSync(join(dir, RECORD)))
    stray(`There is no ${RECORD} whose notes this could translate.`, 'Delete the file.');
  else if (record !== null) {
    const read = readNotes({ name: file, text: textOf(dir, file, LIMITS.bytes) }, notesByStep(record.notes ?? []));
    if (read.ok) missing.push({ language, file, steps: read.value.missing });
    else problems.push(...read.error);
  }
}

/** What is larger than it may be is not read, but only so much that its reader sees it is. */
function textOf(dir: string, file: string, limit: number): string {
  const path = join(dir, file);
  if (statSync(path).size > limit) return ' '.repeat(limit + 1);
  const text = readText(path);
  return text.ok ? text.value : '';
}

function problemAt<Code extends ProblemCode>(
  file: string,
  text: string,
  at: { line: number; column: number } | null,
  code: Code,
  message: string,
  fix: string,
): Problem {
  const lines = text.split('\n').slice(0, (at?.line ?? 1) - 1);
  const start = lines.reduce((sum, line) => sum + line.length + 1, 0) + (at?.column ?? 1) - 1;
  return locatorOf([{ name: file, text }]).place({ file, span: { start, end: start + 1 } }, code, message, fix);
}

const SHOWN = 40;

/** For lint: each note that a language leaves in the record's own. */
export function missingNotes({ missing }: History): Located<'text-missing'>[] {
  return missing.flatMap(({ language, file, steps }) => {
    const { place } = locatorOf([]);
    const say = (message: string, fix: string) =>
      place({ file, span: { start: 0, end: 0 } }, 'text-missing' as const, message, fix);
    const more = steps.length - SHOWN;
    return [
      ...steps
        .slice(0, SHOWN)
        .map(step => say(`The note of step ${step} has no text in "${language}".`, `Write ${step}: "…" in ${file}.`)),
      ...(more > 0 ? [say(`${more} more notes are missing in "${language}".`, `Complete ${file}.`)] : []),
    ];
  });
}
