import type { Located, Problem } from '../../scenario/index.ts';
import { say, spoken } from '../../words/say.ts';
import { kindText } from './kind-text.ts';
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

/** What checks and lints say alike: place, kind, frame, message, fix. The last two are in the format's own language, English. */
export function ProblemList({ problems, onOpen }: { problems: readonly Located[]; onOpen: Props['onOpen'] }) {
  return (
    <ol className="ws-problems">
      {problems.map(({ file, line, column, code, message, fix, frame }) => (
        <li key={`${file}:${line}:${column}:${message}`}>
          <button type="button" className="link" onClick={() => onOpen({ file, line, column })}>
            {say('workshop.problems.place', { file, line })}
          </button>
          {spoken() !== 'en' && <strong>{kindText(code)}</strong>}
          <p lang="en">
            <strong>{message}</strong> {fix}
          </p>
          {frame && <pre className="ws-frame">{frame}</pre>}
        </li>
      ))}
    </ol>
  );
}
