/**
 * `npm run bench:server`: durable moves a second of the server's own processor time at 50 tables, and a class of 200 that
 * joins, submits in one burst, and loses a third of its connections at once. Loopback only; ends by itself.
 * `-- sustained PROFILE_FOLDER` leaves a profile of Node's there and does only that.
 */
import { join } from 'node:path';
import { folder, HOST_KEY } from '../../support/classroom.ts';
import { findPostgres } from '../../support/postgres.ts';
import { buildProgram, type Running, startProgram } from '../../support/processes.ts';
import { againstBare } from './against-bare.ts';
import { cpuOf, memoryOf, spread } from './cost.ts';
import { listen } from './page.ts';
import {
  classOf,
  drive,
  game,
  hear,
  leave,
  longScript,
  type Measured,
  nothing,
  type Seat,
  seat,
  submit,
} from './tables.ts';

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const TABLES = 50;
/** Classes played before anything is measured. */
const WARM = 3;
/** Of what is possible, offered where times are measured. */
const SHARE = 0.6;
/** What a page is told of a move, on average. */
const FRAME_BYTES = 400;

interface Load {
  seats: Seat[];
  scripts: ReturnType<typeof longScript>[];
}

async function load(server: Running, tables: number, seed: string): Promise<Load> {
  const scripts = Array.from({ length: tables }, (_, t) => longScript(seed, `table ${t}`));
  const { students } = await classOf(server.url, tables, seed);
  const seats = await Promise.all(students.map(s => seat(server.url, s)));
  return { seats, scripts };
}

/** Plays every table to the end, or as long as `due` wants; gives moves a second of the server's processor time. */
async function playAll(
  server: Running,
  { seats, scripts }: Load,
  due: (table: number, move: number) => number,
): Promise<{ measured: Measured; wall: number; cpu: number }> {
  const pid = server.child.pid ?? 0;
  const measured = nothing();
  const [from, cpu] = [performance.now(), cpuOf(pid)];
  await Promise.all(
    scripts.map((moves, t) => drive(seats.slice(t * game.n, (t + 1) * game.n), moves, measured, k => due(t, k))),
  );
  return { measured, wall: (performance.now() - from) / 1000, cpu: cpuOf(pid) - cpu };
}

function report(what: string, { measured, wall, cpu }: Awaited<ReturnType<typeof playAll>>): void {
  out(`${what}: ${measured.moves} durable moves in ${wall.toFixed(1)} s`);
  out(`  per server-CPU second ${(measured.moves / cpu).toFixed(0)}, server busy ${((cpu / wall) * 100).toFixed(0)} %`);
  out(`  submit → acknowledged ${spread(measured.acks)}`);
  out(`  submit → another's page ${spread(measured.updates)}`);
}

/** Classes to warm the program up, which a server that has run for a lesson is; then one as fast as it answers. */
async function fastest(server: Running): Promise<Awaited<ReturnType<typeof playAll>>> {
  for (let k = 0; k < WARM; k++) {
    const warm = await load(server, TABLES, `warm ${k}`);
    const played = await playAll(server, warm, () => 0);
    if (k === 0) out(`cold, ${(played.measured.moves / played.cpu).toFixed(0)} durable moves a server-CPU second`);
    leave(warm.seats);
  }
  const pid = server.child.pid ?? 0;
  const before = memoryOf(pid);
  const full = await load(server, TABLES, 'sustained');
  const played = await playAll(server, full, () => 0);
  report(`${TABLES} tables, as fast as it answers`, played);
  const grown = (memoryOf(pid) - before) / TABLES;
  out(`  memory a table ${grown.toFixed(2)} MB with all its moves, ${memoryOf(pid).toFixed(0)} MB in all`);
  leave(full.seats);
  return played;
}

