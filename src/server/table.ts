/** A table as its entries make it: the game, who covers for whom, the clock, what was advised and said. Pure. */
import { type Game, playCopied, playOn, stageOf, start, viewFor, waitingSeats } from '../engine/index.ts';
import type { LogEntry, Move, MoveBody, Party, Phase, Seat, State } from '../engine/types.ts';
import {
  type ClassId,
  type ClockPlan,
  type Cover,
  type CoverSummary,
  FACILITATOR,
  type PersonId,
  type TableId,
  type TalkChannel,
} from '../wire/types.ts';
import { type Spoken, silenced, spoken } from './classroom.ts';
import type { Actor, TableEntry } from './entry.ts';

export interface Made {
  move: Move;
  by: Actor;
  at: number;
}

export interface LogLine {
  /** Number of the move that caused it; 0 is the deal. */
  step: number;
  round: number;
  entry: LogEntry;
}

export interface AdviceHeld {
  id: number;
  party: Party;
  by: PersonId;
  move: MoveBody;
  yes: PersonId[];
  no: PersonId[];
}

/** An id a client made up, and the turn it was answered with. */
export interface Answered {
  client: string;
  turn: number;
}

/** A clock runs while `since` says when it was set going; `left` is what it had then, in milliseconds. */
export interface Clock {
  left: number;
  since: number | null;
}

/** Who plays a seat in its people's place; counted in moves, since when, and since when its people have not. */
export interface Covering extends Cover {
  since: number;
  away: number;
}

export interface Table {
  id: TableId;
  class: ClassId;
  number: number;
  name: string;
  game: Game;
  seed: string;
  state: State;
  /** The state after each move, the deal first and `state` last; they share what did not change. */
  past: State[];
  log: LogLine[];
  made: Made[];
  /** Moves made for each seat, and roll-backs. */
  turns: number[];
  started: boolean;
  /** What the debrief, or the end of the class, has stopped. */
  stopped: 'nothing' | 'play' | 'all';
  frozen: boolean;
  plan: ClockPlan;
  clock: Clock | null;
  /** The clock of the running decision stood still while no server was up. */
  stood: boolean;
  covers: Covering[];
  handedBack: (CoverSummary | null)[];
  advice: AdviceHeld[];
  adviceMade: number;
  said: Spoken[];
  /** Channels the facilitator has closed. */
  muted: TalkChannel[];
  /** The latest of what clients asked for: the same again is not done again. */
  clients: readonly Answered[];
  entries: number;
}

type Opened = Extract<TableEntry, { kind: 'opened' }>;
const NO_COVER: Covering = { persona: '', level: '', since: 0, away: 0 };

export function openTable(id: TableId, game: Game, e: Opened): Table {
  const { state, log } = start(game, e.seed);
  const each = <T>(value: T): T[] => new Array<T>(game.n).fill(value);
  return {
    id,
    class: e.class,
    number: e.number,
    name: e.name,
    game,
    seed: e.seed,
    state,
    past: [state],
    log: linesOf(log, 0, 0),
    made: [],
    turns: each(0),
    started: e.started,
    stopped: 'nothing',
    frozen: false,
    plan: e.clocks,
    clock: null,
    stood: false,
    covers: each(NO_COVER),
    handedBack: each<CoverSummary | null>(null),
    advice: [],
    adviceMade: 0,
    said: [],
    muted: [],
    clients: [],
    entries: 1,
  };
}

function linesOf(log: readonly LogEntry[], step: number, from: number): LogLine[] {
  let round = from;
  return log.map(entry => {
    if (entry.kind === 'round') round = entry.round;
    return { step, round, entry };
  });
}

/** What is asked for, as one word: a clock starts anew when it changes. */
export function askOf(state: State): string {
  const { phase, round } = state.public;
  const turn = 'turn' in phase ? phase.turn : 0;
  const party = 'party' in phase ? phase.party : -1;
  return `${round}.${phase.at}.${turn}.${party}`;
}

/** Milliseconds the running decision may take; null when it has no clock. */
export function allowance(plan: ClockPlan, phase: Phase): number | null {
  const stage = stageOf(phase);
  if (stage === 'over' || stage === 'assessment') return null;
  const seconds = plan[stage];
  return seconds > 0 ? seconds * 1000 : null;
}

const freshClock = (table: Table, at: number): Clock | null => {
  const left = allowance(table.plan, table.state.public.phase);
  return left === null || !table.started || table.stopped !== 'nothing'
    ? null
    : { left, since: table.frozen ? null : at };
};

export const clockLeft = (clock: Clock | null, now: number): number | null =>
  clock === null ? null : Math.max(0, clock.since === null ? clock.left : clock.left - (now - clock.since));

export const isCovered = (table: Table, party: Party): boolean => table.covers[party].persona !== '';

/** Whether the facilitator plays the seat by hand. */
export const isTakenOver = (table: Table, party: Party): boolean => table.covers[party].persona === FACILITATOR;

export const coverOf = (table: Table, party: Party): Cover | null =>
  isCovered(table, party) ? { persona: table.covers[party].persona, level: table.covers[party].level } : null;

/** The table after one entry more. Throws on a move that is not legal: the log holds none. */
export function foldTable(table: Table, e: TableEntry, at: number): Table {
  return { ...folded(table, e, at), entries: table.entries + 1 };
}

