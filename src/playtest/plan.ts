/** A playtest cut into pieces that threads, or a page's workers, share out. */
import { type Delegation, delegation, type Level } from '../bots/index.ts';
import { compile, type Game, type Move, type Scenario } from '../engine/index.ts';
import { type Played, playOut } from '../simulate/run.ts';
import { castOf, gamesOf, MIX_IDS, type MixId } from './mixes.ts';
import { type Replay, replayOf, valuesIn } from './replays.ts';
import { addPlayed, emptyPlaytest, type PlaytestTally } from './tally.ts';

/** Plain JSON: crosses to a worker as it is. */
export interface PlaytestPlan {
  scenario: Scenario;
  lengthId: string;
  games: number;
  seed: string;
  level: Level;
  /** Games replayed for each value raised by one; 0 leaves the replayed sensitivity out. */
  replays: number;
}

export type Piece =
  | { kind: 'mix'; mix: MixId; from: number; to: number }
  /** Index into valuesIn(game); −1 for the values as they are. */
  | { kind: 'value'; value: number };

export type PieceResult = { kind: 'mix'; mix: MixId; tally: PlaytestTally } | { kind: 'value'; replay: Replay };

/** Fixed, so that sums are made in the same order whoever plays. */
const CHUNK = 50;

/** The pieces in order; `games` of them are played games, `replays` for each piece of kind value. */
export function piecesOf(plan: PlaytestPlan): Piece[] {
  const mixes = MIX_IDS.flatMap(mix => {
    const games = gamesOf(mix, plan.games);
    return Array.from({ length: Math.ceil(games / CHUNK) }, (_, k): Piece => {
      return { kind: 'mix', mix, from: k * CHUNK, to: Math.min(games, (k + 1) * CHUNK) };
    });
  });
  if (plan.replays === 0) return mixes;
  const values = valuesIn(compile(plan.scenario, plan.lengthId)).length;
  return [...mixes, ...Array.from({ length: values + 1 }, (_, k): Piece => ({ kind: 'value', value: k - 1 }))];
}

export const gamesIn = (plan: PlaytestPlan, piece: Piece): number =>
  piece.kind === 'mix' ? piece.to - piece.from : plan.replays;

/** One game with its moves noted. Seeds are those of `simulate`, so that its figures and these are of the same games. */
function playNoted(game: Game, plan: PlaytestPlan, mix: MixId, g: number): [Played, Move['kind'][]] {
  const seats = castOf(mix, game.n, plan.seed, g);
  const seed = `${plan.seed}/${g}`;
  const moves: Move['kind'][] = [];
  const noted = (inner: Delegation): Delegation => ({
    seat: inner.seat,
    choose: view => inner.choose(view),
    move: view => {
      const move = inner.move(view);
      moves.push(move.kind);
      return move;
    },
  });
  const delegations = seats.map((persona, seat) => noted(delegation(game, seat, persona, plan.level, seed)));
  return [{ seats, ...playOut(game, seed, delegations) }, moves];
}

/** What plays the pieces of a plan one at a time; compiles the scenario once. */
export function playerOf(plan: PlaytestPlan): (piece: Piece) => PieceResult {
  const game = compile(plan.scenario, plan.lengthId);
  return piece => {
    if (piece.kind === 'value') return { kind: 'value', replay: replayOf(game, plan, piece.value) };
    const tally = emptyPlaytest(game);
    for (let g = piece.from; g < piece.to; g++) addPlayed(game, tally, ...playNoted(game, plan, piece.mix, g));
    return { kind: 'mix', mix: piece.mix, tally };
  };
}
