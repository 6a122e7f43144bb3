/** A seat at a table of a class, as the table screen knows seats. */
import type { Game } from '../../engine/index.ts';
import type { MoveBody, Refusal, View } from '../../engine/types.ts';
import { isOver } from '../../wire/phase.ts';
import {
  FACILITATOR,
  type Me,
  type SubmitAnswer,
  type SubmitMove,
  type TableDoc,
  type WireError,
} from '../../wire/types.ts';
import type { Session, SessionEntry, Snapshot } from '../types.ts';
import type { SeatLink } from './link.ts';

/** A move sent and not yet answered, kept where a reload finds it. */
export interface Keep {
  load(): SubmitMove | null;
  store(move: SubmitMove | null): void;
}

export interface RemoteOptions {
  keep: Keep;
  /** What was refused, as the reader is told of it. */
  textOf: (error: WireError) => string;
  /** A name for a move, never used before. */
  newId: () => string;
}

const viewOf = (table: TableDoc, mayAct: boolean): View => ({
  ...{ seat: table.seat, public: table.public, own: table.own, all: null },
  legal: mayAct ? table.legal : [],
});

/** Whether the page is of whoever plays the seat now: its people, or the facilitator who has taken it over. */
const isMine = ({ cover }: TableDoc, me: Me | null): boolean =>
  me?.person === FACILITATOR ? cover?.persona === FACILITATOR : cover === null;

/**
 * The session of the seat the link is for; null while it has no table. A new one is needed when the table changes. Of a
 * delegation the head submits; what an adviser does goes to the head as a proposal.
 */
export function remoteSession(link: SeatLink, game: Game, options: RemoteOptions): Session | null {
  const { table } = link.held();
  return table && table.seat !== 'observer' ? new RemoteSession(link, game, table.seat, options) : null;
}

class RemoteSession implements Session {
  readonly game: Game;
  readonly seat: number;
  #link: SeatLink;
  #options: RemoteOptions;
  #sending: SubmitMove | null;
  #trouble: WireError | null = null;
  #listeners = new Set<() => void>();
  #snapshot: Snapshot | null = null;
  #stop: () => void;

  constructor(link: SeatLink, game: Game, seat: number, options: RemoteOptions) {
    this.game = game;
    this.seat = seat;
    this.#link = link;
    this.#options = options;
    this.#sending = options.keep.load();
    this.#stop = link.subscribe(() => this.#changed());
    if (this.#sending) void this.#deliver(this.#sending);
  }

  snapshot(): Snapshot {
    this.#snapshot ??= this.#look();
    return this.#snapshot;
  }

  #look(): Snapshot {
    const { table, log, me, class: info } = this.#link.held();
    if (!table) throw new Error('a session outlived its table');
    const entries: SessionEntry[] = log.map(each => ({ ...each, reasons: null }));
    return {
      // What is on its way must not be done twice; a seat taken over is for whoever took it.
      view: viewOf(table, this.#sending === null && isMine(table, me) && !isOver(info?.phase)),
      log: entries,
      thinking: this.#sending !== null || !table.public.waiting[this.seat],
      canTakeBack: false,
      moveCount: log.length > 0 ? log[log.length - 1].index : 0,
      trouble: troubleOf(this.#trouble, this.#options.textOf),
    };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sent at once and until it is answered; what the server refuses is told in `snapshot().trouble`. */
  submit(move: MoveBody): Refusal | null {
    const { table } = this.#link.held();
    if (!table || this.#sending) return null;
    const sending: SubmitMove = { move, turn: table.turn, id: this.#options.newId() };
    this.#sending = sending;
    this.#trouble = null;
    this.#options.keep.store(sending);
    this.#changed();
    void this.#deliver(sending);
    return null;
  }

  async #deliver(sending: SubmitMove): Promise<void> {
    const { move, id } = sending;
    const answer = this.#advises()
      ? await this.#link.send('advise', { move, id })
      : await this.#link.send<SubmitAnswer>('moves', sending);
    if (this.#sending !== sending) return;
    this.#sending = null;
    this.#trouble = answer.ok ? null : answer.error;
    this.#options.keep.store(null);
    this.#changed();
  }

  #advises(): boolean {
    return this.#link.held().me?.place?.role === 'adviser';
  }

  #changed(): void {
    this.#snapshot = null;
    if (!this.#link.held().table) return;
    for (const listener of [...this.#listeners]) listener();
  }

  canTakeBack(): boolean {
    return false;
  }

  takeBack(): void {}

  /** Records of a class stay with the class until its debrief. */
  record(): null {
    return null;
  }

  dispose(): void {
    this.#stop();
    this.#listeners.clear();
  }
}

function troubleOf(error: WireError | null, textOf: RemoteOptions['textOf']): Snapshot['trouble'] {
  if (!error) return null;
  return error.refusal ? { refusal: error.refusal } : { message: textOf(error) };
}