function folded(table: Table, e: TableEntry, at: number): Table {
  switch (e.kind) {
    case 'opened':
      return table;
    case 'started':
      return restartClock({ ...table, started: true }, at);
    case 'stopped':
      return { ...table, stopped: e.what, clock: null };
    case 'named':
      return { ...table, name: e.name };
    case 'move':
      return withMove(table, e, at);
    case 'freeze':
      return withFreeze(table, e.on, at);
    case 'clocks':
      return restartClock({ ...table, plan: e.clocks }, at);
    case 'clock':
      return { ...table, clock: e.left === null ? null : { left: e.left, since: table.frozen ? null : at } };
    case 'resumed':
      return { ...table, stood: true, clock: { left: e.left, since: at } };
    case 'mute':
      return { ...table, muted: e.channels };
    case 'cover':
      return withCover(table, e.party, e.cover);
    case 'advice':
      return withAdvice(table, e);
    case 'advised':
      return { ...table, advice: table.advice.map(a => (a.id === e.advice ? voted(a, e.by, e.yes) : a)) };
    case 'said':
      return { ...withClient(table, e.client, 0), said: spoken(table.said, e, at) };
    case 'takenDown':
      return { ...table, said: silenced(table.said, e.id) };
  }
}

const restartClock = (table: Table, at: number): Table => ({
  ...table,
  clock: freshClock(table, at),
  stood: false,
});

/** Enough for any retry; older ones are caught by `turn`. */
const CLIENTS_KEPT = 32;

/** The turn something asked for before was answered with; null when it was not. */
export const answeredWith = (table: Table, client: string): number | null =>
  table.clients.find(each => each.client === client)?.turn ?? null;

function withClient(table: Table, client: string, turn: number): Table {
  if (client === '') return table;
  const kept = table.clients.slice(Math.max(0, table.clients.length - CLIENTS_KEPT + 1));
  kept.push({ client, turn });
  return { ...table, clients: kept };
}

function withFreeze(table: Table, on: boolean, at: number): Table {
  const left = clockLeft(table.clock, at);
  return { ...table, frozen: on, clock: left === null ? null : { left, since: on ? null : at } };
}

/** The seats a move is made for: its own; a roll-back takes from every seat what it thought it had done. */
function seatsOf({ seat, kind }: Move, n: number): Party[] {
  if (typeof seat === 'number') return [seat];
  return kind === 'rollBack' || kind === 'close' ? Array.from({ length: n }, (_, i) => i) : [];
}

function withMove(table: Table, e: Extract<TableEntry, { kind: 'move' }>, at: number): Table {
  const played = playOn(table.game, table.past, e.move, playCopied);
  if (!played.ok) throw new Error(`move ${table.made.length + 1} of table ${table.id} is ${played.error.code}`);
  const turns = table.turns.slice();
  for (const seat of seatsOf(e.move, table.game.n)) turns[seat] += 1;
  // Long lists: `concat` copies them in one go, where two spreads would go through them one by one.
  const made = table.made.concat({ move: e.move, by: e.by, at });
  const log = table.log.concat(linesOf(played.value.log, made.length, table.state.public.round));
  const { state } = played.value;
  const past = table.past.concat(state);
  const next = { ...table, state, past, made, turns, log, advice: standing(table, e.move) };
  const known = typeof e.move.seat === 'number' ? withClient(next, e.client, turns[e.move.seat]) : next;
  return askOf(table.state) === askOf(known.state) ? known : restartClock(known, at);
}

/** Advice is on a decision; once the delegation has moved it has served. A roll-back asks other questions. */
function standing(table: Table, move: Move): AdviceHeld[] {
  if (move.kind === 'rollBack') return [];
  return table.advice.some(a => a.party === move.seat) ? table.advice.filter(a => a.party !== move.seat) : table.advice;
}

function withCover(table: Table, party: Party, cover: Cover | null): Table {
  const covers = table.covers.slice();
  const handedBack = table.handedBack.slice();
  const covered = isCovered(table, party);
  const since = table.made.length;
  handedBack[party] = cover === null && covered ? summaryOf(table, party) : null;
  covers[party] = cover === null ? NO_COVER : { ...cover, since, away: covered ? covers[party].away : since };
  return { ...table, covers, handedBack };
}

function summaryOf(table: Table, party: Party): CoverSummary {
  const { persona, level, since, away } = table.covers[party];
  const madeFor = (from: number, to?: number): MoveBody[] =>
    table.made
      .slice(from, to)
      .flatMap(m => (m.move.seat === party && typeof m.by === 'string' ? [bodyOf(m.move)] : []));
  return { persona, level, several: madeFor(away, since).length > 0, moves: madeFor(away) };
}

export function bodyOf(move: Move): MoveBody {
  const { seat: _, ...body } = move;
  return body as MoveBody;
}

function withAdvice(table: Table, e: Extract<TableEntry, { kind: 'advice' }>): Table {
  const id = table.adviceMade + 1;
  const advice = { id, party: e.party, by: e.by, move: e.move, yes: [e.by], no: [] };
  return { ...withClient(table, e.client, id), advice: [...table.advice, advice], adviceMade: id };
}

function voted(advice: AdviceHeld, by: PersonId, yes: boolean): AdviceHeld {
  const others = (list: PersonId[]): PersonId[] => list.filter(each => each !== by);
  return {
    ...advice,
    yes: yes ? [...others(advice.yes), by] : others(advice.yes),
    no: yes ? others(advice.no) : [...others(advice.no), by],
  };
}

export const waitedFor = (table: Table): Party[] => waitingSeats(table.state);
export const viewOf = (table: Table, seat: Seat): ReturnType<typeof viewFor> => viewFor(table.game, table.state, seat);
