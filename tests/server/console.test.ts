/** The facilitator's hand: every act, what it does to the clocks, the record and the seats; and that the record verifies. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Move, View } from '../../src/engine/types.ts';
import { type GameRecord, verify } from '../../src/record/index.ts';
import type { Alarm } from '../../src/server/automata.ts';
import { type Channel, type ControlBody, FACILITATOR } from '../../src/wire/types.ts';
import { type Classroom, openClassroom, openServer, Page, type Running, type Student } from '../support/classroom.ts';
import { shipped } from '../support/games.ts';

let server: Running;
let clock = 1_000_000;
/** Clocks that run, by the server's own time: they ring when a test lets time pass. */
const alarms = new Set<{ due: number; ring: () => void }>();
const alarm: Alarm = (milliseconds, ring) => {
  const set = { due: clock + milliseconds, ring };
  alarms.add(set);
  return () => alarms.delete(set);
};
function pass(milliseconds: number): void {
  clock += milliseconds;
  for (const set of [...alarms])
    if (set.due <= clock) {
      alarms.delete(set);
      set.ring();
    }
}
beforeAll(async () => {
  server = await openServer({ now: () => clock, alarm });
});
afterAll(() => server.stop());

const ALLOCATE = { kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 };

interface Held {
  view: View;
  made: { move: Move; by: unknown }[];
}

async function playing(people: number, tables = 1): Promise<{ room: Classroom; students: Student[]; table: string }> {
  const room = await openClassroom(server.url, { tables });
  const students: Student[] = [];
  for (let k = 0; k < people; k++) students.push(await room.join(`Student ${k}`));
  await room.act({ act: 'start' });
  return { room, students, table: (await room.glance()).tables?.[0]?.id ?? '' };
}

const look = async (room: Classroom, table: string): Promise<Held> =>
  (await room.console.get<Held>(`/api/console/${room.id}/tables/${table}`)).body;

