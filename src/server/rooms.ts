/** Classes and tables in memory: a cache of the log, made from it, dropped whenever in doubt. */
import { type Classroom, foldClass, openClassroom } from './classroom.ts';
import type { ClassEntry, Entry, TableEntry } from './entry.ts';
import type { Shelf } from './shelf.ts';
import type { EntryRow } from './store/schema.ts';
import type { Store } from './store/store.ts';
import { foldTable, openTable, type Table } from './table.ts';

/** A stream as far as it has been read. */
export interface Loaded {
  stream: string;
  seq: number;
  chain: string;
  value: Classroom | Table;
  used: number;
}

export const isClass = (stream: string): boolean => stream.startsWith('c');

/** The state after one entry more; `null` before the first. */
export function advance(
  shelf: Shelf,
  stream: string,
  value: Loaded['value'] | null,
  entry: Entry,
  at: number,
): Loaded['value'] {
  if (isClass(stream)) {
    const e = entry as ClassEntry;
    if (value !== null) return foldClass(value as Classroom, e, at);
    if (e.kind !== 'opened' || !('code' in e)) throw new Error(`stream ${stream} does not begin with its opening`);
    return openClassroom(stream, e);
  }
  const e = entry as TableEntry;
  if (value !== null) return foldTable(value as Table, e, at);
  if (e.kind !== 'opened') throw new Error(`stream ${stream} does not begin with its opening`);
  return openTable(stream, shelf.game(e.digest, e.length), e);
}

/** Reads entries into a stream; gives null when there is no such stream. */
function read(
  shelf: Shelf,
  stream: string,
  from: Loaded | null,
  rows: readonly EntryRow[],
  now: number,
): Loaded | null {
  let loaded = from;
  for (const row of rows) {
    const before: Loaded['value'] | null = loaded?.value ?? null;
    const value = advance(shelf, stream, before, JSON.parse(row.body) as Entry, row.at);
    loaded = { stream, seq: row.seq, chain: row.chain, value, used: now };
  }
  return loaded;
}

const seated = ({ people }: Classroom): number =>
  [...people.values()].filter(({ standing, place }) => standing === 'present' && place !== null).length;

export class Rooms {
  private readonly loaded = new Map<string, Loaded>();
  /** Streams whose last write may or may not have reached the database. */
  private readonly doubtful = new Set<string>();

  constructor(
    private readonly store: Store,
    private readonly shelf: Shelf,
    /** Reads what belongs to a room beside the log, before anybody sees the room. */
    private readonly accompany: (room: Loaded['value']) => Promise<void>,
  ) {}

  peek(stream: string): Loaded | undefined {
    return this.loaded.get(stream);
  }

  keep(loaded: Loaded): void {
    this.loaded.set(loaded.stream, loaded);
  }

  doubt(stream: string): void {
    this.doubtful.add(stream);
  }

  known(): Map<string, number> {
    return new Map([...this.loaded].map(([stream, { seq }]) => [stream, seq]));
  }

  /** Marks the stream as used; false when it has to be read, or read on, first. */
  touch(stream: string, now: number, anew = false): boolean {
    const cached = this.loaded.get(stream);
    if (!cached || anew || this.doubtful.has(stream)) return false;
    cached.used = now;
    return true;
  }

  /** The stream, read on from where the cache ends if it is missing, doubtful or `anew`; null when there is none. */
  async load(stream: string, now: number, anew = false): Promise<Loaded | null> {
    const cached = this.loaded.get(stream) ?? null;
    if (cached && this.touch(stream, now, anew)) return cached;
    const rows = await this.store.entries(stream, cached?.seq ?? 0);
    if (cached === null && !isClass(stream) && rows.length > 0) {
      const opened = JSON.parse(rows[0].body) as TableEntry;
      if (opened.kind === 'opened') await this.shelf.fetch(opened.digest);
    }
    const loaded = read(this.shelf, stream, cached, rows, now) ?? null;
    if (loaded && rows.length > 0) await this.accompany(loaded.value);
    this.doubtful.delete(stream);
    // While this was being read, a commit may have taken the stream further.
    const held = this.loaded.get(stream);
    if (held && held.seq >= (loaded?.seq ?? 0)) return held;
    if (loaded) this.loaded.set(stream, loaded);
    return loaded;
  }

  /** Forgets what nobody has asked for since `before`, unless `wanted`. */
  drop(before: number, wanted: (stream: string) => boolean): void {
    for (const [stream, { used }] of this.loaded) if (used < before && !wanted(stream)) this.loaded.delete(stream);
  }

  /** How much is held in memory: streams; tables of the classes among them, and people seated there. */
  get held(): { rooms: number; tables: number; seats: number } {
    const classes = [...this.loaded.values()].map(({ value }) => value).filter(value => 'people' in value);
    return {
      rooms: this.loaded.size,
      tables: classes.reduce((sum, { tables }) => sum + tables.length, 0),
      seats: classes.reduce((sum, room) => sum + seated(room), 0),
    };
  }
}
