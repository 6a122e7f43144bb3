/** Lints away from the page: reading tells at once, playing takes seconds. */
import { type LintProblem, lint, lintByPlaying, PLAYED_STEPS } from '../../lint/index.ts';
import { parseScenario, type ScenarioFile } from '../../scenario/index.ts';

export type LintAnswer =
  | { kind: 'read'; found: LintProblem[]; steps: number }
  | { kind: 'step'; done: number }
  | { kind: 'played'; found: LintProblem[] };

const say = (answer: LintAnswer): void => self.postMessage(answer);

self.addEventListener('message', ({ data: files }: MessageEvent<ScenarioFile[]>) => {
  const parsed = parseScenario(files);
  if (!parsed.ok) return;
  say({ kind: 'read', found: lint(parsed.value, files), steps: PLAYED_STEPS });
  void lintByPlaying(parsed.value, files, done => say({ kind: 'step', done })).then(found =>
    say({ kind: 'played', found }),
  );
});
