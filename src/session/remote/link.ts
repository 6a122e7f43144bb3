/** The line to the server: a stream where the network lets one through, asking again and again where it does not. */
import type { SeatMessage } from '../../wire/types.ts';
import { backOff } from './back-off.ts';
import { EMPTY, type Held, take } from './held.ts';
import { deliver, type Post, type World } from './outbox.ts';

/** `lost`: this seat is no longer ours (taken over elsewhere, released, or the class was deleted). */
export type LinkState = 'connecting' | 'live' | 'reconnecting' | 'polling' | 'offline' | 'lost';

/** How a network is used; the browser's in `browser.ts`, a test's its own. */
export interface Network extends World {
  post: Post;
  /** Opens the stream from a cursor. `end` is called once when it breaks or falls silent, never after `close`. */
  stream(after: string | null, hear: (message: SeatMessage) => void, end: () => void): { close(): void };
  /** Asks once, and waits for news if `digest` is that of the last answer. Null when nothing came. `message` null: nothing new. */
  poll(after: string | null, digest: string | null): Promise<{ status: number; message: PollMessage | null } | null>;
}

export type PollMessage = SeatMessage & { digest?: string };

/** A stream that has not said its first word for this long does not reach us: some proxies keep it to themselves. */
const SILENCE = 8_000;
/** Answers by asking before the stream is tried again, beside asking. */
const POLLS = 8;

export interface SeatLink {
  held(): Held;
  state(): LinkState;
  subscribe(listener: () => void): () => void;
  /** Sends until answered; see `deliver`. */
  send<T>(path: string, body: unknown): ReturnType<typeof deliver<T>>;
  close(): void;
}

/** Connects a seat and keeps it connected until closed. */
export function connectSeat(network: Network): SeatLink {
  const listeners = new Set<() => void>();
  let held = EMPTY;
  let state: LinkState = 'connecting';
  let closed = false;
  let digest: string | null = null;
  let closeStream: (() => void) | null = null;

  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const become = (next: LinkState): void => {
    if (closed || next === state) return;
    state = next;
    tell();
  };
  const hear = (message: SeatMessage): void => {
    if (closed) return;
    held = take(held, message);
    tell();
  };

  /** Resolves when the stream breaks, or is silent from the start. */
  const streaming = (): Promise<'broke' | 'silent'> =>
    new Promise(resolve => {
      let heard = false;
      const line = network.stream(
        held.cursor,
        message => {
          heard = true;
          become('live');
          hear(message);
        },
        () => resolve(heard ? 'broke' : 'silent'),
      );
      closeStream = () => {
        line.close();
        resolve('broke');
      };
      void network.wait(SILENCE).then(() => {
        if (heard) return;
        line.close();
        resolve('silent');
      });
    });

  /** Asks once; whether the server answered. */
  const ask = async (): Promise<boolean> => {
    const answer = await network.poll(held.cursor, digest);
    if (!answer) return false;
    if (answer.status === 401 || answer.status === 403 || answer.status === 404) {
      become('lost');
      return true;
    }
    if (answer.status >= 300) return false;
    become('polling');
    if (answer.message) {
      digest = answer.message.digest ?? null;
      hear(answer.message);
    }
    return true;
  };

  /** Whether a stream gets through now. What it says is left alone: asking goes on meanwhile, and each thing is told once. */
  const tryStream = (): Promise<boolean> =>
    new Promise(resolve => {
      const done = (through: boolean): void => {
        line.close();
        resolve(through);
      };
      const line = network.stream(
        held.cursor,
        () => done(true),
        () => resolve(false),
      );
      closeStream = () => done(false);
      void network.wait(SILENCE).then(() => done(false));
    });

  const keepPolling = async (): Promise<void> => {
    const trial = { going: false, through: false };
    for (let polls = 0, tries = 0; !trial.through && !closed && state !== 'lost'; ) {
      if (await ask()) {
        tries = 0;
        polls += 1;
        if (polls % POLLS !== 0 || trial.going) continue;
        trial.going = true;
        void tryStream().then(through => Object.assign(trial, { going: false, through }));
        continue;
      }
      become('offline');
      tries += 1;
      await network.wait(backOff(tries, network.chance()));
      // Back again after a break: the stream deserves the next try.
      if (tries > 1) return;
    }
  };

  const run = async (): Promise<void> => {
    let breaks = 0;
    while (!closed && state !== 'lost') {
      const end = await streaming();
      closeStream = null;
      if (closed) return;
      breaks = end === 'broke' ? 1 : breaks + 1;
      if (end === 'broke') become('reconnecting');
      await network.wait(backOff(Math.min(breaks, 3), network.chance()));
      if (closed) return;
      // One question tells what a broken stream cannot: whether the seat is still ours.
      digest = null;
      if (end === 'silent') await keepPolling();
      else if (!(await ask())) become('offline');
    }
  };
  void run();

  return {
    held: () => held,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (path, body) => deliver(network.post, network, () => !closed && state !== 'lost', path, body),
    close() {
      closed = true;
      closeStream?.();
      listeners.clear();
    },
  };
}
