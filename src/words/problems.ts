/** Problems of a scenario and findings of lints, put into words. Not in the index: only who has such to tell makes their area ready. */
import type { LintTold } from '../lint/index.ts';
import type { Located, Told } from '../scenario/index.ts';
import { say } from './say.ts';

type Anything = Told | LintTold;

/** Parts of a sentence that are themselves told are said first. */
export function toldText({ id, values }: Anything): string {
  if (values === undefined) return say(id);
  const parts: [string, string | number | Anything][] = Object.entries(values);
  const said = parts.map(([name, value]) => [name, typeof value === 'object' ? toldText(value) : value]);
  return say(id, Object.fromEntries(said));
}

/** As a reader has it. */
export type SaidProblem = Located<string, string>;

export const saidProblems = (problems: readonly Located<string, Anything>[]): SaidProblem[] =>
  problems.map(({ file, line, column, code, message, fix, frame }) => ({
    ...{ file, line, column, code },
    ...{ message: toldText(message), fix: toldText(fix), frame },
  }));
