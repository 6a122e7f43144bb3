/** The pages listening: server-sent events, or long polls where a proxy lets no stream through. */
import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import { LIMITS } from '../wire/limits.ts';
import type { Classroom } from './classroom.ts';
import { sha256 } from './ids.ts';
import type { Line, Listener, Snapshot } from './push.ts';

export const frame = (cursor: string, json: string): string => `id: ${cursor}\ndata: ${json}\n\n`;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
  // The stream ends with its connection, so that a frame goes out as it is, in one write and without chunks around it.
  connection: 'close',
};

/** Some proxies pass nothing on before two kilobytes have come. */
const PADDING = `:${' '.repeat(2048)}\n\nretry: 1500\n\n`;

/** Hears nothing of the game: the same bytes at the same times for every seat, counted from when its page came. */
const BEAT = 'event: beat\ndata:\n\n';

/** An event stream on a raw response. Who does not read fast enough is cut off, and catches up when it returns. */
export function openStream(response: ServerResponse, onClose: () => void): Listener {
  response.removeHeader('transfer-encoding');
  response.writeHead(200, HEADERS);
  response.write(PADDING);
  response.socket?.setNoDelay(true);
  // Tells now and then that the line still stands, so that a dead one is noticed by both ends.
  const beat = setInterval(() => void response.write(BEAT), LIMITS.beat);
  beat.unref();
  response.on('close', () => {
    clearInterval(beat);
    onClose();
  });
  return {
    send: (cursor, json) => {
      if (response.destroyed) return false;
      if (response.writableLength > LIMITS.backlog) {
        response.destroy();
        return false;
      }
      response.write(frame(cursor, json));
      return true;
    },
    close: () => void response.end(),
  };
}

/** How long a poll waits for news; below what proxies allow. */
const POLL_MS = 25_000;

interface Polled {
  after?: string;
  digest?: string;
}

/**
 * Answers with everything the page does not have as soon as there is something, else 204 when the wait is over. The
 * page sends back the `cursor` and `digest` of the last answer.
 */
export async function openPoll(
  line: Line,
  room: () => Classroom | null,
  seen: Polled,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const now = room();
  if (now === null) return reply.code(204).send();
  const cursor = (seen.after ?? '').slice(0, 120);
  const first = await line.snapshot(now, cursor);
  if (seen.digest !== markOf(first)) return answer(reply, first);
  const woken = await news(line, now, cursor, reply.raw);
  const later = room();
  if (!woken || later === null) return reply.code(204).send();
  return answer(reply, await line.snapshot(later, cursor));
}

const markOf = ({ message, digest }: Snapshot): string => sha256(`${message.cursor}\n${digest}`).slice(0, 16);

const answer = (reply: FastifyReply, snapshot: Snapshot): FastifyReply =>
  reply.header('cache-control', 'no-store').send({ ...snapshot.message, digest: markOf(snapshot) });

/** Waits until this seat is told something; false when the wait is over or the page gone. */
function news(line: Line, room: Classroom, cursor: string, response: ServerResponse): Promise<boolean> {
  return new Promise(resolve => {
    let armed = false;
    const done = (woken: boolean): void => {
      clearTimeout(timer);
      leave();
      resolve(woken);
    };
    const timer = setTimeout(() => done(false), POLL_MS);
    const listener: Listener = {
      // The first message repeats what the page has.
      send: () => {
        if (armed) done(true);
        return true;
      },
      close: () => done(false),
    };
    let leave = (): void => {};
    leave = line.join(room, cursor, listener);
    armed = true;
    response.on('close', () => done(false));
  });
}
