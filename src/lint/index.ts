/** Beyond syntax: what is wrong with a scenario that parses. One file a lint. */
import { compile, type Scenario } from '../engine/index.ts';
import { type Located, locatorOf, type ScenarioFile } from '../scenario/index.ts';
import { ALIKE } from './alike.ts';
import { BRIEFS } from './briefs.ts';
import { HOMES } from './homes.ts';
import { LANGUAGES } from './languages.ts';
import { NEVER } from './never.ts';
import { BARGAINERS, oneSided } from './personas.ts';
import { RED_LINES } from './red-lines.ts';
import type { LintTold } from './sayings.ts';
import { SEATS } from './seats.ts';
import { SOURCED } from './sourced.ts';
import type { Context, Finding, Lint, LintCode } from './types.ts';
import { UNWANTED } from './unwanted.ts';
import { ZONE } from './zone.ts';

export type { LintTold } from './sayings.ts';
export { LINT_CODES, type LintCode } from './types.ts';

const READING: readonly Lint[] = [ZONE, SEATS, UNWANTED, RED_LINES, NEVER, BRIEFS, HOMES, LANGUAGES, SOURCED, ALIKE];

export type LintProblem = Located<LintCode, LintTold>;

const byPlace = (a: LintProblem, b: LintProblem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** What reading alone tells, sorted by file and place. Takes milliseconds. The files must be those the scenario was read from. */
export function lint(scenario: Scenario, files: readonly ScenarioFile[]): LintProblem[] {
  const locator = locatorOf(files);
  const games = scenario.lengths.map(({ id }) => compile(scenario, id));
  const context: Context = { scenario, games, document: locator.document, files };
  const placed = READING.flatMap(({ code, check }) =>
    [...check(context)].map(({ where, message, fix }) => ({ ...locator.place(where, code), message, fix })),
  );
  return placed.sort(byPlace);
}

/**
 * What only playing tells: seconds at most for a scenario in order. `onStep` is told how many of `PLAYED_STEPS` are done.
 * Depends on the scenario alone.
 */
export async function lintByPlaying(
  scenario: Scenario,
  files: readonly ScenarioFile[],
  onStep: (done: number) => void = () => {},
): Promise<LintProblem[]> {
  const game = compile(scenario);
  const found: Finding[] = [];
  for (const [k, persona] of BARGAINERS.entries()) {
    const finding = await oneSided(game, persona, breathe);
    if (finding) found.push(finding);
    onStep(k + 1);
  }
  if (found.length === 0) return [];
  const locator = locatorOf(files);
  return found.map(({ where, message, fix }) => ({ ...locator.place(where, 'persona-one-sided'), message, fix }));
}

export const PLAYED_STEPS = BARGAINERS.length;

/** A page stays alive, a command line draws its bar. */
const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));
