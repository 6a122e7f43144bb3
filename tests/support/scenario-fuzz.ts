/** What must hold whatever scenario files hold: an answer, every problem with a place, and nothing that runs. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { rulebook } from '../../src/cli/files.ts';
import { stream } from '../../src/engine/rng.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { printPack } from '../../src/print/index.ts';
import {
  LIMITS,
  PROBLEM_CODES,
  type Problem,
  parseScenario,
  type ScenarioFile,
  type Told,
} from '../../src/scenario/index.ts';
import { Markdown } from '../../src/web/kit/markdown.tsx';
import { SourceLinks } from '../../src/web/kit/source-links.tsx';
import { ProblemList } from '../../src/web/workshop/problems-panel.tsx';
import { LANGUAGES } from '../../src/words/catalogues.ts';
import { toldText } from '../../src/words/problems.ts';
import { speak } from '../../src/words/say.ts';
import { dangersIn } from './safe-html.ts';
import { KINDS, type MutantKind, mutant } from './scenario-mutants.ts';
import { compareReaders } from './yaml-readers.ts';

export interface FuzzReport {
  files: number;
  /** Those that were scenarios all the same. */
  parsed: number;
  /** Pages made of them and of problems, and looked through for what would run. */
  rendered: number;
  /** Documents that the quick reader took on, and in which it agreed with the library. */
  plain: number;
  codes: Map<string, number>;
  /** Everything that was said of them, each once. */
  told: Map<string, Told>;
  /** CPU milliseconds of the slowest file, and its seed. */
  slowest: { ms: number; seed: string };
  /** What went wrong, with the seed that shows it again. */
  faults: string[];
}

export const emptyReport = (): FuzzReport => ({
  ...{ files: 0, parsed: 0, rendered: 0, plain: 0 },
  ...{ codes: new Map(), told: new Map(), slowest: { ms: 0, seed: '' }, faults: [] },
});

const CODES: ReadonlySet<string> = new Set(PROBLEM_CODES);
const inherited = Object.getOwnPropertyNames(Object.prototype).sort().join();

function isPolluted(): boolean {
  const fresh = {} as Record<string, unknown>;
  return (
    fresh.polluted !== undefined ||
    fresh.x !== undefined ||
    Object.getOwnPropertyNames(Object.prototype).sort().join() !== inherited
  );
}

/** Whether a sentence lacks something in the language that is spoken. */
const isSaidBadly = (told: Told): boolean => /^$|undefined|\[object|NaN/.test(toldText(told));

/** What is wrong with a problem as it is told; null for a good one. */
function faultOf(
  { file, line, column, code, message, fix, frame }: Problem,
  files: readonly ScenarioFile[],
): string | null {
  const text = files.find(({ name }) => name === file)?.text ?? '';
  const lines = text.split('\n').length;
  if (!(Number.isInteger(line) && line >= 1 && line <= lines)) return `line ${line} of ${lines}`;
  if (!(Number.isInteger(column) && column >= 1)) return `column ${column}`;
  if (!CODES.has(code)) return `code ${code}`;
  const badly = [message, fix].find(isSaidBadly);
  if (badly) return `words: ${toldText(badly)}`;
  return frame.length > 2000 ? `a frame of ${frame.length}` : null;
}

/** A scenario's own texts as the pages show them that make HTML of texts. */
const pagesOf = (scenario: Scenario): string[] => [
  printPack(scenario, undefined, 'a4', rulebook()),
  ...[scenario.background, ...scenario.briefTexts].map(text => renderToStaticMarkup(createElement(Markdown, { text }))),
  renderToStaticMarkup(createElement(SourceLinks, { sources: scenario.sources })),
];

const listOf = (problems: readonly Problem[]): string =>
  renderToStaticMarkup(createElement(ProblemList, { problems, onOpen: () => {} }));

function look(pages: readonly string[], report: FuzzReport, fault: (what: string) => void): void {
  report.rendered += pages.length;
  for (const danger of pages.flatMap(dangersIn)) fault(`would run: ${danger}`);
}

/** Parses, and shows what came of it. `render` says whether pages are made and looked through. */
export function checkFiles(files: readonly ScenarioFile[], seed: string, render: boolean, report: FuzzReport): void {
  const fault = (what: string): void => void report.faults.push(`${seed}: ${what}`);
  report.files++;
  try {
    const begun = process.cpuUsage();
    const result = parseScenario(files);
    const { user, system } = process.cpuUsage(begun);
    const ms = Math.round((user + system) / 1000);
    if (ms > report.slowest.ms) report.slowest = { ms, seed };
    if (result.ok) {
      report.parsed++;
      if (JSON.stringify(JSON.parse(JSON.stringify(result.value))) !== JSON.stringify(result.value)) fault('not plain');
      if (render) look(pagesOf(result.value), report, fault);
    } else {
      const { length } = result.error;
      if (length === 0 || length > LIMITS.problems + 1) fault(`${length} problems`);
      for (const problem of result.error) {
        report.codes.set(problem.code, (report.codes.get(problem.code) ?? 0) + 1);
        for (const told of [problem.message, problem.fix]) report.told.set(JSON.stringify(told), told);
        const wrong = faultOf(problem, files);
        if (wrong !== null) fault(wrong);
      }
      if (render) look([listOf(result.error)], report, fault);
    }
    const { plain, difference } = compareReaders(files.find(({ name }) => name === 'scenario.yaml')?.text ?? '');
    if (plain) report.plain++;
    if (difference !== null) fault(`read otherwise: ${difference}`);
  } catch (thrown) {
    fault(`thrown: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
  if (isPolluted()) fault('all objects have changed');
}

/** `count` mutants of one kind; `render` of how many one is also shown. */
export function fuzz(
  kind: MutantKind,
  source: { name: string; files: readonly ScenarioFile[] },
  count: number,
  report: FuzzReport,
  render = 1,
): void {
  for (let at = 0; at < count; at++) {
    const seed = `scenario fuzz ${kind} ${source.name} ${at}`;
    checkFiles(mutant(kind, source.files, stream(seed)), seed, at % render === 0, report);
  }
}

/** Says everything that was said once more in every language; then English is spoken, as before. */
export async function sayInAll(report: FuzzReport): Promise<void> {
  for (const language of LANGUAGES) {
    await speak(language, ['problems']);
    for (const [key, told] of report.told) {
      try {
        if (isSaidBadly(told)) report.faults.push(`${language} ${key}: ${toldText(told)}`);
      } catch (thrown) {
        report.faults.push(`${language} ${key}: ${String(thrown)}`);
      }
    }
  }
  await speak('en', []);
}

export { KINDS };
