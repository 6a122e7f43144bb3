/** `verify FILE…`: is each record a true account of a game? */
import type { Scenario } from '../engine/index.ts';
import { gameOf, type RecordProblem, verify as verifyRecord } from '../record/index.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { openRecord, openScenario, scenarioDirOf } from './files.ts';
import { type ExitCode, FAILED, HELD, type Io, USAGE } from './io.ts';
import { progressBar } from './progress.ts';
import { sayRecordProblem, sayResult, sayScenarioFault } from './say.ts';

type Opened = ReturnType<typeof openScenario>;

interface Report {
  file: string;
  held: boolean;
  /** Moves replayed; null when the replay did not get through. */
  moves: number | null;
  /** First step that differs; null when the fault lies elsewhere. */
  step: number | null;
  problem: RecordProblem | null;
  message: string;
  code: ExitCode;
}

export const verify: Verb = {
  name: 'verify',
  usage: 'FILE… [--scenario DIR] [--json]',
  summary: 'Replay game records and compare every state with the hash recorded for it.',
  options: [
    ['--scenario DIR', 'the scenario they were played on (default: the shipped one each names)'],
    ['--json', 'one JSON array: { file, held, moves, step, problem, message } a record'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['scenario'], ['json']);
    if (!args.ok) return misuse(io, verify, args.error);
    if (args.value.rest.length === 0) return misuse(io, verify, say('complain.whichRecords'));
    const reports = checkAll(args.value.rest, args.value.text('scenario'), io);
    if (args.value.flag('json')) io.out(`${JSON.stringify(reports.map(({ code: _, ...report }) => report))}\n`);
    else for (const report of reports) tell(io, report);
    return worst(reports);
  },
};

/** Each scenario is read once, however many records name it. */
function checkAll(files: readonly string[], dir: string | undefined, io: Io): Report[] {
  const opened = new Map<string, Opened>();
  const open = (from: string): Opened => {
    const scenario = opened.get(from) ?? openScenario(from);
    opened.set(from, scenario);
    return scenario;
  };
  const bar = progressBar(io, files.length);
  const reports = files.map((file, k) => {
    bar.at(k);
    return check(file, dir, open);
  });
  bar.done();
  return reports;
}

function check(file: string, dir: string | undefined, open: (dir: string) => Opened): Report {
  const record = openRecord(file);
  if (!record.ok)
    return broken(file, record.error.problems.join('\n'), record.error.kind === 'missing' ? USAGE : FAILED);
  const scenario = open(scenarioDirOf(record.value, dir));
  if (!scenario.ok) return broken(file, sayScenarioFault(scenario.error), USAGE);
  const game = gameOf(scenario.value, record.value);
  if (!game.ok) return untrue(file, scenario.value, game.error);
  const verified = verifyRecord(game.value, record.value);
  if (!verified.ok) return untrue(file, scenario.value, verified.error);
  const { moves } = verified.value;
  const message = say('answer.verified', { moves, result: sayResult(scenario.value, record.value.result) });
  return { file, held: true, moves, step: null, problem: null, message, code: HELD };
}

const broken = (file: string, message: string, code: ExitCode): Report => ({
  file,
  held: false,
  moves: null,
  step: null,
  problem: null,
  message,
  code,
});

function untrue(file: string, scenario: Scenario, problem: RecordProblem): Report {
  const step = 'step' in problem ? problem.step : null;
  return { ...broken(file, sayRecordProblem(scenario, problem), FAILED), step, problem };
}

function tell(io: Io, { held, file, message: told }: Report): void {
  io.out(`${held ? say('answer.held', { file, told }) : say('answer.broke', { file, told })}\n`);
}

function worst(reports: readonly Report[]): ExitCode {
  if (reports.some(r => r.code === USAGE)) return USAGE;
  return reports.every(r => r.held) ? HELD : FAILED;
}
