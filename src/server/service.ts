/** What can be asked of a classroom, each as one piece of work for the hub. Who may ask is settled before. */
import { ok, type Result } from '../engine/index.ts';
import type { Party } from '../engine/types.ts';
import { LIMITS } from '../wire/limits.ts';
import { isOver } from '../wire/phase.ts';
import {
  type ClassId,
  FACILITATOR,
  type PersonId,
  type SayRequest,
  type SubmitMove,
  type TableId,
  type WireError,
} from '../wire/types.ts';
import { type Classroom, numbered, type Person } from './classroom.ts';
import type { Directory } from './directory.ts';
import type { Hub, World } from './hub.ts';
import { newTableId, tidyCode } from './ids.ts';
import { clientKey, type Decided, deskKey, OVER, placeOf, refuse, submit, submitFor } from './room.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store/store.ts';
import { answeredWith, type Table } from './table.ts';
import { say, sayFor, type Utterance, utter } from './talk.ts';

export interface Service {
  hub: Hub;
  store: Store;
  shelf: Shelf;
  directory: Directory;
  /** The store's own key: names and secrets are made with it. */
  signing: string;
}

export const NO_CLASS = refuse('notFound', 'there is no such class');
export const NO_TABLE = refuse('notFound', 'there is no such table');

/** One table more, dealt like the others: the same scenario, length and seed, so that tables can be compared. */
export function addTable(world: World, classId: ClassId): Result<TableId, WireError> {
  const room = world.classroom(classId);
  if (!room) return NO_CLASS;
  if (isOver(room.phase)) return OVER;
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
    if (world.classroom(classId)?.phase === 'closed') return OVER;
    const channel =
      to.table === null
        ? ({ to: 'class' } as const)
        : to.party === null
          ? ({ to: 'table' } as const)
          : ({ to: 'party', party: to.party } as const);
    return voice(service, world, ok(utter(stream, text, { by: FACILITATOR, from: null, channel, client: '' })));
  });
}
