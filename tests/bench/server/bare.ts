/**
 * What is possible on this machine at all: servers that know no game, no seats and no secrets, but sync each group of
 * moves to disk before they answer and tell all three pages of a table. `http` takes moves as the classroom does, by
 * POST on Node's own server, and tells by event streams; `socket` uses one plain connection a page for both.
 */
import { fdatasyncSync, openSync, writeSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createNet, type Socket } from 'node:net';

const PAGES = 3;

/** Collects what arrives in one turn of the event loop; syncs it as one; then answers all. */
function groups<T>(file: string, answer: (one: T) => void): (one: T, text: string) => void {
  const log = openSync(file, 'a');
  let waiting: { one: T; text: string }[] = [];
  const flush = (): void => {
    const now = waiting;
    waiting = [];
    writeSync(log, now.map(each => each.text).join('\n'));
    fdatasyncSync(log);
    for (const { one } of now) answer(one);
  };
  return (one, text) => {
    if (waiting.push({ one, text }) === 1) setImmediate(flush);
  };
}

/** As long as what a page of the classroom is told of a move, on average. */
const news = (told: number, bytes: number): string => `id: t.${told}.0.0\ndata: ${'x'.repeat(bytes)}\n\n`;

function overHttp(file: string, bytes: number): ReturnType<typeof createHttp> {
  const streams = new Map<number, ServerResponse>();
  const told = new Map<number, number>();
  const keep = groups<{ page: number; response: ServerResponse }>(file, ({ page, response }) => {
    const text = '{"ok":true,"turn":1}';
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
    const first = page - (page % PAGES);
    for (let k = first; k < first + PAGES; k++) {
      const now = (told.get(k) ?? 0) + 1;
      told.set(k, now);
      streams.get(k)?.write(news(now, bytes));
    }
  });
  return createHttp((request: IncomingMessage, response: ServerResponse) => {
    const page = Number(request.url?.split('/')[3]);
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(news(0, 0));
      streams.set(page, response);
      return;
    }
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => keep({ page, response }, text));
  });
}

function overSockets(file: string, bytes: number): ReturnType<typeof createNet> {
  const sockets = new Map<number, Socket>();
  const frame = `${'x'.repeat(bytes)}\n`;
  const keep = groups<number>(file, page => {
    const first = page - (page % PAGES);
    for (let k = first; k < first + PAGES; k++) sockets.get(k)?.write(k === page ? `!${frame}` : frame);
  });
  return createNet(socket => {
    socket.setNoDelay(true);
    let page = -1;
    let rest = '';
    socket.setEncoding('utf8');
    socket.on('error', () => {});
    socket.on('data', (chunk: string) => {
      rest += chunk;
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 1);
        if (page >= 0) keep(page, line);
        else {
          page = Number(line);
          sockets.set(page, socket);
        }
      }
    });
  });
}

const [kind, file = '', bytes = '0'] = process.argv.slice(2);
const server = kind === 'http' ? overHttp(file, Number(bytes)) : overSockets(file, Number(bytes));
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`);
});
