/** `lint DIR`: what is wrong with a scenario that parses. */
import type { Scenario } from '../engine/index.ts';
import { LINT_CODES, type LintProblem, lintByPlaying, lint as lintTexts, PLAYED_STEPS } from '../lint/index.ts';
import { readScenarioDir } from '../scenario/node.ts';
import { saidProblems } from '../words/problems.ts';
import { problemsText } from '../words/problems-text.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { openScenario } from './files.ts';
import { missingNotes, readHistory } from './history.ts';
import { FAILED, HELD, type Io } from './io.ts';
import { progressBar } from './progress.ts';
import { sarifOf } from './sarif.ts';
import { type Form, sayInvalid } from './say.ts';

export const lint: Verb = {
  name: 'lint',
  usage: 'DIR [--no-play] [--json | --sarif]',
  summary: 'Look for faults beyond syntax: no zone of agreement, dead options, cards that never come.',
  options: [
    ['--no-play', 'leave out what only playing some hundred games tells'],
    ['--json', '{ clean, dir, problems } as JSON'],
    ['--sarif', 'the problems as SARIF 2.1.0'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, [], ['no-play', 'json', 'sarif']);
    if (!args.ok) return misuse(io, lint, args.error);
    const [dir, ...more] = args.value.rest;
    if (dir === undefined || more.length > 0) return misuse(io, lint, say('complain.whichFolder'));
    const opened = openScenario(dir);
    const form = args.value.flag('sarif') ? 'sarif' : args.value.flag('json') ? 'json' : 'text';
    if (!opened.ok) return sayInvalid(io, opened.error, form);
    const history = readHistory(dir, opened.value);
    if (history.problems.length > 0) return sayInvalid(io, { kind: 'invalid', dir, problems: history.problems }, form);
    const read = await allProblems(io, dir, opened.value, !args.value.flag('no-play'));
    const problems = [...read, ...missingNotes(history)];
    tell(io, dir, problems, form);
    return problems.length === 0 ? HELD : FAILED;
  },
};

async function allProblems(io: Io, dir: string, scenario: Scenario, play: boolean): Promise<LintProblem[]> {
  const files = readScenarioDir(dir);
  const read = lintTexts(scenario, files);
  if (!play) return read;
  const bar = progressBar(io, PLAYED_STEPS);
  const played = await lintByPlaying(scenario, files, done => bar.at(done));
  bar.done();
  return [...read, ...played];
}

function tell(io: Io, dir: string, found: LintProblem[], form: Form): void {
  const rules = LINT_CODES.map(code => ({ id: code, text: say(`lint.${code}`) }));
  const problems = saidProblems(found);
  if (form === 'sarif') io.out(`${sarifOf(dir, rules, problems, 'warning')}\n`);
  else if (form === 'json') io.out(`${JSON.stringify({ clean: problems.length === 0, dir, problems })}\n`);
  else io.out(problems.length === 0 ? `${say('answer.clean', { dir })}\n` : `${problemsText(problems)}\n`);
}
