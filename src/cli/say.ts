/** What the command line says about records and scenarios that do not hold. */
import type { Scenario } from '../engine/index.ts';
import type { RecordProblem, RecordResult, TextProblem } from '../record/index.ts';
import { PROBLEM_CODES } from '../scenario/index.ts';
import { moveText, outcomeTitle, refusalText, shortOf } from '../words/index.ts';
import { saidProblems } from '../words/problems.ts';
import { problemsText } from '../words/problems-text.ts';
import { say, spoken } from '../words/say.ts';
import type { ScenarioFault } from './files.ts';
import { type ExitCode, FAILED, type Io, USAGE } from './io.ts';
import { sarifOf } from './sarif.ts';

/** "game.json:12:5: moves.3.kind: invalid …" */
export function sayTextProblem(file: string, problem: TextProblem): string {
  const { line, column, path } = problem;
  const at = { file, line, column, detail: sayDetail(problem) };
  return path === '' ? say('answer.record.at', at) : say('answer.record.atPath', { ...at, path });
}

/** Of a file that is no record: its kind in the language that is spoken, before what the reader of records says of it in English. */
export const sayDetail = ({ code, message }: TextProblem): string =>
  spoken() === 'en' ? message : say('trouble.kind', { kind: say(`trouble.kind.${code}`), detail: message });

const SYSTEM = {
  ENOENT: 'complain.noFile',
  EACCES: 'complain.denied',
  EPERM: 'complain.denied',
  EISDIR: 'complain.isFolder',
  ENOSPC: 'complain.noSpace',
} as const;

/** Why a file cannot be read or written, by what the system calls it. */
export function saySystemFault(file: string, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const known = Object.entries(SYSTEM).find(([name]) => name === code);
  return known ? say(known[1], { file }) : say('complain.system', { file, detail: message });
}

export function sayScenarioFault(fault: ScenarioFault): string {
  if (fault.kind === 'missing') return say('complain.noFolder', { dir: fault.dir });
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
      return say('answer.record.scenario', { want: quoted(problem.want), got: quoted(problem.got) });
    case 'digest': {
      const [want, got] = [problem.want.slice(0, 12), problem.got.slice(0, 12)];
      return say('answer.record.digest', { version: problem.version, want, got });
    }
    case 'length':
      return say('answer.record.length', { length: quoted(problem.length) });
    case 'seats':
      return say('answer.record.seats', { got: problem.got, want: problem.want });
    case 'illegal': {
      const told = { move: moveText(scenario, problem.move), why: refusalText(scenario, problem.refusal) };
      return say('answer.record.illegal', { step: problem.step, ...told });
    }
    case 'hash':
      return say('answer.record.hash', { step: problem.step, want: problem.want, got: problem.got });
    case 'result': {
      const [want, got] = [sayResult(scenario, problem.want), sayResult(scenario, problem.got)];
      return say('answer.record.result', { want, got });
    }
  }
}

/** "Agreement (US 21, NATO 20, Russia 19)" */
export function sayResult(scenario: Scenario, result: RecordResult | null): string {
  if (result === null) return say('terminal.unfinished');
  const scores = result.totals.map((total, party) => `${shortOf(scenario, party)} ${total}`);
  return `${outcomeTitle(result.outcome)} (${scores.join(', ')})`;
}

const quoted = (text: string): string => JSON.stringify(text);
