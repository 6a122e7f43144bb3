/** What the command line says about records and scenarios that do not hold. */
import type { Scenario } from '../engine/index.ts';
import type { RecordProblem, RecordResult, TextProblem } from '../record/index.ts';
import { PROBLEM_CODES } from '../scenario/index.ts';
import { moveText, outcomeTitle, refusalText, shortOf } from '../words/index.ts';
import { saidProblems } from '../words/problems.ts';
import { problemsText } from '../words/problems-text.ts';
import { say } from '../words/say.ts';
import type { ScenarioFault } from './files.ts';
import { type ExitCode, FAILED, type Io, USAGE } from './io.ts';
import { sarifOf } from './sarif.ts';

/** "game.json:12:5: moves.3.kind: invalid …" */
export function sayTextProblem(file: string, problem: TextProblem): string {
  const path = problem.path === '' ? '' : `${problem.path}: `;
  return `${file}:${problem.line}:${problem.column}: ${path}${problem.message}`;
}

export function sayScenarioFault(fault: ScenarioFault): string {
  if (fault.kind === 'missing') return `${fault.dir}: there is no such folder`;
  return problemsText(saidProblems(fault.problems));
}

/** How a verb that looks at a scenario answers. */
export type Form = 'text' | 'json' | 'sarif';

/** A folder that is no scenario, in the form asked for: problems where results go, a missing folder where complaints do. */
export function sayInvalid(io: Io, fault: ScenarioFault, form: Form): ExitCode {
  const problems = fault.kind === 'invalid' ? saidProblems(fault.problems) : [];
  const rules = PROBLEM_CODES.map(code => ({ id: code, text: say(`problem.${code}`) }));
  if (form === 'json') io.out(`${JSON.stringify({ valid: false, dir: fault.dir, scenario: null, problems })}\n`);
  if (form === 'sarif') io.out(`${sarifOf(fault.dir, rules, problems, 'error')}\n`);
  if (form === 'text' || fault.kind === 'missing') io.err(`${sayScenarioFault(fault)}\n`);
  return fault.kind === 'missing' ? USAGE : FAILED;
}

export function sayRecordProblem(scenario: Scenario, problem: RecordProblem): string {
  switch (problem.code) {
    case 'scenario':
      return `it is a game of the scenario ${quoted(problem.want)}, not of ${quoted(problem.got)}`;
    case 'digest':
      return `it was played on another text of the scenario (its version ${problem.version}, digest ${problem.want.slice(0, 12)}…; here ${problem.got.slice(0, 12)}…)`;
    case 'length':
      return `the scenario has no length ${quoted(problem.length)}`;
    case 'seats':
      return `it seats ${problem.got}; the scenario has ${problem.want} parties`;
    case 'illegal':
      return `step ${problem.step}: the move is not legal: ${moveText(scenario, problem.move)}. ${refusalText(scenario, problem.refusal)}`;
    case 'hash':
      return `step ${problem.step}: the state differs: recorded ${problem.want}, reached ${problem.got}`;
    case 'result':
      return `the result differs: recorded ${sayResult(scenario, problem.want)}, reached ${sayResult(scenario, problem.got)}`;
  }
}

/** "Agreement (US 21, NATO 20, Russia 19)" */
export function sayResult(scenario: Scenario, result: RecordResult | null): string {
  if (result === null) return say('terminal.unfinished');
  const scores = result.totals.map((total, party) => `${shortOf(scenario, party)} ${total}`);
  return `${outcomeTitle(result.outcome)} (${scores.join(', ')})`;
}

const quoted = (text: string): string => JSON.stringify(text);
