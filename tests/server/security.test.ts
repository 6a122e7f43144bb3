/** Who may ask what (the table in docs/security.md, held against the server), and attacks that must come to nothing. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStream } from '../../src/server/lines.ts';
import { LIMITS } from '../../src/wire/limits.ts';
import { type Classroom, Client, openClassroom, openServer, type Running, type Student } from '../support/classroom.ts';
import { ROOT } from '../support/sources.ts';

let server: Running;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.stop());

const ALLOCATE = { kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 };
const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
const ROLES = ['anybody', 'observer', 'adviser', 'head', 'console', 'host'] as const;

/** Rows of the form "| `POST /api/…` | – | – | ✓ | … |", of one act "| `POST …/acts` `rename` | … |". */
const rows = [...page.matchAll(/^\| `(GET|POST) ([^`]+)`(?: `(\w+)`)? \|(.+)\|$/gm)].map(match => ({
  method: match[1] ?? '',
  path: match[2] ?? '',
  act: match[3] ?? '',
  allowed: (match[4] ?? '').split('|').map(cell => cell.trim() === '✓'),
}));
type Row = (typeof rows)[number];

/** What an act named in the table asks for. */
const ACTS: Record<string, (cast: Cast) => object> = {
  rename: ({ table }) => ({ act: 'rename', table, name: 'Room 204' }),
  renamePerson: ({ people }) => ({ act: 'renamePerson', person: people.head.person, name: 'Another' }),
  newCodes: () => ({ act: 'newCodes' }),
};

const BODIES: Record<string, object> = {
  moves: { move: ALLOCATE, turn: 0, id: 'm' },
  say: { channel: { to: 'table' }, text: 'hello', id: 's' },
  advise: { move: ALLOCATE, id: 'a' },
  vote: { advice: 99, yes: true },
  acts: { act: 'freeze', table: null, on: false },
  login: { key: 'wrong' },
  scenarios: { files: [{ name: 'scenario.yaml', text: 'format: 1' }] },
  classes: { title: 'X', scenario: 'lisbon-track', length: 'short', seed: '1', tables: 1, approval: false },
  join: { name: 'Somebody' },
  reclaim: { reclaim: 'WRONG' },
};

/** Refused for who asks; any other answer means that the question itself was let through. */
const REFUSED = new Set(['unauthorised', 'forbidden']);

interface Cast {
  room: Classroom;
  table: string;
  people: Record<'observer' | 'adviser' | 'head', Student>;
}

async function cast(): Promise<Cast> {
  const room = await openClassroom(server.url);
  const head = await room.join('Head', { table: 1, party: 0, role: 'head' });
  const adviser = await room.join('Adviser', { table: 1, party: 0, role: 'adviser' });
  const observer = await room.join('Observer', { table: 1, role: 'observer' });
  const table = (await room.glance()).tables?.[0]?.id ?? '';
  return { room, table, people: { observer, adviser, head } };
}

function clientOf({ room, people }: Cast, role: (typeof ROLES)[number]): Client {
  if (role === 'anybody') return new Client(server.url);
  if (role === 'console') return room.console;
  return role === 'host' ? room.host : people[role].client;
}

async function asked(c: Cast, role: (typeof ROLES)[number], { method, path, act }: Row): Promise<boolean> {
  const person = role === 'observer' || role === 'adviser' || role === 'head' ? c.people[role] : c.people.head;
  const at = path
    .replace('<person>', person.person)
    .replace('<class>', c.room.id)
    .replace('<table>', c.table)
    .replace('<party>', '0')
    .replace('<code>', c.room.code);
  const controller = new AbortController();
  if (at.endsWith('/stream')) {
    const response = await fetch(server.url + at, {
      headers: { cookie: clientOf(c, role).cookie },
      signal: controller.signal,
    });
    controller.abort();
    return response.status === 200;
  }
  const last = at.split('/').at(-1) ?? '';
  const body = act === '' ? (BODIES[last] ?? {}) : ACTS[act]?.(c);
  const answer = await clientOf(c, role).ask(method, at, method === 'POST' ? body : undefined);
  return !REFUSED.has(answer.error.code) || last === 'reclaim' || last === 'login';
}

describe('the role matrix', () => {
  it('names every address of the server that changes anything, and none that is not there', () => {
    const asRoute = (path: string): string => path.replace(/<(\w+)>/g, ':$1').replace(/export\/.+$/, 'export/:what');
    for (const { method, path } of rows)
      expect(server.app.server.hasRoute({ method: method as 'GET', url: asRoute(path) }), path).toBe(true);
    const posts =
      server.app.server.printRoutes({ commonPrefix: false }).match(/\(POST\)|\(GET, HEAD, POST\)|\(POST, GET/g) ?? [];
    expect(rows.filter(row => row.method === 'POST' && row.act === '')).toHaveLength(posts.length);
    expect(rows.flatMap(row => row.act || [])).toEqual(Object.keys(ACTS));
  });

  it('is what the server does, for every address, role and state of the class', async () => {
    const c = await cast();
    const wrong: string[] = [];
    for (const phase of ['lobby', 'running', 'debrief', 'closed'] as const) {
      if (phase !== 'lobby') await c.room.act({ act: 'phase', phase });
      for (const row of rows)
        for (const [k, role] of ROLES.entries()) {
          if (row.path.endsWith('/forget') || row.path.endsWith('/join')) continue;
          if ((await asked(c, role, row)) !== row.allowed[k])
            wrong.push(`${phase}: ${role} ${row.method} ${row.path} ${row.act}`);
        }
    }
    expect(wrong).toEqual([]);
  });

  it('has no other seat’s cookie open a seat, however good the cookie', async () => {
    const c = await cast();
    const { head, adviser } = c.people;
    const thief = new Client(server.url, adviser.client.cookie);
    expect((await thief.post(`/api/me/${head.person}/moves`, BODIES.moves)).status).toBe(401);
    expect((await thief.get(`/api/me/${head.person}/poll`)).status).toBe(401);
    const other = await cast();
    expect((await other.room.console.get(`/api/console/${c.room.id}/glance`)).status).toBe(401);
  });
});

describe('attacks', () => {
  it('with forged, empty and overlong tokens are refused alike, whether the seat exists or not', async () => {
    const { people } = await cast();
    const made = people.head.client.cookie.split('=')[1] ?? '';
    const forged = [
      '',
      'seat=',
      `seat=${'A'.repeat(32)}`,
      `seat=${made.slice(0, -1)}`,
      `seat=${made}x`,
      `seat=${'x'.repeat(3_000)}`,
    ];
    const answers = new Set<string>();
    for (const cookie of forged)
      for (const person of [people.head.person, `p${'A'.repeat(20)}`, '%00', '__proto__']) {
        const answer = await new Client(server.url, cookie).get(`/api/me/${encodeURIComponent(person)}/poll`);
        answers.add(`${answer.status} ${JSON.stringify(answer.body)}`);
      }
    expect([...answers]).toEqual([expect.stringContaining('401')]);
    const ticket = new Client(server.url, `console=9999999999.${'A'.repeat(43)}`);
    expect((await ticket.get('/api/console/cAAAAAAAAAAAAAAAAAAAA/glance')).status).toBe(401);
  });

  it('by pages of other sites are refused before anything is looked at', async () => {
    const { people } = await cast();
    const at = `/api/me/${people.head.person}/moves`;
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ];
    for (const headers of foreign)
      expect((await people.head.client.ask('POST', at, BODIES.moves, headers)).error.code).toBe('crossSite');
    const form = await people.head.client.ask('POST', at, 'a=b', { 'content-type': 'text/plain' });
    expect(form.status).toBe(400);
    const set = await fetch(`${server.url}/api/classes/${(await cast()).room.code}/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Ann"}',
    });
    expect(set.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('with malformed, oversized, deep and poisoned bodies are refused and harm nothing', async () => {
    const { room, people } = await cast();
    await room.act({ act: 'start' });
    const at = `/api/me/${people.head.person}/moves`;
    const bodies = [
      '{',
      '[]',
      'null',
      '{"move":{},"turn":0,"id":"x"}',
      '{"__proto__":{"seat":1},"move":{},"turn":0,"id":"x"}',
      `{"move":{"kind":"allocate","constructor":{"prototype":{}}},"turn":0,"id":"x"}`,
      `{"move":${'['.repeat(5_000)}${']'.repeat(5_000)},"turn":0,"id":"x"}`,
      JSON.stringify({ move: { ...ALLOCATE, seat: 1 }, turn: 0.5, id: 'x' }),
      JSON.stringify({ move: { seat: 'control', kind: 'close' }, turn: 0, id: 'y' }),
      JSON.stringify({ move: ALLOCATE, turn: 0, id: '../../etc' }),
    ];
    for (const body of bodies)
      expect((await people.head.client.ask('POST', at, body)).status, body.slice(0, 60)).toBeGreaterThanOrEqual(400);
    expect((await people.head.client.ask('POST', at, `{"a":"${'x'.repeat(70_000)}"}`)).status).toBe(413);
    expect(({} as Record<string, unknown>).seat).toBeUndefined();
    // A seat named in the move does not count: it is made for one's own.
    const own = await people.head.client.post(at, { move: { ...ALLOCATE, seat: 2 }, turn: 0, id: 'mine' });
    expect(own.status).toBe(200);
    const { view } = (
      await room.console.get<{ view: { public: { waiting: boolean[] } } }>(
        `/api/console/${room.id}/tables/${(await room.glance()).tables?.[0]?.id}`,
      )
    ).body;
    expect(view.public.waiting).toEqual([false, true, true]);
  });

  it('with markup in names and talk are passed on as plain text, and as nothing that runs', async () => {
    const room = await openClassroom(server.url);
    const name = '<img src=x onerror=alert(1)>';
    const ann = await room.join(name);
    await room.act({ act: 'start' });
    expect(
      (await ann.post('say', { channel: { to: 'table' }, text: '<script>alert(1)</script>', id: 'x' })).status,
    ).toBe(200);
    const answer = await fetch(`${server.url}/api/me/${ann.person}/poll`, { headers: { cookie: ann.client.cookie } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    for (const bad of ['', ' ', 'a\u202eb', 'a\u0000b', 'x'.repeat(61)])
      expect((await new Client(server.url).post(`/api/classes/${room.code}/join`, { name: bad })).status).toBe(400);
  });

  it('on the line find answers that say what a browser may do with them: to a seat as to a page, over TLS and without', async () => {
    for (const secure of [false, true]) {
      const own = await openServer({ secure });
      const ann = await (await openClassroom(own.url)).join('Ann');
      for (const path of [`/api/me/${ann.person}/poll`, '/healthz', '/nothing']) {
        const { headers } = await fetch(own.url + path, { headers: { cookie: ann.client.cookie } });
        expect(headers.get('x-content-type-options'), path).toBe('nosniff');
        expect(headers.get('x-frame-options'), path).toMatch(/DENY|SAMEORIGIN/);
        expect(headers.has('strict-transport-security'), path).toBe(secure);
      }
      await own.stop();
    }
  });

  it('on paths find no file', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/.git/config', '/j/../../x'])
      expect((await new Client(server.url).get(path)).body).not.toContain('"name"');
  });

  it('by ids of another class reach nothing of it', async () => {
    const [one, two] = [await cast(), await cast()];
    const table = (await two.room.glance()).tables?.[0]?.id;
    expect((await one.room.console.get(`/api/console/${one.room.id}/tables/${table}`)).status).toBe(404);
    const place = { table: table ?? '', party: 0, role: 'head' } as const;
    expect((await one.room.act({ act: 'place', person: one.people.head.person, place })).error.code).toBe('full');
    expect((await one.room.act({ act: 'release', person: two.people.head.person })).error.code).toBe('notFound');
  });

  it('by floods are held back, and the class goes on', async () => {
    // Time stands still, so that nothing is forgiven meanwhile.
    const still = await openServer({ now: () => 5_000_000 });
    const room = await openClassroom(still.url);
    const [ann, bob] = [await room.join('Ann'), await room.join('Bob')];
    const votes = Array.from({ length: LIMITS.seatBurst + 30 }, () => ann.post('vote', BODIES.vote ?? {}));
    const refused = (await Promise.all(votes)).filter(a => (a as { error: { code: string } }).error.code === 'tooMany');
    expect(refused).toHaveLength(30);
    expect((await bob.post('say', { channel: { to: 'table' }, text: 'on', id: 'x' })).status).toBe(200);
    const guesses = Array.from({ length: 40 }, () => new Client(still.url).get('/api/classes/AAAAAA'));
    expect((await Promise.all(guesses)).some(a => a.status === 429)).toBe(true);
    await still.stop();
  });

  it('by pages that do not read are cut off', () => {
    let [written, destroyed] = [0, false];
    const deaf = {
      removeHeader: () => {},
      writeHead: () => {},
      write: (text: string) => {
        written += text.length;
      },
      on: () => {},
      socket: null,
      get writableLength() {
        return written;
      },
      get destroyed() {
        return destroyed;
      },
      destroy: () => {
        destroyed = true;
      },
    } as unknown as ServerResponse;
    const line = openStream(deaf, () => {});
    let sent = 0;
    while (line.send('c', 'x'.repeat(10_000)) && sent < 1_000) sent += 1;
    expect(destroyed).toBe(true);
    expect(written).toBeLessThan(LIMITS.backlog + 20_000);
    expect(line.send('c', 'x')).toBe(false);
  });
});
