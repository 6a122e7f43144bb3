/** Tables that play worked-out games against the server, as fast as it answers or at a steady pace. */
import { compile, type Game, mayKnow, play, start, stream } from '../../../src/engine/index.ts';
import type { LogEntry, Move } from '../../../src/engine/types.ts';
import type { Joined } from '../../../src/wire/types.ts';
import { type Classroom, Client, openClassroom, type Student, studentOf } from '../../support/classroom.ts';
import { shipped } from '../../support/games.ts';
import { randomMove } from '../../support/random-game.ts';
import { type Connection, connection, type Listening, listen } from './page.ts';

export const game = compile(shipped('lisbon-track'), 'full');

/** A move, and how many entries of the log each seat has been told once it is made: by that its page knows it. */
interface Planned {
  move: Move;
  told: number[];
}

/** A game of random moves, worked out beforehand so that the client has nothing to think. */
function script(of: Game, seed: string, player: string): Planned[] {
  const rng = stream(player);
  const plan: Planned[] = [];
  const opening = start(of, seed);
  const told = new Array<number>(of.n).fill(0);
  const tell = (log: readonly LogEntry[]): void => {
    for (const entry of log)
      for (const seat of told.keys()) if (mayKnow(entry, seat) && entry.kind !== 'flag') told[seat]! += 1;
  };
  tell(opening.log);
  for (let { state } = opening; state.public.phase.at !== 'over'; ) {
    const move = randomMove(of, state, rng);
    const played = play(of, state, move);
    if (!played.ok) continue;
    state = played.value.state;
    tell(played.value.log);
    plan.push({ move, told: told.slice() });
  }
  return plan;
}

/** The longest of a few, so that tables do not run out one by one. */
export function longScript(seed: string, player: string): Planned[] {
  const tries = Array.from({ length: 6 }, (_, k) => script(game, seed, `${player}|${k}`));
  return tries.reduce((best, each) => (each.length > best.length ? each : best));
}

export interface Seat {
  student: Student;
  line: Connection;
  listening: Listening;
  /** Waited for: entries of the log told, and what to call when they are. */
  awaited: { told: number; heard(at: number): void }[];
}

export function hear(seat: Seat, told: number): void {
  while (seat.awaited.length > 0 && told >= (seat.awaited[0]?.told ?? 0))
    seat.awaited.shift()?.heard(performance.now());
}

export async function seat(url: string, student: Student): Promise<Seat> {
  const line = await connection(url);
  const held: Seat = { student, line, listening: { frames: 0, close: () => {} }, awaited: [] };
  held.listening = await listen(url, student.person, student.client.cookie, told => hear(held, told));
  return held;
}

export function leave(seats: readonly Seat[]): void {
  for (const s of seats) {
    s.listening.close();
    s.line.close();
  }
}

export async function submit(mover: Seat, body: object): Promise<void> {
  const { student, line } = mover;
  const answer = await line.post(`/api/me/${student.person}/moves`, student.client.cookie, JSON.stringify(body));
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
}

let addresses = 0;

/** Joins as from a machine of one's own behind the proxy: what one address may do is not what is measured. */
async function joined(room: Classroom, name: string): Promise<Student> {
  const client = new Client(room.url);
  const address = `10.0.${Math.trunc(++addresses / 250)}.${addresses % 250}`;
  const path = `/api/classes/${room.code}/join`;
  const answer = await client.ask<Joined>('POST', path, { name }, { 'x-forwarded-for': address });
  if (answer.status !== 201) throw new Error(`not let in: ${JSON.stringify(answer.body)}`);
  client.cookie = answer.cookie;
  return studentOf(client, answer.body);
}

export async function classOf(
  url: string,
  tables: number,
  seed: string,
): Promise<{ room: Classroom; students: Student[] }> {
  const room = await openClassroom(url, { tables, seed, length: 'full' });
  const students: Student[] = [];
  for (let k = 0; k < tables * game.n; k++) students.push(await joined(room, `Student ${k}`));
  await room.act({ act: 'start' });
  return { room, students };
}

export interface Measured {
  moves: number;
  acks: number[];
  updates: number[];
}

export const nothing = (): Measured => ({ moves: 0, acks: [], updates: [] });

/**
 * Plays one table: the next move when the one before is answered, or when `due` says if that is later. Times count from
 * when a move was due, so that a server that falls behind is not flattered.
 */
export async function drive(
  seats: readonly Seat[],
  plan: readonly Planned[],
  measured: Measured,
  due: (move: number) => number,
): Promise<void> {
  const turns = seats.map(() => 0);
  let before: readonly number[] = [];
  for (const [k, { move, told }] of plan.entries()) {
    const at = move.seat as number;
    const mover = seats[at];
    if (!mover) return;
    const wanted = due(k);
    const wait = wanted - performance.now();
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
    const from = wanted > 0 ? wanted : performance.now();
    const { seat: _, ...body } = move;
    const next = (at + 1) % seats.length;
    // Of some moves the others learn nothing.
    if ((told[next] ?? 0) > (before[next] ?? 0))
      seats[next]?.awaited.push({ told: told[next] ?? 0, heard: heard => measured.updates.push(heard - from) });
    before = told;
    await submit(mover, { move: body, turn: turns[at], id: `b${k}` });
    measured.acks.push(performance.now() - from);
    turns[at] = (turns[at] ?? 0) + 1;
    measured.moves += 1;
  }
}
