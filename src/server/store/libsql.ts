/** The embedded store: SQLite by libsql, in a folder that one process holds at a time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import type { EntryRow, Schema } from './schema.ts';
import { type Dialect, migrate, type Store, storeOver, Unavailable } from './store.ts';

export const DATA_FILE = 'classroom.db';
const LOCK_FILE = 'classroom.lock';

/** The folder is another process's. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

/**
 * Holds the folder by an exclusive transaction on a file of its own: the lock is the operating system's, so it ends
 * with the process however that ends, and the database itself can still be read for a backup.
 */
function hold(folder: string): Libsql.Database {
  const lock = new Libsql(join(folder, LOCK_FILE));
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (codeOf(error).startsWith('SQLITE_BUSY'))
      throw new FolderInUse(`the data folder ${folder} is in use by another process`);
    throw error;
  }
}

export interface LibsqlOptions {
  /** For tests of a full disk: pages the database may have. */
  maxPages?: number;
}

/** Pages written before they are moved into the database file: the fewer times, the less of a burst goes on it. */
const CHECKPOINT_PAGES = 8_000;

/** Entries written by one statement at most: a statement for each would be a third dearer. */
const ROWS_A_STATEMENT = 32;

/** Appends on the connection that Kysely uses too: never while it is in the middle of a transaction of its own. */
function appending(db: Kysely<Schema>, file: Libsql.Database): Dialect['appendEntries'] {
  const inserts = new Map<number, Libsql.Statement>();
  const insertOf = (rows: number): Libsql.Statement => {
    const known = inserts.get(rows);
    if (known) return known;
    const values = new Array<string>(rows).fill('(?, ?, ?, ?, ?)').join(', ');
    const made = file.prepare(`INSERT INTO entries (stream, seq, at, body, chain) VALUES ${values}`);
    inserts.set(rows, made);
    return made;
  };
  const [begin, commit, rollback] = ['BEGIN', 'COMMIT', 'ROLLBACK'].map(text => file.prepare(text));
  const all = (entries: readonly EntryRow[]): void => {
    begin?.run();
    try {
      for (let from = 0; from < entries.length; from += ROWS_A_STATEMENT) {
        const some = entries.slice(from, from + ROWS_A_STATEMENT);
        insertOf(some.length).run(some.flatMap(({ stream, seq, at, body, chain }) => [stream, seq, at, body, chain]));
      }
      commit?.run();
    } catch (error) {
      if (file.inTransaction) rollback?.run();
      throw error;
    }
  };
  return entries => db.connection().execute(async () => all(entries));
}

/** Opens, locks and migrates. Every commit is synced to disk before it is acknowledged (WAL, synchronous=FULL). */
export async function openLibsql(folder: string, options: LibsqlOptions = {}): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = hold(folder);
  try {
    const file = new Libsql(join(folder, DATA_FILE));
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: file }) });
    await migrate(db);
    // What is deleted is overwritten, not just let go of.
    file.pragma('secure_delete = ON');
    file.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    if (options.maxPages !== undefined) file.pragma(`max_page_count = ${options.maxPages}`);
    return storeOver(db, {
      appendEntries: appending(db, file),
      // Older versions of pages are still in the log beside the database until it is emptied.
      scrub: () => void file.pragma('wal_checkpoint(TRUNCATE)'),
      isConflict: error =>
        codeOf(error) === 'SQLITE_CONSTRAINT_PRIMARYKEY' || codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE',
      close: async () => void lock.close(),
    });
  } catch (error) {
    lock.close();
    throw error instanceof Error ? new Unavailable(error.message) : error;
  }
}

/** Copies a folder's database, in use or not, into a new file: whole, checked and without a log beside it. */
export function backupLibsql(folder: string, target: string): void {
  const file = new Libsql(join(folder, DATA_FILE), { fileMustExist: true });
  try {
    file.prepare('VACUUM INTO ?').run(target);
  } finally {
    file.close();
  }
}

/** Whether a file is a sound database of ours; the reason when it is not. */
export function checkLibsql(path: string): string | null {
  const file = new Libsql(path, { fileMustExist: true });
  try {
    const [row] = file.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    if (row?.integrity_check !== 'ok') return row?.integrity_check ?? 'no answer';
    const tables = file.prepare("SELECT name FROM sqlite_master WHERE name = 'entries'").all();
    return tables.length === 1 ? null : 'it holds no classroom';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    file.close();
  }
}
