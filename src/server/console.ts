/** The facilitator's acts. Those on the game are moves in the table's record, the others entries of the log. */
import { LEVEL_IDS, PERSONA_IDS } from '../bots/index.ts';
import { ok, playCopied, playOn, type Result, refusal } from '../engine/index.ts';
import { folded } from '../wire/folded.ts';
import { LIMITS } from '../wire/limits.ts';
import { isOver } from '../wire/phase.ts';
import {
  type ClassId,
  type ConsoleAct,
  type Cover,
  FACILITATOR,
  type PersonId,
  type Place,
  type RollBackPreview,
  type TableId,
  type WireError,
} from '../wire/types.ts';
import { type Classroom, nextPlace, numbered, type Person, placeAt } from './classroom.ts';
import type { TableEntry } from './entry.ts';
import { entriesSince, LOG_START } from './feed.ts';
import type { World } from './hub.ts';
import { minted, newSecret, sha256 } from './ids.ts';
import { makeRoom, renewSecrets } from './joining.ts';
import { setPhase } from './phases.ts';
import { type Decided, isStopped, moveFor, OVER, processNow, refuse } from './room.ts';
import { addTable, announce, NO_TABLE, type Service } from './service.ts';
import { clockLeft, type Table } from './table.ts';

/** What an act gives back beside having been done. */
export interface Acted {
  ok: true;
  /** Of `reclaim`: the new code. */
  reclaim?: string;
  /** Of `newCodes`. */
  codes?: { person: PersonId; reclaim: string }[];
  /** Of `addTable`. */
  table?: TableId;
  /** Of an act on all tables: those it was refused at, and why. */
  refused?: { table: TableId; error: WireError }[];
}

const DONE: Acted = { ok: true };
const NOBODY = refuse('notFound', 'there is nobody of that name in this class');
const FORGOTTEN = refuse('notNow', 'the names of this class have been deleted');
const isForgotten = ({ renewed }: Classroom): boolean => renewed.includes(null);
type Answer = Promise<Result<Acted, WireError>>;

export async function act(service: Service, classId: ClassId, request: ConsoleAct): Answer {
  switch (request.act) {
    case 'start':
      return done(await setPhase(service, classId, 'running'));
    case 'phase':
      return done(await setPhase(service, classId, request.phase));
    case 'freeze':
      return inPlay(service, classId, request.table, t =>
        ok(t.frozen === request.on ? [] : [{ kind: 'freeze', on: request.on }]),
      );
    case 'clocks':
      return setClocks(service, classId, request.clocks);
    case 'clock':
      return inPlay(service, classId, request.table, (t, now) => clockBy(t, request.by, now));
    case 'process':
      return inPlay(service, classId, request.table, (t, now) => processNow(t, 'facilitator', now));
    case 'control':
      return atTables(service, classId, request.table, t => control(t, request.move));
    case 'moveFor':
      return atTables(service, classId, request.table, t => moveFor(t, request.party, request.move));
    case 'cover':
      return inPlay(service, classId, request.table, t => cover(t, request.party, request.cover));
    case 'place':
      return onPerson(service, classId, request.person, (room, p) => placed(room, p, request.place));
    case 'admit':
      return onPerson(service, classId, request.person, (room, p, world) => {
        if (!p.place) makeRoom(world, room);
        return ok({ standing: 'present', place: p.place ?? nextPlace(world.classroom(classId) ?? room) });
      });
    case 'release':
      return onPerson(service, classId, request.person, () => ok({ standing: 'released', place: null }));
    case 'addTable':
      return addOne(service, classId);
    case 'rename':
      return rename(service, classId, request.table, request.name);
    case 'say':
      return done(await announce(service, classId, request, request.text));
    case 'takeDown':
      return takeDown(service, classId, request.table ?? classId, request.said);
    case 'mute':
      return atTables(service, classId, request.table, () => ok([{ kind: 'mute', channels: request.channels }]));
    case 'renamePerson':
      return renamePerson(service, classId, request.person, request.name);
    case 'reclaim':
      return newCodeFor(service, classId, request.person);
    case 'newCodes':
      return newCodes(service, classId);
    case 'rollBack':
      return inPlay(service, classId, request.table, t => rollBack(t, request.moves, request.seen));
  }
}

const done = (result: Result<unknown, WireError>): Result<Acted, WireError> => (result.ok ? ok(DONE) : result);

async function roomOf(service: Service, classId: ClassId): Promise<Result<Classroom, WireError>> {
  const room = (await service.hub.look(classId)) as Classroom | null;
  return room ? ok(room) : refuse('notFound', 'there is no such class');
}

