/**
 * `npm run bench:server`: durable moves a second of the server's own processor time at 50 tables, and a class of 200 that
 * joins, submits in one burst, and loses a third of its connections at once. Loopback only; ends by itself.
 */
import { readFileSync } from 'node:fs';
import { compile, type Game, play, setup, stream } from '../../../src/engine/index.ts';
import type { Move } from '../../../src/engine/types.ts';
import { type Classroom, folder, HOST_KEY, openClassroom, type Student } from '../../support/classroom.ts';
import { shipped } from '../../support/games.ts';
import { findPostgres } from '../../support/postgres.ts';
import { buildProgram, type Running, startProgram } from '../../support/processes.ts';
import { randomMove } from '../../support/random-game.ts';
import { connection, type Listening, listen, post } from './page.ts';

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const game = compile(shipped('lisbon-track'), 'full');

/** Seconds of processor time the process has used, user and system. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

const spread = (list: number[]): string => {
  const sorted = [...list].sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(q => quantile(sorted, q).toFixed(1));
  return `p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms (${sorted.length} samples)`;
};

/** A game of random moves, worked out beforehand so that the client has nothing to think. */
function script(of: Game, seed: string, player: string): Move[] {
  const rng = stream(player);
  const moves: Move[] = [];
  for (let state = setup(of, seed); state.public.phase.at !== 'over'; ) {
    const move = randomMove(of, state, rng);
    const played = play(of, state, move);
    if (!played.ok) continue;
    state = played.value.state;
    moves.push(move);
  }
  return moves;
}

/** The longest of a few, so that tables do not run out one by one. */
function longScript(of: Game, seed: string, player: string): Move[] {
  const tries = Array.from({ length: 6 }, (_, k) => script(of, seed, `${player}|${k}`));
  return tries.reduce((best, each) => (each.length > best.length ? each : best));
}

interface Seat {
  student: Student;
  agent: ReturnType<typeof connection>;
  listening: Listening;
  /** Told when something is heard, once. */
  next: ((at: number) => void) | null;
}

function hear(seat: Seat): void {
  seat.next?.(performance.now());
  seat.next = null;
}

async function seat(url: string, student: Student): Promise<Seat> {
  const held: Seat = { student, agent: connection(), listening: { frames: 0, close: () => {} }, next: null };
  held.listening = await listen(url, student.person, student.client.cookie, () => hear(held));
  return held;
}

interface Measured {
  moves: number;
  acks: number[];
  updates: number[];
}

/** Plays one table as fast as the answers come. */
async function drive(
  url: string,
  seats: Seat[],
  moves: Move[],
  measured: Measured,
  until: () => boolean,
): Promise<void> {
  const turns = seats.map(() => 0);
  for (const [k, move] of moves.entries()) {
    if (until()) return;
    const at = move.seat as number;
    const mover = seats[at];
    if (!mover) return;
    const { seat: _, ...body } = move;
    const text = JSON.stringify({ move: body, turn: turns[at], id: `b${k}` });
    const from = performance.now();
    const other = seats[(at + 1) % seats.length];
    // Some moves tell the others nothing; then the next one that does answers for itself.
    if (other) other.next = heard => measured.updates.push(heard - from);
    const answer = await post(
      mover.agent,
      url,
      `/api/me/${mover.student.person}/moves`,
      mover.student.client.cookie,
      text,
    );
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
    measured.acks.push(performance.now() - from);
    turns[at] = (turns[at] ?? 0) + 1;
    measured.moves += 1;
  }
}

async function classOf(url: string, tables: number, seed: string): Promise<{ room: Classroom; students: Student[] }> {
  const room = await openClassroom(url, { tables, seed, length: 'full' });
  const students: Student[] = [];
  for (let k = 0; k < tables * game.n; k++) students.push(await room.join(`Student ${k}`));
  await room.act({ act: 'start' });
  return { room, students };
}

