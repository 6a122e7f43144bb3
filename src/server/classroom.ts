/** A class as its entries make it: who is in it and where they sit. Pure; names are kept elsewhere. */
import type { Party } from '../engine/types.ts';
import type { ClassId, ClassPhase, PersonId, Place, Standing, TableId } from '../wire/types.ts';
import type { ClassEntry, ClassHead, SaidEntry } from './entry.ts';

export interface Person {
  id: PersonId;
  standing: Standing;
  place: Place | null;
}

/** What a table is called that has no name of its own; pages say it in their reader's language. */
export const numbered = (number: number): string => `Table ${number}`;

export interface TableRef {
  id: TableId;
  number: number;
  name: string;
}

/** Something said, and whether it was taken down since. */
export interface Spoken extends SaidEntry {
  at: number;
  down: boolean;
}

export interface Classroom extends ClassHead {
  id: ClassId;
  phase: ClassPhase;
  tables: TableRef[];
  people: ReadonlyMap<PersonId, Person>;
  said: Spoken[];
  /** Whose secrets were renewed, in order; null for everybody, when the names were deleted. */
  renewed: readonly (PersonId | null)[];
  /** Whose names were put right, in order. */
  renamed: readonly PersonId[];
}

type Opened = Extract<ClassEntry, { kind: 'opened' }>;

export const openClassroom = (id: ClassId, { kind: _, ...head }: Opened): Classroom => ({
  id,
  ...head,
  phase: 'lobby',
  tables: [],
  people: new Map(),
  said: [],
  renewed: [],
  renamed: [],
});

function withPerson(room: Classroom, person: Person): Classroom {
  return { ...room, people: new Map(room.people).set(person.id, person) };
}

export const spoken = (said: readonly Spoken[], e: SaidEntry, at: number): Spoken[] => [
  ...said,
  { ...e, at, down: false },
];

export const silenced = (said: readonly Spoken[], id: string): Spoken[] =>
  said.map(each => (each.id === id ? { ...each, down: true } : each));

/** The class after one entry more. */
export function foldClass(room: Classroom, e: ClassEntry, at: number): Classroom {
  switch (e.kind) {
    case 'opened':
      return openClassroom(room.id, e);
    case 'table':
      return { ...room, tables: [...room.tables, { id: e.table, number: e.number, name: e.name }] };
    case 'tableNamed':
      return { ...room, tables: room.tables.map(t => (t.id === e.table ? { ...t, name: e.name } : t)) };
    case 'joined':
    case 'placed':
      return withPerson(room, { id: e.person, standing: e.standing, place: e.place });
    case 'phase':
      return { ...room, phase: e.phase };
    case 'clocks':
      return { ...room, clocks: e.clocks };
    case 'people':
      return e.why === 'renamed' && e.person !== null
        ? { ...room, renamed: [...room.renamed, e.person] }
        : { ...room, renewed: [...room.renewed, e.person] };
    case 'said':
      return { ...room, said: spoken(room.said, e, at) };
    case 'takenDown':
      return { ...room, said: silenced(room.said, e.id) };
  }
}

export const peopleAt = (room: Classroom, table: TableId, party: Party | null): Person[] =>
  [...room.people.values()].filter(
    p => p.standing === 'present' && p.place?.table === table && p.place.party === party,
  );

const headOf = (room: Classroom, table: TableId, party: Party): Person | undefined =>
  peopleAt(room, table, party).find(p => p.place?.role === 'head');

/**
 * Where a newcomer goes: the table with the fewest heads that has at least one already before an empty one, so that
 * tables fill one by one; when every delegation has its head, as an adviser to the smallest delegation.
 */
export function nextPlace(room: Classroom): Place | null {
  for (const table of room.tables)
    for (let party = 0; party < room.parties; party++)
      if (!headOf(room, table.id, party)) return { table: table.id, party, role: 'head' };
  let best: { size: number; place: Place } | null = null;
  for (const table of room.tables)
    for (let party = 0; party < room.parties; party++) {
      const size = peopleAt(room, table.id, party).length;
      if (best === null || size < best.size) best = { size, place: { table: table.id, party, role: 'adviser' } };
    }
  return best?.place ?? null;
}

/** The place as wished for where it is free (a second head becomes an adviser), else null. */
export function placeAt(
  room: Classroom,
  table: TableId,
  party: Party | null,
  role: Place['role'],
  limit: number,
): Place | null {
  if (!room.tables.some(t => t.id === table)) return null;
  if (party === null || role === 'observer') return { table, party: null, role: 'observer' };
  if (party < 0 || party >= room.parties || peopleAt(room, table, party).length >= limit) return null;
  return { table, party, role: role === 'head' && headOf(room, table, party) ? 'adviser' : role };
}
