/** What can be asked of a classroom, each as one piece of work for the hub. Who may ask is settled before. */
import { ok, type Result } from '../engine/index.ts';
import type { Party } from '../engine/types.ts';
import { digestOf } from '../record/index.ts';
import { LIMITS } from '../wire/limits.ts';
import {
  type ClassId,
  type ClockPlan,
  FACILITATOR,
  type JoinRequest,
  type OpenClass,
  type OpenedClass,
  type PersonId,
  type Place,
  type SayRequest,
  type Standing,
  type SubmitMove,
  type TableId,
  type Why,
  type WireError,
} from '../wire/types.ts';
import { type Classroom, nextPlace, numbered, type Person, placeAt } from './classroom.ts';
import type { Directory } from './directory.ts';
import type { Hub, World } from './hub.ts';
import { newClassId, newCode, newPersonId, newReclaim, newSecret, newTableId, sha256, tidyCode } from './ids.ts';
import { clientKey, type Decided, deskKey, placeOf, refuse, submit, submitFor } from './room.ts';
import { parseRoster, type RosterLine } from './roster.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store/store.ts';
import { answeredWith, type Table } from './table.ts';
import { say, sayFor, type Utterance, utter } from './talk.ts';

export interface Service {
  hub: Hub;
  store: Store;
  shelf: Shelf;
  directory: Directory;
}

const NO_CLOCKS: ClockPlan = { situation: 0, capitals: 0, table: 0, home: 0 };
const NO_CLASS = refuse('notFound', 'there is no such class');
export const NO_TABLE = refuse('notFound', 'there is no such table');

/** Seats somebody: the entry, the person's row and the secret and re-claim code made for them. */
function seatPerson(
  { directory }: Service,
  world: World,
  classId: ClassId,
  name: string,
  standing: Standing,
  place: Place | null,
): { person: PersonId; secret: string; reclaim: string } {
  const [person, secret, reclaim] = [newPersonId(), newSecret(), newReclaim()];
  const row = { id: person, class: classId, name, secret_hash: sha256(secret), reclaim_hash: sha256(reclaim) };
  directory.learnName(person, name);
  world.also({ people: [{ ...row, joined: world.now }] });
  world.add(classId, { kind: 'joined', person, standing, place });
  return { person, secret, reclaim };
}

export interface Opened {
  id: ClassId;
  code: string;
  /** Opens the console on another machine. */
  consoleKey: string;
  seats: OpenedClass['seats'];
}

/** Opens a class with its tables and whoever is on the roster. */
export async function openClass(service: Service, request: OpenClass): Promise<Result<Opened, WireError>> {
  const scenario = service.shelf.find(request.scenario);
  if (!scenario) return refuse('badRequest', 'there is no such scenario', { at: 'scenario' });
  if (!scenario.lengths.some(l => l.id === request.length))
    return refuse('badRequest', 'the scenario has no such length', { at: 'length' });
  const roster = parseRoster(request.roster ?? '');
  if (!roster.ok) return roster;
  const digest = digestOf(scenario);
  const clocks = { ...NO_CLOCKS, ...request.clocks };
  const id = newClassId();
  return service.hub.run([id], world => {
    const [code, consoleKey] = [newCode(), newSecret()];
    world.also({
      classes: [{ id, code, opened: world.now, key_hash: sha256(consoleKey) }],
      scenarios: [{ digest, body: JSON.stringify(scenario) }],
    });
    const { title, length, seed, approval } = request;
    const held = { id: scenario.id, title: scenario.title, digest };
    const parties = scenario.parties.length;
    const grow = request.grow ?? false;
    world.add(id, { kind: 'opened', code, title, scenario: held, length, seed, parties, approval, grow, clocks });
    for (let k = 0; k < request.tables; k++) addTable(world, id);
    const seats = seatRoster(service, world, id, roster.value, scenario.parties);
    return seats.ok ? ok({ id, code, consoleKey, seats: seats.value }) : seats;
  });
}

type PartyName = { id: string; name: string; short: string };

function seatRoster(
  service: Service,
  world: World,
  id: ClassId,
  roster: readonly RosterLine[],
  parties: readonly PartyName[],
): Result<Opened['seats'], WireError> {
  const seats: Opened['seats'] = [];
  for (const line of roster) {
    const room = world.classroom(id);
    if (!room) return NO_CLASS;
    const place = rosterPlace(room, line, parties);
    if (!place.ok) return place;
    const made = seatPerson(service, world, id, line.name, 'present', place.value);
    const table = room.tables.find(({ id: seat }) => seat === place.value?.table);
    const at = place.value && table ? { ...place.value, table: table.number } : null;
    seats.push({ name: line.name, reclaim: made.reclaim, place: at });
  }
  return ok(seats);
}

