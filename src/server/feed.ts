/** What a seat is told of a table. Built up from what it may know; the order and the bytes depend on nothing else. */
import { mayKnow } from '../engine/index.ts';
import type { Party } from '../engine/types.ts';
import type {
  Advice,
  ClockFace,
  Member,
  PersonId,
  Said,
  TableDoc,
  TableId,
  TablePatch,
  WireEntry,
} from '../wire/types.ts';
import type { Alike } from './alike.ts';
import type { Classroom, Person, Spoken } from './classroom.ts';
import { type Clock, clockLeft, coverOf, type LogLine, type Table, viewOf } from './table.ts';

export type Chair = Party | 'observer';

/** What is known about people beside the log: names, who is connected, texts by the id of what was said. */
export interface Around {
  nameOf(person: PersonId): string;
  online(person: PersonId): boolean;
  textOf(id: string): string | null;
}

export const faceOf = (frozen: boolean, clock: Clock | null, now: number): ClockFace => ({
  frozen,
  left: clockLeft(clock, now),
});

/** Who is present at each table, worked out once for each class as it stands: a move changes nothing about it. */
const seatings = new WeakMap<Classroom, Map<TableId, Person[]>>();

function seatedAt(room: Classroom, table: TableId): Person[] {
  let seating = seatings.get(room);
  if (!seating) {
    seating = new Map();
    for (const person of room.people.values()) {
      if (person.standing !== 'present' || person.place === null) continue;
      const there = seating.get(person.place.table);
      if (there) there.push(person);
      else seating.set(person.place.table, [person]);
    }
    seatings.set(room, seating);
  }
  return seating.get(table) ?? [];
}

const membersOf = (room: Classroom, table: Table, chair: Chair, around: Around): Member[] =>
  chair === 'observer'
    ? []
    : seatedAt(room, table.id)
        .filter(p => p.place?.party === chair)
        .map(p => ({
          person: p.id,
          name: around.nameOf(p.id),
          role: p.place?.role ?? 'adviser',
          online: around.online(p.id),
        }));

function onlineParties(room: Classroom, table: Table, around: Around): boolean[] {
  const online = table.turns.map(() => false);
  for (const { id, place } of seatedAt(room, table.id))
    if (place?.party != null && around.online(id)) online[place.party] = true;
  return online;
}

const adviceOf = (table: Table, chair: Chair): Advice[] =>
  table.advice
    .filter(a => a.party === chair)
    .map(a => ({ id: a.id, by: a.by, move: a.move, for: a.yes, against: a.no }));

/** Everything a chair is told of the table as it stands. Parts are shared with the state: read only. */
export function docOf(room: Classroom, table: Table, chair: Chair, around: Around, now: number): TableDoc {
  const view = viewOf(table, chair);
  return {
    id: table.id,
    name: table.name,
    seat: chair,
    public: view.public,
    own: view.own,
    legal: view.legal,
    turn: chair === 'observer' ? 0 : table.turns[chair],
    clock: faceOf(table.frozen, table.clock, now),
    cover: chair === 'observer' ? null : coverOf(table, chair),
    handedBack: chair === 'observer' ? null : table.handedBack[chair],
    members: membersOf(room, table, chair, around),
    advice: adviceOf(table, chair),
    online: onlineParties(room, table, around),
    muted: table.muted,
  };
}

/** Equal by identity, which states that share what did not change make likely, or by content. Plain data, keys in order. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, k) => same(each, b[k]));
  const keys = Object.keys(a);
  if (Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
  return keys.every(key => same(a[key as keyof typeof a], b[key as keyof typeof b]));
}

/** The fields of `after` that differ; null when none does. */
function changed<T extends object>(before: T, after: T): Partial<T> | null {
  let patch: Partial<T> | null = null;
  for (const key in after) {
    if (same(before[key], after[key])) continue;
    patch ??= {};
    patch[key] = after[key];
  }
  return patch;
}

/** What changed for a chair of the same table; null when nothing did. `tick`: whether its clock was set anew. */
export function patchBetween(before: TableDoc, after: TableDoc, tick: boolean, shared: Alike): TablePatch | null {
  const { public: publicBefore, own: ownBefore, clock: _, ...restBefore } = before;
  const { public: publicAfter, own: ownAfter, clock, ...rest } = after;
  const patch: TablePatch = changed(restBefore, rest) ?? {};
  if (publicBefore !== publicAfter) {
    const pub = shared.publicPatch(publicBefore, publicAfter, changed);
    if (pub) patch.public = pub;
  }
  if (ownBefore && ownAfter && ownBefore !== ownAfter) {
    const own = changed(ownBefore, ownAfter);
    if (own) patch.own = own;
  }
  if (tick) patch.clock = clock;
  return Object.keys(patch).length > 0 ? patch : null;
}

/** How far a chair's log has been told. */
export interface LogMark {
  /** Lines of the table's log gone through. */
  lines: number;
  /** Entries told, and the number of the last step of which something was told. */
  told: number;
  index: number;
  step: number;
}

export const LOG_START: LogMark = { lines: 0, told: 0, index: -1, step: -1 };

const worthTelling = (line: LogLine, chair: Chair): boolean => mayKnow(line.entry, chair) && line.entry.kind !== 'flag';

/** The entries past a mark that the chair may know, numbered by the steps it has seen, and the mark after them. */
export function entriesSince(
  log: readonly LogLine[],
  chair: Chair,
  mark: LogMark,
): { entries: WireEntry[]; mark: LogMark } {
  const entries: WireEntry[] = [];
  let { index, step } = mark;
  for (let k = mark.lines; k < log.length; k++) {
    const line = log[k];
    if (!worthTelling(line, chair)) continue;
    if (line.step !== step) {
      step = line.step;
      index += 1;
    }
    entries.push({ index, round: line.round, entry: line.entry });
  }
  return { entries, mark: { lines: log.length, told: mark.told + entries.length, index, step } };
}

/** Whether a chair hears what was said at its table. At the debrief everything is open. */
export function hears(said: Spoken, chair: Chair, open: boolean): boolean {
  if (open) return true;
  switch (said.channel.to) {
    case 'class':
    case 'table':
    case 'statement':
      return true;
    case 'party':
      return chair !== 'observer' && (said.channel.party === chair || said.from === chair);
    case 'caucus':
      return chair !== 'observer' && said.from === chair;
  }
}

export function saidOf(said: Spoken, around: Around): Said {
  return {
    id: said.id,
    at: said.at,
    by: said.by,
    name: said.by === 'facilitator' ? '' : around.nameOf(said.by),
    from: said.from,
    channel: said.channel,
    text: said.down ? null : around.textOf(said.id),
  };
}
