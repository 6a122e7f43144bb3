/** `simulate`: many games between scripted delegations, and what became of them. */
import { availableParallelism } from 'node:os';
import { compile, err, type Game, ok, type Result, type Scenario } from '../engine/index.ts';
import { type SeatPlan, type SimulationStats, simulate as simulateGames } from '../simulate/index.ts';
import { clauseName, outcomeTitle, shortOf } from '../words/index.ts';
import { say } from '../words/say.ts';
import { type Args, misuse, readArgs, readNumber, type Verb } from './args.ts';
import { isPersona, readLevel } from './casting.ts';
import { openScenario } from './files.ts';
import { HELD } from './io.ts';
import { lengthNamed, partyNamed } from './names.ts';
import { progressBar } from './progress.ts';
import { sayScenarioFault } from './say.ts';

type Options = Parameters<typeof simulateGames>[1];

export const simulate: Verb = {
  name: 'simulate',
  usage:
    '[--scenario DIR] [--games N] [--seed S] [--seats us=PERSONA,…] [--level L] [--length ID] [--workers K] [--json]',
  summary: 'Play many games between scripted delegations and count how they end.',
  options: [
    ['--scenario DIR', 'the scenario (default: the shipped one)'],
    ['--games N', 'how many games (default: 100)'],
    ['--seed S', 'what everything comes from (default: 1); the same seed gives the same figures'],
    ['--seats A=P,B=P', 'personas of parties; the others get one of the moderates, drawn anew each game'],
    ['--level L', 'easy, normal, hard or expert (default: hard, for balance)'],
    ['--length ID', 'a length of the scenario (default: its first)'],
    ['--workers K', 'threads (default: one less than there are cores, at least 1)'],
    ['--json', 'the figures as JSON: agreementRate, breakdownRate, meanRoundOfDeal, winShare, …'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['scenario', 'games', 'seed', 'seats', 'level', 'length', 'workers'], ['json']);
    if (!args.ok) return misuse(io, simulate, args.error);
    const sweep = readSweep(args.value);
    if (!sweep.ok) return misuse(io, simulate, sweep.error);
    const { game, options } = sweep.value;
    const bar = progressBar(io, options.games);
    const stats = await simulateGames(game, { ...options, onProgress: done => bar.at(done) });
    bar.done();
    io.out(args.value.flag('json') ? `${JSON.stringify(stats)}\n` : figures(game.scenario, stats));
    return HELD;
  },
};

function readSweep(args: Args): Result<{ game: Game; options: Options }, string> {
  if (args.rest.length > 0) return err(say('complain.notUnderstood', { words: args.rest.join(' ') }));
  const games = readNumber(args, 'games', 100, 1, 10_000_000);
  if (!games.ok) return games;
  const workers = readNumber(args, 'workers', Math.max(1, availableParallelism() - 1), 1, 64);
  if (!workers.ok) return workers;
  const level = readLevel(args.text('level') ?? 'hard');
  if (!level.ok) return level;
  const scenario = openScenario(args.text('scenario'));
  if (!scenario.ok) return err(sayScenarioFault(scenario.error));
  const length = lengthNamed(scenario.value, args.text('length'));
  if (!length.ok) return length;
  const seats = readSeats(scenario.value, args.text('seats'));
  if (!seats.ok) return seats;
  const options = { games: games.value, seed: args.text('seed') ?? '1', seats: seats.value, level: level.value };
  return ok({ game: compile(scenario.value, length.value), options: { ...options, workers: workers.value } });
}

/** "us=hardliner,russia=spoiler"; who is not named is drawn from the moderates. */
function readSeats(scenario: Scenario, list: string | undefined): Result<SeatPlan[], string> {
  const plan: SeatPlan[] = scenario.parties.map(() => 'mix');
  for (const pair of list === undefined ? [] : list.split(',')) {
    const [name = '', persona = ''] = pair.split('=');
    const party = partyNamed(scenario, name);
    if (!party.ok) return party;
    if (persona !== 'mix' && !isPersona(persona))
      return err(say('complain.seatPersona', { given: JSON.stringify(persona) }));
    plan[party.value] = persona;
  }
  return ok(plan);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function figures(scenario: Scenario, stats: SimulationStats): string {
  const endings = Object.entries(stats.endings).map(
    ([id, share]) => `${outcomeTitle(id as keyof typeof stats.endings)} ${percent(share)}`,
  );
  const wins = stats.winShare.map((share, party) => `${shortOf(scenario, party)} ${percent(share)}`);
  const options = stats.optionShares.map(
    (shares, clause) =>
      `  ${scenario.clauses[clause]?.id.padEnd(4)} ${shares.map(percent).join(' · ')}  ${clauseName(scenario, clause)}`,
  );
  return [
    say('answer.sweep.games', { games: stats.games, speed: stats.gamesPerSecond.toFixed(1) }),
    say('answer.sweep.endings', { endings: endings.join(', ') }),
    say('answer.sweep.round', {
      round: stats.meanRoundOfDeal?.toFixed(2) ?? say('answer.sweep.none'),
      count: stats.distinctPackages,
    }),
    say('answer.sweep.wins', { wins: wins.join(', ') }),
    say('answer.sweep.options'),
    ...options,
    '',
  ].join('\n');
}