function rosterPlace(
  room: Classroom,
  line: RosterLine,
  parties: readonly PartyName[],
): Result<Place | null, WireError> {
  if (line.table === null) return ok(nextPlace(room));
  const wrong = (why: Why, message: string, given: string | number = '') =>
    refuse('badRequest', `${line.name}: ${message}`, { at: 'roster', why, about: { name: line.name, given } });
  const table = room.tables.find(t => t.number === line.table);
  if (!table) return wrong('rosterTable', `there is no table ${line.table}`, line.table);
  const wanted = line.party?.toLowerCase();
  const party = parties.findIndex((p, k) =>
    [p.id, p.short, p.name, String(k + 1)].some(x => x.toLowerCase() === wanted),
  );
  if (wanted !== undefined && party < 0)
    return wrong('rosterParty', `there is no delegation ${line.party}`, line.party ?? '');
  const role = line.role ?? (wanted === undefined ? 'observer' : 'head');
  const place = placeAt(room, table.id, wanted === undefined ? null : party, role, LIMITS.peopleADelegation);
  return place ? ok(place) : wrong('rosterPlace', 'that delegation is full');
}

/** One table more, dealt like the others: the same scenario, length and seed, so that tables can be compared. */
export function addTable(world: World, classId: ClassId): Result<TableId, WireError> {
  const room = world.classroom(classId);
  if (!room) return NO_CLASS;
  if (room.tables.length >= LIMITS.tables)
    return refuse('limit', `a class has at most ${LIMITS.tables} tables`, {
      why: 'tables',
      about: { most: LIMITS.tables },
    });
  const table = newTableId();
  const number = room.tables.length + 1;
  const named = { number, name: numbered(number) };
  const { length, seed, clocks } = room;
  const started = room.phase === 'running';
  world.add(classId, { kind: 'table', table, ...named });
  world.add(table, {
    kind: 'opened',
    class: classId,
    ...named,
    digest: room.scenario.digest,
    length,
    seed,
    clocks,
    started,
  });
  return ok(table);
}

/** The class a code stands for; codes are forgiving about case, spaces and dashes. */
export async function classByCode(service: Service, code: string): Promise<Classroom | null> {
  const row = await service.store.classBy('code', tidyCode(code).slice(0, 12));
  return row ? ((await service.hub.look(row.id)) as Classroom | null) : null;
}

export interface JoinedAs {
  person: PersonId;
  secret: string;
  reclaim: string;
  standing: Standing;
}

export async function join(
  service: Service,
  classId: ClassId,
  request: JoinRequest,
): Promise<Result<JoinedAs, WireError>> {
  return service.hub.run([classId], (world): Result<JoinedAs, WireError> => {
    const room = world.classroom(classId);
    if (!room) return NO_CLASS;
    if (room.phase === 'closed' || room.phase === 'debrief')
      return refuse('notNow', 'this class is over', { why: 'classOver' });
    if (room.people.size >= LIMITS.peopleAClass) return refuse('full', 'this class is full', { why: 'classFull' });
    const standing = room.approval ? 'waiting' : 'present';
    if (standing === 'present') makeRoom(world, room);
    const place = standing === 'present' ? wishedPlace(world.classroom(classId) ?? room, request.want) : null;
    return ok({ ...seatPerson(service, world, classId, request.name, standing, place), standing });
  });
}

/** A table more when every delegation has its head; one table is the least a class can have. */
export function makeRoom(world: World, room: Classroom): void {
  const full = nextPlace(room)?.role !== 'head';
  if (room.grow && full && room.phase === 'lobby' && room.tables.length < LIMITS.tables) addTable(world, room.id);
}

function wishedPlace(room: Classroom, want: JoinRequest['want']): Place | null {
  const table = room.tables.find(t => t.number === want?.table);
  if (!table) return nextPlace(room);
  const whatever = want?.party === undefined && want?.role === undefined;
  const wished = whatever ? nextPlace({ ...room, tables: [table] }) : { party: null, role: 'head' as const, ...want };
  const place = wished && placeAt(room, table.id, wished.party, wished.role, LIMITS.peopleADelegation);
  return place ?? nextPlace(room);
}

/** Takes a seat over on another machine: the old secret and the old code die with it. */
export async function reclaim(service: Service, room: Classroom, code: string): Promise<Result<JoinedAs, WireError>> {
  const hash = sha256(tidyCode(code));
  const row = (await service.store.people(room.id)).find(p => p.reclaim_hash === hash);
  const person = row ? room.people.get(row.id) : undefined;
  if (!row || !person || person.standing === 'released')
    return refuse('unauthorised', 'no seat has this code', { why: 'wrongReclaim' });
  const fresh = await renewSecrets(service, room.id, row.id);
  return fresh.ok ? ok({ ...fresh.value, standing: person.standing }) : fresh;
}

