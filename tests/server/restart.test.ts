/** A server that starts again on what another one left, which knows nothing but what is stored. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  Client,
  folder,
  openClassroom,
  openServer,
  type Running,
  type Student,
  studentOf,
} from '../support/classroom.ts';

const data = folder();
let server: Running | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
  data.remove();
});

/** The same seat on the server as it is now. */
const again = (running: Running, { client, joined }: Student): Student =>
  studentOf(new Client(running.url, client.cookie), joined);

describe('a server started again', () => {
  it('knows everybody by name, and what was said and by whom, before anything else happens', async () => {
    server = await openServer({ data: data.path });
    const room = await openClassroom(server.url);
    const students = [await room.join('Ann'), await room.join('Bob'), await room.join('Cy')];
    await students[0].post('say', { channel: { to: 'table' }, text: 'here we are', id: 's' });
    await room.act({ act: 'say', table: null, party: null, text: 'welcome' });
    await server.stop();
    server = await openServer({ data: data.path });
    const desk = new Client(server.url, room.console.cookie);
    const { people, said } = (await desk.get<Awaited<ReturnType<typeof room.glance>>>(`/api/console/${room.id}/glance`))
      .body;
    expect(people?.map(({ name }) => name)).toEqual(['Ann', 'Bob', 'Cy']);
    expect(said?.map(({ name, text }) => [name, text])).toEqual([
      ['Ann', 'here we are'],
      ['', 'welcome'],
    ]);
    const page = await again(server, students[0]).page();
    expect(page.held.me?.name).toBe('Ann');
    expect(page.held.table?.members?.map(({ name }) => name)).toEqual(['Ann']);
    expect(page.held.said?.map(({ text }) => text)).toEqual(['welcome', 'here we are']);
    await page.close();
  });
});
