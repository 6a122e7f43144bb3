/** A PostgreSQL to test against, when one answers: at DATABASE_URL, or on this machine. */
import pg from 'pg';

const LOCAL = 'postgres://postgres@127.0.0.1:5432/test';

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

/**
 * Null, with a line that says so, where none answers. A DATABASE_URL that is set and dead is a mistake of whoever set
 * it, and fails under CI.
 */
export async function findPostgres(): Promise<Database | null> {
  const given = process.env.DATABASE_URL;
  const url = given ?? LOCAL;
  if (!(await answers(url))) {
    if (given !== undefined && process.env.CI === 'true') throw new Error('no PostgreSQL answers at DATABASE_URL');
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
