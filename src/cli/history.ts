/** The record a scenario's folder may bring, and its notes in other languages: what is wrong with those files. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../engine/index.ts';
import type { LintProblem, LintTold } from '../lint/index.ts';
import { type GameRecord, notesByStep, parseRecord, LIMITS as RECORD_LIMITS } from '../record/index.ts';
import {
  LIMITS,
  languageOfTexts,
  locatorOf,
  type Problem,
  type ProblemCode,
  readNotes,
  type Told,
} from '../scenario/index.ts';
import { readText } from './files.ts';
import { sayDetail } from './say.ts';

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
    for (const problem of parsed.error) {
      const { path, line, column } = problem;
      const values = { path: path || ({ id: 'found.record' } as const), detail: sayDetail(problem) };
      const message: Told = { id: 'fault.record', values };
      problems.push(problemAt(RECORD, text, { line, column }, 'bad-value', message, { id: 'fix.record' }));
    }
    return null;
  }
  const { id } = parsed.value.scenario;
  if (id !== scenario.id) {
    const message: Told = { id: 'fault.otherRecord', values: { id, own: scenario.id } };
    problems.push(problemAt(RECORD, text, null, 'unknown-id', message, { id: 'fix.otherRecord' }));
  }
  return parsed.value;
}

function readLanguage(
  dir: string,
  { file, language }: { file: string; language: string | undefined },
  { scenario, record }: { scenario: Scenario; record: GameRecord | null },
  { problems, missing }: History,
): void {
  const own = languageOfTexts(scenario);
  const stray = (message: Told, fix: Told = { id: 'fix.deleteFile' }): void => {
    problems.push(problemAt(file, '', null, 'unknown-file', message, fix));
  };
  if (language === undefined || !/^[a-z]{2}$/.test(language))
    stray({ id: 'fault.notesLanguage', values: { file } }, { id: 'fix.notesLanguage' });
  else if (language === own) stray({ id: 'fault.notesOwn', values: { language } });
  else if (!existsSync(join(dir, RECORD))) stray({ id: 'fault.notesAlone', values: { record: RECORD } });
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

function problemAt(
  file: string,
  text: string,
  at: { line: number; column: number } | null,
  code: ProblemCode,
  message: Told,
  fix: Told,
): Problem {
  const lines = text.split('\n').slice(0, (at?.line ?? 1) - 1);
  const start = lines.reduce((sum, line) => sum + line.length + 1, 0) + (at?.column ?? 1) - 1;
  return { ...locatorOf([{ name: file, text }]).place({ file, span: { start, end: start + 1 } }, code), message, fix };
}

const SHOWN = 40;

/** For lint: each note that a language leaves in the record's own. */
export function missingNotes({ missing }: History): LintProblem[] {
  return missing.flatMap(({ language, file, steps }) => {
    const place = locatorOf([]).place({ file, span: { start: 0, end: 0 } }, 'text-missing' as const);
    const told = (message: LintTold, fix: LintTold): LintProblem => ({ ...place, message, fix });
    const more = steps.length - SHOWN;
    return [
      ...steps
        .slice(0, SHOWN)
        .map(step =>
          told({ id: 'flaw.noNote', values: { step, language } }, { id: 'mend.noNote', values: { step, file } }),
        ),
      ...(more > 0
        ? [told({ id: 'flaw.noNotes', values: { count: more, language } }, { id: 'mend.noNotes', values: { file } })]
        : []),
    ];
  });
}
