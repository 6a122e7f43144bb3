/** Translated notes of a record, such as `history.fr.yaml` beside `history.record.json`: flat, each note by its step. */
import { err, ok, type Result } from '../../engine/result.ts';
import { textProblem } from '../characters.ts';
import { normal, type ScenarioFile, sizeProblem } from '../files.ts';
import { type Finding, placeFindings, type Report } from '../findings.ts';
import { describe } from '../issues.ts';
import { LIMITS } from '../limits.ts';
import { type Problem, sourceOf } from '../problems.ts';
import { readYaml } from '../yaml/index.ts';
import { plainValue } from '../yaml/tree.ts';
import { mirror } from './mirror.ts';
import type { TextTree } from './tree.ts';

export interface NotesTranslation {
  /** By the step. */
  texts: Readonly<Record<string, string>>;
  /** Steps whose note is not translated and stays as it is. */
  missing: number[];
}

/** `notes` are those of the record, by their step. Never throws; every problem comes with its place. */
export function readNotes(file: ScenarioFile, notes: ReadonlyMap<number, string>): Result<NotesTranslation, Problem[]> {
  const source = sourceOf(file.name, normal(file.text));
  const unfit = sizeProblem(file, LIMITS.bytes) ?? textProblem(source);
  if (unfit) return err([unfit]);
  const { root, problems } = readYaml(source);
  const entries = [...notes].map(([step, text]) => [String(step), noteOf(text)] as const);
  const tree: TextTree = { kind: 'map', entries: new Map(entries) };
  const findings: Finding[] = [];
  const report: Report = (path, code, message, fix, spot = 'value') => {
    findings.push({ path, spot, code, message, fix });
  };
  const value = root && plainValue(root);
  const isMap = value === null || (typeof value === 'object' && !Array.isArray(value));
  if (!isMap) report([], 'bad-type', { id: 'fault.notes', values: { found: describe(value) } }, { id: 'fix.notes' });
  const { texts, missing } = mirror(tree, {}, isMap ? value : null, report);
  const all = [...problems, ...placeFindings(source, root, findings)].slice(0, LIMITS.problems);
  if (all.length > 0) return err(all);
  return ok({
    texts: Object.fromEntries(texts.map(({ path, text }) => [String(path[0]), text])),
    missing: missing.map(({ path }) => Number(path[0])),
  });
}

const noteOf = (text: string): TextTree => ({ kind: 'text', text, max: LIMITS.text, line: true });
