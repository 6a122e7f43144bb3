/** Joining, leaving, coming back: what a class goes through before and beside the game. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY, take } from '../../src/session/remote/index.ts';
import { Client, folder, openClassroom, openServer, type Running } from '../support/classroom.ts';

let server: Running;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.stop());

const ALLOCATE = { kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 };

describe('joining', () => {
  it('shows an invitation without taking a seat, however often it is looked at', async () => {
    const room = await openClassroom(server.url);
    const anybody = new Client(server.url);
    for (let k = 0; k < 5; k++) {
      const preview = await anybody.get(`/j/${room.code}`);
      expect(preview.status).toBe(302);
      expect((await anybody.get<{ open: boolean }>(`/api/classes/${room.code}`)).body.open).toBe(true);
    }
    expect((await room.glance()).people).toEqual([]);
  });

  it('forgives how a code is typed, and knows no other', async () => {
    const room = await openClassroom(server.url);
    const typed = ` ${room.code.slice(0, 3).toLowerCase()}-${room.code.slice(3)} `;
    const anybody = new Client(server.url);
    expect((await anybody.get(`/api/classes/${encodeURIComponent(typed)}`)).status).toBe(200);
    expect((await anybody.get('/api/classes/222222')).status).toBe(404);
  });

  it('seats newcomers in turn: a head for every delegation, then advisers', async () => {
    const room = await openClassroom(server.url, { tables: 2 });
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    for (const name of names) await room.join(name);
    const people = (await room.glance()).people ?? [];
    expect(people.map(p => p.place?.role)).toEqual([...Array(6).fill('head'), 'adviser']);
    expect(new Set(people.slice(0, 6).map(p => `${p.place?.table} ${p.place?.party}`)).size).toBe(6);
  });

  it('adds tables as people come, where the class grows', async () => {
    const room = await openClassroom(server.url, { tables: 1, grow: true });
    for (let k = 0; k < 7; k++) await room.join(`Student ${k}`);
    const { tables, people } = await room.glance();
    expect(tables).toHaveLength(3);
    expect(people?.every(p => p.place?.role === 'head')).toBe(true);
  });

  it('lets the facilitator approve first', async () => {
    const room = await openClassroom(server.url, { approval: true });
    const student = await room.join('Ann');
    expect(student.joined.standing).toBe('waiting');
    const page = await student.page();
    expect(page.held.table).toBeNull();
    expect((await student.move(ALLOCATE, 0)).error.code).toBe('notSeated');
    await room.act({ act: 'admit', person: student.person });
    await page.until(p => p.held.table != null);
    expect(page.held.me?.standing).toBe('present');
    await page.close();
  });

  it('adds tables as the facilitator lets people in, where the class grows', async () => {
    const room = await openClassroom(server.url, { approval: true, grow: true });
    const people = await Promise.all(['A', 'B', 'C', 'D'].map(name => room.join(name)));
    expect((await room.glance()).tables).toHaveLength(1);
    await Promise.all(people.map(({ person }) => room.act({ act: 'admit', person })));
    const { tables, people: seated } = await room.glance();
    expect(tables).toHaveLength(2);
    expect(seated?.every(p => p.place?.role === 'head')).toBe(true);
  });

  it('seats a roster, whose codes take the seats', async () => {
    const roster = 'name,table,party,role\n"Ann, of us",1,US,head\nBob\nCy,1,,observer\n';
    const room = await openClassroom(server.url, { roster });
    expect(room.opened.seats.map(({ name, place }) => [name, place])).toEqual([
      ['Ann, of us', { table: 1, party: 0, role: 'head' }],
      ['Bob', { table: 1, party: 1, role: 'head' }],
      ['Cy', { table: 1, party: null, role: 'observer' }],
    ]);
    const people = (await room.glance()).people ?? [];
    expect(people.map(p => [p.place?.party, p.place?.role])).toEqual([
      [0, 'head'],
      [1, 'head'],
      [null, 'observer'],
    ]);
    const bob = new Client(server.url);
    const taken = await bob.post(`/api/classes/${room.code}/reclaim`, { reclaim: room.opened.seats[1].reclaim });
    expect(taken.status).toBe(200);
  });

  it('lasts into the debrief: pages that stay open hear all that was said, and keep their seat', async () => {
    const room = await openClassroom(server.url);
    const [ann, bob, cleo] = [await room.join('Ann'), await room.join('Bob'), await room.join('Cleo')];
    await room.act({ act: 'start' });
    const page = await cleo.page();
    await ann.post('say', { channel: { to: 'party', party: 1 }, text: 'for Bob', id: 'a' });
    await bob.post('say', { channel: { to: 'table' }, text: 'for all', id: 'b' });
    await page.until(p => p.held.said?.length === 1);
    await room.act({ act: 'phase', phase: 'debrief' });
    await page.until(p => p.held.said?.length === 2);
    const held = page.messages.reduce(take, EMPTY);
    expect(held).toMatchObject({ me: { name: 'Cleo' }, class: { phase: 'debrief' }, table: { seat: 2 } });
    expect(held.said.map(({ text }) => text)).toEqual(['for Bob', 'for all']);
    await page.close();
  });

  it('says which line of a roster is wrong', async () => {
    const host = new Client(server.url);
    host.cookie = (await openClassroom(server.url)).host.cookie;
    const request = { title: 'X', scenario: 'lisbon-track', length: 'short', seed: '1', tables: 1, approval: false };
    const wrong = await host.post('/api/host/classes', { ...request, roster: 'Ann\nBob,nine\n' });
    expect(wrong.status).toBe(400);
    const about = { line: 2, given: 'nine' };
    expect(wrong.error).toMatchObject({ code: 'badRequest', at: 'roster.2', why: 'rosterNumber', about });
    const far = await host.post('/api/host/classes', { ...request, roster: 'Ann\nBob,9\n' });
    expect(far.error).toMatchObject({ code: 'badRequest', why: 'rosterTable', about: { name: 'Bob', given: 9 } });
  });
});

describe('coming back', () => {
  it('re-claims a seat on another machine; the old one is out and the code works once', async () => {
    const room = await openClassroom(server.url);
    const ann = await room.join('Ann');
    await room.act({ act: 'start' });
    const old = await ann.page();
    const other = new Client(server.url);
    const claimed = await other.post<{ person: string }>(`/api/classes/${room.code}/reclaim`, {
      reclaim: ann.joined.reclaim.toLowerCase(),
    });
    expect(claimed.body.person).toBe(ann.person);
    await old.closed;
    expect((await ann.move(ALLOCATE, 0)).status).toBe(401);
    other.cookie = claimed.cookie;
    const moved = await other.post(`/api/me/${ann.person}/moves`, { move: ALLOCATE, turn: 0, id: 'x' });
    expect(moved.status).toBe(200);
    const again = await new Client(server.url).post(`/api/classes/${room.code}/reclaim`, {
      reclaim: ann.joined.reclaim,
    });
    expect(again.status).toBe(401);
  });

  it('goes on from the cursor: what was missed, once, and nothing else', async () => {
    const room = await openClassroom(server.url);
    const [ann, bob] = [await room.join('Ann'), await room.join('Bob')];
    await room.act({ act: 'start' });
    const page = await ann.page();
    const { cursor, log = [] } = page.held;
    await page.close();
    await bob.move(ALLOCATE, 0);
    await bob.post('say', { channel: { to: 'table' }, text: 'hello', id: 's1' });
    const back = await ann.page(cursor);
    expect(back.messages[0]?.fresh).toBeUndefined();
    expect(back.messages[0]?.log?.map(e => e.entry.kind)).toEqual(['submitted']);
    expect(back.messages[0]?.said?.map(s => s.text)).toEqual(['hello']);
    expect(back.messages[0]?.log?.[0]?.index).toBe(log.length > 0 ? (log.at(-1)?.index ?? 0) + 1 : 0);
    const anew = await ann.page('made-up.1.2.3');
    expect(anew.messages[0]?.fresh).toBe(true);
    await Promise.all([back.close(), anew.close()]);
  });

  it('tells the same by long polls', async () => {
    const room = await openClassroom(server.url);
    const [ann, bob] = [await room.join('Ann'), await room.join('Bob')];
    await room.act({ act: 'start' });
    type Polled = { cursor: string; digest: string; table: object; log: { entry: { kind: string } }[] };
    const at = `/api/me/${ann.person}/poll`;
    const first = (await ann.client.get<Polled>(at)).body;
    const waiting = ann.client.get<Polled>(`${at}?after=${encodeURIComponent(first.cursor)}&digest=${first.digest}`);
    await bob.move(ALLOCATE, 0);
    const { status, body } = await waiting;
    expect(status).toBe(200);
    expect(body.log.map(e => e.entry.kind)).toEqual(['submitted']);
    expect(body.digest).not.toBe(first.digest);
  });

  it('wakes what runs after a restart without being asked: a persona goes on where it was stopped', async () => {
    const data = folder();
    const first = await openServer({ data: data.path, pace: 3_600_000 });
    const room = await openClassroom(first.url);
    await room.join('Ann');
    await room.act({ act: 'start' });
    const table = (await room.glance()).tables?.[0]?.id ?? '';
    await room.act({ act: 'cover', table, party: 1, cover: { persona: 'legalist', level: 'normal' } });
    await first.stop();
    const second = await openServer({ data: data.path });
    const { hub } = second.app.context;
    const woken = new Promise<string>(resolve => hub.onChange(changes => resolve(changes[0]?.stream ?? '')));
    expect(await woken).toBe(table);
    await second.stop();
    data.remove();
  });

  it('resumes every table after a restart, with cursors that still hold', async () => {
    const data = folder();
    const first = await openServer({ data: data.path });
    const room = await openClassroom(first.url);
    const ann = await room.join('Ann');
    await room.act({ act: 'start' });
    await ann.move(ALLOCATE, 0, 'the-move');
    const page = await ann.page();
    const before = page.held;
    await page.close();
    await first.stop();
    const second = await openServer({ data: data.path });
    const client = new Client(second.url, ann.client.cookie);
    const again = await client.post<{ turn: number }>(`/api/me/${ann.person}/moves`, {
      move: ALLOCATE,
      turn: 0,
      id: 'the-move',
    });
    expect([again.status, again.body.turn]).toEqual([200, 1]);
    const after = (
      await client.get<typeof before>(`/api/me/${ann.person}/poll?after=${encodeURIComponent(before.cursor)}`)
    ).body;
    expect(after.fresh).toBeUndefined();
    expect(after.log).toEqual([]);
    expect({ ...after.table, members: [], online: [] }).toEqual({ ...before.table, members: [], online: [] });
    await second.stop();
    data.remove();
  });
});
