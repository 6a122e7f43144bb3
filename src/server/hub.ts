/**
 * The one way anything changes: check, play, COMMIT, acknowledge, publish (architecture rule 19). What arrives while a
 * commit is under way is decided together and committed in one transaction; nobody is told of anything before that.
 */
import { err, ok, type Result } from '../engine/index.ts';
import type { WireError } from '../wire/types.ts';
import type { Classroom } from './classroom.ts';
import { type Entry, NO_CHAIN, rowOf, type TableEntry } from './entry.ts';
import { advance, isClass, type Loaded, type Rooms } from './rooms.ts';
import type { Shelf } from './shelf.ts';
import type { EntryRow } from './store/schema.ts';
import { type Batch, Conflict, type Store } from './store/store.ts';
import type { Table } from './table.ts';

/** What a piece of work sees and writes; nothing of it lasts unless all of it is committed. */
export interface World {
  now: number;
  /** Undefined when there is none. Only streams named with the work are there. */
  classroom(id: string): Classroom | undefined;
  table(id: string): Table | undefined;
  add(stream: string, entry: Entry): void;
  /** Rows beside the log, in the same transaction. */
  also(rows: Omit<Batch, 'entries'>): void;
}

export type Work<T> = (world: World) => Result<T, WireError>;

export interface Change {
  stream: string;
  before: Loaded['value'] | null;
  after: Loaded['value'];
  entries: number;
}

interface Op {
  streams: readonly string[];
  /** Read the streams on from the database first. */
  anew: boolean;
  work: Work<unknown>;
  done(answer: Result<unknown, WireError>): void;
}

/** One op's writes over those of the ops before it in the batch. */
class Layer implements World {
  readonly touched = new Map<string, Loaded>();
  readonly rows: EntryRow[] = [];
  readonly beside: Omit<Batch, 'entries'>[] = [];

  constructor(
    readonly now: number,
    private readonly shelf: Shelf,
    private readonly below: (stream: string) => Loaded | undefined,
  ) {}

  at(stream: string): Loaded | undefined {
    return this.touched.get(stream) ?? this.below(stream);
  }

  classroom(id: string): Classroom | undefined {
    return isClass(id) ? (this.at(id)?.value as Classroom | undefined) : undefined;
  }

  table(id: string): Table | undefined {
    return isClass(id) ? undefined : (this.at(id)?.value as Table | undefined);
  }

  add(stream: string, entry: Entry): void {
    const from = this.at(stream);
    const row = rowOf(stream, (from?.seq ?? 0) + 1, this.now, entry, from?.chain ?? NO_CHAIN);
    const value = advance(this.shelf, stream, from?.value ?? null, entry, this.now);
    this.rows.push(row);
    this.touched.set(stream, { stream, seq: row.seq, chain: row.chain, value, used: this.now });
  }

  also(rows: Omit<Batch, 'entries'>): void {
    this.beside.push(rows);
  }

  absorb(above: Layer): void {
    for (const [stream, loaded] of above.touched) this.touched.set(stream, loaded);
    this.rows.push(...above.rows);
    this.beside.push(...above.beside);
  }

  batch(): Batch {
    return {
      entries: this.rows,
      classes: this.beside.flatMap(b => b.classes ?? []),
      scenarios: this.beside.flatMap(b => b.scenarios ?? []),
      offers: this.beside.flatMap(b => b.offers ?? []),
      people: this.beside.flatMap(b => b.people ?? []),
      texts: this.beside.flatMap(b => b.texts ?? []),
    };
  }

  get empty(): boolean {
    return this.rows.length === 0 && this.beside.length === 0;
  }
}

/** Ops decided and committed together at most; a bound on how long one transaction takes. */
const OPS_A_BATCH = 256;
/** Times a work is decided anew when other processes write to the same streams. */
const ATTEMPTS = 8;

const UNAVAILABLE: WireError = {
  code: 'unavailable',
  message: 'the server cannot store this now; it has not been done. Try again shortly.',
  retryAfter: 2,
};
const BUSY: WireError = { code: 'busy', message: 'others are changing the same table; try again', retryAfter: 1 };

export interface Committed {
  /** Milliseconds a transaction took, and how many entries it held. */
  took: number;
  entries: number;
}

export interface HubOptions {
  now?: () => number;
  onCommit?(committed: Committed): void;
  onTrouble?(error: Error): void;
  /** Written to a table before anything else is, unless null. */
  resume?(table: Table): TableEntry | null;
}

export class Hub {
  private inbox: Op[] = [];
  private pumping = false;
  private readonly listeners: ((changes: Change[], now: number) => void)[] = [];
  private stopped = false;
  readonly now: () => number;

  constructor(
    private readonly store: Store,
    readonly rooms: Rooms,
    private readonly shelf: Shelf,
    private readonly options: HubOptions = {},
  ) {
    this.now = options.now ?? Date.now;
    store.onNews(streams => void this.refresh(streams));
  }

  /** Told after each commit, here or (by news) elsewhere, of what it changed. */
  onChange(listener: (changes: Change[], now: number) => void): void {
    this.listeners.push(listener);
  }

  /** Does the work, alone or with others in one transaction; the answer comes when it is on disk. */
  run<T>(streams: readonly string[], work: Work<T>): Promise<Result<T, WireError>> {
    if (this.stopped) return Promise.resolve(err(UNAVAILABLE));
    return new Promise(resolve => {
      this.push({ streams, anew: false, work, done: answer => resolve(answer as Result<T, WireError>) });
    });
  }

  private push(op: Op): void {
    this.inbox.push(op);
    this.wake();
  }

  /** Reads a stream into memory; null when there is none. Throws `Unavailable`. */
  async look(stream: string): Promise<Loaded['value'] | null> {
    return (await this.rooms.load(stream, this.now()))?.value ?? null;
  }

