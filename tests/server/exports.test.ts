/** What is taken away from a class, what is deleted, and what a store does when it is full. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Archive, verifyArchive } from '../../src/server/archive.ts';
import { openLibsql } from '../../src/server/store/libsql.ts';
import { type Classroom, folder, openClassroom, openServer, type Student } from '../support/classroom.ts';
import { served } from '../support/served.ts';
import { runCli } from '../support/terminal.ts';

const server = served();

const ALLOCATE = { kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 };

/** A class of two tables with moves, talk, a roll-back and everything over. */
async function finished(): Promise<{ room: Classroom; students: Student[]; tables: string[] }> {
  const room = await openClassroom(server.url, { tables: 2, title: 'Exported' });
  const students = [await room.join('=cmd|calc'), await room.join('Bob, "the" head'), await room.join('Cy')];
  await room.act({ act: 'start' });
  const tables = (await room.glance()).tables?.map(t => t.id) ?? [];
  for (const student of students) await student.move(ALLOCATE, 0);
  await students[0]?.post('say', { channel: { to: 'party', party: 1 }, text: 'between us', id: 'a' });
  await students[1]?.post('say', { channel: { to: 'statement' }, text: 'to the world', id: 'b' });
  await room.act({ act: 'rollBack', table: tables[0] ?? '', moves: 1, seen: 3 });
  await room.act({ act: 'control', table: null, move: { kind: 'close' } });
  await room.act({ act: 'phase', phase: 'debrief' });
  return { room, students, tables };
}

const take = async (room: Classroom, what: string): Promise<string> =>
  (
    await fetch(`${server.url}/api/console/${room.id}/export/${what}`, { headers: { cookie: room.console.cookie } })
  ).text();

describe('exports', () => {
  it('are sheets a spreadsheet reads and never runs', async () => {
    const { room } = await finished();
    const students = await take(room, 'students.csv');
    expect(students).toContain("'=cmd|calc,");
    expect(students).toContain('"Bob, ""the"" head",');
    expect(students.trim().split('\r\n')).toHaveLength(4);
    expect((await take(room, 'tables.csv')).trim().split('\r\n')).toHaveLength(3);
    const moves = (await take(room, 'moves.csv')).trim().split('\r\n');
    expect(moves).toHaveLength(1 + 5 + 1);
    expect(moves.filter(line => line.includes('rollBack'))).toHaveLength(1);
  });

  it('are an archive that verifies by itself, and no longer when anything in it is changed', async () => {
    const { room } = await finished();
    const text = await take(room, 'session.json');
    expect(verifyArchive(JSON.parse(text) as Archive)).toEqual({
      ok: true,
      value: { entries: expect.any(Number) as number, tables: 2, moves: 6 },
    });
    expect(text).not.toContain('Bob');
    expect(await take(room, 'session.json?names=1')).toContain('Bob');
    const changes: [string, (a: Archive) => void][] = [
      ['an entry', a => Object.assign(a.streams[1]?.entries[3] ?? {}, { body: '{"kind":"freeze","on":true}' })],
      ['a time', a => Object.assign(a.streams[1]?.entries[0] ?? {}, { at: 5 })],
      ['an entry less', a => a.streams[1]?.entries.pop()],
      ['a text', a => Object.assign(a.texts[0] ?? {}, { text: 'never said' })],
      ['a move', a => Object.assign(a.records[0]?.record.moves[0] ?? {}, { home: 2 })],
      ['a hash', a => a.records[0]?.record.hashes.reverse()],
    ];
    for (const [what, change] of changes) {
      const archive = JSON.parse(text) as Archive;
      change(archive);
      expect(verifyArchive(archive).ok, what).toBe(false);
    }
    const path = join(server.path, 'session.json');
    writeFileSync(path, text);
    expect((await runCli(['verify-session', path])).out).toMatch(/^held/);
    writeFileSync(path, '{"format":"x"}');
    expect((await runCli(['verify-session', path, '--json'])).out).toContain('"held":false');
  });

  it('let a student take home what they saw, and the whole record after the debrief alone', async () => {
    const room = await openClassroom(server.url);
    const [ann, bob] = [await room.join('Ann'), await room.join('Bob')];
    await room.act({ act: 'start' });
    await bob.move(ALLOCATE, 0);
    await bob.post('say', { channel: { to: 'caucus' }, text: 'our secret', id: 'c' });
    type Own = { made: unknown[]; record: object | null };
    const early = await ann.client.get<Own>(`/api/me/${ann.person}/record`);
    expect(early.body.record).toBeNull();
    expect(JSON.stringify(early.body)).not.toContain('our secret');
    await room.act({ act: 'phase', phase: 'debrief' });
    const late = await ann.client.get<Own>(`/api/me/${ann.person}/record`);
    expect(late.body.record).toMatchObject({ format: expect.any(Number) as number, moves: [{ kind: 'allocate' }] });
    expect(JSON.stringify(late.body)).toContain('our secret');
  });
});

