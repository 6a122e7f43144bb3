/** A game at the terminal: one person's seat, scripted delegations in the others, and the record of it all. */
import { type Decision, type Delegation, delegation } from '../../bots/index.ts';
import {
  type Game,
  type LogEntry,
  type Move,
  type MoveBody,
  ok,
  type Party,
  play,
  type Refusal,
  type Result,
  type State,
  start,
  type Text,
  type View,
  viewFor,
  waitingSeats,
} from '../../engine/index.ts';
import { append, type GameRecord, newRecord, type RecordProblem, replay } from '../../record/index.ts';
import { isHarmless } from '../../session/take-back.ts';
import type { Casting } from '../casting.ts';

export interface Seats {
  game: Game;
  /** The seat played at this terminal. */
  seat: Party;
  state: State;
  record: GameRecord;
  draft: Text;
  /** Null for one's own seat. */
  others: (Delegation | null)[];
  /** Plays one's own seat when asked to. */
  adviser: Delegation;
  /** Where things stood before each of one's own last moves by which nothing new was learnt, the latest last. */
  undo: Pick<Seats, 'state' | 'record'>[];
}

/** A move of another delegation and what came of it. */
export interface Turn {
  seat: Party;
  move: MoveBody;
  decision: Decision;
  before: State['public']['phase'];
  log: LogEntry[];
}

const blank = (game: Game): Text => ({ options: game.clauses.map(() => 0), riders: [] });

/** Seats everybody for a new game; also what happened in the opening. */
export function seatNew(game: Game, seat: Party, casting: Casting, seed: string): { seats: Seats; log: LogEntry[] } {
  const { state, log } = start(game, seed);
  const record = newRecord(
    game,
    state,
    casting.personas.map((persona, party) =>
      party === seat ? { kind: 'human' } : { kind: 'scripted', persona, level: casting.level },
    ),
  );
  return { seats: seated(game, seat, casting, state, record), log };
}

/** Goes on with a game from its record, which must fit `game`. */
export function seatAgain(game: Game, seat: Party, casting: Casting, record: GameRecord): Result<Seats, RecordProblem> {
  const told = replay(game, record);
  if (!told.ok) return told;
  return ok(seated(game, seat, casting, told.value.state, record));
}

function seated(game: Game, seat: Party, { personas, level }: Casting, state: State, record: GameRecord): Seats {
  const sit = (party: Party) => delegation(game, party, personas[party]!, level, record.seed);
  return {
    game,
    seat,
    state,
    record,
    draft: blank(game),
    others: personas.map((_, party) => (party === seat ? null : sit(party))),
    adviser: sit(seat),
    undo: [],
  };
}

export const ownView = (seats: Seats): View => viewFor(seats.game, seats.state, seats.seat);

export const over = (seats: Seats): boolean => seats.state.public.ending !== null;

/** Makes one's own move. */
export function submit(seats: Seats, body: MoveBody): Result<LogEntry[], Refusal> {
  const { state, record } = seats;
  const made = make(seats, { seat: seats.seat, ...body });
  if (!made.ok) return made;
  const harmless = isHarmless(state, seats.state, made.value, seats.seat);
  seats.undo = harmless ? [...seats.undo, { state, record }] : [];
  return made;
}

/** Takes back one's own last move; false when something new came of it, or somebody has moved since. */
export function takeBack(seats: Seats): boolean {
  const before = seats.undo.pop();
  if (before === undefined) return false;
  Object.assign(seats, before);
  return true;
}

function make(seats: Seats, move: Move): Result<LogEntry[], Refusal> {
  const played = play(seats.game, seats.state, move);
  if (!played.ok) return played;
  seats.state = played.value.state;
  seats.record = append(seats.record, move, seats.state);
  return ok(played.value.log);
}

/** One move of another delegation, or null when it is one's own turn or the game is over. */
export function stepOthers(seats: Seats): Turn | null {
  if (over(seats)) return null;
  const party = waitingSeats(seats.state).find(waiting => seats.others[waiting] !== null);
  if (party === undefined) return null;
  const before = seats.state.public.phase;
  const decision = seats.others[party]!.choose(viewFor(seats.game, seats.state, party));
  const made = make(seats, decision.move);
  seats.undo = [];
  if (!made.ok) throw new Error(`a scripted delegation made an illegal move: ${JSON.stringify({ decision, ...made })}`);
  return { seat: party, move: decision.move, decision, before, log: made.value };
}
