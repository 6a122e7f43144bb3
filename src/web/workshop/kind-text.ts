/** What kind of fault a problem or a lint is, in the reader's language. */
import { PROBLEM_CODES, type ProblemCode } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';

const LINTS = [
  'too-alike',
  'brief-contradicts',
  'home-decided',
  'text-missing',
  'never-happens',
  'persona-one-sided',
  'red-line-unmet',
  'dominated-seat',
  'unsourced-claim',
  'unwanted-option',
  'no-agreement-zone',
] as const;

const isProblem = (code: string): code is ProblemCode => PROBLEM_CODES.some(each => each === code);

/** Empty for a kind that has no words of its own. */
export function kindText(code: string): string {
  if (isProblem(code)) return say(`problem.${code}`);
  const lint = LINTS.find(each => each === code);
  return lint ? say(`lint.${lint}`) : '';
}
