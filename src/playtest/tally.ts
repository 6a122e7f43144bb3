/** What one game adds to a playtest, as plain sums that cross thread borders as JSON. */
import { endingOf, type Game, MOVE_KINDS, type Move } from '../engine/index.ts';
import type { Played } from '../simulate/run.ts';
import { addGame, addTallies as addSums, emptyTally, type Tally } from '../simulate/stats.ts';

export interface PlaytestTally {
  sums: Tally;
  /** Games in which each card was drawn, each deployment made, each ending applied; by index. */
  cards: number[];
  deployed: number[];
  endings: number[];
  /** Times each kind of move was made, in the order of MOVE_KINDS. */
  moves: number[];
  /** [party][clause][option]: how much its share of wins changes if the option is worth one more to it. */
  direct: number[][][];
}

const zeros = (n: number): number[] => new Array<number>(n).fill(0);

export function emptyPlaytest(game: Game): PlaytestTally {
  const { scenario } = game;
  return {
    sums: emptyTally(game),
    cards: zeros(scenario.events.length),
    deployed: zeros(scenario.deployments.length),
    endings: zeros(scenario.endings.length),
    moves: zeros(MOVE_KINDS.length),
    direct: scenario.parties.map(() => game.clauses.map(({ options }) => zeros(options.length))),
  };
}

const shareOf = (winners: readonly number[], party: number): number =>
  winners.includes(party) ? 1 / winners.length : 0;

/**
 * The same game ended with one value a point higher, everything else as it was played: whose win does it change? The
 * state is put back as it was.
 */
function addDirect(game: Game, tally: PlaytestTally, { state, ending }: Played): void {
  const { agreement, outcome } = ending;
  if (!agreement) return;
  for (const [party, own] of state.private.entries())
    for (const [clause, option] of agreement.options.entries()) {
      if (option === 0) continue;
      const row = own.values[clause]!;
      row[option]! += 1;
      const { winners } = endingOf(game, state, outcome, agreement);
      row[option]! -= 1;
      tally.direct[party]![clause]![option]! += shareOf(winners, party) - shareOf(ending.winners, party);
    }
}

const count = (counts: number[], happened: readonly boolean[]): void => {
  for (const [k, did] of happened.entries()) if (did) counts[k]! += 1;
};

/** Adds one finished game and the moves that made it. */
export function addPlayed(game: Game, tally: PlaytestTally, played: Played, moves: readonly Move['kind'][]): void {
  const { public: pub } = played.state;
  addGame(game, tally.sums, played);
  for (const card of pub.cards) tally.cards[card]! += 1;
  count(tally.deployed, pub.deployed);
  for (const k of played.ending.modifiers) tally.endings[k]! += 1;
  for (const kind of moves) tally.moves[MOVE_KINDS.indexOf(kind)]! += 1;
  addDirect(game, tally, played);
}

const plus = (a: number[], b: number[]): number[] => a.map((x, k) => x + b[k]!);

export const addPlaytests = (a: PlaytestTally, b: PlaytestTally): PlaytestTally => ({
  sums: addSums(a.sums, b.sums),
  cards: plus(a.cards, b.cards),
  deployed: plus(a.deployed, b.deployed),
  endings: plus(a.endings, b.endings),
  moves: plus(a.moves, b.moves),
  direct: a.direct.map((rows, p) => rows.map((row, c) => plus(row, b.direct[p]![c]!))),
});
