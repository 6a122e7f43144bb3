import type { ScenarioFile } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';
import { ProblemList } from './problems-panel.tsx';
import type { Check } from './use-check.ts';
import type { Linting } from './use-lint.ts';

interface Props {
  lint: Linting;
  check: Check | null;
  files: ScenarioFile[];
  onOpen: (place: { file: string; line: number; column: number }) => void;
}

/** Beyond syntax: what would make the negotiation dull, unfair or impossible, found by reading and by playing. */
export function LintPanel({ lint, check, files, onOpen }: Props) {
  return (
    <div className="stack">
      <p className="muted small">{say('workshop.lint.about')}</p>
      <div className="row">
        <button type="button" className="btn" disabled={!check?.scenario} onClick={() => lint.start(files)}>
          {say('workshop.lint')}
        </button>
        {!check?.scenario && <span className="muted small">{say('workshop.first')}</span>}
      </div>
      {lint.of && <Found lint={lint} stale={lint.of !== files} onOpen={onOpen} />}
    </div>
  );
}

function Found({ lint, stale, onOpen }: { lint: Linting; stale: boolean; onOpen: Props['onOpen'] }) {
  const { found, done, steps, over } = lint;
  return (
    <>
      {!over && (
        <label className="small">
          {say(steps === 0 ? 'workshop.reading' : 'workshop.lint.playing')}{' '}
          <progress max={Math.max(1, steps)} value={done} />
        </label>
      )}
      {stale && <p className="note small">{say('workshop.stale')}</p>}
      {over && found.length === 0 && <p className="good">{say('workshop.lint.none')}</p>}
      {found.length > 0 && <ProblemList problems={found} onOpen={onOpen} />}
    </>
  );
}