async function sustained(server: Running, tables: number): Promise<void> {
  const pid = server.child.pid ?? 0;
  const before = memoryOf(pid);
  const seed = 'sustained';
  const scripts = Array.from({ length: tables }, (_, t) => longScript(game, seed, `table ${t}`));
  const { students } = await classOf(server.url, tables, seed);
  const seats = await Promise.all(students.map(s => seat(server.url, s)));
  const measured: Measured = { moves: 0, acks: [], updates: [] };
  const from = performance.now();
  const cpu = cpuOf(pid);
  const done = scripts.map((moves, t) =>
    drive(
      server.url,
      seats.slice(t * game.n, (t + 1) * game.n),
      moves,
      measured,
      () => performance.now() - from > 60_000,
    ),
  );
  await Promise.all(done);
  const [wall, spent] = [(performance.now() - from) / 1000, cpuOf(pid) - cpu];
  out(`sustained, ${tables} tables, ${measured.moves} durable moves in ${wall.toFixed(1)} s`);
  out(
    `  per server-CPU second ${(measured.moves / spent).toFixed(0)}, server busy ${((spent / wall) * 100).toFixed(0)} %`,
  );
  out(`  submit → acknowledged ${spread(measured.acks)}`);
  out(`  submit → another's page ${spread(measured.updates)}`);
  out(
    `  memory a table ${((memoryOf(pid) - before) / tables).toFixed(2)} MB with all its moves, ${memoryOf(pid).toFixed(0)} MB in all`,
  );
  for (const s of seats) {
    s.listening.close();
    s.agent.destroy();
  }
}

/** 201 students at 67 tables: join within a minute, submit within three seconds while a third drops and returns. */
async function burst(server: Running): Promise<void> {
  const tables = 67;
  const joining = performance.now();
  const { room, students } = await classOf(server.url, tables, 'burst');
  const seats = await Promise.all(students.map(s => seat(server.url, s)));
  out(
    `burst: ${students.length} students joined and connected in ${((performance.now() - joining) / 1000).toFixed(1)} s`,
  );
  const acks: number[] = [];
  const updates: number[] = [];
  const allocate = { kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 };
  const submit = async (s: Seat, k: number): Promise<void> => {
    await new Promise(resolve => setTimeout(resolve, (k * 7919) % 3_000));
    if (k % 3 === 0) {
      s.listening.close();
      s.listening = await listen(server.url, s.student.person, s.student.client.cookie, () => hear(s));
    }
    const from = performance.now();
    const neighbour = seats[k - (k % 3) + ((k + 1) % 3)];
    if (neighbour) neighbour.next = heard => updates.push(heard - from);
    const text = JSON.stringify({ move: allocate, turn: 0, id: 'burst' });
    const answer = await post(s.agent, server.url, `/api/me/${s.student.person}/moves`, s.student.client.cookie, text);
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
    acks.push(performance.now() - from);
  };
  await Promise.all(seats.map(submit));
  const { tables: after = [] } = await room.glance();
  const lost = after.filter(t => t.round !== 2).length;
  out(`  all submitted within 3 s, a third dropping and returning; tables that have not resolved the round: ${lost}`);
  out(`  submit → acknowledged ${spread(acks)}`);
  out(`  submit → another's page ${spread(updates)}`);
  for (const s of seats) {
    s.listening.close();
    s.agent.destroy();
  }
}

const program = await buildProgram();
try {
  const data = folder();
  out('embedded store (fsync on every commit)');
  let from = performance.now();
  let server = await startProgram(program, { data: data.path, hostKey: HOST_KEY });
  await sustained(server, 50);
  await burst(server);
  await server.stop();
  from = performance.now();
  server = await startProgram(program, { data: data.path, hostKey: HOST_KEY });
  out(`start over this folder: ${((performance.now() - from) / 1000).toFixed(2)} s`);
  await server.stop();
  data.remove();
  const database = await findPostgres();
  if (database) {
    out('PostgreSQL');
    const postgres = await startProgram(program, {
      data: '',
      hostKey: HOST_KEY,
      databaseUrl: database.url,
      databaseSchema: database.schema,
    });
    await sustained(postgres, 50);
    await postgres.stop();
    await database.remove();
  }
} finally {
  program.remove();
}
