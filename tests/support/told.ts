/** Problems as a reader has them, for tests that look at words or fail with them. */
import type { LintProblem } from '../../src/lint/index.ts';
import type { Problem } from '../../src/scenario/index.ts';
import { saidProblems } from '../../src/words/problems.ts';
import { problemsText } from '../../src/words/problems-text.ts';

export const told = (problems: readonly Problem[] | readonly LintProblem[]): string =>
  problemsText(saidProblems(problems));
