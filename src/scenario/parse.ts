/** Files -> Scenario or every problem found in them (docs/rules.md holds the rules; limits.ts the sizes). */
import { err, ok, type Result } from '../engine/result.ts';
import type { Scenario } from '../engine/scenario.ts';
import { textProblem } from './characters.ts';
import { type Draft, readDraft } from './draft.ts';
import {
  BACKGROUND_FILE,
  BRIEF_FILE,
  languageOf,
  normal,
  SCENARIO_FILE,
  type ScenarioFile,
  sizeProblem,
} from './files.ts';
import { type Finding, placeFindings, type Report } from './findings.ts';
import { LIMITS } from './limits.ts';
import { formatOf, LIFTS, liftBeside, migrate } from './migrate/index.ts';
import { nearest } from './nearest.ts';
import { type Problem, problemAt, type Source, sourceOf } from './problems.ts';
import { resolve } from './resolve.ts';
import type { Told } from './sayings.ts';
import { type ReadTranslation, readTranslations } from './translation/read.ts';
import { placeOf, type Translation } from './translation/translated.ts';
import { readYaml } from './yaml/index.ts';
import { plainValue, type Tree } from './yaml/tree.ts';

/** A scenario with what lies beside it for readers of other languages. */
export interface Edition {
  scenario: Scenario;
  /** By language. */
  translations: Translation[];
}

/** What was read of files: the edition or its problems, and scenario.yaml as plain unchecked values in the format it is written in. */
export interface Reading {
  edition: Result<Edition, Problem[]>;
  /** Null when it cannot be read at all. */
  document: unknown;
}

/** The scenario of `parseEdition`, for whoever plays it. */
export function parseScenario(files: readonly ScenarioFile[]): Result<Scenario, Problem[]> {
  const edition = parseEdition(files);
  return edition.ok ? ok(edition.value.scenario) : edition;
}

/**
 * Reads one scenario and its translations. Needs `scenario.yaml` and one `brief.<party>.md` a party; `background.md` may be
 * missing, and so may a translation or any part of one; other files are ignored. Never throws; problems come sorted by
 * file and place, at most LIMITS.problems of them and one that counts the rest.
 */
export const parseEdition = (files: readonly ScenarioFile[], lifts = LIFTS): Result<Edition, Problem[]> =>
  readEdition(files, lifts).edition;

/** The same with the document, for whoever edits it: reading takes long enough not to be done twice. */
export function readEdition(files: readonly ScenarioFile[], lifts = LIFTS): Reading {
  const unread = (problems: Problem[]): Reading => ({ edition: err(problems), document: null });
  const main = files.find(({ name }) => name === SCENARIO_FILE);
  if (!main) {
    const message: Told = { id: 'fault.noFile', values: { file: SCENARIO_FILE } };
    const source = sourceOf(SCENARIO_FILE, '');
    return unread([problemAt(source, { start: 0, end: 0 }, 'missing-file', message, { id: 'fix.addScenario' })]);
  }
  const tooLarge = sizeProblem(main, LIMITS.bytes);
  if (tooLarge) return unread([tooLarge]);
  const source = sourceOf(main.name, normal(main.text));
  const yaml = readYaml(source);
  if (yaml.root === null) return unread(shown(yaml.problems));
  return {
    edition: editionOf(files, { source, root: yaml.root, problems: yaml.problems }, lifts),
    document: plainValue(yaml.root),
  };
}

function editionOf(
  files: readonly ScenarioFile[],
  { source, root: read, problems: unfit }: { source: Source; root: Tree; problems: Problem[] },
  lifts: typeof LIFTS,
): Result<Edition, Problem[]> {
  const findings: Finding[] = [];
  const report: Report = (path, code, message, fix, spot = 'value') => {
    findings.push({ path, spot, code, message, fix });
  };
  const root = migrate(read, report, lifts);
  const value = root && plainValue(root);
  const draft = root ? readDraft(value, report) : null;
  const texts = readTexts(files, draft, report);
  const scenario = draft && resolve(draft, texts, report);
  const parties = draft ? [...draft.parties.keys()] : [];
  const lift = (tree: Tree): Tree => liftBeside(tree, formatOf(read), lifts);
  const others = readTranslations(files, { document: value, parties, background: texts.background !== '', lift });
  const beside = [...texts.problems, ...others.problems];
  const problems = [...unfit, ...placeFindings(source, root ?? read, findings), ...beside];
  if (!scenario || problems.length > 0) return err(shown(problems, unfit.length + findings.length + beside.length));
  const kept = plain(scenario);
  const places = new Map<string, string | null>();
  return ok({ scenario: kept, translations: others.read.map(each => placed(kept, each, places)) });
}

/** From places in the document to places in the scenario; `places` keeps those found for another language. */
function placed(scenario: Scenario, read: ReadTranslation, places: Map<string, string | null>): Translation {
  const texts: Record<string, string> = {};
  for (const { path, text } of read.texts) {
    const key = path.join('/');
    let place = places.get(key);
    if (place === undefined) {
      place = placeOf(scenario, path);
      places.set(key, place);
    }
    if (place !== null) texts[place] = text;
  }
  const background = read.markdown.get(BACKGROUND_FILE);
  if (background !== undefined) texts.background = background;
  for (const [party, { id }] of scenario.parties.entries()) {
    const brief = read.markdown.get(`brief.${id}.md`);
    if (brief !== undefined) texts[`briefTexts/${party}`] = brief;
  }
  return { language: read.language, texts, missing: read.missing.length + read.missingFiles.length };
}

/** A scenario is plain JSON; YAML's −0 is not, and would not survive a save. */
const plain = (scenario: Scenario): Scenario => JSON.parse(JSON.stringify(scenario)) as Scenario;

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
    const message: Told = { id: briefs.has(id) ? 'fault.emptyBrief' : 'fault.noBrief', values: { party: id } };
    const fix: Told = { id: 'fix.writeBrief', values: { brief: `brief.${id}.md`, file: SCENARIO_FILE } };
    report(['parties', id], 'missing-file', message, fix, 'key');
  }
  return { background, briefs, problems };
}

function strangerProblem(source: Source, party: string | undefined, draft: Draft | null): Problem | null {
  if (party === undefined || !draft || draft.parties.has(party)) return null;
  const near = nearest(party, draft.parties.keys());
  const message: Told = { id: 'fault.unknownId', values: { kind: 'party', id: party.slice(0, 60) } };
  const fix: Told = near ? { id: 'fix.meanFile', values: { file: `brief.${near}.md` } } : { id: 'fix.deleteOrParty' };
  return problemAt(source, { start: 0, end: 1 }, 'unknown-file', message, fix);
}

/** Sorted, and cut where more would help nobody; `total` counts also what was never placed. */
function shown(problems: Problem[], total = problems.length): Problem[] {
  const sorted = [...problems].sort((a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column);
  if (total <= LIMITS.problems) return sorted;
  const kept = sorted.slice(0, LIMITS.problems);
  const last = kept[kept.length - 1];
  const message: Told = { id: 'fault.more', values: { count: total - kept.length } };
  return [...kept, { ...last, code: 'too-many', message, fix: { id: 'fix.first' }, frame: '' }];
}

/** The document first, then its texts by name. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  if (a === SCENARIO_FILE || b === SCENARIO_FILE) return a === SCENARIO_FILE ? -1 : 1;
  return a < b ? -1 : 1;
}
