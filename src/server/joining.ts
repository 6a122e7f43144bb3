/** How people come to their seats: joining, and taking a seat back on another machine. */
import { ok, type Result } from '../engine/index.ts';
import { LIMITS } from '../wire/limits.ts';
import { isOver } from '../wire/phase.ts';
import type { ClassId, JoinRequest, PersonId, Place, ReclaimRequest, Standing, WireError } from '../wire/types.ts';
import { type Classroom, nextPlace, placeAt } from './classroom.ts';
import type { World } from './hub.ts';
import { type Minted, minted, newSecret, sha256, tidyCode } from './ids.ts';
import { refuse } from './room.ts';
import { addTable, NO_CLASS, type Service } from './service.ts';

type Secrets = Pick<Minted, 'secret' | 'reclaim'>;

export interface Newcomer extends Secrets {
  person: PersonId;
  name: string;
  standing: Standing;
  place: Place | null;
}

const hashesOf = ({ secret, reclaim }: Secrets) => ({ secret_hash: sha256(secret), reclaim_hash: sha256(reclaim) });

/** Seats somebody: the entry, and the row with their name and what proves them. */
export function seatPerson({ directory }: Service, world: World, classId: ClassId, who: Newcomer): void {
  const { person, name, standing, place } = who;
  directory.learnName(person, name);
  world.also({ people: [{ id: person, class: classId, name, ...hashesOf(who), joined: world.now }] });
  world.add(classId, { kind: 'joined', person, standing, place });
}

export interface JoinedAs extends Secrets {
  person: PersonId;
  standing: Standing;
}

/** The same `id` again is the same person, and answered the same. */
export async function join(
  service: Service,
  classId: ClassId,
  request: JoinRequest,
): Promise<Result<JoinedAs, WireError>> {
  const { person, secret, reclaim } = minted(service.signing, 'join', classId, request.id ?? newSecret());
  type Seated = { standing: Standing; again: boolean };
  const joined = await service.hub.run([classId], (world): Result<Seated, WireError> => {
    const room = world.classroom(classId);
    if (!room) return NO_CLASS;
    const before = room.people.get(person);
    if (before) return ok({ standing: before.standing, again: true });
    if (isOver(room.phase)) return refuse('notNow', 'this class is over', { why: 'classOver' });
    if (room.people.size >= LIMITS.peopleAClass) return refuse('full', 'this class is full', { why: 'classFull' });
    const standing = room.approval ? 'waiting' : 'present';
    if (standing === 'present') makeRoom(world, room);
    const place = standing === 'present' ? wishedPlace(world.classroom(classId) ?? room, request.want) : null;
    seatPerson(service, world, classId, { person, secret, reclaim, name: request.name, standing, place });
    return ok({ standing, again: false });
  });
  if (!joined.ok) return joined;
  const { standing, again } = joined.value;
  // Taken over on another machine since: what was answered then opens nothing now.
  if (again && (await service.store.person(person))?.secret_hash !== sha256(secret))
    return refuse('unauthorised', 'this seat has been taken over on another machine');
  return ok({ person, secret, reclaim, standing });
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

/** Takes a seat over on another machine: the old secret and the old code die with it. The same `id` again is no other time. */
export async function reclaim(
  service: Service,
  room: Classroom,
  request: ReclaimRequest,
): Promise<Result<JoinedAs, WireError>> {
  const code = tidyCode(request.reclaim);
  const fresh = minted(service.signing, 'reclaim', room.id, code, request.id ?? newSecret());
  const [given, made] = [sha256(code), sha256(fresh.secret)];
  const row = (await service.store.people(room.id)).find(p => p.reclaim_hash === given || p.secret_hash === made);
  const person = row ? room.people.get(row.id) : undefined;
  if (!row || !person || person.standing === 'released')
    return refuse('unauthorised', 'no seat has this code', { why: 'wrongReclaim' });
  const renewed = await renewSecrets(service, room.id, row.id, fresh);
  return renewed.ok ? ok({ ...renewed.value, standing: person.standing }) : renewed;
}

/** New secret and re-claim code for somebody; whoever held the old ones is out. */
export async function renewSecrets(
  service: Service,
  classId: ClassId,
  person: PersonId,
  { secret, reclaim }: Secrets = minted(service.signing, 'renew', newSecret()),
): Promise<Result<Secrets & { person: PersonId }, WireError>> {
  await service.store.changePerson(person, hashesOf({ secret, reclaim }));
  const told = await service.hub.run([classId], world => {
    world.add(classId, { kind: 'people', why: 'reclaimed', person });
    return ok(null);
  });
  return told.ok ? ok({ person, secret, reclaim }) : told;
}
