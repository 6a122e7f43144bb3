/** What the rooms need of a database, over Kysely, whichever it is. Every write is on disk when its promise resolves. */
import { type InsertQueryBuilder, type InsertResult, type Kysely, Migrator, type Transaction } from 'kysely';
import { MIGRATIONS } from './migrations.ts';
import type { ClassRow, EntryRow, OfferRow, PersonRow, ScenarioRow, Schema, TextRow } from './schema.ts';

/** Everything one transaction writes. `entries` hold consecutive numbers for each stream. */
export interface Batch {
  entries: EntryRow[];
  classes?: ClassRow[];
  scenarios?: ScenarioRow[];
  offers?: OfferRow[];
  people?: PersonRow[];
  texts?: TextRow[];
}

/** Another process has written that number of the stream: read on, decide again. */
export class Conflict extends Error {
  override name = 'Conflict';
}

/** The database did not take it: full, gone, broken. Nothing of the batch is kept. */
export class Unavailable extends Error {
  override name = 'Unavailable';
}

export interface Store {
  /** Other processes may write to it at the same time. */
  readonly shared: boolean;
  /** No other process was there when this one came. Those that come meanwhile wait until `settled`. */
  readonly alone: boolean;
  settled(): void;
  /** All of it or nothing. Throws `Conflict` or `Unavailable`. */
  append(batch: Batch): Promise<void>;
  /** Entries of a stream with a higher number, in order. */
  entries(stream: string, after: number): Promise<EntryRow[]>;
  /** Highest number of each stream that has grown past what `known` says. */
  grown(known: ReadonlyMap<string, number>): Promise<string[]>;
  classBy(by: 'id' | 'code' | 'key_hash', value: string): Promise<ClassRow | null>;
  classes(): Promise<ClassRow[]>;
  scenario(digest: string): Promise<string | null>;
  /** Digests of what the host has brought, oldest first. */
  offers(): Promise<string[]>;
  people(classId: string): Promise<PersonRow[]>;
  person(id: string): Promise<PersonRow | null>;
  /** New secrets or another name for somebody already there. */
  changePerson(id: string, change: Partial<Pick<PersonRow, 'name' | 'secret_hash' | 'reclaim_hash'>>): Promise<void>;
  texts(stream: string): Promise<TextRow[]>;
  forgetText(stream: string, id: string): Promise<void>;
  /** Deletes names and what was said; the log stays. */
  forgetPeople(classId: string, streams: readonly string[], name: string): Promise<void>;
  fact(name: string): Promise<string | null>;
  /** Writes a fact unless it is there; gives what stands. */
  ensureFact(name: string, value: string): Promise<string>;
  setFact(name: string, value: string): Promise<void>;
  /** Tells of streams that other processes have written to. Null when nobody else can. */
  onNews(listener: (streams: string[]) => void): void;
  /** Throws `Unavailable` when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** How a database differs from the other one. */
export interface Dialect {
  /** The error of a broken unique key. */
  isConflict(error: unknown): boolean;
  /**
   * Writes entries and nothing else, all or nothing, by statements of the database's own made ready once: most batches
   * are no more than that, and building and reading a statement would cost several times what it does.
   */
  appendEntries(entries: readonly EntryRow[]): Promise<void>;
  /** Told inside the transaction which streams it writes to. */
  announce?(tx: Transaction<Schema>, streams: string[]): Promise<void>;
  /** What was deleted is to be nowhere in the files any more, as far as that is ours to see to. */
  scrub?(): void;
  onNews?(listener: (streams: string[]) => void): void;
  /** Without: one process at a time. */
  alone?: boolean;
  settled?(): void;
  close?(): Promise<void>;
}

/** SQLite takes at most 32,766 bound values a statement. */
const ROWS_A_STATEMENT = 1_000;

/** `schema`: where PostgreSQL keeps the list of migrations done; another schema's list says nothing about ours. */
export async function migrate(db: Kysely<Schema>, schema?: string): Promise<void> {
  const where = schema === undefined ? {} : { migrationTableSchema: schema };
  const { error } = await new Migrator({ db, provider: MIGRATIONS, ...where }).migrateToLatest();
  if (error) throw error;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function slices<T>(
  rows: readonly T[] | undefined,
  insert: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; rows && from < rows.length; from += ROWS_A_STATEMENT)
    await insert(rows.slice(from, from + ROWS_A_STATEMENT));
}

const plainEntry = (row: EntryRow): EntryRow => ({ ...row, seq: Number(row.seq), at: Number(row.at) });

/** The store over an open, migrated database. */
export function storeOver(db: Kysely<Schema>, dialect: Dialect): Store {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (dialect.isConflict(error)) throw new Conflict(message(error));
      throw new Unavailable(message(error));
    }
  };
  return {
    shared: dialect.announce !== undefined,
    alone: dialect.alone ?? true,
    settled: () => dialect.settled?.(),
    append: batch => guarded(() => writeBatch(db, dialect, batch)),
    entries: (stream, after) =>
      guarded(async () => {
        const query = db.selectFrom('entries').selectAll().where('stream', '=', stream).where('seq', '>', after);
        return (await query.orderBy('seq').execute()).map(plainEntry);
      }),
    grown: known => guarded(() => grownStreams(db, known)),
    ...finders(db, guarded),
    ...forgetting(db, dialect, guarded),
    onNews: listener => dialect.onNews?.(listener),
    ping: () => guarded(async () => void (await db.selectFrom('facts').select('name').limit(1).execute())),
    close: async () => {
      await dialect.close?.();
      await db.destroy();
    },
  };
}