  /** Reads on what other processes may have written: the streams named, or every one in memory. */
  refresh(streams: readonly string[] = []): Promise<void> {
    const wanted = streams.length > 0 ? streams : [...this.rooms.known().keys()];
    const loaded = wanted.filter(stream => this.rooms.peek(stream));
    if (loaded.length === 0 || this.stopped) return Promise.resolve();
    // As a work of its own it waits for the commit under way, which has the same numbers in hand.
    return new Promise(resolve =>
      this.push({ streams: loaded, anew: true, work: () => ok(null), done: () => resolve() }),
    );
  }

  /** Lets what was asked for finish, and takes nothing more. */
  async stop(): Promise<void> {
    this.stopped = true;
    while (this.pumping || this.inbox.length > 0) await new Promise(resolve => setTimeout(resolve, 5));
  }

  private wake(): void {
    if (this.pumping) return;
    this.pumping = true;
    // After this turn of the event loop's reading, so that everything that has arrived goes into one transaction.
    setImmediate(() => void this.pump());
  }

  private async pump(): Promise<void> {
    while (this.inbox.length > 0) {
      const ops = this.inbox.splice(0, OPS_A_BATCH);
      try {
        await this.settle(ops);
      } catch (error) {
        this.trouble(error);
        for (const op of ops) op.done(err(UNAVAILABLE));
      }
    }
    this.pumping = false;
  }

  private trouble(error: unknown): void {
    this.options.onTrouble?.(error instanceof Error ? error : new Error(String(error)));
  }

  private async settle(ops: readonly Op[]): Promise<void> {
    if (await this.attempt(ops, false)) return;
    for (const op of ops) await this.settleAlone(op);
  }

  private async settleAlone(op: Op): Promise<void> {
    for (let tries = 0; tries < ATTEMPTS; tries++) if (await this.attempt([op], true)) return;
    op.done(err(BUSY));
  }

  /** Decides and commits; false when another process was quicker and all must be decided anew. */
  private async attempt(ops: readonly Op[], anew: boolean): Promise<boolean> {
    await this.ready(ops, anew);
    const now = this.now();
    const whole = new Layer(now, this.shelf, stream => this.rooms.peek(stream));
    this.resume(ops, whole);
    const answers = ops.map(op => decide(op, whole, this.shelf, error => this.trouble(error)));
    // What another process has written in the meantime may have made it right: nobody is refused on hearsay.
    if (this.store.shared && !anew && answers.some(({ answer }) => !answer.ok)) return false;
    if (!whole.empty) {
      const failed = await this.commit(whole);
      if (failed === 'conflict') return false;
      if (failed === 'unavailable') {
        for (const [k, op] of ops.entries()) op.done(answers[k].wrote ? err(UNAVAILABLE) : answers[k].answer);
        return true;
      }
    }
    const changes = this.keep(whole);
    for (const [k, op] of ops.entries()) op.done(answers[k].answer);
    this.publish(changes, now);
    return true;
  }

  private resume(ops: readonly Op[], layer: Layer): void {
    const { resume } = this.options;
    if (!resume) return;
    for (const stream of new Set(ops.flatMap(op => op.streams))) {
      const table = layer.table(stream);
      const entry = table ? resume(table) : null;
      if (entry) layer.add(stream, entry);
    }
  }

  private async ready(ops: readonly Op[], anew: boolean): Promise<void> {
    const now = this.now();
    const before = new Map<string, Loaded | undefined>();
    for (const op of ops)
      for (const stream of op.streams) {
        if (before.has(stream)) continue;
        before.set(stream, this.rooms.peek(stream));
        if (!this.rooms.touch(stream, now, anew || op.anew)) await this.rooms.load(stream, now, anew || op.anew);
      }
    const news: Change[] = [];
    for (const [stream, was] of before) {
      const is = this.rooms.peek(stream);
      if (was && is && is.seq > was.seq)
        news.push({ stream, before: was.value, after: is.value, entries: is.seq - was.seq });
    }
    this.publish(news, now);
  }

  private async commit(layer: Layer): Promise<null | 'conflict' | 'unavailable'> {
    const from = performance.now();
    try {
      await this.store.append(layer.batch());
      this.options.onCommit?.({ took: performance.now() - from, entries: layer.rows.length });
      return null;
    } catch (error) {
      // Even a failed commit may have reached the disk before the connection broke: look before the next one.
      for (const stream of layer.touched.keys()) this.rooms.doubt(stream);
      if (error instanceof Conflict) return 'conflict';
      this.trouble(error);
      return 'unavailable';
    }
  }

  private keep(layer: Layer): Change[] {
    const changes: Change[] = [];
    for (const [stream, loaded] of layer.touched) {
      const was = this.rooms.peek(stream);
      changes.push({ stream, before: was?.value ?? null, after: loaded.value, entries: loaded.seq - (was?.seq ?? 0) });
      this.rooms.keep(loaded);
    }
    return changes;
  }

  private publish(changes: Change[], now: number): void {
    if (changes.length === 0) return;
    for (const listener of this.listeners) listener(changes, now);
  }
}

/** A work that throws is a fault of ours and harms nobody else's: it is answered, told of, and leaves nothing. */
function decide(
  op: Op,
  whole: Layer,
  shelf: Shelf,
  trouble: (error: unknown) => void,
): { answer: Result<unknown, WireError>; wrote: boolean } {
  const layer = new Layer(whole.now, shelf, stream => whole.at(stream));
  try {
    const answer = op.work(layer);
    if (answer.ok) whole.absorb(layer);
    return { answer, wrote: answer.ok && !layer.empty };
  } catch (error) {
    trouble(error);
    return { answer: err(UNAVAILABLE), wrote: false };
  }
}
