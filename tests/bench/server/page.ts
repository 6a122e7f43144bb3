/**
 * Pages for the bench: plain sockets that speak just enough HTTP, so that the server is what is measured and one core is
 * enough to drive it. What they send is what a browser's fetch and EventSource send, without the headers nobody reads.
 */
import { connect, type Socket } from 'node:net';

export interface Posted {
  status: number;
  body: string;
}

/** One keep-alive connection a seat, as a browser would have. Asks one thing at a time. */
export interface Connection {
  post(path: string, cookie: string, body: string): Promise<Posted>;
  close(): void;
}

const hostOf = (url: string): { hostname: string; port: number; host: string } => {
  const { hostname, port, host } = new URL(url);
  return { hostname, port: Number(port), host };
};

function opened(url: string): Promise<Socket> {
  const { hostname, port } = hostOf(url);
  return new Promise((resolve, reject) => {
    const socket = connect(port, hostname, () => resolve(socket));
    socket.setNoDelay(true);
    socket.once('error', reject);
  });
}

/** The first whole answer in `text`, if it has come. */
function answerIn(text: string): Posted | null {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const length = /content-length: (\d+)/i.exec(text.slice(0, end));
  if (!length) throw new Error(`an answer without its length: ${text.slice(0, end)}`);
  const body = text.slice(end + 4);
  if (Buffer.byteLength(body) < Number(length[1])) return null;
  return { status: Number(text.slice(9, 12)), body };
}

export async function connection(url: string): Promise<Connection> {
  const socket = await opened(url);
  const { host } = hostOf(url);
  let text = '';
  let answered: ((posted: Posted) => void) | null = null;
  let failed: ((error: Error) => void) | null = null;
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
    const answer = answerIn(text);
    if (!answer) return;
    text = '';
    answered?.(answer);
  });
  socket.on('error', error => failed?.(error));
  socket.on('close', () => failed?.(new Error('the server closed the connection')));
  return {
    post: (path, cookie, body) =>
      new Promise((resolve, reject) => {
        answered = resolve;
        failed = reject;
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\ncontent-type: application/json\r\n` +
            `content-length: ${Buffer.byteLength(body)}\r\ncookie: ${cookie}\r\n\r\n${body}`,
        );
      }),
    close: () => {
      failed = null;
      socket.destroy();
    },
  };
}

export interface Listening {
  /** Frames with data that have come. */
  frames: number;
  close(): void;
}

/** How many entries of its log a seat has been told: the second part of a frame's id. */
const TOLD = /^id: [^.\n]*\.(\d+)\./gm;

/** Listens to a seat's stream; `onFrame` is told how far the log has been told, when that has come. */
export async function listen(
  url: string,
  person: string,
  cookie: string,
  onFrame: (told: number) => void,
): Promise<Listening> {
  const socket = await opened(url);
  const state: Listening = { frames: 0, close: () => socket.destroy() };
  return new Promise((resolve, reject) => {
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      for (const [, told] of chunk.matchAll(TOLD)) {
        state.frames += 1;
        if (state.frames === 1) resolve(state);
        onFrame(Number(told));
      }
    });
    socket.on('error', reject);
    socket.write(`GET /api/me/${person}/stream HTTP/1.1\r\nhost: ${hostOf(url).host}\r\ncookie: ${cookie}\r\n\r\n`);
  });
}
