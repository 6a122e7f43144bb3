/** Problems as lines of text. Of the area `terminal`, as the command line and the build are who shows them so. */
import type { SaidProblem } from './problems.ts';
import { say } from './say.ts';

/** For a terminal: each problem with its place, frame and fix, and a count at the end. */
export function problemsText(problems: readonly SaidProblem[]): string {
  const blocks = problems.map(({ file, line, column, code, message, fix, frame }) =>
    [
      `${file}:${line}:${column}  ${code}`,
      `  ${message}`,
      ...frame.split('\n').filter(Boolean),
      `  ${say('problems.fix', { fix })}`,
    ].join('\n'),
  );
  return [...blocks, say('problems.count', { count: problems.length })].join('\n\n');
}
