import { useEffect, useState } from 'react';
import type { LintProblem } from '../../lint/index.ts';
import type { ScenarioFile } from '../../scenario/index.ts';
import type { LintAnswer } from './lint-worker.ts';

export interface Linting {
  /** The files it is of; null before the first. */
  of: ScenarioFile[] | null;
  found: LintProblem[];
  done: number;
  /** 0 until reading is over. */
  steps: number;
  over: boolean;
  start(files: ScenarioFile[]): void;
}

type Heard = Omit<Linting, 'of' | 'start'>;

const BEGUN: Heard = { found: [], done: 0, steps: 0, over: false };

function hear(now: Heard, answer: LintAnswer): Heard {
  switch (answer.kind) {
    case 'read':
      return { ...now, found: answer.found, steps: answer.steps };
    case 'step':
      return { ...now, done: answer.done };
    case 'played':
      return { ...now, found: [...now.found, ...answer.found], over: true };
  }
}

/** The lint last asked for, in a worker of its own; it goes on while other things are looked at. */
export function useLint(): Linting {
  const [of, setOf] = useState<ScenarioFile[] | null>(null);
  const [heard, setHeard] = useState(BEGUN);
  useEffect(() => {
    if (!of) return;
    setHeard(BEGUN);
    const thread = new Worker(new URL('./lint-worker.ts', import.meta.url), { type: 'module', name: 'lint' });
    thread.onmessage = ({ data }: MessageEvent<LintAnswer>) => setHeard(now => hear(now, data));
    thread.postMessage(of);
    return () => thread.terminate();
  }, [of]);
  return { ...heard, of, start: setOf };
}
