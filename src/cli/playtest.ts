/** `playtest DIR`: thousands of games that show an author how a scenario plays. */
import { availableParallelism } from 'node:os';
import { compile, ok, type Result } from '../engine/index.ts';
import { gamesIn, type PlaytestPlan, piecesOf, reportOf } from '../playtest/index.ts';
import { playOnThreads } from '../playtest/threads.ts';
import { say } from '../words/say.ts';
import { type Args, misuse, readArgs, readNumber, type Verb } from './args.ts';
import { readLevel } from './casting.ts';
import { openEdition } from './files.ts';
import { FAILED, HELD } from './io.ts';
import { readAsSpoken } from './language.ts';
import { lengthNamed } from './names.ts';
import { playtestText } from './playtest/text.ts';
import { progressBar } from './progress.ts';
import { sayInvalid, sayScenarioFault } from './say.ts';

export const playtest: Verb = {
  name: 'playtest',
  usage: 'DIR [--games N] [--seed S] [--level L] [--length ID] [--replays N] [--workers K] [--json]',
  summary: 'Play thousands of games of a scenario and show how it plays: rates, balance, what never happens.',
  options: [
    ['--games N', 'how many games over all casts (default: 2000)'],
    ['--seed S', 'what everything comes from (default: 1)'],
    ['--level L', 'easy, normal, hard or expert (default: hard)'],
    ['--length ID', 'a length of the scenario (default: its first)'],
    ['--replays N', 'for each value, replay N games with it a point higher (default: 0, none)'],
    ['--workers K', 'threads (default: as many as there are cores)'],
    ['--json', 'the report as JSON'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['games', 'seed', 'level', 'length', 'replays', 'workers'], ['json']);
    if (!args.ok) return misuse(io, playtest, args.error);
    const [dir, ...more] = args.value.rest;
    if (dir === undefined || more.length > 0) return misuse(io, playtest, say('complain.whichFolder'));
    const opened = openEdition(dir);
    if (!opened.ok && opened.error.kind === 'missing') return misuse(io, playtest, sayScenarioFault(opened.error));
    if (!opened.ok) return sayInvalid(io, opened.error, args.value.flag('json') ? 'json' : 'text');
    const length = lengthNamed(opened.value.scenario, args.value.text('length'));
    if (!length.ok) return misuse(io, playtest, length.error);
    const read = readPlan(args.value);
    if (!read.ok) return misuse(io, playtest, read.error);
    const { workers, ...numbers } = read.value;
    const plan: PlaytestPlan = { ...numbers, scenario: opened.value.scenario, lengthId: length.value };
    const bar = progressBar(
      io,
      piecesOf(plan).reduce((sum, piece) => sum + gamesIn(plan, piece), 0),
    );
    const game = compile(plan.scenario, plan.lengthId);
    const report = reportOf(game, plan, await playOnThreads(plan, workers, done => bar.at(done)));
    bar.done();
    const shown = compile(readAsSpoken(opened.value), plan.lengthId);
    io.out(args.value.flag('json') ? `${JSON.stringify(report)}\n` : playtestText(shown, report));
    return report.bars.every(({ held }) => held) ? HELD : FAILED;
  },
};

type Numbers = Pick<PlaytestPlan, 'games' | 'seed' | 'level' | 'replays'> & { workers: number };

function readPlan(args: Args): Result<Numbers, string> {
  const games = readNumber(args, 'games', 2000, 20, 1_000_000);
  if (!games.ok) return games;
  const replays = readNumber(args, 'replays', 0, 0, 10_000);
  if (!replays.ok) return replays;
  const workers = readNumber(args, 'workers', availableParallelism(), 1, 64);
  if (!workers.ok) return workers;
  const level = readLevel(args.text('level') ?? 'hard');
  if (!level.ok) return level;
  const seed = args.text('seed') ?? '1';
  return ok({ games: games.value, replays: replays.value, workers: workers.value, level: level.value, seed });
}
