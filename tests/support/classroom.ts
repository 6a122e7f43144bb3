/** A classroom's server in this process, and people who talk to it over real sockets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppOptions, openApp } from '../../src/server/app.ts';
import { openLibsql } from '../../src/server/store/libsql.ts';
import type {
  ConsoleAct,
  ConsoleMessage,
  Joined,
  OpenClass,
  OpenedClass,
  SeatMessage,
  SubmitMove,
  WireError,
} from '../../src/wire/types.ts';
import { shipped } from './games.ts';

export const HOST_KEY = 'the-key-of-the-host';

export function folder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'back-to-back-data-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Answer<T = unknown> {
  status: number;
  body: T;
  error: WireError;
  cookie: string;
}

/** One browser: a server's address and one cookie. */
export class Client {
  constructor(
    readonly url: string,
    public cookie = '',
  ) {}

  async ask<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      redirect: 'manual',
    });
    const text = await response.text();
    const [set = ''] = response.headers.getSetCookie();
    const parsed: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text;
    return { status: response.status, body: parsed as T, error: parsed as WireError, cookie: set.split(';')[0] ?? '' };
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.ask<T>('GET', path);
  }

  post<T>(path: string, body: unknown): Promise<Answer<T>> {
    return this.ask<T>('POST', path, body);
  }
}

/** What a page holds, merged as docs/classroom-api.md says; every byte that came is kept too. */
export class Page {
  held: SeatMessage = { cursor: '' };
  messages: SeatMessage[] = [];
  bytes = '';
  private readonly abort = new AbortController();
  private readonly waiting: { until: (page: Page) => boolean; go(): void }[] = [];
  closed: Promise<void> = Promise.resolve();

  /** `seat` is a seat's address: `/api/me/<person>`, or one under a console. */
  static async open(client: Client, seat: string, cursor = ''): Promise<Page> {
    const page = new Page();
    const response = await fetch(`${client.url}${seat}/stream?after=${encodeURIComponent(cursor)}`, {
      headers: { cookie: client.cookie },
      signal: page.abort.signal,
    });
    if (response.status !== 200 || !response.body) throw new Error(`no stream: ${response.status}`);
    page.closed = page.read(response.body);
    await page.until(p => p.messages.length > 0);
    return page;
  }

  /** Resolves once the page holds what is asked for. */
  until(wanted: (page: Page) => boolean): Promise<void> {
    if (wanted(this)) return Promise.resolve();
    return new Promise(resolve => this.waiting.push({ until: wanted, go: resolve }));
  }

  async close(): Promise<void> {
    this.abort.abort();
    await this.closed;
  }

  take(message: SeatMessage): void {
    this.messages.push(message);
    const { me, class: info } = this.held;
    const from = message.fresh ? { cursor: '', ...(me ? { me } : {}), ...(info ? { class: info } : {}) } : this.held;
    const table =
      message.table && from.table
        ? {
            ...from.table,
            ...message.table,
            public: { ...from.table.public, ...message.table.public },
            own: message.table.own ? { ...from.table.own, ...message.table.own } : (from.table.own ?? null),
          }
        : message.table === undefined
          ? from.table
          : message.table;
    const said = new Map([...(from.said ?? []), ...(message.said ?? [])].map(each => [each.id, each]));
    this.held = {
      ...from,
      ...message,
      ...(table === undefined ? {} : { table }),
      log: [...(from.log ?? []), ...(message.log ?? [])],
      said: [...said.values()],
    };
    for (const wait of [...this.waiting])
      if (wait.until(this)) {
        this.waiting.splice(this.waiting.indexOf(wait), 1);
        wait.go();
      }
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of body) {
        rest += decoder.decode(chunk, { stream: true });
        for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
          const frame = rest.slice(0, end);
          rest = rest.slice(end + 2);
          const data = frame.split('\n').find(line => line.startsWith('data: '));
          if (data === undefined) continue;
          this.bytes += `${frame}\n\n`;
          this.take(JSON.parse(data.slice('data: '.length)) as SeatMessage);
        }
      }
    } catch {
      // Cut, by us or by the server: both are what a test wants to see.
    }
  }
}

export interface Student {
  client: Client;
  person: string;
  joined: Joined;
  move(move: object, turn: number, id?: string): Promise<Answer<{ ok: true; turn: number }>>;
  page(cursor?: string): Promise<Page>;
  post<T>(path: string, body: unknown): Promise<Answer<T>>;
}

let ids = 0;

export function studentOf(client: Client, joined: Joined): Student {
  const at = `/api/me/${joined.person}`;
  return {
    client,
    person: joined.person,
    joined,
    move: (move, turn, id = `m${++ids}`) => client.post(`${at}/moves`, { move, turn, id } as SubmitMove),
    page: cursor => Page.open(client, at, cursor),
    post: (path, body) => client.post(`${at}/${path}`, body),
  };
}

export interface Classroom {
  url: string;
  code: string;
  id: string;
  opened: OpenedClass;
  host: Client;
  console: Client;
  act(act: ConsoleAct): Promise<Answer<{ ok: true; table?: string; reclaim?: string; refused?: unknown[] }>>;
  glance(): Promise<ConsoleMessage>;
  join(name: string, want?: object): Promise<Student>;
}

/** Opens a class on a running server as its facilitator would. */
export async function openClassroom(url: string, wanted: Partial<OpenClass> = {}): Promise<Classroom> {
  const host = new Client(url);
  host.cookie = (await host.post('/api/host/login', { key: HOST_KEY })).cookie;
  const request = { title: 'Class', scenario: 'lisbon-track', length: 'short', seed: '7', tables: 1, approval: false };
  const opened = await host.post<OpenedClass>('/api/host/classes', { ...request, ...wanted });
  if (opened.status !== 201) throw new Error(`no class: ${JSON.stringify(opened.body)}`);
  const facilitator = new Client(url, opened.cookie);
  const { id, code } = opened.body.class;
  return {
    url,
    id,
    code,
    opened: opened.body,
    host,
    console: facilitator,
    act: act => facilitator.post(`/api/console/${id}/acts`, act),
    glance: async () => (await facilitator.get<ConsoleMessage>(`/api/console/${id}/glance`)).body,
    join: async (name, want) => {
      const client = new Client(url);
      const answer = await client.post<Joined>(`/api/classes/${code}/join`, want ? { name, want } : { name });
      if (answer.status !== 201) throw new Error(`not let in: ${JSON.stringify(answer.body)}`);
      client.cookie = answer.cookie;
      return studentOf(client, answer.body);
    },
  };
}

export interface Running {
  app: App;
  url: string;
  stop(): Promise<void>;
}

/** A server on a free port of this machine, over the embedded store of a folder unless another one is given. */
export async function openServer(options: Partial<AppOptions> & { data?: string } = {}): Promise<Running> {
  const own = options.data === undefined && options.store === undefined ? folder() : null;
  const store = options.store ?? (await openLibsql(options.data ?? own?.path ?? ''));
  const app = await openApp({ scenarios: [shipped('lisbon-track')], hostKey: HOST_KEY, pace: 0, ...options, store });
  const url = await app.server.listen({ port: 0, host: '127.0.0.1' });
  return {
    app,
    url,
    stop: async () => {
      await app.close();
      own?.remove();
    },
  };
}