/** New secret and re-claim code for somebody; whoever held the old ones is out. */
export async function renewSecrets(
  service: Service,
  classId: ClassId,
  person: PersonId,
): Promise<Result<{ person: PersonId; secret: string; reclaim: string }, WireError>> {
  const [secret, code] = [newSecret(), newReclaim()];
  await service.store.changePerson(person, { secret_hash: sha256(secret), reclaim_hash: sha256(code) });
  const told = await service.hub.run([classId], world => {
    world.add(classId, { kind: 'people', why: 'reclaimed', person });
    return ok(null);
  });
  return told.ok ? ok({ person, secret, reclaim: code }) : told;
}

/** Where a person of the class sits, with the table; read once more inside the work. */
async function atTable<T>(
  service: Service,
  classId: ClassId,
  personId: PersonId,
  work: (world: World, table: Table, person: Person) => Result<T, WireError>,
): Promise<Result<T, WireError>> {
  const room = (await service.hub.look(classId)) as Classroom | null;
  const place = placeOf(room?.people.get(personId));
  if (!place.ok) return place;
  return service.hub.run([classId, place.value.table], world => {
    const person = world.classroom(classId)?.people.get(personId);
    const now = placeOf(person);
    if (!now.ok) return now;
    if (!person || now.value.table !== place.value.table)
      return refuse('stale', 'you have been moved to another table', { why: 'moved' });
    const table = world.table(place.value.table);
    return table ? work(world, table, person) : NO_TABLE;
  });
}

/** Writes what was decided, and gives the table as it then stands. */
function write(world: World, table: TableId, decided: Decided): Result<Table, WireError> {
  if (!decided.ok) return decided;
  for (const entry of decided.value) world.add(table, entry);
  const after = world.table(table);
  return after ? ok(after) : NO_TABLE;
}

export const makeMove = (
  service: Service,
  classId: ClassId,
  personId: PersonId,
  request: SubmitMove,
): Promise<Result<{ ok: true; turn: number }, WireError>> =>
  atTable(service, classId, personId, (world, table, person) => {
    const written = write(world, table.id, submit(table, person, request));
    if (!written.ok) return written;
    const turn = answeredWith(written.value, clientKey(person, request.id)) ?? 0;
    return ok({ ok: true as const, turn });
  });

/** A seat as the facilitator may take it over. */
export interface Desk {
  class: ClassId;
  table: TableId;
  party: Party;
}

/** The facilitator's move for a seat taken over. */
export const makeMoveFor = (
  service: Service,
  { class: classId, table: id, party }: Desk,
  request: SubmitMove,
): Promise<Result<{ ok: true; turn: number }, WireError>> =>
  service.hub.run([classId, id], world => {
    const table = world.table(id);
    if (table?.class !== classId) return NO_TABLE;
    const written = write(world, id, submitFor(table, party, request));
    if (!written.ok) return written;
    return ok({ ok: true as const, turn: answeredWith(written.value, deskKey(request.id)) ?? 0 });
  });

export const decideAt = (
  service: Service,
  classId: ClassId,
  personId: PersonId,
  decide: (table: Table, person: Person) => Decided,
): Promise<Result<null, WireError>> =>
  atTable(service, classId, personId, (world, table, person) => {
    const written = write(world, table.id, decide(table, person));
    return written.ok ? ok(null) : written;
  });

export async function speak(
  service: Service,
  classId: ClassId,
  personId: PersonId,
  request: SayRequest,
): Promise<Result<null, WireError>> {
  return atTable(service, classId, personId, (world, table, person) =>
    voice(service, world, say(table, person, request)),
  );
}

/** The facilitator speaks for a seat taken over. */
export const speakFor = (
  service: Service,
  { class: classId, table: id, party }: Desk,
  request: SayRequest,
): Promise<Result<null, WireError>> =>
  service.hub.run([classId, id], world => {
    const table = world.table(id);
    return table?.class === classId ? voice(service, world, sayFor(table, party, request)) : NO_TABLE;
  });

/** Writes what is said, its text beside it; null is what was said before. */
function voice(
  service: Service,
  world: World,
  utterance: Result<Utterance | null, WireError>,
): Result<null, WireError> {
  if (!utterance.ok) return utterance;
  if (utterance.value === null) return ok(null);
  const { entry, text } = utterance.value;
  world.add(text.stream, entry);
  world.also({ texts: [text] });
  service.directory.learnText(text.id, text.text);
  return ok(null);
}

/** The facilitator speaks: to the class, a table, or one delegation. */
export function announce(
  service: Service,
  classId: ClassId,
  to: { table: TableId | null; party: number | null },
  text: string,
): Promise<Result<null, WireError>> {
  const stream = to.table ?? classId;
  return service.hub.run([classId, stream], world => {
    if (to.table !== null && world.table(to.table)?.class !== classId) return NO_TABLE;
    const channel =
      to.table === null
        ? ({ to: 'class' } as const)
        : to.party === null
          ? ({ to: 'table' } as const)
          : ({ to: 'party', party: to.party } as const);
    return voice(service, world, ok(utter(stream, text, { by: FACILITATOR, from: null, channel, client: '' })));
  });
}