const isBare = ({ classes, scenarios, offers, people, texts }: Batch): boolean =>
  [classes, scenarios, offers, people, texts].every(rows => rows === undefined || rows.length === 0);

async function writeBatch(db: Kysely<Schema>, dialect: Dialect, batch: Batch): Promise<void> {
  if (isBare(batch)) return dialect.appendEntries(batch.entries);
  await db.transaction().execute(async tx => {
    await slices(batch.classes, rows => tx.insertInto('classes').values(rows).execute());
    await slices(batch.people, rows => tx.insertInto('people').values(rows).execute());
    await slices(batch.texts, rows => tx.insertInto('texts').values(rows).execute());
    await slices(batch.scenarios, rows => kept(tx.insertInto('scenarios').values(rows)));
    await slices(batch.offers, rows => kept(tx.insertInto('offers').values(rows)));
    await slices(batch.entries, rows => tx.insertInto('entries').values(rows).execute());
    if (dialect.announce && batch.entries.length > 0)
      await dialect.announce(tx, [...new Set(batch.entries.map(e => e.stream))]);
  });
}

/** What is there already stays as it is. */
const kept = <T extends 'scenarios' | 'offers'>(
  insert: InsertQueryBuilder<Schema, T, InsertResult>,
): Promise<unknown> => insert.onConflict(c => c.doNothing()).execute();

async function grownStreams(db: Kysely<Schema>, known: ReadonlyMap<string, number>): Promise<string[]> {
  const streams = [...known.keys()];
  const grown: string[] = [];
  for (let from = 0; from < streams.length; from += ROWS_A_STATEMENT) {
    const rows = await db
      .selectFrom('entries')
      .select(eb => ['stream', eb.fn.max('seq').as('last')])
      .where('stream', 'in', streams.slice(from, from + ROWS_A_STATEMENT))
      .groupBy('stream')
      .execute();
    for (const row of rows) if (Number(row.last) > (known.get(row.stream) ?? 0)) grown.push(row.stream);
  }
  return grown;
}

type Guard = <T>(work: () => Promise<T>) => Promise<T>;
type Finders = Pick<
  Store,
  | 'classBy'
  | 'classes'
  | 'scenario'
  | 'offers'
  | 'people'
  | 'person'
  | 'changePerson'
  | 'texts'
  | 'fact'
  | 'ensureFact'
  | 'setFact'
>;

function finders(db: Kysely<Schema>, guarded: Guard): Finders {
  const fact = async (name: string): Promise<string | null> => {
    const row = await db.selectFrom('facts').select('value').where('name', '=', name).executeTakeFirst();
    return row?.value ?? null;
  };
  return {
    classBy: (by, value) =>
      guarded(async () => {
        const row = await db.selectFrom('classes').selectAll().where(by, '=', value).executeTakeFirst();
        return row ? { ...row, opened: Number(row.opened) } : null;
      }),
    classes: () =>
      guarded(async () => {
        const rows = await db.selectFrom('classes').selectAll().orderBy('opened').execute();
        return rows.map(row => ({ ...row, opened: Number(row.opened) }));
      }),
    scenario: digest =>
      guarded(async () => {
        const row = await db.selectFrom('scenarios').select('body').where('digest', '=', digest).executeTakeFirst();
        return row?.body ?? null;
      }),
    offers: () =>
      guarded(async () => {
        const rows = await db.selectFrom('offers').select('digest').orderBy('added').orderBy('digest').execute();
        return rows.map(({ digest }) => digest);
      }),
    people: classId =>
      guarded(async () => {
        const rows = await db.selectFrom('people').selectAll().where('class', '=', classId).orderBy('joined').execute();
        return rows.map(row => ({ ...row, joined: Number(row.joined) }));
      }),
    person: id =>
      guarded(async () => {
        const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
        return row ? { ...row, joined: Number(row.joined) } : null;
      }),
    changePerson: (id, change) =>
      guarded(async () => void (await db.updateTable('people').set(change).where('id', '=', id).execute())),
    texts: stream => guarded(() => db.selectFrom('texts').selectAll().where('stream', '=', stream).execute()),
    fact: name => guarded(() => fact(name)),
    setFact: (name, value) =>
      guarded(async () => {
        const row = { name, value };
        await db
          .insertInto('facts')
          .values(row)
          .onConflict(c => c.column('name').doUpdateSet({ value }))
          .execute();
      }),
    ensureFact: (name, value) =>
      guarded(async () => {
        await db
          .insertInto('facts')
          .values({ name, value })
          .onConflict(c => c.doNothing())
          .execute();
        return (await fact(name)) ?? value;
      }),
  };
}

function forgetting(db: Kysely<Schema>, dialect: Dialect, guarded: Guard): Pick<Store, 'forgetText' | 'forgetPeople'> {
  return {
    forgetText: (stream, id) =>
      guarded(
        async () => void (await db.deleteFrom('texts').where('stream', '=', stream).where('id', '=', id).execute()),
      ),
    forgetPeople: (classId, streams, name) =>
      guarded(async () => {
        await db.transaction().execute(async tx => {
          const gone = { name, secret_hash: '', reclaim_hash: '' };
          await tx.updateTable('people').set(gone).where('class', '=', classId).execute();
          if (streams.length > 0) await tx.deleteFrom('texts').where('stream', 'in', streams).execute();
        });
        if (dialect.scrub) await db.connection().execute(async () => dialect.scrub?.());
      }),
  };
}
