/** A class goes one way; the debrief stops play, the end of the class everything (the table in docs/security.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClassPhase, ConsoleAct } from '../../src/wire/types.ts';
import { openClassroom, openServer, type Running, type Student } from '../support/classroom.ts';
import { ROOT } from '../support/sources.ts';

let server: Running;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.stop());

const PHASES = ['lobby', 'running', 'debrief', 'closed'] as const;
const ALLOCATE = { kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 };
const CLOCKS = { situation: 60, capitals: 60, table: 60, home: 60 };

type Room = Awaited<ReturnType<typeof openClassroom>>;
interface Cast {
  room: Room;
  head: Student;
  adviser: Student;
  table: string;
}
type Asked = { status: number; error: { code?: string; why?: string }; body: unknown };

let ids = 0;
const id = () => `asked-${++ids}`;
const act =
  (of: (cast: Cast) => ConsoleAct) =>
  (cast: Cast): Promise<Asked> =>
    cast.room.act(of(cast)) as Promise<Asked>;

/** Every line of the table by the name it has there. */
const ASK: Record<string, (cast: Cast) => Promise<Asked>> = {
  join: ({ room }) => room.host.post(`/api/classes/${room.code}/join`, { name: 'Late' }) as Promise<Asked>,
  moves: ({ head }) => head.post('moves', { move: ALLOCATE, turn: 0, id: id() }) as Promise<Asked>,
  advise: ({ adviser }) => adviser.post('advise', { move: ALLOCATE, id: id() }) as Promise<Asked>,
  say: ({ head }) => head.post('say', { channel: { to: 'table' }, text: 'hello', id: id() }) as Promise<Asked>,
  'acts say': act(({ table }) => ({ act: 'say', table, party: null, text: 'hello' })),
  'acts freeze': act(({ table }) => ({ act: 'freeze', table, on: false })),
  'acts clock': act(({ table }) => ({ act: 'clock', table, by: 60 })),
  'acts clocks': act(() => ({ act: 'clocks', clocks: CLOCKS })),
  'acts process': act(({ table }) => ({ act: 'process', table })),
  'acts moveFor': act(({ table }) => ({ act: 'moveFor', table, party: 1, move: ALLOCATE as never })),
  'acts cover': act(({ table }) => ({ act: 'cover', table, party: 2, cover: null })),
  'acts addTable': act(() => ({ act: 'addTable' })),
  'acts control close': act(({ table }) => ({ act: 'control', table, move: { kind: 'close' } })),
  'acts rename': act(({ table }) => ({ act: 'rename', table, name: `Room ${++ids}` })),
};

const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
/** Rows "| `moves` | – | ✓ | – | – |" of the table of phases. */
const rows = [...page.matchAll(/^\| `([^`/]+)` \|((?: [✓–] \|){4})$/gm)].map(match => ({
  what: match[1] ?? '',
  allowed: (match[2] ?? '').split('|').map(cell => cell.trim() === '✓'),
}));

async function castIn(phase: ClassPhase): Promise<Cast> {
  const room = await openClassroom(server.url);
  const head = await room.join('Head', { table: 1, party: 0, role: 'head' });
  const adviser = await room.join('Adviser', { table: 1, party: 0, role: 'adviser' });
  for (const each of PHASES.slice(1, PHASES.indexOf(phase) + 1)) await room.act({ act: 'phase', phase: each });
  return { room, head, adviser, table: (await room.glance()).tables?.[0]?.id ?? '' };
}

it('is what the table says, for everything in it and every phase', async () => {
  expect(rows.map(({ what }) => what)).toEqual(Object.keys(ASK));
  const wrong: string[] = [];
  for (const [k, phase] of PHASES.entries())
    for (const { what, allowed } of rows) {
      const answer = await ASK[what]?.(await castIn(phase));
      const taken = answer !== undefined && answer.status < 300;
      if (taken !== allowed[k]) wrong.push(`${phase}: ${what} ${answer?.status} ${answer?.error.code}`);
    }
  expect(wrong).toEqual([]);
});

it('goes on, never back, and stops clocks and personas with play', async () => {
  for (const [k, from] of PHASES.entries())
    for (const [to, phase] of PHASES.entries()) {
      const { room } = await castIn(from);
      const answer = await room.act({ act: 'phase', phase });
      expect([from, phase, answer.status]).toEqual([from, phase, to < k ? 409 : 200]);
      if (to < k) expect(answer.error.why).toBe('noWayBack');
    }
  const { room, table } = await castIn('running');
  await room.act({ act: 'clocks', clocks: CLOCKS });
  await room.act({ act: 'phase', phase: 'debrief' });
  expect((await room.glance()).tables?.[0]).toMatchObject({ id: table, moves: 0, clock: { left: null } });
});

it('answers a move made before the debrief the same after it', async () => {
  const { room, head } = await castIn('running');
  const made = await head.move(ALLOCATE, 0, 'lost-answer');
  await room.act({ act: 'phase', phase: 'closed' });
  expect(await head.move(ALLOCATE, 0, 'lost-answer')).toMatchObject({ status: 200, body: made.body });
});
