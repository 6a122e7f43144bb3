/** From sums to what an author reads: rates, balance against the bars, what never happened, what tips the balance. */
import { type Game, MOVE_KINDS, type Move } from '../engine/index.ts';
import { type SimulationStats, statsOf } from '../simulate/stats.ts';
import { MIX_IDS, type MixId } from './mixes.ts';
import type { PieceResult, PlaytestPlan } from './plan.ts';
import { type Replay, type ValueAt, valuesIn } from './replays.ts';
import { addPlaytests, emptyPlaytest, type PlaytestTally } from './tally.ts';

export interface MixReport {
  mix: MixId;
  stats: Omit<SimulationStats, 'gamesPerSecond'>;
  /** Share of its games that ended in agreement in round 1, 2 … */
  agreedInRound: number[];
}

export interface Bar {
  id: 'agreement' | 'hardliners' | 'wins' | 'packages' | 'common-option' | 'unused-options';
  /** For wins, the party. */
  party: number | null;
  value: number;
  /** Held when least ≤ value ≤ most. */
  least: number;
  most: number;
  held: boolean;
}

export interface Sensitivity extends ValueAt {
  /** Change in its share of wins, of the agreements, for one point more; moves as they were. */
  direct: number;
  /** The same and the change in the rate of agreement when the games are played again; with standard errors. */
  replayed: { wins: number; winsError: number; agreement: number; agreementError: number } | null;
}

export interface PlaytestReport {
  scenario: string;
  length: string;
  seed: string;
  level: string;
  games: number;
  mixes: MixReport[];
  bars: Bar[];
  never: {
    cards: number[];
    options: { clause: number; option: number }[];
    moves: Move['kind'][];
    deployments: number[];
    interims: number[];
    endings: number[];
  };
  /** Strongest first. */
  sensitivity: Sensitivity[];
}

function mixReport(mix: MixId, { sums }: PlaytestTally): MixReport {
  const { gamesPerSecond: _, ...stats } = statsOf(sums, 0);
  const agreedInRound = sums.dealRounds.slice(1).map(count => (sums.games === 0 ? 0 : count / sums.games));
  return { mix, stats, agreedInRound };
}

/** Around the fair share 1/n, as far as 25–42 % is for three parties. */
export const winBand = (n: number): [least: number, most: number] => [0.75 / n, 1.26 / n];

/** Fewer packages than this are few, where there could be more. */
const PACKAGES = 30;

const bar = (id: Bar['id'], value: number, least: number, most: number, party: number | null = null): Bar => ({
  ...{ id, party, value, least, most },
  held: value >= least && value <= most,
});

function barsOf(game: Game, moderates: MixReport, hardliners: MixReport, unused: number): Bar[] {
  const { stats } = moderates;
  const possible = game.clauses.reduce((product, { options }) => Math.min(1e6, product * options.length), 1);
  const common = Math.max(0, ...stats.optionShares.flat());
  const [least, most] = winBand(game.n);
  return [
    bar('agreement', stats.agreementRate, 0.4, 0.65),
    bar('hardliners', hardliners.stats.agreementRate, 0, 0.15),
    ...stats.winShare.map((share, party) => bar('wins', share, least, most, party)),
    bar('packages', stats.distinctPackages, Math.min(PACKAGES, Math.ceil(possible / 4)), Number.MAX_SAFE_INTEGER),
    bar('common-option', common, 0, 0.85),
    bar('unused-options', unused, 0, 0),
  ];
}

const nothingIn = (counts: readonly number[]): number[] => counts.flatMap((count, k) => (count === 0 ? [k] : []));

function neverOf(game: Game, all: PlaytestTally): PlaytestReport['never'] {
  return {
    cards: nothingIn(all.cards),
    options: game.clauses.flatMap((_, clause) =>
      nothingIn(all.sums.options[clause]!)
        .filter(option => option > 0)
        .map(option => ({ clause, option })),
    ),
    // Only the white cell injects.
    moves: nothingIn(all.moves).flatMap(k => (MOVE_KINDS[k] === 'inject' ? [] : [MOVE_KINDS[k]!])),
    deployments: nothingIn(all.deployed),
    interims: nothingIn(all.sums.interims),
    endings: nothingIn(all.endings),
  };
}

/** Mean and standard error of paired differences. */
function paired(after: readonly number[], before: readonly number[]): [mean: number, error: number] {
  const gaps = after.map((x, g) => x - before[g]!);
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
  return [mean, gaps.length < 2 ? 0 : Math.sqrt(squares / (gaps.length - 1) / gaps.length)];
}

function replayedOf(replays: readonly Replay[], value: number, party: number): Sensitivity['replayed'] {
  const before = replays.find(replay => replay.value < 0);
  const after = replays.find(replay => replay.value === value);
  if (!before || !after) return null;
  const [agreement, agreementError] = paired(after.agreed, before.agreed);
  const own = ({ wins }: Replay): number[] => wins.map(shares => shares[party]!);
  const [wins, winsError] = paired(own(after), own(before));
  return { wins, winsError, agreement, agreementError };
}

const strength = ({ direct, replayed }: Sensitivity): number =>
  replayed ? Math.abs(replayed.wins) + Math.abs(replayed.agreement) : Math.abs(direct);

function sensitivityOf(game: Game, moderates: PlaytestTally, replays: readonly Replay[]): Sensitivity[] {
  const deals = Math.max(1, moderates.sums.outcomes.agreement);
  const all = valuesIn(game).map((at, value): Sensitivity => {
    const direct = moderates.direct[at.party]![at.clause]![at.option]! / deals;
    return { ...at, direct, replayed: replayedOf(replays, value, at.party) };
  });
  return all.sort((a, b) => strength(b) - strength(a));
}

/** Puts the pieces together; they may come in any order of mixes, each mix's in its own. */
export function reportOf(game: Game, plan: PlaytestPlan, results: readonly PieceResult[]): PlaytestReport {
  const tallyOf = (mix: MixId): PlaytestTally =>
    results.reduce(
      (sum, r) => (r.kind === 'mix' && r.mix === mix ? addPlaytests(sum, r.tally) : sum),
      emptyPlaytest(game),
    );
  const tallies = MIX_IDS.map(tallyOf);
  const mixes = MIX_IDS.map((mix, k) => mixReport(mix, tallies[k]!));
  const never = neverOf(game, tallies.reduce(addPlaytests));
  const replays = results.flatMap(result => (result.kind === 'value' ? [result.replay] : []));
  return {
    scenario: game.scenario.id,
    length: game.lengthId,
    seed: plan.seed,
    level: plan.level,
    games: tallies.reduce((sum, { sums }) => sum + sums.games, 0),
    mixes,
    bars: barsOf(game, mixes[0]!, mixes[3]!, never.options.length),
    never,
    sensitivity: sensitivityOf(game, tallies[0]!, replays),
  };
}
