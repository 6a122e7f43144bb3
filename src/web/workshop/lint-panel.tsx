import { useEffect, useState } from 'react';
import type { LintProblem } from '../../lint/index.ts';
import type { ScenarioFile } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';
import type { LintAnswer } from './lint-worker.ts';
import { ProblemList } from './problems-panel.tsx';
import type { Check } from './use-check.ts';

interface Props {
  check: Check | null;
  files: ScenarioFile[];
  onOpen: (place: { file: string; line: number; column: number }) => void;
}

interface Linting {
  found: LintProblem[];
  done: number;
  /** 0 until reading is over. */
  steps: number;
  over: boolean;
}

const BEGUN: Linting = { found: [], done: 0, steps: 0, over: false };

function hear(now: Linting, answer: LintAnswer): Linting {
  switch (answer.kind) {
    case 'read':
      return { ...now, found: answer.found, steps: answer.steps };
    case 'step':
      return { ...now, done: answer.done };
    case 'played':
      return { ...now, found: [...now.found, ...answer.found], over: true };
  }
}

/** Beyond syntax: what would make the negotiation dull, unfair or impossible, found by reading and by playing. */
export function LintPanel({ check, files, onOpen }: Props) {
  const [linted, setLinted] = useState<ScenarioFile[] | null>(null);
  const [state, setState] = useState(BEGUN);
  useEffect(() => {
    if (!linted) return;
    setState(BEGUN);
    const thread = new Worker(new URL('./lint-worker.ts', import.meta.url), { type: 'module', name: 'lint' });
    thread.onmessage = ({ data }: MessageEvent<LintAnswer>) => setState(now => hear(now, data));
    thread.postMessage(linted);
    return () => thread.terminate();
  }, [linted]);
  return (
    <div className="stack">
      <p className="muted small">{say('workshop.lint.about')}</p>
      <div className="row">
        <button type="button" className="btn" disabled={!check?.scenario} onClick={() => setLinted(files)}>
          {say('workshop.lint')}
        </button>
        {!check?.scenario && <span className="muted small">{say('workshop.first')}</span>}
      </div>
      {linted && <Found state={state} stale={linted !== files} onOpen={onOpen} />}
    </div>
  );
}

function Found({ state, stale, onOpen }: { state: Linting; stale: boolean; onOpen: Props['onOpen'] }) {
  const { found, done, steps, over } = state;
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
