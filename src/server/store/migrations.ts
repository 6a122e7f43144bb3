/** Every change of the schema there ever was, oldest first; none is edited once released. */
import type { Kysely, Migration, MigrationProvider } from 'kysely';

const FIRST: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('entries')
      .addColumn('stream', 'varchar(40)', c => c.notNull())
      .addColumn('seq', 'integer', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .addColumn('body', 'text', c => c.notNull())
      .addColumn('chain', 'varchar(64)', c => c.notNull())
      .addPrimaryKeyConstraint('entries_key', ['stream', 'seq'])
      .execute();
    await db.schema
      .createTable('classes')
      .addColumn('id', 'varchar(40)', c => c.primaryKey())
      .addColumn('code', 'varchar(12)', c => c.notNull().unique())
      .addColumn('opened', 'bigint', c => c.notNull())
      .addColumn('key_hash', 'varchar(64)', c => c.notNull())
      .execute();
    await db.schema
      .createTable('scenarios')
      .addColumn('digest', 'varchar(64)', c => c.primaryKey())
      .addColumn('body', 'text', c => c.notNull())
      .execute();
    await db.schema
      .createTable('people')
      .addColumn('id', 'varchar(40)', c => c.primaryKey())
      .addColumn('class', 'varchar(40)', c => c.notNull())
      .addColumn('name', 'varchar(200)', c => c.notNull())
      .addColumn('secret_hash', 'varchar(64)', c => c.notNull())
      .addColumn('reclaim_hash', 'varchar(64)', c => c.notNull())
      .addColumn('joined', 'bigint', c => c.notNull())
      .execute();
    await db.schema.createIndex('people_by_class').on('people').column('class').execute();
    await db.schema
      .createTable('texts')
      .addColumn('stream', 'varchar(40)', c => c.notNull())
      .addColumn('id', 'varchar(40)', c => c.notNull())
      .addColumn('salt', 'varchar(64)', c => c.notNull())
      .addColumn('text', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('texts_key', ['stream', 'id'])
      .execute();
    await db.schema
      .createTable('facts')
      .addColumn('name', 'varchar(60)', c => c.primaryKey())
      .addColumn('value', 'text', c => c.notNull())
      .execute();
  },
};

/** Scenarios that the host has brought, for classes to come; their text is among all others. */
const OFFERS: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('offers')
      .addColumn('digest', 'varchar(64)', c => c.primaryKey())
      .addColumn('added', 'bigint', c => c.notNull())
      .execute();
  },
};

const ALL: Record<string, Migration> = { '001-first': FIRST, '002-offers': OFFERS };

export const MIGRATIONS: MigrationProvider = { getMigrations: async () => ALL };