/** The same at a steady share of that, so that times are not those of a queue. */
async function steady(server: Running, { measured, wall }: Awaited<ReturnType<typeof playAll>>): Promise<void> {
  const pace = (SHARE * measured.moves) / wall;
  const tables = await load(server, TABLES, 'steady');
  const start = performance.now() + 100;
  const apart = (TABLES / pace) * 1000;
  const at = (t: number, k: number): number => start + (k + t / TABLES) * apart;
  report(`${TABLES} tables, ${pace.toFixed(0)} moves a second offered`, await playAll(server, tables, at));
  leave(tables.seats);
}

/** What this machine allows at all, in the same run. */
async function bare(data: string, perCpuSecond: number): Promise<void> {
  for (const kind of ['http', 'socket'] as const) {
    const file = join(data, `${kind}.log`);
    const { perCpuSecond: possible, acks } = await againstBare(kind, file, FRAME_BYTES, TABLES, 20_000);
    const what = kind === 'http' ? 'by POST and event streams' : 'on one socket a page';
    out(`bare server ${what}, no game, no seats: ${possible.toFixed(0)} moves a server-CPU second`);
    out(`  ${(possible / perCpuSecond).toFixed(1)} times the classroom's; submit → acknowledged ${spread(acks)}`);
  }
}

/** 201 students at 67 tables: join within a minute, submit within three seconds while a third drops and returns. */
async function burst(server: Running): Promise<void> {
  const joining = performance.now();
  const { room, students } = await classOf(server.url, 67, 'burst');
  const seats = await Promise.all(students.map(s => seat(server.url, s)));
  const took = ((performance.now() - joining) / 1000).toFixed(1);
  out(`burst: ${students.length} students joined and connected in ${took} s`);
  const measured = nothing();
  const allocate = { kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 };
  const once = async (s: Seat, k: number): Promise<void> => {
    await new Promise(resolve => setTimeout(resolve, (k * 7919) % 3_000));
    if (k % 3 === 0) {
      s.listening.close();
      s.listening = await listen(server.url, s.student.person, s.student.client.cookie, told => hear(s, told));
    }
    const from = performance.now();
    const neighbour = seats[k - (k % 3) + ((k + 1) % 3)];
    neighbour?.awaited.push({ told: 0, heard: heard => measured.updates.push(heard - from) });
    await submit(s, { move: allocate, turn: 0, id: 'burst' });
    measured.acks.push(performance.now() - from);
  };
  await Promise.all(seats.map(once));
  const { tables: after = [] } = await room.glance();
  const lost = after.filter(t => t.round !== 2).length;
  out(`  all submitted within 3 s, a third dropping and returning; tables that have not resolved the round: ${lost}`);
  out(`  submit → acknowledged ${spread(measured.acks)}`);
  out(`  submit → another's page ${spread(measured.updates)}`);
  leave(seats);
}

const [only, profile] = process.argv.slice(2);
const program = await buildProgram();
const PROXIED = { hostKey: HOST_KEY, publicUrl: 'http://class.example.org' };
try {
  const data = folder();
  out('embedded store (fsync on every commit)');
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  let server = await startProgram(program, { ...PROXIED, data: data.path }, flags);
  const played = await fastest(server);
  await bare(data.path, played.measured.moves / played.cpu);
  await steady(server, played);
  if (only !== 'sustained') await burst(server);
  await server.stop();
  const from = performance.now();
  server = await startProgram(program, { ...PROXIED, data: data.path });
  out(`start over this folder: ${((performance.now() - from) / 1000).toFixed(2)} s`);
  await server.stop();
  data.remove();
  const database = only === 'sustained' ? null : await findPostgres();
  if (database) {
    out('PostgreSQL');
    const stored = { data: '', databaseUrl: database.url, databaseSchema: database.schema };
    const postgres = await startProgram(program, { ...PROXIED, ...stored });
    await steady(postgres, await fastest(postgres));
    await postgres.stop();
    await database.remove();
  }
} finally {
  program.remove();
}
