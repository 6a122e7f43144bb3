/** "What if, from here?": the rest of a recorded game, played many times over by scripted delegations. */
import { type Delegation, delegation, LEVEL_IDS, type Level, PERSONA_IDS } from '../bots/index.ts';
import { type Game, OUTCOMES, type Outcome, type Package, type State } from '../engine/index.ts';
import { fork, type GameRecord, replay } from '../record/index.ts';
import { playOn, type SeatPlan, seatsFor } from './run.ts';

export interface BranchPlan {
  /** The move after which the delegations take over; 0: after the deal. */
  at: number;
  games: number;
  /** What the delegations' tempers come from. The news to come is that of the record. */
  seed: string;
  /** Level of those who take over a person's seat; a scripted seat keeps its own. */
  level: Level;
}

/** How one of the games ended. */
export interface BranchGame {
  outcome: Outcome;
  round: number;
  /** Score of each party. */
  totals: number[];
  /** The options in force; null without an agreement. */
  options: Package | null;
}

/** Games a worker plays before it reports, so that a bar moves and a cancel is heard. */
export const BRANCH_CHUNK = 10;

/** Who may take over: a person's seat goes to one of the moderates, drawn anew each game. */
const planOf = (record: GameRecord): { seats: SeatPlan[]; levels: (Level | null)[] } => ({
  seats: record.seats.map(seat => PERSONA_IDS.find(id => seat.kind === 'scripted' && id === seat.persona) ?? 'mix'),
  levels: record.seats.map(seat => LEVEL_IDS.find(id => seat.kind === 'scripted' && id === seat.level) ?? null),
});

/** The position a plan starts from. @throws Error when the record does not replay on this game up to there. */
export function branchPoint(game: Game, record: GameRecord, at: number): State {
  const replayed = replay(game, fork(record, at));
  if (!replayed.ok) throw new Error(`the record does not replay: ${replayed.error.code}`);
  return replayed.value.state;
}

/** Games `from` to `to` (exclusive) of a plan. Game g depends on the record, the place and the seed alone. */
export function branchGames(
  game: Game,
  record: GameRecord,
  point: State,
  plan: BranchPlan,
  from: number,
  to: number,
): BranchGame[] {
  const { seats, levels } = planOf(record);
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => {
    const seed = `${plan.seed}/${from + k}`;
    const all: Delegation[] = seatsFor(seats, seed).map((persona, seat) =>
      delegation(game, seat, persona, levels[seat] ?? plan.level, seed),
    );
    const { ending } = playOn(game, structuredClone(point), all);
    const { outcome, round, scores, agreement } = ending;
    return { outcome, round, totals: scores.map(score => score.total), options: agreement?.options ?? null };
  });
}

/** One party's scores over the games, against the one of the record. */
export interface BranchScores {
  mean: number;
  /** Least, lower quartile, median, upper quartile, greatest. */
  five: [number, number, number, number, number];
  /** What it scored in the record; null when the record is not over. */
  actual: number | null;
  /** Shares of the games, 0 … 1, in which it scored more, and as much. */
  better: number;
  same: number;
}

export interface BranchResult {
  at: number;
  /** Round the branch starts in. */
  round: number;
  games: number;
  /** Share of each ending, 0 … 1. */
  endings: Record<Outcome, number>;
  actual: Outcome | null;
  /** Mean round of an agreement; null when none was reached. */
  meanRoundOfDeal: number | null;
  scores: BranchScores[];
  /** Agreements reached more than once, the commonest first, at most ten. */
  deals: { options: Package; games: number }[];
}

const meanOf = (list: number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);

/** Quantiles by the nearest rank, so that each is a score somebody reached. */
function fiveOf(sorted: number[]): BranchScores['five'] {
  const at = (q: number): number => sorted[Math.min(sorted.length - 1, Math.floor((q * sorted.length) / 4))] ?? 0;
  return [at(0), at(1), at(2), at(3), sorted.at(-1) ?? 0];
}

function scoresOf(played: BranchGame[], party: number, actual: number | null): BranchScores {
  const totals = played.map(each => each.totals[party]!).sort((a, b) => a - b);
  const share = (test: (total: number) => boolean): number =>
    actual === null || totals.length === 0 ? 0 : totals.filter(test).length / totals.length;
  return {
    mean: meanOf(totals),
    five: fiveOf(totals),
    actual,
    better: share(total => total > actual!),
    same: share(total => total === actual),
  };
}

function dealsOf(played: BranchGame[]): BranchResult['deals'] {
  const counts = new Map<string, { options: Package; games: number }>();
  for (const { options } of played) {
    if (!options) continue;
    const key = options.join(' ');
    const known = counts.get(key);
    if (known) known.games += 1;
    else counts.set(key, { options, games: 1 });
  }
  const repeated = [...counts.values()].filter(deal => deal.games > 1);
  return repeated.sort((a, b) => b.games - a.games).slice(0, 10);
}

/** What came of the games, against what came of the record. */
export function branchResult(record: GameRecord, point: State, plan: BranchPlan, played: BranchGame[]): BranchResult {
  const share = (outcome: Outcome): number =>
    played.filter(each => each.outcome === outcome).length / Math.max(1, played.length);
  const deals = played.filter(each => each.outcome === 'agreement').map(each => each.round);
  return {
    at: plan.at,
    round: point.public.round,
    games: played.length,
    endings: Object.fromEntries(OUTCOMES.map(outcome => [outcome, share(outcome)])) as Record<Outcome, number>,
    actual: record.result?.outcome ?? null,
    meanRoundOfDeal: deals.length > 0 ? meanOf(deals) : null,
    scores: record.seats.map((_, party) => scoresOf(played, party, record.result?.totals[party] ?? null)),
    deals: dealsOf(played),
  };
}
