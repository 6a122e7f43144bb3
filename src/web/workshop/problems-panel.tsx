import type { LintProblem } from '../../lint/index.ts';
import type { Problem } from '../../scenario/index.ts';
import { saidProblems } from '../../words/problems.ts';
import { say } from '../../words/say.ts';
import type { Check } from './use-check.ts';

interface Props {
  check: Check | null;
  onOpen: (problem: Pick<Problem, 'file' | 'line' | 'column'>) => void;
}

/** Everything that is wrong, each with its place, why, and what to do about it. */
export function ProblemsPanel({ check, onOpen }: Props) {
  if (!check) return <p className="muted">{say('workshop.reading')}</p>;
  const { problems } = check;
  if (problems.length === 0) return <p className="good">{say('workshop.problems.none')}</p>;
  return <ProblemList problems={problems} onOpen={onOpen} />;
}

interface Listed {
  problems: readonly Problem[] | readonly LintProblem[];
  onOpen: Props['onOpen'];
}

/** What checks and lints say alike: place, message, fix, frame. */
export function ProblemList({ problems, onOpen }: Listed) {
  return (
    <ol className="ws-problems">
      {saidProblems(problems).map(({ file, line, column, message, fix, frame }) => (
        <li key={`${file}:${line}:${column}:${message}`}>
          <button type="button" className="link" onClick={() => onOpen({ file, line, column })}>
            {say('workshop.problems.place', { file, line })}
          </button>
          <p>
            <strong>{message}</strong> {fix}
          </p>
          {frame && <pre className="ws-frame">{frame}</pre>}
        </li>
      ))}
    </ol>
  );
}
