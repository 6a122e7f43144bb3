/** Rosters as classes keep them, in three languages; and the codes they give, handed out again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRoster } from '../../src/server/roster.ts';
import { Client, openClassroom, openServer, type Running, studentOf } from '../support/classroom.ts';

let server: Running;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.stop());

const rowsOf = (text: string) => {
  const read = parseRoster(text);
  return read.ok ? read.value.map(({ name, table, party, role }) => [name, table, party, role]) : read.error.why;
};

describe('a roster', () => {
  it('may name its columns in English, French or Russian, in any order, with others among them', () => {
    const ann = [['Ann', 2, 'US', 'adviser']];
    expect(rowsOf('name,table,delegation,role\nAnn,2,US,adviser\n')).toEqual(ann);
    expect(rowsOf('Student;e-mail;Role;Party;Table\nAnn;a@x.example;Advisor;US;2\n')).toEqual(ann);
    expect(rowsOf('Table;Nom;Rôle;Délégation\n2;Ann;Conseillère;US\n')).toEqual(ann);
    expect(rowsOf('\uFEFF"Имя"\tСтол\tРоль\tДелегация\r\nAnn\t2\tсоветник\tUS\r\n')).toEqual(ann);
    expect(rowsOf('Nom,Rôle\nAnn,chef\nBob,observateur\nCy,глава\n')).toEqual([
      ['Ann', null, null, 'head'],
      ['Bob', null, null, 'observer'],
      ['Cy', null, null, 'head'],
    ]);
  });

  it('has no header where the first line names nobody’s column', () => {
    expect(rowsOf('Ann,1\nNom,2\n')).toEqual([
      ['Ann', 1, null, null],
      ['Nom', 2, null, null],
    ]);
    expect(rowsOf('Role\nAnn')).toEqual([
      ['Role', null, null, null],
      ['Ann', null, null, null],
    ]);
    expect(rowsOf('Имя,Стол\nAnn,один\n')).toBe('rosterNumber');
    expect(rowsOf('Имя,Роль\nAnn,царь\n')).toBe('rosterRole');
  });

  it('calls delegations as the page does that it was written for', async () => {
    const called = [['США'], ['НАТО'], ['Россия', 'РФ']];
    const roster = 'Имя,Стол,Делегация\nАнна,1,россия\nBob,1,US\nCy,1,2\n';
    const room = await openClassroom(server.url, { roster, called });
    expect(room.opened.seats.map(({ place }) => place?.party)).toEqual([2, 0, 1]);
  });
});

describe('new codes for everybody', () => {
  it('end the old ones, take seats, and put nobody out; only the released get none', async () => {
    const room = await openClassroom(server.url, { roster: 'Ann\nBob\nCy\n' });
    const [first] = room.opened.seats;
    const reclaim = (code: string | undefined) => {
      const client = new Client(server.url);
      return client.post<{ person: string }>(`/api/classes/${room.code}/reclaim`, { reclaim: code ?? '' });
    };
    const late = await room.join('Dana');
    const page = await late.page();
    const people = (await room.glance()).people ?? [];
    await room.act({ act: 'release', person: people[2]?.person ?? '' });
    const made = await room.act({ act: 'newCodes' });
    const codes = (made.body as { codes?: { person: string; reclaim: string }[] }).codes ?? [];
    expect(codes.map(({ person }) => person)).toEqual([people[0]?.person, people[1]?.person, late.person]);
    expect((await reclaim(first?.reclaim)).error.why).toBe('wrongReclaim');
    expect((await reclaim(codes[0]?.reclaim)).body.person).toBe(people[0]?.person);
    expect((await late.post('say', { channel: { to: 'table' }, text: 'still here', id: 's' })).status).toBe(200);
    await page.until(p => p.held.said?.some(({ text }) => text === 'still here') ?? false);
    await page.close();
    const again = studentOf(new Client(server.url, late.client.cookie), late.joined);
    expect((await again.post('vote', { advice: 9, yes: true })).error.code).toBe('notFound');
  });
});
