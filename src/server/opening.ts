/** Opening a class, with its tables and everybody known beforehand. */
import { ok, type Result } from '../engine/index.ts';
import { digestOf } from '../record/index.ts';
import { folded } from '../wire/folded.ts';
import { LIMITS } from '../wire/limits.ts';
import type { ClassId, ClockPlan, OpenClass, OpenedClass, Place, Why, WireError } from '../wire/types.ts';
import { type Classroom, nextPlace, placeAt } from './classroom.ts';
import type { World } from './hub.ts';
import { type Minted, minted, newCode, newSecret, sha256 } from './ids.ts';
import { seatPerson } from './joining.ts';
import { refuse } from './room.ts';
import { parseRoster, type RosterLine } from './roster.ts';
import { addTable, NO_CLASS, type Service } from './service.ts';

const NO_CLOCKS: ClockPlan = { situation: 0, capitals: 0, table: 0, home: 0 };

export interface Opened {
  id: ClassId;
  code: string;
  /** Opens the console on another machine. */
  consoleKey: string;
  seats: OpenedClass['seats'];
}

/** Opens a class with its tables and whoever is on the roster. The same `id` again is no other class, and answered the same. */
export async function openClass(service: Service, request: OpenClass): Promise<Result<Opened, WireError>> {
  const scenario = await service.shelf.find(request.scenario);
  if (!scenario) return refuse('badRequest', 'there is no such scenario', { at: 'scenario' });
  if (!scenario.lengths.some(l => l.id === request.length))
    return refuse('badRequest', 'the scenario has no such length', { at: 'length' });
  const roster = parseRoster(request.roster ?? '');
  if (!roster.ok) return roster;
  const digest = digestOf(scenario);
  const clocks = { ...NO_CLOCKS, ...request.clocks };
  const asked = request.id ?? newSecret();
  const { class: id, secret: consoleKey } = minted(service.signing, 'open', asked);
  const seat = (k: number): Minted => minted(service.signing, 'open', asked, String(k));
  return service.hub.run([id], world => {
    const before = world.classroom(id);
    if (before) {
      const seats = roster.value.map(({ name }, k) => seatIn(before, name, seat(k)));
      return ok({ id, code: before.code, consoleKey, seats });
    }
    const code = newCode();
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
    const called = scenario.parties.map(({ id: party, short, name }, k) => ({
      names: [party, short, name, ...(request.called?.[k] ?? [])],
    }));
    const seats = seatRoster(service, world, id, roster.value, called, seat);
    return seats.ok ? ok({ id, code, consoleKey, seats: seats.value }) : seats;
  });
}

function seatIn(room: Classroom, name: string, { person, reclaim }: Minted): Opened['seats'][number] {
  const place = room.people.get(person)?.place;
  const table = room.tables.find(({ id }) => id === place?.table);
  return { name, reclaim, place: place && table ? { ...place, table: table.number } : null };
}

/** Whatever a roster may call a delegation. */
type PartyNames = { names: readonly string[] };

function seatRoster(
  service: Service,
  world: World,
  id: ClassId,
  roster: readonly RosterLine[],
  parties: readonly PartyNames[],
  seat: (k: number) => Minted,
): Result<Opened['seats'], WireError> {
  const seats: Opened['seats'] = [];
  for (const [k, line] of roster.entries()) {
    const room = world.classroom(id);
    if (!room) return NO_CLASS;
    const place = rosterPlace(room, line, parties);
    if (!place.ok) return place;
    const made = seat(k);
    seatPerson(service, world, id, { ...made, name: line.name, standing: 'present', place: place.value });
    seats.push(seatIn(world.classroom(id) ?? room, line.name, made));
  }
  return ok(seats);
}

function rosterPlace(
  room: Classroom,
  line: RosterLine,
  parties: readonly PartyNames[],
): Result<Place | null, WireError> {
  if (line.table === null) return ok(nextPlace(room));
  const wrong = (why: Why, message: string, given: string | number = '') =>
    refuse('badRequest', `${line.name}: ${message}`, { at: 'roster', why, about: { name: line.name, given } });
  const table = room.tables.find(t => t.number === line.table);
  if (!table) return wrong('rosterTable', `there is no table ${line.table}`, line.table);
  const wanted = line.party === null ? undefined : folded(line.party);
  const party = parties.findIndex(({ names }, k) => [...names, String(k + 1)].some(name => folded(name) === wanted));
  if (wanted !== undefined && party < 0)
    return wrong('rosterParty', `there is no delegation ${line.party}`, line.party ?? '');
  const role = line.role ?? (wanted === undefined ? 'observer' : 'head');
  const place = placeAt(room, table.id, wanted === undefined ? null : party, role, LIMITS.peopleADelegation);
  return place ? ok(place) : wrong('rosterPlace', 'that delegation is full');
}
