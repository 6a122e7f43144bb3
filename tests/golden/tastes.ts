/** Ways to play that lead games into corners where delegations seldom go: random moves with a bias. */
import {
  defaultMove,
  drawMove,
  type Game,
  type Move,
  type Rng,
  refusal,
  type State,
  viewFor,
  waitingSeats,
} from '../../src/engine/index.ts';
import type { MoveKind } from '../../src/engine/types.ts';

export interface Taste {
  /** How effort is split: at random, all into one pillar, all into posture, or a bit of home and a channel. */
  effort: 'random' | 'work' | 'posture' | 'channel';
  /** Chances in a hundred that a proposal or caucus is accepted and that a ballot is the default yes. */
  accepts: number;
  /** How often each kind is picked at one's turn; kinds left out count 1. */
  weights: Partial<Record<MoveKind, number>>;
  /** Chances in a hundred that the white cell plays a card before a move. */
  injects: number;
}

const taste = (part: Partial<Taste>): Taste => ({ effort: 'random', accepts: 50, weights: {}, injects: 0, ...part });

export const TASTES: readonly Taste[] = [
  taste({}),
  taste({ effort: 'work', accepts: 90, weights: { table: 9, walkOut: 0 } }),
  taste({ effort: 'work', accepts: 100, weights: { harvest: 20, pass: 8, amend: 4, table: 0, walkOut: 0, caucus: 0 } }),
  taste({
    effort: 'work',
    accepts: 25,
    weights: { table: 3, verifyPromise: 9, verifyLetters: 9, caucus: 6, walkOut: 0 },
  }),
  taste({ effort: 'posture', accepts: 5, weights: { deploy: 9, climbDown: 5 } }),
  taste({ effort: 'posture', accepts: 0, weights: { pass: 9 } }),
  taste({ effort: 'channel', accepts: 70, weights: { promise: 6, caucus: 6, walkOut: 0 } }),
  taste({ accepts: 10, weights: { walkOut: 30, return: 1 } }),
  taste({ accepts: 30, weights: { walkOut: 4, return: 9, pass: 5 }, injects: 10 }),
  taste({ effort: 'channel', accepts: 20, weights: { pass: 9, caucus: 6, promise: 4, walkOut: 0 }, injects: 25 }),
  taste({ effort: 'work', accepts: 95, weights: { pass: 30, walkOut: 0, table: 3 }, injects: 12 }),
];

function effortOf(game: Game, state: State, seat: number, how: Taste['effort'], rng: Rng): Move | null {
  const work = game.scenario.pillars.map(() => 0);
  const move = { seat, kind: 'allocate' as const, posture: 0, work, home: 0, back: -1, redLine: -1 };
  if (how === 'random') return null;
  if (how === 'posture')
    return { ...move, posture: game.rules.effort, redLine: rng.int(game.scenario.redLines[seat]!.length + 1) - 1 };
  if (how === 'channel') return { ...move, home: 1, back: (seat + 1 + (state.public.round % (game.n - 1))) % game.n };
  // Everybody works on the same pillar, another in each game, then on what is left.
  const open = state.public.pillars.flatMap((p, k) => (p.level < game.rules.pillarMax ? [k] : []));
  const first = open.find(k => k === state.sealed.seed.length % work.length) ?? open[0];
  if (first === undefined) return null;
  work[first] = game.rules.effort;
  return { ...move, work };
}

const chance = (rng: Rng, hundredths: number): boolean => rng.int(100) < hundredths;

/** A random legal move whose kind was picked by weight. */
function weighted(game: Game, state: State, seat: number, weights: Taste['weights'], rng: Rng): Move | null {
  const view = viewFor(game, state, seat);
  const bag = view.legal.flatMap(l => new Array<MoveKind>(weights[l.kind] ?? 1).fill(l.kind));
  const kind = bag[rng.int(Math.max(1, bag.length))];
  for (let tries = 0; tries < 60; tries++) {
    const move = drawMove(game, view, rng);
    if ((kind === undefined || move.kind === kind) && refusal(game, state, move) === null) return move;
  }
  return null;
}

function wanted(game: Game, state: State, seat: number, how: Taste, rng: Rng): Move | null {
  switch (state.public.phase.at) {
    case 'capitals':
      return effortOf(game, state, seat, how.effort, rng);
    case 'answer':
    case 'caucus':
    case 'settlement':
      return chance(rng, how.accepts)
        ? { seat, kind: 'accept' }
        : weighted(game, state, seat, { ...how.weights, accept: 0 }, rng);
    case 'vote':
      return chance(rng, how.accepts) ? defaultMove(game, viewFor(game, state, seat), seat) : null;
    default:
      return null;
  }
}

/** The next move of a game played to this taste; legal always. */
export function tastedMove(game: Game, state: State, how: Taste, rng: Rng): Move {
  if (chance(rng, how.injects)) {
    const control = viewFor(game, state, 'control');
    if (control.legal.length > 0) return drawMove(game, control, rng);
  }
  const waiting = waitingSeats(state);
  const seat = waiting[rng.int(waiting.length)]!;
  const first = wanted(game, state, seat, how, rng);
  if (first !== null && refusal(game, state, first) === null) return first;
  return weighted(game, state, seat, how.weights, rng) ?? defaultMove(game, viewFor(game, state, seat), seat);
}
