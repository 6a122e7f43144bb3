/** Plays games between scripted delegations in this process. */
import { type Delegation, delegation, type Level, MODERATES, type PartedView, type PersonaId } from '../bots/index.ts';
import {
  type Ending,
  type Game,
  type Legal,
  legalMoves,
  mutate,
  mute,
  type Party,
  type Private,
  type Public,
  type State,
  setup,
  stream,
} from '../engine/index.ts';
import { legalActs } from '../engine/phases/acts.ts';
import { legalActions } from '../engine/phases/table.ts';

/** `mix` seats one of the moderates, drawn anew for each game. */
export type SeatPlan = PersonaId | 'mix';

export interface Played {
  seats: PersonaId[];
  state: State;
  ending: Ending;
  moves: number;
}

/** Far beyond any game; a game that reaches it does not end, which is a fault of the rules. */
const MOVE_LIMIT = 20_000;

export function seatsFor(plan: readonly SeatPlan[], seed: string): PersonaId[] {
  const rng = stream(`${seed}|seats`);
  return plan.map(p => {
    const drawn = rng.int(MODERATES.length);
    return p === 'mix' ? MODERATES[drawn]! : p;
  });
}

/** Who has to move: the first in seating order that is waited for; −1 at the end. */
const waitedFor = (state: State): Party | -1 => state.public.waiting.indexOf(true);

const ACTIONS: readonly Legal['kind'][] = ['table', 'amend', 'harvest', 'pass', 'walkOut', 'return'];

/** The engine's view of the running state; legal moves are worked out when looked at, and most answers never look. */
class RunningView implements PartedView {
  readonly public: Public;
  readonly own: Private;
  readonly all = null;
  private known: Legal[] | null = null;
  private actions: Legal[] | null = null;
  private acts: Legal[] | null = null;

  constructor(
    private readonly game: Game,
    private readonly state: State,
    readonly seat: Party,
  ) {
    this.public = state.public;
    this.own = state.private[seat] as Private;
  }

  get legal(): Legal[] {
    this.known ??= legalMoves(this.game, this.state, this.seat);
    return this.known;
  }

  /** In a turn the actions alone or the free acts alone: most turns ask for one of them. */
  partOf(kind: Legal['kind']): readonly Legal[] {
    if (this.known !== null || this.public.phase.at !== 'turn' || this.public.absent[this.seat]! > 0) return this.legal;
    if (ACTIONS.includes(kind)) {
      this.actions ??= legalActions(this.game, this.state, this.seat);
      return this.actions;
    }
    this.acts ??= legalActs(this.game, this.state, this.seat);
    return this.acts;
  }

  /** The state has moved on. */
  turn(): this {
    this.known = null;
    this.actions = null;
    this.acts = null;
    return this;
  }
}

/** Plays to the end. Delegations get the engine's view, which shares the running state: they only read. */
export const playOut = (game: Game, seed: string, delegations: readonly Delegation[]): Omit<Played, 'seats'> =>
  playOn(game, setup(game, seed), delegations);

/** Plays on from a state, which it changes: hand it a copy. */
export function playOn(game: Game, state: State, delegations: readonly Delegation[]): Omit<Played, 'seats'> {
  const views = delegations.map(d => new RunningView(game, state, d.seat));
  for (let moves = 0; moves < MOVE_LIMIT; moves++) {
    const seat = waitedFor(state);
    if (seat < 0) {
      const { ending } = state.public;
      if (!ending) throw new Error(`nobody is asked and the game is not over (seed ${state.sealed.seed})`);
      return { state, ending, moves };
    }
    mutate(game, state, delegations[seat]!.move(views[seat]!.turn()), mute);
  }
  throw new Error(`the game does not end (seed ${state.sealed.seed})`);
}

/** One game of a sweep; its seed is the sweep's seed and its number. */
export function playGame(game: Game, plan: readonly SeatPlan[], level: Level, seed: string): Played {
  const seats = seatsFor(plan, seed);
  const delegations = seats.map((persona, seat) => delegation(game, seat, persona, level, seed));
  return { seats, ...playOut(game, seed, delegations) };
}
