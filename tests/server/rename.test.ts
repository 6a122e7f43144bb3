/** Tables with names of their own: given at any time by the facilitator, told to everybody, kept by the log, and only text. */
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/server/archive.ts';
import { LIMITS } from '../../src/wire/limits.ts';
import type { ConsoleAct, Invitation } from '../../src/wire/types.ts';
import { type Classroom, Client, openClassroom } from '../support/classroom.ts';
import { served } from '../support/served.ts';

const server = served();

const namesOf = async (room: Classroom) => (await room.glance()).tables?.map(({ name }) => name);
const idsOf = async (room: Classroom) => (await room.glance()).tables?.map(({ id }) => id) ?? [];
const rename = (table: string | undefined, name: string | null): ConsoleAct => ({
  act: 'rename',
  table: table ?? '',
  name,
});
const invited = async (room: Classroom) =>
  (await new Client(room.url).get<Invitation>(`/api/classes/${room.code}`)).body.named;

describe('a table’s own name', () => {
  it('is given before and during the class, told to who sits there, and can be taken back', async () => {
    const room = await openClassroom(server.url, { tables: 2 });
    const [first, second] = await idsOf(room);
    expect((await room.act(rename(first, '  Geneva '))).status).toBe(200);
    const [head, observer] = [await room.join('Ann'), await room.join('Hugo', { table: 1, role: 'observer' })];
    const pages = [await head.page(), await observer.page()];
    expect(pages.map(page => page.held.table?.name)).toEqual(['Geneva', 'Geneva']);
    await room.act({ act: 'start' });
    await room.act(rename(first, 'Vienna'));
    await Promise.all(pages.map(page => page.until(p => p.held.table?.name === 'Vienna')));
    await room.act(rename(second, 'Geneva'));
    expect(await namesOf(room)).toEqual(['Vienna', 'Geneva']);
    await room.act(rename(first, null));
    await room.act(rename(second, 'TABLE 2'));
    expect(await namesOf(room)).toEqual(['Table 1', 'Table 2']);
    await room.act({ act: 'addTable' });
    expect(await namesOf(room)).toEqual(['Table 1', 'Table 2', 'Table 3']);
    await Promise.all(pages.map(page => page.close()));
  });

  it('is no other table’s, however written, nor the number of another, and one line that can be shown', async () => {
    const room = await openClassroom(server.url, { tables: 2 });
    const [first, second] = await idsOf(room);
    await room.act(rename(first, 'Saal Ä'));
    for (const name of ['saal ä', 'SAAL A\u0308', 'Table 1', 'table 7', 'Table７'])
      expect((await room.act(rename(second, name))).error, name).toMatchObject({
        code: 'taken',
        why: 'tableNamed',
        about: { given: name },
      });
    for (const name of ['', '  ', 'a\nb', 'a\u202eb', 'x'.repeat(LIMITS.tableName + 1)])
      expect((await room.act(rename(second, name))).error.code, JSON.stringify(name)).toBe('badRequest');
    expect((await room.act(rename(second, 'x'.repeat(LIMITS.tableName)))).status).toBe(200);
    const [elsewhere] = await idsOf(await openClassroom(server.url));
    expect((await room.act(rename(elsewhere, 'Ours'))).error.code).toBe('notFound');
  });

  it('is what newcomers may choose by, and get while there is room; not where the facilitator lets people in', async () => {
    const room = await openClassroom(server.url, { tables: 3 });
    const [, second] = await idsOf(room);
    expect(await invited(room)).toEqual([]);
    await room.act(rename(second, 'Room 204'));
    expect(await invited(room)).toEqual([{ number: 2, name: 'Room 204' }]);
    const wish = { table: 2 };
    for (let k = 0; k < 4; k++) await room.join(`Student ${k}`, wish);
    const places = (await room.glance()).people?.map(({ place }) => place);
    expect(places).toMatchObject([
      ...[0, 1, 2].map(party => ({ table: second, party, role: 'head' })),
      { table: second, party: 0, role: 'adviser' },
    ]);
    for (let k = 4; k < LIMITS.peopleADelegation * 3; k++) await room.join(`Student ${k}`, wish);
    const late = await room.join('Late', wish);
    const [first] = await idsOf(room);
    const placed = (await room.glance()).people?.find(({ person }) => person === late.person)?.place;
    expect(placed).toEqual({ table: first, party: 0, role: 'head' });
    const careful = await openClassroom(server.url, { approval: true });
    await careful.act(rename((await idsOf(careful))[0], 'Secret room'));
    expect(await invited(careful)).toEqual([]);
  });

  it('stands in every export as text, and in the log when the server comes back', async () => {
    const room = await openClassroom(server.url);
    const [table] = await idsOf(room);
    const name = '=HYPERLINK("x"), <b>&';
    await room.act(rename(table, name));
    await room.join('Ann');
    const taken = async (what: string) =>
      (
        await fetch(`${room.url}/api/console/${room.id}/export/${what}`, { headers: { cookie: room.console.cookie } })
      ).text();
    const cell = `1,"'=HYPERLINK(""x""), <b>&",`;
    expect((await taken('students.csv')).split('\r\n')[1]).toContain(cell);
    expect((await taken('tables.csv')).split('\r\n')[1]).toContain(cell);
    expect(JSON.parse(await taken('records.json'))).toMatchObject([{ name }]);
    expect((JSON.parse(await taken('session.json')) as Archive).records).toMatchObject([{ name }]);
    await server.again();
    const again = new Client(server.url, room.console.cookie);
    const glance = await again.get<{ tables: { name: string }[] }>(`/api/console/${room.id}/glance`);
    expect(glance.body.tables.map(each => each.name)).toEqual([name]);
  });
});
