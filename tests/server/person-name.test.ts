/** A student's name put right from the console: told to everybody who sees it, beside the log, and only text. */
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/server/archive.ts';
import { LIMITS } from '../../src/wire/limits.ts';
import { type Classroom, Client, openClassroom, studentOf } from '../support/classroom.ts';
import { served } from '../support/served.ts';

const server = served();

const namesOf = async (room: Classroom) => (await room.glance()).people?.map(({ name }) => name);
const rename = (room: Classroom, person: string, name: string) => room.act({ act: 'renamePerson', person, name });
const HOSTILE = '=1+1"><img src=x onerror=alert(1)>';

describe('a student’s name', () => {
  it('is put right on every page that shows it, without anybody losing their seat', async () => {
    const room = await openClassroom(server.url);
    const ann = await room.join('An');
    const adviser = await room.join('Adviser', { table: 1, party: 0, role: 'adviser' });
    const other = await room.join('Bob', { table: 1, party: 1 });
    await ann.post('say', { channel: { to: 'table' }, text: 'to all', id: 'a' });
    await ann.post('say', { channel: { to: 'caucus' }, text: 'to ours', id: 'b' });
    const pages = await Promise.all([ann, adviser, other].map(student => student.page()));
    const [mine, beside, across] = pages;
    expect((await rename(room, ann.person, '  Ann  ')).status).toBe(200);
    await mine.until(p => p.held.me?.name === 'Ann');
    await beside.until(p => p.held.table?.members?.[0]?.name === 'Ann');
    await across.until(p => p.held.said?.[0]?.name === 'Ann');
    for (const page of [mine, beside])
      expect(page.held.said?.map(({ name, text }) => [name, text])).toEqual([
        ['Ann', 'to all'],
        ['Ann', 'to ours'],
      ]);
    expect(across.held.said?.map(({ text }) => text)).toEqual(['to all']);
    expect(await namesOf(room)).toEqual(['Ann', 'Adviser', 'Bob']);
    const { cursor } = across.held;
    await across.close();
    await rename(room, ann.person, 'Anna');
    const back = await other.page(cursor);
    expect(back.held.said?.map(({ name }) => name)).toEqual(['Anna']);
    await room.act({ act: 'start' });
    expect(
      (await ann.move({ kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 }, 0)).status,
    ).toBe(200);
    await Promise.all([mine, beside, back].map(page => page.close()));
  });

  it('is one line that can be shown, of somebody in this class', async () => {
    const room = await openClassroom(server.url);
    const ann = await room.join('Ann');
    for (const name of ['', '  ', 'a\nb', 'a\u202eb', 'x'.repeat(LIMITS.name + 1)])
      expect((await rename(room, ann.person, name)).error.code, JSON.stringify(name)).toBe('badRequest');
    expect((await rename(room, ann.person, 'x'.repeat(LIMITS.name))).status).toBe(200);
    const stranger = await (await openClassroom(server.url)).join('Stranger');
    expect((await rename(room, stranger.person, 'Ours')).error.code).toBe('notFound');
  });

  it('stands in exports as text and nowhere in the log, outlasts a restart, and stays deleted once it was', async () => {
    const room = await openClassroom(server.url);
    const ann = await room.join('Ann');
    await rename(room, ann.person, HOSTILE);
    const desk = () => new Client(server.url, room.console.cookie);
    const exported = async (file: string) => (await desk().get<string>(`/api/console/${room.id}/export/${file}`)).body;
    expect(await exported('students.csv')).toContain(`"'${HOSTILE.replaceAll('"', '""')}"`);
    const archive = (await exported('session.json?names=1')) as unknown as Archive;
    expect(JSON.stringify(archive)).toContain('onerror');
    expect(JSON.stringify(await exported('session.json'))).not.toContain('onerror');
    await server.again();
    const page = await studentOf(new Client(server.url, ann.client.cookie), ann.joined).page();
    expect(page.held.me?.name).toBe(HOSTILE);
    await page.close();
    const act = (body: object) => desk().post(`/api/console/${room.id}/acts`, body);
    await act({ act: 'phase', phase: 'closed' });
    expect((await act({ act: 'renamePerson', person: ann.person, name: 'Ann Obi' })).status).toBe(200);
    await desk().post(`/api/console/${room.id}/forget`, {});
    expect((await act({ act: 'renamePerson', person: ann.person, name: 'Ann Obi' })).error.code).toBe('notNow');
    expect((await act({ act: 'newCodes' })).error.code).toBe('notNow');
    expect(await exported('students.csv')).not.toContain('Ann');
  });
});
