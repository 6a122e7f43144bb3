/** `branch FILE`: a recorded game played on from one of its moves, many times, by scripted delegations. */
import { type Game, OUTCOMES } from '../engine/index.ts';
import type { GameRecord } from '../record/index.ts';
import {
  BRANCH_CHUNK,
  type BranchGame,
  type BranchPlan,
  type BranchResult,
  branchGames,
  branchPoint,
  branchResult,
} from '../simulate/branch.ts';
import { branchTakeaway, decimal, outcomeTitle, percent, shortOf } from '../words/index.ts';
import { say } from '../words/say.ts';
import { type Args, misuse, readArgs, readNumber, type Verb } from './args.ts';
import { readLevel } from './casting.ts';
import { HELD, type Io } from './io.ts';
import { progressBar } from './progress.ts';
import { openRecorded } from './recorded.ts';

export const branch: Verb = {
  name: 'branch',
  usage: 'FILE --at K [--games N] [--seed S] [--level L] [--scenario DIR] [--json]',
  summary: 'Play a recorded game on from one of its moves, many times, and count how it ends.',
  options: [
    ['--at K', 'the move after which scripted delegations take over; 0 is the deal'],
    ['--games N', 'how many games (default: 200)'],
    ['--seed S', 'what the delegations’ tempers come from (default: 1); the news to come is the record’s'],
    ['--level L', 'easy, normal or hard, for those who take over a person’s seat (default: normal)'],
    ['--scenario DIR', 'the scenario it was played on (default: the shipped one it names)'],
    ['--json', '{ at, round, games, endings, actual, meanRoundOfDeal, scores, deals } as JSON'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['at', 'games', 'seed', 'level', 'scenario'], ['json']);
    if (!args.ok) return misuse(io, branch, args.error);
    const [file, ...more] = args.value.rest;
    if (file === undefined || more.length > 0) return misuse(io, branch, say('complain.whichRecord'));
    const opened = openRecorded(file, args.value.text('scenario'));
    if (!opened.ok) {
      io.err(`${opened.error.message}\n`);
      return opened.error.code;
    }
    const { game, record } = opened.value;
    const plan = readPlan(args.value, record);
    if (typeof plan === 'string') return misuse(io, branch, plan);
    const result = playAll(io, game, record, plan);
    io.out(args.value.flag('json') ? `${JSON.stringify(result)}\n` : figures(game, result));
    return HELD;
  },
};

/** The plan, or what is wrong with it. */
function readPlan(args: Args, record: GameRecord): BranchPlan | string {
  if (args.text('at') === undefined) return say('complain.at');
  const at = readNumber(args, 'at', 0, 0, record.moves.length);
  if (!at.ok) return at.error;
  const games = readNumber(args, 'games', 200, 1, 100_000);
  if (!games.ok) return games.error;
  const level = readLevel(args.text('level'));
  if (!level.ok) return level.error;
  return { at: at.value, games: games.value, seed: args.text('seed') ?? '1', level: level.value };
}

function playAll(io: Io, game: Game, record: GameRecord, plan: BranchPlan): BranchResult {
  const point = branchPoint(game, record, plan.at);
  const bar = progressBar(io, plan.games);
  const played: BranchGame[] = [];
  while (played.length < plan.games) {
    const to = Math.min(plan.games, played.length + BRANCH_CHUNK);
    played.push(...branchGames(game, record, point, plan, played.length, to));
    bar.at(played.length);
  }
  bar.done();
  return branchResult(record, point, plan, played);
}

function figures(game: Game, result: BranchResult): string {
  const endings = OUTCOMES.filter(outcome => result.endings[outcome] > 0).map(
    outcome => `  ${percent(result.endings[outcome]).padStart(5)}  ${outcomeTitle(outcome)}`,
  );
  const scores = result.scores.map(({ mean, five, actual }, party) => {
    const quartiles = { least: five[0], low: five[1], high: five[3], most: five[4] };
    const told = { party: shortOf(game.scenario, party), mean: decimal(mean), ...quartiles };
    return `  ${actual === null ? say('answer.branch.score', told) : say('answer.branch.actual', { ...told, actual })}`;
  });
  return [branchTakeaway(game.scenario, result), ...endings, ...scores, ''].join('\n');
}
