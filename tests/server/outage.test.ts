/** Clocks while no server was up: the decision that ran gets back what it had. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { type Outage, resumption } from '../../src/server/outage.ts';
import { openPostgres } from '../../src/server/store/postgres.ts';
import { clockLeft, foldTable, openTable, type Table } from '../../src/server/table.ts';
import { LIMITS } from '../../src/wire/limits.ts';
import type { ConsoleMessage } from '../../src/wire/types.ts';
import {
  type Classroom,
  Client,
  folder,
  HOST_KEY,
  openClassroom,
  openServer,
  type Running,
} from '../support/classroom.ts';
import { miniScenario } from '../support/mini-scenario.ts';
import { findPostgres } from '../support/postgres.ts';
import { buildProgram, type Program, startProgram } from '../support/processes.ts';

const CLOCKS = { situation: 600, capitals: 600, table: 600, home: 600 };
const MINUTE = 60_000;

/** The only table of a class, as its console sees it on whichever server. */
async function tableAt(url: string, room: Classroom) {
  const desk = new Client(url, room.console.cookie);
  const { body } = await desk.get<ConsoleMessage>(`/api/console/${room.id}/glance`);
  const [table] = body.tables ?? [];
  if (!table) throw new Error('the class has no table');
  return table;
}

/** Ends when the server has gone through what ran. */
async function woken(url: string, room: Classroom) {
  for (let table = await tableAt(url, room); ; table = await tableAt(url, room)) if (table.stood) return table;
}

describe('the rule', () => {
  const game = compile(miniScenario());
  const opened = openTable('t', game, {
    ...{ kind: 'opened', class: 'c', number: 1, name: 'Table 1', digest: '', length: '', seed: 's' },
    ...{ clocks: CLOCKS, started: false },
  });
  const running = (since: number, left: number): Table =>
    foldTable(foldTable(opened, { kind: 'started' }, 0), { kind: 'clock', left }, since);
  const moment = fc.integer({ min: 0, max: 1_000_000 });

  it('gives back what was left when the last server was alive, no less, and no more than there was or pages need', () => {
    fc.assert(
      fc.property(moment, moment, moment, fc.integer({ min: 0, max: 600_000 }), (since, from, more, left) => {
        const outage: Outage = { from, to: Math.max(since + 1, from + more) };
        const table = running(since, left);
        const entry = resumption(table, outage);
        if (entry?.kind !== 'resumed') throw new Error('the clock was not set going again');
        const had = clockLeft(table.clock, Math.max(since, from)) ?? 0;
        expect(entry.left).toBeGreaterThanOrEqual(had);
        expect(entry.left).toBeLessThanOrEqual(left);
        expect(entry.left).toBe(Math.max(had, Math.min(left, LIMITS.clockLeast * 1000)));
        const resumed = foldTable(table, entry, outage.to + 5);
        expect(clockLeft(resumed.clock, outage.to + 5)).toBe(entry.left);
        // Once.
        expect(resumption(resumed, outage)).toBeNull();
      }),
    );
  });

  it('leaves alone what was set since, what is frozen, and what has no clock', () => {
    const outage = { from: 10, to: 100 };
    expect(resumption(running(100, 5_000), outage)).toBeNull();
    expect(resumption(foldTable(running(5, 5_000), { kind: 'freeze', on: true }, 6), outage)).toBeNull();
    expect(resumption(foldTable(running(5, 5_000), { kind: 'clock', left: null }, 6), outage)).toBeNull();
    expect(resumption(opened, outage)).toBeNull();
  });
});

describe('a server that stops and starts', () => {
  it('goes on with the clock from where it stood, says so on the console, and counts on with the next decision', async () => {
    const data = folder();
    let clock = 1_000_000;
    const options = { data: data.path, now: () => clock };
    let server = await openServer(options);
    const room = await openClassroom(server.url, { clocks: CLOCKS });
    await room.join('Ann');
    await room.act({ act: 'start' });
    clock += 2 * MINUTE;
    expect(await tableAt(server.url, room)).toMatchObject({ clock: { left: 8 * MINUTE }, stood: false });
    await server.stop();
    clock += 60 * MINUTE;
    server = await openServer(options);
    expect(await woken(server.url, room)).toMatchObject({ clock: { left: 8 * MINUTE }, moves: 0 });
    clock += MINUTE;
    expect(await tableAt(server.url, room)).toMatchObject({ clock: { left: 7 * MINUTE } });
    const desk = new Client(server.url, room.console.cookie);
    await desk.post(`/api/console/${room.id}/acts`, { act: 'process', table: null });
    expect(await tableAt(server.url, room)).toMatchObject({ clock: { left: 10 * MINUTE }, stood: false });
    await server.stop();
    data.remove();
  });
});

describe('a server that is killed', () => {
  let program: Program;
  beforeAll(async () => {
    program = await buildProgram();
  });
  afterAll(() => program.remove());

  it('and started an hour later processes nobody by the clock', async () => {
    const data = folder();
    const options = { data: data.path, hostKey: HOST_KEY };
    const first = await startProgram(program, options);
    const room = await openClassroom(first.url, { clocks: CLOCKS });
    await room.join('Ann');
    await room.act({ act: 'start' });
    await first.kill();
    const later = 'const { now } = Date; Date.now = () => now() + 3_600_000;';
    const second = await startProgram(program, options, [
      '--import',
      `data:text/javascript,${encodeURIComponent(later)}`,
    ]);
    const table = await woken(second.url, room);
    expect(table).toMatchObject({ moves: 0, round: 1 });
    expect(table.clock.left).toBeGreaterThan(0);
    await second.kill();
    data.remove();
  });
});

describe('one of several servers over a database', () => {
  it('that starts while another is up leaves the clocks alone; the first after all were down does not', async () => {
    const database = await findPostgres();
    if (!database) return;
    let clock = 1_000_000;
    const open = async (name: string): Promise<Running> =>
      openServer({
        now: () => clock,
        store: await openPostgres(database.url, name, { schema: database.schema }),
      });
    const one = await open('one');
    const room = await openClassroom(one.url, { clocks: CLOCKS });
    await room.join('Ann');
    await room.act({ act: 'start' });
    clock += MINUTE;
    const two = await open('two');
    expect(await tableAt(two.url, room)).toMatchObject({ clock: { left: 9 * MINUTE }, stood: false });
    await one.stop();
    clock += MINUTE;
    const three = await open('three');
    expect(await tableAt(three.url, room)).toMatchObject({ clock: { left: 8 * MINUTE }, stood: false });
    await Promise.all([two.stop(), three.stop()]);
    clock += 60 * MINUTE;
    const four = await open('four');
    expect(await woken(four.url, room)).toMatchObject({ clock: { left: 8 * MINUTE }, moves: 0 });
    await four.stop();
    await database.remove();
  });
});
