/** Keys and tickets: what a console key opens, and that a new host key shuts out everybody the old one let in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { host } from '../../src/server/host.ts';
import { LIMITS } from '../../src/wire/limits.ts';
import { Client, folder, HOST_KEY, openClassroom, openServer, type Running } from '../support/classroom.ts';
import { shipped } from '../support/games.ts';

let server: Running;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.stop());

const enter = async (url: string, path: string, key: string) => {
  const client = new Client(url);
  const answer = await client.post<{ console?: string }>(path, { key });
  client.cookie = answer.cookie;
  return { answer, client };
};

describe('a console key', () => {
  it('opens its class on another machine, given to the class or to the host’s page, and nothing else', async () => {
    const [room, other] = [await openClassroom(server.url), await openClassroom(server.url)];
    const { consoleKey } = room.opened;
    for (const path of [`/api/console/${room.id}/login`, '/api/host/login']) {
      const { answer, client } = await enter(server.url, path, consoleKey);
      expect(answer.status, path).toBe(200);
      expect((await client.get(`/api/console/${room.id}/glance`)).status, path).toBe(200);
      expect((await client.get(`/api/console/${other.id}/glance`)).status, path).toBe(401);
      expect((await client.get('/api/host/classes')).status, path).toBe(401);
    }
    expect((await enter(server.url, '/api/host/login', consoleKey)).answer.body.console).toBe(room.id);
    expect((await enter(server.url, '/api/host/login', HOST_KEY)).answer.body.console).toBeUndefined();
    const wrong = await enter(server.url, `/api/console/${other.id}/login`, consoleKey);
    expect(wrong.answer.error).toMatchObject({ code: 'unauthorised', why: 'wrongKey' });
    expect((await enter(server.url, '/api/host/login', 'no key at all')).answer.status).toBe(401);
  });

  it('cannot be guessed at the host’s page any faster than a host key', async () => {
    const still = await openServer({ now: () => 5_000_000 });
    const guesses = LIMITS.joinBurst / LIMITS.guessCost;
    const answers = [];
    for (let k = 0; k <= guesses; k++) answers.push((await enter(still.url, '/api/host/login', `guess ${k}`)).answer);
    expect(answers.at(-1)?.error.code).toBe('tooMany');
    await still.stop();
  });
});

describe('a ticket', () => {
  it('outlasts a restart with the same host key, and ends with another one: the host’s and every console’s', async () => {
    const data = folder();
    const first = await openServer({ data: data.path });
    const room = await openClassroom(first.url);
    await first.stop();
    const status = async (options: { hostKey?: string }) => {
      const again = await openServer({ data: data.path, ...options });
      const at = (client: Client) => new Client(again.url, client.cookie);
      const answers = [
        await at(room.host).get('/api/host/classes'),
        await at(room.console).get(`/api/console/${room.id}/glance`),
        (await enter(again.url, `/api/console/${room.id}/login`, room.opened.consoleKey)).answer,
      ];
      await again.stop();
      return answers.map(answer => answer.status);
    };
    expect(await status({})).toEqual([200, 200, 200]);
    expect(await status({ hostKey: 'another key, since the old one is known' })).toEqual([401, 401, 200]);
    data.remove();
  });

  it('is made with a key that a server without one makes up once, and keeps', async () => {
    const data = folder();
    const links = [];
    for (const hostKey of [undefined, undefined, 'given']) {
      const hosted = await host({
        ...{ host: '127.0.0.1', port: 0, strict: true, data: data.path, scenarios: [shipped('lisbon-track')] },
        ...{ log: false, welcome: false, ...(hostKey === undefined ? {} : { hostKey }) },
      });
      links.push(hosted.hostUrl.split('/').at(-1));
      await hosted.close();
    }
    expect(links[0]).toMatch(/^[\w-]{20,}$/);
    expect(links).toEqual([links[0], links[0], 'given']);
    data.remove();
  });

  it('leaves a browser that signs out', async () => {
    const room = await openClassroom(server.url);
    const leave = async (path: string) => {
      const response = await fetch(server.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      return response.headers.get('set-cookie');
    };
    expect(await leave(`/api/console/${room.id}/logout`)).toMatch(
      new RegExp(`^console=; .*Path=/api/console/${room.id}; Expires=Thu, 01 Jan 1970`),
    );
    expect(await leave('/api/host/logout')).toMatch(/^host=; .*Path=\/api\/host; Expires=Thu, 01 Jan 1970/);
  });
});
