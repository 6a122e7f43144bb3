/** PostgreSQL: several server processes over one database, told of each other's writes by LISTEN/NOTIFY. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { EntryRow, Schema } from './schema.ts';
import { migrate, type Store, storeOver, Unavailable } from './store.ts';

const UNIQUE_VIOLATION = '23505';
const CHANNEL = 'back_to_back';
/** NOTIFY carries at most 8,000 bytes. */
const STREAMS_A_NOTE = 150;
const RECONNECT_MS = 500;
/** How often, and how many times, the process that came first is asked whether it is settled. */
const WAIT_MS = 100;
const TRIES = 200;

export interface PostgresOptions {
  /** A schema of one's own inside the database; `public` without. Letters, digits and underscores. */
  schema?: string;
  connections?: number;
}

const quiet = (): void => {};

/** The connection that listens; comes back by itself, and has everything looked at again when it does. */
class Listener {
  private client: pg.Client | null = null;
  private listeners: ((streams: string[]) => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private closed = false;
  private met = false;
  /** Whether no other process was there when this one came. */
  alone = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    /** Tells apart our own notes, which are no news. */
    private readonly self: string,
  ) {}

  add(listener: (streams: string[]) => void): void {
    this.listeners.push(listener);
  }

  async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    this.client = client;
    client.on('error', quiet);
    client.on('end', () => this.again());
    client.on('notification', note => this.hear(note.payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN "${this.channel}"`);
      await this.standIn(client);
      this.tell([]);
    } catch {
      await client.end().catch(quiet);
      this.again();
    }
  }

  /**
   * As long as a process is connected it holds a lock that all may hold; who can have it alone is the first, and keeps the
   * others waiting until it is `settled`.
   */
  private async standIn(client: pg.Client): Promise<void> {
    const ask = async (call: string): Promise<boolean> => {
      const { rows } = await client.query<{ got: boolean }>(`SELECT ${call}(hashtext($1)) AS got`, [this.channel]);
      return rows[0]?.got === true;
    };
    if (!this.met) this.alone = await ask('pg_try_advisory_lock');
    this.met = true;
    for (let tries = 0; tries < TRIES && !(await ask('pg_try_advisory_lock_shared')); tries++)
      await new Promise(resolve => setTimeout(resolve, WAIT_MS));
  }

  settled(): void {
    if (this.alone) void this.client?.query('SELECT pg_advisory_unlock(hashtext($1))', [this.channel]).catch(quiet);
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.client?.end().catch(quiet);
  }

  private hear(payload: string): void {
    const [from, ...streams] = payload.split(' ');
    if (from !== this.self) this.tell(streams);
  }

  private tell(streams: string[]): void {
    for (const listener of this.listeners) listener(streams);
  }

  private again(): void {
    if (this.closed || this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.connect();
    }, RECONNECT_MS);
  }
}

const isConflict = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === UNIQUE_VIOLATION;

/** One statement, so one transaction and one way there and back: the entries, and the news of them. */
const APPEND = `WITH written AS (
  INSERT INTO entries (stream, seq, at, body, chain)
  SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[])
) SELECT pg_notify($6, note) FROM unnest($7::text[]) AS note`;

/** Notes of which streams were written to, each as long as may be. */
function notesOf(self: string, streams: readonly string[]): string[] {
  const notes: string[] = [];
  for (let from = 0; from < streams.length; from += STREAMS_A_NOTE)
    notes.push([self, ...streams.slice(from, from + STREAMS_A_NOTE)].join(' '));
  return notes;
}

const streamsOf = (entries: readonly EntryRow[]): string[] => [...new Set(entries.map(e => e.stream))];

async function append(pool: pg.Pool, channel: string, self: string, entries: readonly EntryRow[]): Promise<void> {
  const column = <K extends keyof EntryRow>(key: K): EntryRow[K][] => entries.map(e => e[key]);
  const columns = [column('stream'), column('seq'), column('at'), column('body'), column('chain')];
  const values = [...columns, channel, notesOf(self, streamsOf(entries))];
  await pool.query({ name: 'append', text: APPEND, values });
}

/** Opens and migrates; the lock of the migrations makes several processes starting at once take turns. */
export async function openPostgres(url: string, self: string, options: PostgresOptions = {}): Promise<Store> {
  const schema = options.schema ?? 'public';
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema)) throw new Unavailable(`${schema} cannot be the name of a schema`);
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 4,
    connectionTimeoutMillis: 5_000,
    options: `-c search_path=${schema} -c synchronous_commit=on`,
  });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', quiet);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const channel = `${CHANNEL}_${schema}`;
  const listener = new Listener(url, channel, self);
  try {
    // Who may not make schemas has been given one.
    if (schema !== 'public') await sql.raw(`CREATE SCHEMA IF NOT EXISTS "${schema}"`).execute(db).catch(ifThere);
    await migrate(db, schema);
    await listener.connect();
  } catch (error) {
    await listener.close();
    await db.destroy();
    throw new Unavailable(error instanceof Error ? error.message : String(error));
  }
  return storeOver(db, {
    isConflict,
    appendEntries: entries => append(pool, channel, self, entries),
    announce: async (tx, streams) => {
      for (const note of notesOf(self, streams)) await sql`SELECT pg_notify(${channel}, ${note})`.execute(tx);
    },
    onNews: heard => listener.add(heard),
    alone: listener.alone,
    settled: () => listener.settled(),
    close: () => listener.close(),
  });
}

/** Two processes that make the schema at once: one finds it there. */
function ifThere(error: unknown): void {
  if (!isConflict(error) && (error as { code?: unknown } | null)?.code !== '42P06') throw error;
}
