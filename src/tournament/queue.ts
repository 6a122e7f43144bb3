/**
 * Chunks shared out among machines through a PostgreSQL job queue (graphile-worker). The coordinator writes the plan
 * and one job a chunk; workers claim jobs, play, and write results; the coordinator collects them. A result is written
 * once, so a chunk may be played twice and the figures are still those of one process; what a worker took to its
 * grave is put up again.
 */
import { Logger, makeWorkerUtils, type Runner, type RunnerOptions, run, runOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { planDigest } from './ledger.ts';
import { type Plan, packPlan, unpackPlan } from './plan.ts';
import { type Played, playChunk } from './play.ts';
import type { Play } from './run.ts';

const TASK = 'tournament_chunk';
/** Milliseconds between looks for new results. */
const POLL = 300;
/** Looks without a new result after which what is missing is put up again: a killed worker keeps its job locked. */
const PATIENCE = 200;
/** A chunk that fails so often has a fault of its own; the coordinator says so. */
const ATTEMPTS = 3;

/** The queue's own chatter; what fails is told by the coordinator. */
const quiet = new Logger(() => () => {});

const TABLES = `
  create schema if not exists back_to_back;
  create table if not exists back_to_back.tournament (id text primary key, plan text not null);
  create table if not exists back_to_back.tournament_result (
    tournament text not null references back_to_back.tournament (id) on delete cascade,
    chunk integer not null,
    results jsonb not null,
    primary key (tournament, chunk)
  );`;

/** A connection that breaks while idle is replaced; a query on a broken one fails and is told there. */
function poolAt(url: string): Pool {
  const pool = new Pool({ connectionString: url });
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  return pool;
}

interface Job {
  tournament: string;
  chunk: number;
}

/** Two programs that create the same table at once would collide: one after the other. */
async function createTables(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('back_to_back.tournament'))");
    await client.query(TABLES);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function enqueue(pool: Pool, plan: Plan, chunks: number[]): Promise<void> {
  const tournament = planDigest(plan);
  await pool.query('insert into back_to_back.tournament values ($1, $2) on conflict do nothing', [
    tournament,
    packPlan(plan),
  ]);
  const utils = await makeWorkerUtils({ pgPool: pool, logger: quiet });
  try {
    await utils.migrate();
    const jobKey = (chunk: number): string => `${tournament} ${chunk}`;
    for (const chunk of chunks)
      await utils.addJob(TASK, { tournament, chunk } satisfies Job, { jobKey: jobKey(chunk), maxAttempts: ATTEMPTS });
  } finally {
    await utils.release();
  }
}

/** Results not yet seen. */
async function fresh(pool: Pool, tournament: string, wanted: ReadonlySet<number>): Promise<[number, Played[]][]> {
  const { rows } = await pool.query<{ chunk: number; results: Played[] }>(
    'select chunk, results from back_to_back.tournament_result where tournament = $1 and chunk = any($2) order by chunk',
    [tournament, [...wanted]],
  );
  return rows.map(row => [row.chunk, row.results]);
}

async function checkFailed(pool: Pool, tournament: string): Promise<void> {
  const { rows } = await pool.query<{ key: string; last_error: string }>(
    `select key, last_error from graphile_worker.jobs where starts_with(key, $1) and attempts >= max_attempts limit 1`,
    [`${tournament} `],
  );
  const [failed] = rows;
  if (failed) throw new Error(`chunk ${failed.key.split(' ')[1]} failed ${ATTEMPTS} times: ${failed.last_error}`);
}

/** Plays through the queue at `url`. Without a worker anywhere it waits. The plan's rows are removed at the end. */
export const onQueue =
  (url: string): Play =>
  async (plan, chunks, done) => {
    const pool = poolAt(url);
    const tournament = planDigest(plan);
    const wanted = new Set(chunks);
    try {
      await createTables(pool);
      await enqueue(pool, plan, chunks);
      for (let idle = 0; wanted.size > 0; idle++) {
        for (const [chunk, results] of await fresh(pool, tournament, wanted)) {
          wanted.delete(chunk);
          done(chunk, results);
          idle = 0;
        }
        await checkFailed(pool, tournament);
        if (idle > 0 && idle % PATIENCE === 0) await enqueue(pool, plan, [...wanted]);
        if (wanted.size > 0) await new Promise(resolve => setTimeout(resolve, POLL));
      }
      await pool.query('delete from back_to_back.tournament where id = $1', [tournament]);
    } finally {
      await pool.end();
    }
  };

/** Plays one job: reads the plan of its tournament, if that is still wanted, and writes the result once. */
async function playJob(pool: Pool, plans: Map<string, Plan>, { tournament, chunk }: Job): Promise<void> {
  let plan = plans.get(tournament);
  if (!plan) {
    const { rows } = await pool.query<{ plan: string }>('select plan from back_to_back.tournament where id = $1', [
      tournament,
    ]);
    if (!rows[0]) return;
    plan = unpackPlan(rows[0].plan);
    plans.set(tournament, plan);
  }
  await pool.query(
    'insert into back_to_back.tournament_result select id, $2, $3 from back_to_back.tournament where id = $1 on conflict do nothing',
    [tournament, chunk, JSON.stringify(playChunk(plan, chunk))],
  );
}

export interface QueueWorker {
  /** Resolves when the worker has stopped: by `stop`, or when it was told to leave once the queue is empty. */
  finished: Promise<void>;
  stop(): Promise<void>;
}

/** Claims and plays chunks from the queue at `url`; `once` leaves when there are none. @param said told of each one played */
export async function startQueueWorker(url: string, once: boolean, said: (job: Job) => void): Promise<QueueWorker> {
  const pool = poolAt(url);
  const plans = new Map<string, Plan>();
  await createTables(pool);
  const options: RunnerOptions = {
    pgPool: pool,
    logger: quiet,
    concurrency: 1,
    noHandleSignals: true,
    taskList: {
      [TASK]: async payload => {
        await playJob(pool, plans, payload as Job);
        said(payload as Job);
      },
    },
  };
  if (once) {
    const finished = runOnce(options).finally(() => pool.end());
    return { finished, stop: () => finished };
  }
  const runner: Runner = await run(options);
  const finished = runner.promise.finally(() => pool.end());
  return { finished, stop: () => runner.stop() };
}
