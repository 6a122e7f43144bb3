/**
 * Kills the server at random points under load and looks what is left. Each table is driven by somebody who plays the
 * same game at home, so that what the server must hold is known exactly: every move acknowledged, and of the one under
 * way when the power went, either all or nothing.
 */
import { compile, type Game, play, type Rng, setup, stream } from '../../src/engine/index.ts';
import type { Move, State } from '../../src/engine/types.ts';
import { type Classroom, Client, HOST_KEY, openClassroom, type Student } from './classroom.ts';
import { shipped } from './games.ts';
import { type Program, type Running, startProgram } from './processes.ts';
import { randomMove } from './random-game.ts';
import type { ProgramOptions } from './server-program.ts';

export interface KillReport {
  kills: number;
  acknowledged: number;
  lost: number;
  duplicates: number;
  /** Moves whose answer never came: stored, or not. */
  inDoubt: { stored: number; not: number };
  tables: number;
  finished: number;
}

interface Driven {
  room: Classroom;
  table: string;
  seats: Student[];
  state: State;
  turns: number[];
  made: Move[];
  /** Sent and not answered. */
  open: { move: Move; id: string } | null;
  rng: Rng;
}

type Storage = Pick<ProgramOptions, 'data' | 'databaseUrl' | 'databaseSchema'>;

const TABLES = 5;
let count = 0;

async function seatTables(url: string, game: Game, tables: number): Promise<Driven[]> {
  const seed = `kill-${++count}`;
  const room = await openClassroom(url, { tables, seed });
  const students: Student[] = [];
  for (let k = 0; k < tables * game.n; k++) students.push(await room.join(`Student ${k}`));
  await room.act({ act: 'start' });
  const { tables: opened = [] } = await room.glance();
  return opened.map((table, t) => ({
    room,
    table: table.id,
    seats: students.slice(t * game.n, (t + 1) * game.n),
    state: setup(game, seed),
    turns: new Array<number>(game.n).fill(0),
    made: [],
    open: null,
    rng: stream(`${seed}|${t}`),
  }));
}

/** Sends what is open or makes a move; true when it was acknowledged. */
async function step(game: Game, url: string, d: Driven, report: KillReport): Promise<boolean> {
  d.open ??= { move: randomMove(game, d.state, d.rng), id: `move-${d.made.length}` };
  const { move, id } = d.open;
  const seat = d.seats[move.seat as number];
  const { seat: party, ...body } = move;
  const turn = d.turns[party as number] ?? 0;
  const client = new Client(url, seat?.client.cookie);
  const answer = await client.post<{ turn: number }>(`/api/me/${seat?.person}/moves`, { move: body, turn, id });
  if (answer.status !== 200) throw new Error(`refused: ${JSON.stringify(answer.body)}`);
  commit(game, d, answer.body.turn);
  report.acknowledged += 1;
  return true;
}

function commit(game: Game, d: Driven, turn: number): void {
  if (!d.open) return;
  const played = play(game, d.state, d.open.move);
  if (!played.ok) throw new Error('a random move is not legal');
  d.state = played.value.state;
  d.turns[d.open.move.seat as number] = turn;
  d.made.push(d.open.move);
  d.open = null;
}

/** Plays until the line goes dead. */
async function playOn(game: Game, url: string, d: Driven, report: KillReport): Promise<void> {
  try {
    while (d.state.public.phase.at !== 'over') await step(game, url, d, report);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the server holds of a table against what it has acknowledged. */
async function look(url: string, d: Driven, report: KillReport): Promise<void> {
  const console = new Client(url, d.room.console.cookie);
  type Held = { made: { move: Move }[]; view: { public: unknown } };
  const { status, body } = await console.get<Held>(`/api/console/${d.room.id}/tables/${d.table}`);
  if (status !== 200) throw new Error(`table ${d.table} does not resume: ${status}`);
  const held = body.made.map(m => m.move);
  for (const [k, move] of d.made.entries()) if (!same(sorted(held[k]), sorted(move))) report.lost += 1;
  const beyond = held.slice(d.made.length);
  if (beyond.length > 1 || (beyond.length === 1 && !same(sorted(beyond[0]), sorted(d.open?.move))))
    report.duplicates += 1;
  if (d.open) report.inDoubt[beyond.length === 1 ? 'stored' : 'not'] += 1;
  else if (!same(body.view.public, d.state.public)) throw new Error(`table ${d.table} came back in another state`);
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

const sorted = (move: object | undefined): unknown =>
  move && Object.fromEntries(Object.entries(move).sort(([a], [b]) => (a < b ? -1 : 1)));

/** `kills` times: start, look, play, kill at a random moment. */
export async function killTest(program: Program, storage: Storage, kills: number, seed: string): Promise<KillReport> {
  const game = compile(shipped('lisbon-track'), 'short');
  const rng = stream(seed);
  const report: KillReport = {
    kills: 0,
    acknowledged: 0,
    lost: 0,
    duplicates: 0,
    inDoubt: { stored: 0, not: 0 },
    tables: 0,
    finished: 0,
  };
  let driven: Driven[] = [];
  for (; report.kills < kills; report.kills++) {
    const server: Running = await startProgram(program, { ...storage, hostKey: HOST_KEY });
    try {
      for (const d of driven) await look(server.url, d, report);
      const over = driven.filter(d => d.state.public.phase.at === 'over').length;
      if (driven.length - over < TABLES - 1) {
        report.finished += over;
        driven = driven.filter(d => d.state.public.phase.at !== 'over');
        driven.push(...(await seatTables(server.url, game, TABLES - driven.length)));
        report.tables = Math.max(report.tables, count);
      }
      const until = report.acknowledged + 1 + rng.int(40);
      const playing = driven.map(d => playOn(game, server.url, d, report));
      // After so many answers, however fast the machine is, and at any point of what comes then.
      const reached = async (): Promise<void> => {
        while (report.acknowledged < until && driven.some(d => d.state.public.phase.at !== 'over')) await pause(0);
        await pause(rng.int(8));
      };
      await reached();
      await server.kill();
      await Promise.all(playing);
    } finally {
      await server.kill();
    }
  }
  const last = await startProgram(program, { ...storage, hostKey: HOST_KEY });
  try {
    for (const d of driven) await look(last.url, d, report);
  } finally {
    await last.stop();
  }
  return report;
}