describe('deletion', () => {
  it('takes names and talk out of a closed class; the archive still verifies', async () => {
    const { room, students } = await finished();
    expect((await room.console.post(`/api/console/${room.id}/forget`, {})).error.code).toBe('notNow');
    await room.act({ act: 'phase', phase: 'closed' });
    expect((await room.console.post(`/api/console/${room.id}/forget`, {})).status).toBe(200);
    const text = await take(room, 'session.json?names=1');
    for (const gone of ['Bob', 'between us', 'to the world']) expect(text).not.toContain(gone);
    expect(verifyArchive(JSON.parse(text) as Archive).ok).toBe(true);
    expect((await students[0]?.client.get(`/api/me/${students[0].person}/record`))?.status).toBe(401);
    expect((await room.glance()).people?.map(p => p.name)).toEqual(['', '', '']);
  });
});

describe('what a class of long ago leaves', () => {
  const bytesIn = (path: string): string =>
    readdirSync(path)
      .map(name => readFileSync(join(path, name), 'latin1'))
      .join();

  it('is the log alone once its days are over: not a name or a word in any file; a younger class keeps its own', async () => {
    const old = folder();
    const day = 86_400_000;
    const first = await openServer({ data: old.path, now: () => 100 * day });
    const room = await openClassroom(first.url);
    const ann = await room.join('Annunziata');
    await room.act({ act: 'start' });
    await ann.post('say', { channel: { to: 'table' }, text: 'never to be found', id: 'x' });
    for (const kept of ['Annunziata', 'never to be found']) expect(bytesIn(old.path)).toContain(kept);
    await first.stop();
    const second = await openServer({ data: old.path, now: () => 120 * day });
    await (await openClassroom(second.url)).join('Bartholomew');
    await second.stop();
    const third = await openServer({ data: old.path, now: () => 131 * day, keepDays: 30 });
    expect(bytesIn(old.path)).not.toMatch(/Annunziata|never to be found/);
    expect(bytesIn(old.path)).toContain('Bartholomew');
    expect(await third.app.context.store.entries(room.id, 0)).not.toHaveLength(0);
    await third.stop();
    old.remove();
  });
});

describe('a backup', () => {
  it('is made while the server runs, restores into a new folder, and overwrites nothing', async () => {
    const room = await openClassroom(server.url);
    await room.join('Ann');
    const file = join(server.path, 'backup.db');
    expect((await runCli(['backup', file, '--data', server.path])).code).toBe(0);
    expect((await runCli(['restore', file, '--data', server.path])).code).toBe(2);
    const other = folder();
    expect((await runCli(['restore', file, '--data', other.path])).code).toBe(0);
    const store = await openLibsql(other.path);
    expect((await store.people(room.id)).map(p => p.name)).toEqual(['Ann']);
    await store.close();
    writeFileSync(file, 'not a database');
    rmSync(join(other.path, 'classroom.db'));
    expect((await runCli(['restore', file, '--data', other.path])).code).toBe(1);
    expect(existsSync(join(other.path, 'classroom.db'))).toBe(false);
    other.remove();
  });
});

describe('a full disk', () => {
  it('acknowledges nothing it cannot store, says so, and goes on when there is room again', async () => {
    const full = folder();
    const first = await openServer({ data: full.path });
    const room = await openClassroom(first.url);
    const ann = await room.join('Ann');
    await room.act({ act: 'start' });
    await first.stop();
    const store = await openLibsql(full.path, { maxPages: 1 });
    const second = await openServer({ store });
    const client = { ...ann, client: Object.assign(ann.client, { url: second.url }) };
    let refused = 0;
    for (let k = 0; k < 60 && refused === 0; k++) {
      const said = await client.post('say', { channel: { to: 'table' }, text: 'x'.repeat(1_900), id: `full-${k}` });
      if (said.status === 200) continue;
      expect(said.error).toMatchObject({ code: 'unavailable', retryAfter: 2 });
      refused++;
    }
    expect(refused).toBe(1);
    const page = await client.page();
    const heard = page.held.said?.length ?? 0;
    await page.close();
    await second.stop();
    const third = await openServer({ data: full.path });
    const again = { ...ann, client: Object.assign(ann.client, { url: third.url }) };
    const later = await again.page();
    expect(later.held.said).toHaveLength(heard);
    expect((await again.move(ALLOCATE, 0)).status).toBe(200);
    await later.close();
    await third.stop();
    full.remove();
  });
});
