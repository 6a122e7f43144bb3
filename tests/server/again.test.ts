/** Requests whose answer was lost on the way: sent again under the same id they are the same request, and answered the same. */
import { describe, expect, it } from 'vitest';
import type { Joined, OpenedClass } from '../../src/wire/types.ts';
import { Client, openClassroom } from '../support/classroom.ts';
import { served } from '../support/served.ts';

const server = served();

const ID = 'made-up-by-a-page-1234';
const join = (code: string, body: object) => new Client(server.url).post<Joined>(`/api/classes/${code}/join`, body);
const reclaim = (code: string, body: object) =>
  new Client(server.url).post<Joined>(`/api/classes/${code}/reclaim`, body);
const namesIn = async (room: Awaited<ReturnType<typeof openClassroom>>) => {
  const desk = new Client(server.url, room.console.cookie);
  const { body } = await desk.get<{ people: { name: string }[] }>(`/api/console/${room.id}/glance`);
  return body.people.map(({ name }) => name);
};

describe('joining', () => {
  it('is done once, however often it is asked for, and answered the same, also after a restart', async () => {
    const room = await openClassroom(server.url);
    const [first, second] = await Promise.all([1, 2].map(() => join(room.code, { id: ID, name: 'Ann' })));
    await server.again();
    const third = await join(room.code, { id: ID, name: 'Ann' });
    for (const answer of [second, third]) {
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual(first.body);
      expect(answer.cookie).toBe(first.cookie);
    }
    expect(await namesIn(room)).toEqual(['Ann']);
    const seat = new Client(server.url, third.cookie);
    expect((await seat.get(`/api/me/${third.body.person}/poll`)).status).toBe(200);
  });

  it('under another id, or in another class, is somebody else; without one always', async () => {
    const [one, other] = [await openClassroom(server.url), await openClassroom(server.url)];
    const ids = [{ id: ID }, { id: `${ID}5` }, {}, {}].map(id => join(one.code, { ...id, name: 'Ann' }));
    const joined = [...(await Promise.all(ids)), await join(other.code, { id: ID, name: 'Ann' })];
    expect(new Set(joined.map(({ body }) => body.person)).size).toBe(5);
    expect(new Set(joined.map(({ cookie }) => cookie)).size).toBe(5);
  });

  it('gives nothing away of a seat that was taken over since', async () => {
    const room = await openClassroom(server.url);
    const ann = await join(room.code, { id: ID, name: 'Ann' });
    await reclaim(room.code, { reclaim: ann.body.reclaim });
    const again = await join(room.code, { id: ID, name: 'Ann' });
    expect([again.status, again.cookie]).toEqual([401, '']);
    expect(await namesIn(room)).toEqual(['Ann']);
  });

  it('takes no id that could be guessed', async () => {
    const room = await openClassroom(server.url);
    expect((await join(room.code, { id: 'short', name: 'Ann' })).error).toMatchObject({ code: 'badRequest', at: 'id' });
  });
});

describe('taking a seat back', () => {
  it('is answered the same to whoever asked, and refused to everybody else', async () => {
    const room = await openClassroom(server.url);
    const ann = await join(room.code, { name: 'Ann' });
    const asked = { id: ID, reclaim: ann.body.reclaim };
    const first = await reclaim(room.code, asked);
    await server.again();
    const again = await reclaim(room.code, asked);
    expect(again.body).toEqual(first.body);
    expect(again.cookie).toBe(first.cookie);
    const seat = new Client(server.url, first.cookie);
    expect((await seat.get(`/api/me/${ann.body.person}/poll`)).status).toBe(200);
    for (const other of [{ reclaim: asked.reclaim }, { ...asked, id: `${ID}5` }])
      expect((await reclaim(room.code, other)).status).toBe(401);
  });
});

describe('opening a class', () => {
  it('opens one for two clicks, with the same code, key and seats', async () => {
    const { host } = await openClassroom(server.url);
    const wanted = { title: 'Twice', scenario: 'lisbon-track', length: 'short', seed: '1', tables: 1, approval: false };
    const open = (id: string) => host.post<OpenedClass>('/api/host/classes', { ...wanted, id, roster: 'Ann\nBob\n' });
    const [first, second] = await Promise.all([open(ID), open(ID)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const listed = (await host.get<{ title: string }[]>('/api/host/classes')).body;
    expect(listed.filter(({ title }) => title === 'Twice')).toHaveLength(1);
    const [seat] = second.body.seats;
    expect((await reclaim(first.body.class.code, { reclaim: seat.reclaim })).body).toMatchObject({ name: 'Ann' });
    expect((await open(`${ID}5`)).body.class.id).not.toBe(first.body.class.id);
  });
});
