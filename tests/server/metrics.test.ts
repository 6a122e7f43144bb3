/** What the server tells whoever watches it. */
import { expect, it } from 'vitest';
import { openClassroom, openServer } from '../support/classroom.ts';

const ALLOCATE = { kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 };

it('counts what is played by hand among the moves, and tables and seats for whoever watches the server', async () => {
  const own = await openServer();
  const room = await openClassroom(own.url, { tables: 2 });
  await room.join('Ann');
  await room.join('Bob');
  await room.act({ act: 'start' });
  const table = (await room.glance()).tables?.[0]?.id ?? '';
  await room.act({ act: 'cover', table, party: 2, cover: { persona: 'facilitator', level: '' } });
  const desk = `/api/console/${room.id}/tables/${table}/seats/2/moves`;
  expect((await room.console.post(desk, { move: ALLOCATE, turn: 0, id: 'a' })).status).toBe(200);
  const { body } = await room.console.get<string>('/metrics');
  for (const line of ['b2b_tables 2', 'b2b_seats 2', 'b2b_submit_seconds_count 1'])
    expect(body.split('\n')).toContain(line);
  await own.stop();
});