/** At one table, or at all: then each is asked, and those that refuse are named. All go into one transaction. */
async function atTables(
  service: Service,
  classId: ClassId,
  table: TableId | null,
  decide: (table: Table, now: number) => Decided,
): Answer {
  const room = await roomOf(service, classId);
  if (!room.ok) return room;
  const ids = table === null ? room.value.tables.map(t => t.id) : [table];
  const refused: NonNullable<Acted['refused']> = [];
  const one = (id: TableId): Promise<Result<null, WireError>> =>
    service.hub.run([classId, id], world => {
      const found = world.table(id);
      if (found?.class !== classId) return NO_TABLE;
      const decided = decide(found, world.now);
      if (!decided.ok) return decided;
      for (const entry of decided.value) world.add(id, entry);
      return ok(null);
    });
  const results = await Promise.all(ids.map(one));
  for (const [k, result] of results.entries()) if (!result.ok) refused.push({ table: ids[k], error: result.error });
  if (table !== null && refused.length > 0) return { ok: false, error: refused[0].error };
  return ok(refused.length > 0 ? { ok: true, refused } : DONE);
}

/** The same, where the class still plays. */
const inPlay = (
  service: Service,
  classId: ClassId,
  table: TableId | null,
  decide: (table: Table, now: number) => Decided,
): Answer => atTables(service, classId, table, (t, now) => (isStopped(t) ? OVER : decide(t, now)));

async function setClocks(service: Service, classId: ClassId, clocks: Classroom['clocks']): Answer {
  const inClass = await service.hub.run([classId], world => {
    const room = world.classroom(classId);
    if (!room) return refuse('notFound', 'there is no such class');
    if (isOver(room.phase)) return OVER;
    world.add(classId, { kind: 'clocks', clocks });
    return ok(null);
  });
  return inClass.ok ? atTables(service, classId, null, () => ok([{ kind: 'clocks', clocks }])) : inClass;
}

/** More time or less for the decision that runs; one without a clock gets one of so much. */
function clockBy(table: Table, by: number | null, now: number): Decided {
  if (!table.started || table.state.public.phase.at === 'over')
    return refuse('notNow', 'no decision is running at this table', { why: 'noDecision' });
  if (by === null) return ok([{ kind: 'clock', left: null }]);
  const wanted = (clockLeft(table.clock, now) ?? 0) + by * 1000;
  const left = Math.min(LIMITS.clock * 1000, Math.max(LIMITS.clockLeast * 1000, wanted));
  return ok([{ kind: 'clock', left }]);
}

/** Talks that have not ended may still be, at the debrief: a table gets its result by it. */
function control(table: Table, move: { kind: string }): Decided {
  if (table.stopped === 'all' || (isStopped(table) && move.kind !== 'close')) return OVER;
  if (!table.started) return refuse('notNow', 'the class has not started', { why: 'notStarted' });
  return asControl(table, move);
}

function asControl(table: Table, move: object): Decided {
  const made = { ...move, seat: 'control' } as Extract<TableEntry, { kind: 'move' }>['move'];
  const refused = refusalOf(table, made);
  return refused ?? ok([{ kind: 'move', move: made, by: 'facilitator', client: '' }]);
}

/** Rule 10.5, for who has seen the table as it is: nothing made since is taken back unseen. */
function rollBack(table: Table, moves: number, seen: number): Decided {
  if (table.made.length !== seen)
    return refuse('stale', 'moves have been made since the preview; look again', {
      why: 'lookAgain',
    });
  const move = { seat: 'control', kind: 'rollBack', moves } as const;
  const played = playOn(table.game, table.past, move, playCopied);
  if (!played.ok) return refuse('illegal', `not legal: ${played.error.code}`, { refusal: played.error });
  return ok([{ kind: 'move', move, by: 'facilitator', client: '' }]);
}

/** What taking back so many moves would undo, and what each seat has come to know by them and cannot unlearn. */
export function previewOf(table: Table, moves: number): Result<RollBackPreview, WireError> {
  const from = table.made.length - moves;
  if (!Number.isInteger(moves) || moves < 1 || from < 0)
    return refuse('badRequest', 'the table has not so many moves', { at: 'moves' });
  const since = table.log.filter(line => line.step > from);
  const chairs: (number | 'observer')[] = [...table.turns.keys(), 'observer'];
  return ok({
    table: table.id,
    moves: table.made.length,
    undone: table.made.slice(from).map(m => m.move),
    learnt: chairs.map(seat => ({ seat, entries: entriesSince(since, seat, LOG_START).entries })),
  });
}

function refusalOf(table: Table, move: unknown): Decided | null {
  const refused = refusal(table.game, table.state, move);
  return refused ? refuse('illegal', `not legal: ${refused.code}`, { refusal: refused }) : null;
}

function cover(table: Table, party: number, wanted: Cover | null): Decided {
  if (party >= table.game.n) return refuse('badRequest', 'there is no such delegation', { at: 'party' });
  if (wanted?.persona === FACILITATOR) return ok([{ kind: 'cover', party, cover: wanted }]);
  if (wanted && !(PERSONA_IDS as readonly string[]).includes(wanted.persona))
    return refuse('badRequest', 'there is no such persona', { at: 'cover.persona' });
  if (wanted && !(LEVEL_IDS as readonly string[]).includes(wanted.level))
    return refuse('badRequest', 'there is no such level', { at: 'cover.level' });
  return ok([{ kind: 'cover', party, cover: wanted }]);
}

