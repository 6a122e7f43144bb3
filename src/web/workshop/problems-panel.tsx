import type { Problem } from '../../scenario/index.ts';
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

/** What checks and lints say alike: place, frame, message, fix. */
export function ProblemList({
  problems,
  onOpen,
}: {
  problems: readonly Omit<Problem, 'code'>[];
  onOpen: Props['onOpen'];
}) {
  return (
    <ol className="ws-problems">
      {problems.map(({ file, line, column, message, fix, frame }) => (
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