describe('the console', () => {
  it('freezes: no move is taken, the clock stands, and goes on from where it stood', async () => {
    const { room, students, table } = await playing(3);
    await room.act({ act: 'clocks', clocks: { situation: 0, capitals: 60, table: 60, home: 60 } });
    clock += 20_000;
    await room.act({ act: 'freeze', table: null, on: true });
    clock += 500_000;
    const frozen = (await room.glance()).tables?.[0];
    expect(frozen?.clock).toEqual({ frozen: true, left: 40_000 });
    expect((await students[0]?.move(ALLOCATE, 0))?.error.code).toBe('frozen');
    await room.act({ act: 'freeze', table, on: false });
    clock += 10_000;
    expect((await room.glance()).tables?.[0]?.clock).toEqual({ frozen: false, left: 30_000 });
    expect((await students[0]?.move(ALLOCATE, 0))?.status).toBe(200);
  });

  it('deals a table added while all stand frozen as one that stands, too; not where some go on', async () => {
    const { room, table } = await playing(3, 2);
    const frozen = async () => (await room.glance()).tables?.map(each => each.clock.frozen);
    await room.act({ act: 'freeze', table: null, on: true });
    await room.act({ act: 'addTable' });
    expect(await frozen()).toEqual([true, true, true]);
    await room.act({ act: 'freeze', table, on: false });
    await room.act({ act: 'addTable' });
    expect(await frozen()).toEqual([false, true, true, false]);
    await room.act({ act: 'freeze', table: null, on: false });
    expect(await frozen()).toEqual([false, false, false, false]);
  });

  it('processes now: everybody waited for gets the default move', async () => {
    const { room, students, table } = await playing(3);
    await students[1]?.move(ALLOCATE, 0);
    await room.act({ act: 'process', table });
    const { made, view } = await look(room, table);
    expect(made.map(m => m.by)).toEqual([{ person: students[1]?.person }, 'facilitator', 'facilitator']);
    expect(view.public.round).toBe(2);
  });

  it('plays cards, writes news and puts numbers right, seen by all as the facilitator’s', async () => {
    const { room, students, table } = await playing(3);
    const page = await students[0]?.page();
    const news = {
      kind: 'improvise',
      title: 'A leak',
      text: 'It is out.',
      effects: [{ do: 'tension', by: 1 }],
    } satisfies ControlBody;
    expect((await room.act({ act: 'control', table: null, move: news })).status).toBe(200);
    const fix = {
      kind: 'override',
      reason: 'a slip',
      effects: [{ do: 'trust', pair: 0, by: -1 }],
    } satisfies ControlBody;
    expect((await room.act({ act: 'control', table, move: fix })).status).toBe(200);
    expect((await room.act({ act: 'control', table, move: { kind: 'inject', card: 0 } })).status).toBe(200);
    await page?.until(p => p.held.log?.some(e => e.entry.kind === 'card') ?? false);
    const told = page?.held.log?.filter(e => e.entry.kind === 'intervened').map(e => e.entry);
    expect(told).toMatchObject([
      { why: 'inject', title: 'A leak' },
      { why: 'override', text: 'a slip' },
    ]);
    const illegal = {
      kind: 'override',
      reason: 'x',
      effects: [{ do: 'trust', pair: 99, by: 1 }],
    } satisfies ControlBody;
    expect((await room.act({ act: 'control', table, move: illegal })).error).toMatchObject({
      code: 'illegal',
      refusal: { rule: '10.3', at: 'effects.0.pair' },
    });
    await page?.close();
  });

  it('rolls back after a preview of who has learnt what, and not past moves it has not seen', async () => {
    const { room, students, table } = await playing(3);
    const before = (await look(room, table)).view;
    for (const student of students) await student.move(ALLOCATE, 0);
    const at = `/api/console/${room.id}/tables/${table}/preview`;
    type Preview = { moves: number; undone: Move[]; learnt: { seat: unknown; entries: unknown[] }[] };
    const preview = (await room.console.get<Preview>(`${at}?moves=3`)).body;
    expect(preview.undone).toHaveLength(3);
    expect(preview.learnt.map(l => l.seat)).toEqual([0, 1, 2, 'observer']);
    // Each learnt its own capital beside what all learnt; the observer did not.
    expect(preview.learnt[0]?.entries.length).toBeGreaterThan(preview.learnt[3]?.entries.length ?? 0);
    expect((await room.act({ act: 'rollBack', table, moves: 3, seen: 2 })).error.code).toBe('stale');
    expect((await room.act({ act: 'rollBack', table, moves: 3, seen: preview.moves })).status).toBe(200);
    const after = await look(room, table);
    expect(after.view.public).toEqual(before.public);
    expect(after.view.all).toEqual(before.all);
    expect(after.made).toHaveLength(4);
    expect((await students[0]?.move(ALLOCATE, 1))?.error.code).toBe('stale');
    expect((await students[0]?.move(ALLOCATE, 2))?.status).toBe(200);
    for (const wrong of ['0', '99', 'x', '1.5'])
      expect((await room.console.get(`${at}?moves=${wrong}`)).status).toBe(400);
  });

  it('moves, releases and lets people go; a seat taken over is handed back with what was done for it', async () => {
    const { room, students, table } = await playing(4, 2);
    const [ann, , , di] = students;
    const tables = (await room.glance()).tables ?? [];
    const other = tables[1]?.id ?? '';
    const page = await ann?.page();
    await room.act({ act: 'place', person: ann?.person ?? '', place: { table: other, party: 1, role: 'head' } });
    await page?.until(p => p.held.table?.id === other);
    expect(page?.messages.at(-1)?.fresh).toBe(true);
    expect(page?.held.table?.seat).toBe(1);
    await room.act({ act: 'cover', table, party: 0, cover: { persona: 'bureaucrat', level: 'normal' } });
    await room.act({ act: 'cover', table: other, party: 1, cover: { persona: 'legalist', level: 'easy' } });
    await page?.until(p => p.held.log?.some(e => e.entry.kind === 'submitted') ?? false);
    expect((await ann?.move(ALLOCATE, 1))?.error.code).toBe('covered');
    await room.act({ act: 'cover', table: other, party: 1, cover: null });
    await page?.until(p => p.held.table?.handedBack != null);
    expect(page?.held.table?.handedBack).toMatchObject({ persona: 'legalist', moves: [{ kind: 'allocate' }] });
    await room.act({ act: 'release', person: di?.person ?? '' });
    expect((await di?.move(ALLOCATE, 0))?.error.code).toBe('forbidden');
    await page?.close();
  });

  it('acts for a seat, adds tables, makes new codes, and refuses what is not there', async () => {
    const { room, students, table } = await playing(3);
    const [ann] = students;
    expect((await room.act({ act: 'moveFor', table, party: 0, move: ALLOCATE as never })).status).toBe(200);
    expect((await ann?.move(ALLOCATE, 0))?.error.code).toBe('stale');
    expect((await room.act({ act: 'addTable' })).body.table).toMatch(/^t/);
    expect((await room.act({ act: 'reclaim', person: ann?.person ?? '' })).body.reclaim).toMatch(/^[2-9A-Z]{10}$/);
    const stranger = await playing(1);
    const elsewhere = [
      { act: 'freeze', table: stranger.table, on: true },
      { act: 'moveFor', table: stranger.table, party: 0, move: ALLOCATE },
      { act: 'release', person: stranger.students[0]?.person ?? '' },
      { act: 'say', table: stranger.table, party: null, text: 'hello' },
    ] as const;
    for (const act of elsewhere) expect((await room.act(act as never)).status, act.act).toBe(404);
  });

  it('gives the running decision more time or less, stops its clock, and leaves the others as they are', async () => {
    const { room, students, table } = await playing(6, 2);
    const [first, second] = (await room.glance()).tables ?? [];
    const left = async () => (await room.glance()).tables?.map(t => t.clock.left);
    expect((await room.act({ act: 'clock', table, by: 60 })).status).toBe(200);
    expect(await left()).toEqual([60_000, null]);
    await room.act({ act: 'clocks', clocks: { situation: 0, capitals: 100, table: 100, home: 100 } });
    clock += 20_000;
    await room.act({ act: 'clock', table: null, by: 30 });
    expect(await left()).toEqual([110_000, 110_000]);
    await room.act({ act: 'clock', table: first?.id ?? '', by: -7_000 });
    await room.act({ act: 'clock', table: second?.id ?? '', by: null });
    expect(await left()).toEqual([10_000, null]);
    await room.act({ act: 'freeze', table, on: true });
    await room.act({ act: 'clock', table, by: 5 });
    clock += 1_000_000;
    expect(await left()).toEqual([15_000, null]);
    for (const student of students.slice(3)) expect((await student.move(ALLOCATE, 0)).status).toBe(200);
    // The next decision has the time its stage is given.
    expect((await left())?.[1]).toBe(100_000);
    await room.act({ act: 'control', table: second?.id ?? '', move: { kind: 'close' } });
    expect((await room.act({ act: 'clock', table: second?.id ?? '', by: 60 })).error.code).toBe('notNow');
    expect((await room.act({ act: 'clock', table, by: 7_201 })).error.code).toBe('badRequest');
  });

  it('closes channels of talk at one table and opens them again; the facilitator is heard all the same', async () => {
    const { room, students, table } = await playing(6, 2);
    const [ann, , , di] = students;
    const say = async (student: Student | undefined, to: 'table' | 'caucus', id: string) =>
      student?.client.post<{ code?: string }>(`/api/me/${student.person}/say`, { channel: { to }, text: 'hello', id });
    const page = await ann?.page();
    expect(page?.held.table?.muted).toEqual([]);
    await room.act({ act: 'mute', table, channels: ['table', 'party'] });
    await page?.until(p => p.held.table?.muted?.length === 2);
    expect((await say(ann, 'table', 'a'))?.error.code).toBe('notNow');
    expect((await say(ann, 'caucus', 'b'))?.status).toBe(200);
    expect((await say(di, 'table', 'c'))?.status).toBe(200);
    expect((await room.glance()).tables?.map(t => t.muted)).toEqual([['table', 'party'], []]);
    await room.act({ act: 'say', table, party: null, text: 'Listen.' });
    await room.act({ act: 'mute', table: null, channels: [] });
    expect((await say(ann, 'table', 'd'))?.status).toBe(200);
    await page?.until(p => p.held.said?.length === 3);
    expect(page?.held.said?.map(each => each.text)).toEqual(['hello', 'Listen.', 'hello']);
    expect((await room.act({ act: 'mute', table, channels: ['class'] as never })).error.code).toBe('badRequest');
    await page?.close();
  });

  it('gives a table’s record whole, as verify takes it', async () => {
    const { room, students, table } = await playing(3);
    for (const student of students) await student.move(ALLOCATE, 0);
    const found = await room.console.get<{ name: string; record: GameRecord }>(
      `/api/console/${room.id}/tables/${table}/record`,
    );
    const { name, record } = found.body;
    expect(name).toBe('Table 1');
    expect(record.moves).toHaveLength(3);
    expect(verify(compile(shipped('lisbon-track'), record.length), record).ok).toBe(true);
    const stranger = await playing(1);
    const at = `/api/console/${room.id}/tables/${stranger.table}/record`;
    expect((await room.console.get(at)).status).toBe(404);
  });

  it('submits the defaults when a clock runs out, the plan’s or one changed from the console', async () => {
    const { room, students, table } = await playing(3);
    const page = await students[0]?.page();
    const made = async () => (await look(room, table)).made.length;
    await room.act({ act: 'clocks', clocks: { situation: 0, capitals: 60, table: 0, home: 0 } });
    await room.act({ act: 'clock', table, by: 30 });
    pass(89_999);
    expect(await made()).toBe(0);
    await room.act({ act: 'clock', table, by: -3_600 });
    pass(9_999);
    expect(await made()).toBe(0);
    await room.act({ act: 'freeze', table, on: true });
    pass(600_000);
    await room.act({ act: 'freeze', table, on: false });
    expect(await made()).toBe(0);
    pass(2);
    await page?.until(p => p.held.log?.filter(each => each.entry.kind === 'submitted').length === 3);
    expect((await look(room, table)).made.map(m => m.by)).toEqual(['clock', 'clock', 'clock']);
    await room.act({ act: 'freeze', table, on: true });
    await page?.close();
  });

  it('takes a seat over: the facilitator plays it from its own page, and hands it back with what was done', async () => {
    const { room, students, table } = await playing(3);
    const [ann] = students;
    const seat = `/api/console/${room.id}/tables/${table}/seats/0`;
    const submit = (move: object, turn: number, id: string) =>
      room.console.post<{ turn: number }>(`${seat}/moves`, { move, turn, id });
    expect((await submit(ALLOCATE, 0, 'a')).error.code).toBe('notSeated');
    const [theirs, ours] = [await ann?.page(), await Page.open(room.console, seat)];
    await room.act({ act: 'cover', table, party: 0, cover: { persona: FACILITATOR, level: '' } });
    await theirs?.until(p => p.held.table?.cover?.persona === FACILITATOR);
    expect((await ann?.move(ALLOCATE, 0))?.error.code).toBe('covered');
    expect((await submit(ALLOCATE, 0, 'a')).body.turn).toBe(1);
    // The same again is no second move; another must know how the seat stands.
    expect((await submit(ALLOCATE, 0, 'a')).body.turn).toBe(1);
    expect((await submit(ALLOCATE, 0, 'b')).error.code).toBe('stale');
    expect((await submit({ ...ALLOCATE, work: [9, 9, 9] }, 1, 'c')).error.code).toBe('illegal');
    await ours.until(p => p.held.table?.turn === 1);
    expect((await look(room, table)).made).toMatchObject([{ by: 'facilitator', move: { seat: 0, kind: 'allocate' } }]);
    await room.act({ act: 'cover', table, party: 0, cover: null });
    await theirs?.until(p => p.held.table?.handedBack != null);
    const handed = { persona: FACILITATOR, level: '', several: false, moves: [ALLOCATE] };
    expect(theirs?.held.table?.handedBack).toEqual(handed);
    // The page of the seat tells what the seat is told, and who it belongs to: nothing else.
    await ours.until(p => p.held.table?.handedBack != null);
    const { me: _, cursor: _of, ...told } = ours.held;
    expect({ ...theirs?.held, table: theirs?.held.table }).toMatchObject(told);
    expect(ours.held.me).toMatchObject({ person: FACILITATOR, place: { table, party: 0, role: 'head' } });
    await room.act({ act: 'phase', phase: 'debrief' });
    await ours.until(p => p.held.class?.phase === 'debrief');
    expect((await room.console.get(`${seat.slice(0, -1)}9/poll`)).status).toBe(404);
    await Promise.all([theirs?.close(), ours.close()]);
  });

  it('takes over from a persona, leaves the seat to it again, and hands back with everything done meanwhile', async () => {
    const { room, students, table } = await playing(3);
    const [ann, bob] = students;
    const seat = `/api/console/${room.id}/tables/${table}/seats/0`;
    const page = await ann?.page();
    const submitted = (count: number) =>
      page?.until(p => (p.held.log?.filter(e => e.entry.kind === 'submitted').length ?? 0) >= count);
    await room.act({ act: 'cover', table, party: 0, cover: { persona: 'bureaucrat', level: 'easy' } });
    await submitted(1);
    expect((await room.act({ act: 'cover', table, party: 0, cover: { persona: FACILITATOR, level: '' } })).status).toBe(
      200,
    );
    for (const student of [bob, students[2]]) expect((await student?.move(ALLOCATE, 0))?.status).toBe(200);
    // The persona makes no move beside the facilitator: the table waits.
    const made = (await look(room, table)).made.length;
    const { public: pub } = (await look(room, table)).view;
    expect([pub.round, pub.waiting[0]]).toEqual([2, true]);
    const move = { ...ALLOCATE, posture: 1, home: 0 };
    expect((await room.console.post(`${seat}/moves`, { move, turn: 1, id: 'a' })).status).toBe(200);
    expect((await look(room, table)).made).toHaveLength(made + 1);
    await room.act({ act: 'cover', table, party: 0, cover: null });
    await page?.until(p => p.held.table?.handedBack != null);
    const handed = page?.held.table?.handedBack;
    expect(handed).toMatchObject({ persona: FACILITATOR, several: true });
    expect(handed?.moves).toEqual([expect.objectContaining({ kind: 'allocate' }), move]);
    await page?.close();
  });

  it('speaks for a seat taken over, told as the facilitator’s, to whom the seat may speak and nobody else', async () => {
    const { room, table } = await playing(0);
    const [ann, bob, cleo] = [await room.join('Ann'), await room.join('Bob'), await room.join('Cleo')];
    const gita = await room.join('Gita', { table: 1, party: 0, role: 'adviser' });
    const hugo = await room.join('Hugo', { table: 1, role: 'observer' });
    const seat = `/api/console/${room.id}/tables/${table}/seats/0`;
    const say = (channel: Channel, text: string, id: string) => room.console.post(`${seat}/say`, { channel, text, id });
    await ann.post('say', { channel: { to: 'caucus' }, text: 'our line', id: 'a' });
    expect((await say({ to: 'table' }, 'hello', 'a')).error).toMatchObject({ code: 'notSeated', why: 'takeFirst' });
    await room.act({ act: 'cover', table, party: 0, cover: { persona: FACILITATOR, level: '' } });
    const ours = await Page.open(room.console, seat);
    expect(ours.held.said?.map(each => each.text)).toEqual(['our line']);
    const pages = await Promise.all([ann, bob, cleo, gita, hugo].map(each => each.page()));
    expect((await say({ to: 'party', party: 1 }, 'for Bob', 'b')).status).toBe(200);
    expect((await say({ to: 'party', party: 1 }, 'for Bob', 'b')).status).toBe(200);
    expect((await say({ to: 'caucus' }, 'for us', 'c')).status).toBe(200);
    await room.act({ act: 'mute', table, channels: ['table', 'statement', 'party', 'caucus'] });
    expect((await say({ to: 'table' }, 'for all', 'd')).status).toBe(200);
    await Promise.all(
      [...pages, ours].map(page => page.until(p => p.held.said?.some(s => s.text === 'for all') ?? false)),
    );
    const heard = pages.map(page => page.held.said?.map(each => each.text));
    expect(heard).toEqual([
      ['our line', 'for Bob', 'for us', 'for all'],
      ['for Bob', 'for all'],
      ['for all'],
      ['our line', 'for Bob', 'for us', 'for all'],
      ['for all'],
    ]);
    const told = { by: FACILITATOR, name: '', from: 0 };
    for (const page of pages) expect(page.held.said?.at(-1)).toMatchObject(told);
    // Of the words for another not a byte goes elsewhere; nor that the seat is taken over, but to its own people.
    for (const page of [pages[2], pages[4]]) expect(page?.bytes).not.toMatch(/for Bob|for us|our line/);
    for (const page of [pages[1], pages[2], pages[4]]) expect(page?.bytes).not.toContain(`"persona":"${FACILITATOR}"`);
    expect((await say({ to: 'party', party: 0 }, 'to myself', 'e')).error.code).toBe('badRequest');
    expect((await say({ to: 'party', party: 4 }, 'to nobody', 'f')).error.code).toBe('badRequest');
    expect((await say({ to: 'class' } as never, 'to the class', 'g')).error.code).toBe('badRequest');
    expect((await room.console.post(`${seat.slice(0, -1)}7/say`, {})).status).toBe(404);
    await room.act({ act: 'cover', table, party: 0, cover: null });
    expect((await say({ to: 'table' }, 'too late', 'h')).error.code).toBe('notSeated');
    await Promise.all([...pages, ours].map(page => page.close()));
  });

  it('answers the page of a seat taken over that has to ask again and again, as a student’s', async () => {
    const { room, students, table } = await playing(3);
    const seat = `/api/console/${room.id}/tables/${table}/seats/2`;
    type Polled = { cursor: string; digest: string; log?: unknown[]; table?: { turn: number } };
    const first = (await room.console.get<Polled>(`${seat}/poll`)).body;
    const { cursor, digest } = first;
    const next = room.console.get<Polled>(`${seat}/poll?after=${encodeURIComponent(cursor)}&digest=${digest}`);
    await students[2]?.move(ALLOCATE, 0);
    expect((await next).body.table?.turn).toBe(1);
    expect((await next).body.log?.length).toBeGreaterThan(0);
  });
});
