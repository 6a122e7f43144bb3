/** A PostgreSQL to test against, when one answers: at DATABASE_URL, or on this machine, by its socket or over TCP. */
import { userInfo } from 'node:os';
import pg from 'pg';

/** In the order they are tried: as whoever runs the tests and as the database's own user, who may have no password anywhere. */
const LOCAL = [
  `postgres://${encodeURIComponent(userInfo().username)}@/test?host=/var/run/postgresql`,
  'postgres://postgres@/test?host=/var/run/postgresql',
  'postgres://postgres@127.0.0.1:5432/test',
];

export interface Database {
  url: string;
  /** A schema of the test's own, dropped again by `remove`. */
  schema: string;
  query(sql: string): Promise<void>;
  remove(): Promise<void>;
}

let made = 0;

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function firstThatAnswers(urls: readonly string[]): Promise<string | null> {
  for (const url of urls) if (await answers(url)) return url;
  return null;
}

/**
 * Null, with a line that says so, where none answers. A DATABASE_URL that is set and dead is a mistake of whoever set
 * it, and fails under CI.
 */
export async function findPostgres(): Promise<Database | null> {
  const given = process.env.DATABASE_URL;
  const url = await firstThatAnswers(given === undefined ? LOCAL : [given, ...LOCAL]);
  if (given !== undefined && url !== given && process.env.CI === 'true')
    throw new Error('no PostgreSQL answers at DATABASE_URL');
  if (url === null) {
    process.stderr.write('PostgreSQL does not answer here: what needs it was not tested\n');
    return null;
  }
  const schema = `b2b_test_${process.pid}_${++made}`;
  const query = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  return { url, schema, query, remove: () => query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`) };
}
