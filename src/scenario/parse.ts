/** Files -> Scenario or every problem found in them (docs/rules.md holds the rules; limits.ts the sizes). */
import { err, ok, type Result } from '../engine/result.ts';
import type { Scenario } from '../engine/scenario.ts';
import { textProblem } from './characters.ts';
import { type Draft, readDraft } from './draft.ts';
import { type Finding, placeFindings, type Report } from './findings.ts';
import { LIMITS } from './limits.ts';
import { migrate } from './migrate/index.ts';
import { nearest } from './nearest.ts';
import { type Problem, problemAt, type Source, sourceOf } from './problems.ts';
import { resolve } from './resolve.ts';
import { readYaml } from './yaml/index.ts';

export interface ScenarioFile {
  /** Without folders: `scenario.yaml`, `brief.us.md`, `background.md`. */
  name: string;
  text: string;
}

export const SCENARIO_FILE = 'scenario.yaml';
const BACKGROUND_FILE = 'background.md';
const BRIEF_FILE = /^brief\.(.+)\.md$/s;
/** Translations: `texts.fr.yaml` mirrors the document, `background.fr.md` and `brief.us.fr.md` the Markdown. */
const LOCALE_FILE = /^(?:texts\.([a-z]{2})\.yaml|background\.([a-z]{2})\.md|brief\.[^.]+\.([a-z]{2})\.md)$/;
export const isScenarioFile = (name: string): boolean =>
  name === SCENARIO_FILE || name === BACKGROUND_FILE || BRIEF_FILE.test(name) || languageOf(name) !== null;

/** The language a file translates into, as two letters; null for a file of the scenario itself. */
export function languageOf(name: string): string | null {
  const [, texts, background, brief] = LOCALE_FILE.exec(name) ?? [];
  return texts ?? background ?? brief ?? null;
}

/**
 * Reads one scenario. Needs `scenario.yaml` and one `brief.<party>.md` a party; `background.md` may be missing; other
 * files are ignored. Never throws; problems come sorted by file and place, at most LIMITS.problems of them and one
 * that counts the rest.
 */
export function parseScenario(files: readonly ScenarioFile[]): Result<Scenario, Problem[]> {
  const main = files.find(({ name }) => name === SCENARIO_FILE);
  if (!main) {
    const message = `There is no ${SCENARIO_FILE}.`;
    const source = sourceOf(SCENARIO_FILE, '');
    return err([problemAt(source, { start: 0, end: 0 }, 'missing-file', message, 'Add it; it holds the scenario.')]);
  }
  const tooLarge = sizeProblem(main, LIMITS.bytes);
  if (tooLarge) return err([tooLarge]);
  const source = sourceOf(main.name, normal(main.text));
  const yaml = readYaml(source);
  if (!yaml.readable) return err(shown(yaml.problems));
  const findings: Finding[] = [];
  const report: Report = (path, code, message, fix, spot = 'value') => {
    findings.push({ path, spot, code, message, fix });
  };
  const value = migrate(yaml.value, report);
  const draft = value === undefined ? null : readDraft(value, report);
  const texts = readTexts(files, draft, report);
  const scenario = draft && resolve(draft, texts, report);
  const problems = [...yaml.problems, ...placeFindings(source, yaml.root, findings), ...texts.problems];
  return scenario && problems.length === 0
    ? ok(plain(scenario))
    : err(shown(problems, yaml.problems.length + findings.length + texts.problems.length));
}

/** A scenario is plain JSON; YAML's −0 is not, and would not survive a save. */
const plain = (scenario: Scenario): Scenario => JSON.parse(JSON.stringify(scenario)) as Scenario;

/** Line ends and the mark some editors put at the start of a file mean nothing. */
export const normal = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

function sizeProblem({ name, text }: ScenarioFile, limit: number): Problem | null {
  // A UTF-16 unit takes at least one byte: no need to encode what is too long anyway.
  const bytes = text.length > limit ? text.length : new TextEncoder().encode(text).length;
  if (bytes <= limit) return null;
  const message = `The file is larger than ${limit / 1024} kB.`;
  return problemAt(sourceOf(name, ''), { start: 0, end: 0 }, 'too-large', message, 'Make it smaller.');
}

function readTexts(files: readonly ScenarioFile[], draft: Draft | null, report: Report) {
  const briefs = new Map<string, string>();
  const problems: Problem[] = [];
  const parties = draft ? [...draft.parties.keys()] : [];
  let background = '';
  for (const file of files) {
    const [, party] = BRIEF_FILE.exec(file.name) ?? [];
    if ((party === undefined && file.name !== BACKGROUND_FILE) || languageOf(file.name) !== null) continue;
    const source = sourceOf(file.name, normal(file.text));
    const problem =
      sizeProblem(file, LIMITS.markdownBytes) ?? textProblem(source) ?? strangerProblem(source, party, draft);
    if (problem) problems.push(problem);
    if (party === undefined) background = source.text.trim();
    else briefs.set(party, source.text.trim());
  }
  for (const id of parties) {
    if (briefs.get(id)) continue;
    const message = `The confidential brief of "${id}" is ${briefs.has(id) ? 'empty' : 'missing'}.`;
    report(['parties', id], 'missing-file', message, `Write it into brief.${id}.md beside ${SCENARIO_FILE}.`, 'key');
  }
  return { background, briefs, problems };
}

function strangerProblem(source: Source, party: string | undefined, draft: Draft | null): Problem | null {
  if (party === undefined || !draft || draft.parties.has(party)) return null;
  const near = nearest(party, draft.parties.keys());
  const fix = near ? `Did you mean brief.${near}.md?` : 'Delete it, or add the party.';
  return problemAt(source, { start: 0, end: 1 }, 'unknown-file', `There is no party "${party.slice(0, 60)}".`, fix);
}

/** Sorted, and cut where more would help nobody; `total` counts also what was never placed. */
function shown(problems: Problem[], total = problems.length): Problem[] {
  const sorted = [...problems].sort((a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column);
  if (total <= LIMITS.problems) return sorted;
  const kept = sorted.slice(0, LIMITS.problems);
  const last = kept[kept.length - 1];
  const message = `There are ${total - kept.length} more problems.`;
  return [...kept, { ...last, code: 'too-many', message, fix: 'Mend those above first.', frame: '' }];
}

/** The document first, then its texts by name. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  if (a === SCENARIO_FILE || b === SCENARIO_FILE) return a === SCENARIO_FILE ? -1 : 1;
  return a < b ? -1 : 1;
}