type Seating = Pick<Person, 'standing' | 'place'>;

async function onPerson(
  service: Service,
  classId: ClassId,
  personId: PersonId,
  decide: (room: Classroom, person: Person, world: World) => Result<Seating, WireError>,
): Answer {
  return done(
    await service.hub.run([classId], world => {
      const room = world.classroom(classId);
      const person = room?.people.get(personId);
      if (!room || !person) return NOBODY;
      const decided = decide(room, person, world);
      if (decided.ok) world.add(classId, { kind: 'placed', person: personId, ...decided.value });
      return decided;
    }),
  );
}

/** A head moved to a delegation that has one becomes an adviser there. */
function placed(room: Classroom, person: Person, place: Place | null): Result<Seating, WireError> {
  if (place === null) return ok({ standing: 'present', place: null });
  const without = { ...room, people: new Map([...room.people].filter(([id]) => id !== person.id)) };
  const found = placeAt(without, place.table, place.party, place.role, LIMITS.peopleADelegation);
  return found
    ? ok({ standing: 'present', place: found })
    : refuse('full', 'there is no room there', { why: 'noPlace' });
}

async function addOne(service: Service, classId: ClassId): Answer {
  const room = await roomOf(service, classId);
  if (!room.ok) return room;
  const before = room.value.tables.map(({ id }) => id);
  const added = await service.hub.run([classId, ...before], world => {
    const made = addTable(world, classId);
    // Where everything stands still, one that ran by itself would get ahead.
    if (made.ok && before.length > 0 && before.every(id => world.table(id)?.frozen === true))
      world.add(made.value, { kind: 'freeze', on: true });
    return made;
  });
  return added.ok ? ok({ ok: true, table: added.value }) : added;
}

/** No two tables are called the same, and none by the number of another, be it there already or not. */
async function rename(service: Service, classId: ClassId, id: TableId, wanted: string | null): Answer {
  const renamed = await service.hub.run([classId, id], world => {
    const tables = world.classroom(classId)?.tables ?? [];
    const table = tables.find(t => t.id === id);
    if (!table) return NO_TABLE;
    const own = numbered(table.number);
    const name = wanted === null || folded(wanted) === folded(own) ? own : wanted;
    if (name === table.name) return ok(null);
    const isNumber = name !== own && /^table\s*\d+$/.test(folded(name));
    if (isNumber || tables.some(t => t.id !== id && folded(t.name) === folded(name)))
      return refuse('taken', 'another table goes by this name', { why: 'tableNamed', about: { given: name } });
    world.add(classId, { kind: 'tableNamed', table: id, name });
    world.add(id, { kind: 'named', name });
    return ok(null);
  });
  return done(renamed);
}

async function takeDown(service: Service, classId: ClassId, stream: string, id: string): Answer {
  const down = await service.hub.run([classId, stream], world => {
    const said = stream === classId ? world.classroom(classId)?.said : world.table(stream)?.said;
    if (stream !== classId && world.table(stream)?.class !== classId) return NO_TABLE;
    if (!said?.some(each => each.id === id)) return refuse('notFound', 'nothing of that kind was said');
    world.add(stream, { kind: 'takenDown', id });
    return ok(null);
  });
  return done(down);
}

/** Puts somebody's name right. It is beside the log, which says only that it changed, and stays deleted once it was. */
async function renamePerson(service: Service, classId: ClassId, person: PersonId, name: string): Answer {
  const { hub, store, directory } = service;
  const room = await roomOf(service, classId);
  if (!room.ok) return room;
  if (!room.value.people.has(person)) return NOBODY;
  if (isForgotten(room.value)) return FORGOTTEN;
  if (directory.nameOf(person) === name) return ok(DONE);
  await store.changePerson(person, { name });
  directory.learnName(person, name);
  const told = await hub.run([classId], world => {
    world.add(classId, { kind: 'people', why: 'renamed', person });
    return ok(null);
  });
  return done(told);
}

/** Re-claim codes are kept as hashes alone, so who has to hand them out again needs new ones. Seats stay where they are. */
async function newCodes(service: Service, classId: ClassId): Answer {
  const room = await roomOf(service, classId);
  if (!room.ok) return room;
  if (isForgotten(room.value)) return FORGOTTEN;
  const codes: NonNullable<Acted['codes']> = [];
  for (const { id, standing } of room.value.people.values()) {
    if (standing === 'released') continue;
    const { reclaim } = minted(service.signing, 'renew', newSecret());
    await service.store.changePerson(id, { reclaim_hash: sha256(reclaim) });
    codes.push({ person: id, reclaim });
  }
  return ok({ ok: true, codes });
}

async function newCodeFor(service: Service, classId: ClassId, person: PersonId): Answer {
  const room = await roomOf(service, classId);
  if (!room.ok) return room;
  if (!room.value.people.has(person)) return NOBODY;
  const fresh = await renewSecrets(service, classId, person);
  return fresh.ok ? ok({ ok: true, reclaim: fresh.value.reclaim }) : fresh;
}
