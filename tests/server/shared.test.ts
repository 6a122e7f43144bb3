/** Two server processes' worth of rooms over one PostgreSQL: players of one table split between them, and a database that goes and comes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/server/store/postgres.ts';
import { Client, openClassroom, openServer, type Running, type Student, studentOf } from '../support/classroom.ts';
import { type Database, findPostgres } from '../support/postgres.ts';

let database: Database | null;
let one: Running;
let two: Running;

beforeAll(async () => {
  database = await findPostgres();
  if (!database) return;
  one = await openServer({ store: await openPostgres(database.url, 'one', { schema: database.schema }) });
  two = await openServer({ store: await openPostgres(database.url, 'two', { schema: database.schema }) });
});
afterAll(async () => {
  if (!database) return;
  await one.stop();
  await two.stop();
  await database.remove();
});

const allocate = (home: number) => ({ kind: 'allocate', posture: 0, work: [1, 0, 0], home, back: -1, redLine: -1 });

/** The same seat, seen from the other server. */
const via = (server: Running, student: Student): Student =>
  studentOf(new Client(server.url, student.client.cookie), student.joined);

describe('two servers over one database', () => {
  it('agree on every table: what is done at one is seen at the other', async () => {
    if (!database) return;
    const room = await openClassroom(one.url);
    const [ann, bob, cy] = [await room.join('Ann'), await room.join('Bob'), await room.join('Cy')];
    await room.act({ act: 'start' });
    const there = await via(two, bob).page();
    // The first this server hears of the class.
    expect(there.held.me?.name).toBe('Bob');
    expect(there.held.table?.members?.map(({ name }) => name)).toEqual(['Bob']);
    const here = await ann.page();
    expect((await ann.move(allocate(1), 0)).status).toBe(200);
    expect((await via(two, bob).move(allocate(1), 0)).status).toBe(200);
    expect((await via(two, cy).move(allocate(2), 0)).status).toBe(200);
    await Promise.all([here, there].map(page => page.until(p => p.held.table?.public?.round === 2)));
    expect(there.held.table?.public).toEqual(here.held.table?.public);
    await via(two, bob).post('say', { channel: { to: 'table' }, text: 'heard everywhere', id: 's' });
    await here.until(p => p.held.said?.some(s => s.text === 'heard everywhere' && s.name === 'Bob') ?? false);
    await room.act({ act: 'renamePerson', person: bob.person, name: 'Robert' });
    await there.until(p => p.held.me?.name === 'Robert' && p.held.said?.some(s => s.name === 'Robert') === true);
    const claimed = await new Client(two.url).post(`/api/classes/${room.code}/reclaim`, {
      reclaim: ann.joined.reclaim,
    });
    expect(claimed.status).toBe(200);
    await here.closed;
    expect((await ann.move(allocate(1), 1)).status).toBe(401);
    await there.close();
  });

  it('let one of two conflicting submissions win, refuse the other by type, and lose neither seat', async () => {
    if (!database) return;
    const room = await openClassroom(one.url, { tables: 4 });
    const students: Student[] = [];
    for (let k = 0; k < 12; k++) students.push(await room.join(`Student ${k}`));
    await room.act({ act: 'start' });
    const twice = await Promise.all(
      students.map(s => Promise.all([s.move(allocate(1), 0, 'a'), via(two, s).move(allocate(2), 0, 'b')])),
    );
    for (const answers of twice) {
      expect(answers.filter(a => a.status === 200)).toHaveLength(1);
      expect(['stale', 'illegal']).toContain(answers.find(a => a.status !== 200)?.error.code);
    }
    for (const server of [one, two]) {
      const console = new Client(server.url, room.console.cookie);
      const { tables = [] } = (
        await console.get<{ tables?: { moves: number; round: number }[] }>(`/api/console/${room.id}/glance`)
      ).body;
      expect(tables.map(t => t.moves)).toEqual([3, 3, 3, 3]);
    }
  });

  it('answer the same move sent to both once: it is made once', async () => {
    if (!database) return;
    const room = await openClassroom(two.url);
    const ann = await room.join('Ann');
    await room.act({ act: 'start' });
    const both = await Promise.all([ann.move(allocate(1), 0, 'same'), via(one, ann).move(allocate(1), 0, 'same')]);
    expect(both.map(a => [a.status, a.body.turn])).toEqual([
      [200, 1],
      [200, 1],
    ]);
    expect((await room.glance()).tables?.[0]?.moves).toBe(1);
  });

  it('say so while the database is gone, and go on when it is back', async () => {
    if (!database) return;
    const room = await openClassroom(one.url);
    const ann = await room.join('Ann');
    await room.act({ act: 'start' });
    // Its tables out of reach is what a database that is away looks like from a query's side.
    await database.query(`ALTER TABLE "${database.schema}".entries RENAME TO entries_away`);
    const lost = await ann.move(allocate(1), 0, 'kept');
    expect(lost.error).toMatchObject({ code: 'unavailable', retryAfter: 2 });
    await database.query(`ALTER TABLE "${database.schema}".entries_away RENAME TO entries`);
    expect((await ann.move(allocate(1), 0, 'kept')).body).toEqual({ ok: true, turn: 1 });
    await database.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN \"back_to_back%' AND pid <> pg_backend_pid()",
    );
    const page = await ann.page();
    await room.act({ act: 'process', table: null });
    await page.until(p => p.held.table?.public?.round === 2);
    await page.close();
  });
});
