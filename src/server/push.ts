/** Who is connected, and what each is sent when something they may know has changed. */

import type { Party } from '../engine/types.ts';
import { LIMITS } from '../wire/limits.ts';
import { type ClassInfo, FACILITATOR, type Me, type PersonId, type SeatMessage, type TableId } from '../wire/types.ts';
import { alike } from './alike.ts';
import { type Scene, TableChannel } from './channel.ts';
import type { Classroom, Person } from './classroom.ts';
import type { Directory } from './directory.ts';
import type { Around, Chair } from './feed.ts';
import type { Change, Hub } from './hub.ts';
import { isClass } from './rooms.ts';
import type { Table } from './table.ts';

/** Somebody's page. `send` gives false when the line is cut. */
export interface Listener {
  send(cursor: string, json: string): boolean;
  close(): void;
}

/** What a page would be sent now, and what tells whether anything has changed since. */
export interface Snapshot {
  message: SeatMessage;
  digest: string;
}

/** How one page of a seat is served. */
export interface Line {
  snapshot(room: Classroom, cursor: string): Promise<Snapshot>;
  join(room: Classroom, cursor: string, listener: Listener): () => void;
}

interface Seat {
  person: PersonId;
  class: string;
  listener: Listener;
  channel: TableChannel | null;
  /** What was last sent of oneself and the class, as text. */
  me: string;
  info: string;
}

export const infoOf = (room: Classroom): ClassInfo => ({
  id: room.id,
  code: room.code,
  title: room.title,
  phase: room.phase,
  scenario: room.scenario,
  length: room.length,
});

const chairOf = (person: Person): Chair => person.place?.party ?? 'observer';

/** The facilitator at a seat taken over. */
const DESK = { person: FACILITATOR, name: '', standing: 'present' } as const;

/** Who is seated may look at the table and read the brief before the class starts; only moves wait for that. */
const seated = (person: Person | undefined): boolean => person?.standing === 'present' && person.place !== null;

export class Push {
  private readonly seats = new Map<PersonId, Set<Seat>>();
  /** Pages of the facilitator's at seats taken over: nobody's presence. */
  private readonly desks = new Set<Seat>();
  private readonly channels = new Map<string, { channel: TableChannel; seats: Set<Seat> }>();
  private readonly watchers = new Set<(classId: string) => void>();
  private readonly around: Around;

  constructor(
    private readonly hub: Hub,
    directory: Directory,
  ) {
    this.around = {
      nameOf: person => directory.nameOf(person),
      textOf: id => directory.textOf(id),
      online: person => this.seats.has(person),
    };
    hub.onChange(changes => this.changed(changes));
  }

  get surroundings(): Around {
    return this.around;
  }

  get connections(): number {
    let count = 0;
    for (const set of this.seats.values()) count += set.size;
    return count;
  }

  /** Told of every class in which something changed, for the consoles. */
  onClass(watcher: (classId: string) => void): void {
    this.watchers.add(watcher);
  }

  /** Whether anybody is listening to this stream here. */
  wants(stream: string): boolean {
    for (const set of this.seats.values())
      for (const seat of set) if (seat.class === stream || seat.channel?.table === stream) return true;
    for (const desk of this.desks) if (desk.class === stream || desk.channel?.table === stream) return true;
    return false;
  }

  /** Connects a page that was last told up to `cursor` (empty for a new one). Gives what to call when it goes. */
  join(room: Classroom, personId: PersonId, cursor: string, listener: Listener): () => void {
    const seat: Seat = { person: personId, class: room.id, listener, channel: null, me: '', info: '' };
    const mine = this.seats.get(personId) ?? new Set<Seat>();
    const first = mine.size === 0;
    if (mine.size >= LIMITS.streams) [...mine][0].listener.close();
    mine.add(seat);
    this.seats.set(personId, mine);
    this.welcome(room, seat, cursor);
    if (first) this.presence(room, personId);
    return () => this.leave(seat);
  }

  lineOf(person: PersonId): Line {
    return {
      snapshot: (room, cursor) => this.snapshot(room, person, cursor),
      join: (room, cursor, listener) => this.join(room, person, cursor, listener),
    };
  }

  /** A seat of a table as the facilitator plays it by hand: what the seat is told, and no more. */
  deskOf(table: Table, party: Party): Line {
    const me = { ...DESK, place: { table: table.id, party, role: 'head' } } satisfies Me;
    return {
      snapshot: async (room, cursor) => {
        const now = ((await this.hub.look(table.id)) as Table | null) ?? table;
        const { channel } = this.channelFor(table.id, party);
        const scene = this.scene(room, now);
        const personal = { me, class: infoOf(room) };
        const message = { ...channel.comeBack(scene, cursor), cursor: channel.cursor(scene), ...personal };
        return { message, digest: channel.digest(scene) + JSON.stringify(personal) };
      },
      join: (room, cursor, listener) => {
        const desk: Seat = { person: FACILITATOR, class: room.id, listener, channel: null, me: '', info: '' };
        this.desks.add(desk);
        const now = (this.hub.rooms.peek(table.id)?.value as Table | undefined) ?? table;
        this.sit(room, now, party, desk, cursor, me);
        return () => this.leave(desk);
      },
    };
  }

  /** The message a page coming with `cursor` would get now, and what tells whether anything has changed since. */
  async snapshot(room: Classroom, personId: PersonId, cursor: string): Promise<Snapshot> {
    const person = room.people.get(personId);
    const table = await this.tableOf(person);
    const personal = { me: this.meOf(room, personId), class: infoOf(room) };
    if (!person || !table) {
      const message: SeatMessage = { cursor: '', fresh: true, ...personal, table: null };
      return { message, digest: JSON.stringify(personal) };
    }
    const channel = this.channelFor(table.id, chairOf(person)).channel;
    const scene = this.scene(room, table);
    const message = { ...channel.comeBack(scene, cursor), cursor: channel.cursor(scene), ...personal };
    return { message, digest: channel.digest(scene) + JSON.stringify(personal) };
  }

  /** Cuts all of somebody's lines: the secret has changed hands, or they were released. */
  cut(personId: PersonId): void {
    for (const seat of this.seats.get(personId) ?? []) seat.listener.close();
  }

  closeAll(): void {
    for (const person of [...this.seats.keys()]) this.cut(person);
    for (const desk of this.desks) desk.listener.close();
  }

  private scene(room: Classroom, table: Table, shared = alike()): Scene {
    return { room, table, around: this.around, now: this.hub.now(), alike: shared };
  }

  private async tableOf(person: Person | undefined): Promise<Table | null> {
    if (!person?.place || !seated(person)) return null;
    return (await this.hub.look(person.place.table)) as Table | null;
  }

  private meOf(room: Classroom, id: PersonId): Me {
    const person = room.people.get(id);
    const standing = person?.standing ?? 'released';
    return { person: id, name: this.around.nameOf(id), standing, place: person?.place ?? null };
  }

  private channelFor(table: TableId, chair: Chair): { channel: TableChannel; seats: Set<Seat> } {
    const key = `${table}:${chair}`;
    const known = this.channels.get(key);
    if (known) return known;
    const made = { channel: new TableChannel(table, chair), seats: new Set<Seat>() };
    this.channels.set(key, made);
    return made;
  }

  private detach(seat: Seat): void {
    if (seat.channel === null) return;
    const key = `${seat.channel.table}:${seat.channel.chair}`;
    const held = this.channels.get(key);
    held?.seats.delete(seat);
    if (held?.seats.size === 0) this.channels.delete(key);
    seat.channel = null;
  }

  private leave(seat: Seat): void {
    const mine = this.seats.get(seat.person);
    this.desks.delete(seat);
    this.detach(seat);
    if (!mine?.delete(seat)) return;
    if (mine.size > 0) return;
    this.seats.delete(seat.person);
    const room = this.hub.rooms.peek(seat.class)?.value as Classroom | undefined;
    if (room) this.presence(room, seat.person);
  }

  /** Everything for one page: who it is, the class, its table from the cursor on. */
  private welcome(room: Classroom, seat: Seat, cursor: string): void {
    const person = room.people.get(seat.person);
    const me = this.meOf(room, seat.person);
    const info = infoOf(room);
    seat.me = JSON.stringify(me);
    seat.info = JSON.stringify(info);
    this.detach(seat);
    const table = person?.place && seated(person) ? this.hub.rooms.peek(person.place.table) : undefined;
    if (!person || !table) {
      this.deliver(seat, { cursor: '', fresh: true, me, class: info, table: null });
      return;
    }
    this.sit(room, table.value as Table, chairOf(person), seat, cursor, me);
  }

  /** Puts a page at a chair of a table and tells it everything from the cursor on. */
  private sit(room: Classroom, table: Table, chair: Chair, seat: Seat, cursor: string, me: Me): void {
    const held = this.channelFor(table.id, chair);
    const info = infoOf(room);
    seat.info = JSON.stringify(info);
    // Whoever is already there is told first, so that all stand at the same mark.
    const scene = this.scene(room, table);
    this.refreshChannel(scene, held);
    held.seats.add(seat);
    seat.channel = held.channel;
    this.deliver(seat, {
      ...held.channel.comeBack(scene, cursor),
      cursor: held.channel.cursor(scene),
      me,
      class: info,
    });
  }

  private deliver(seat: Seat, message: SeatMessage): void {
    if (!seat.listener.send(message.cursor, JSON.stringify(message))) this.leave(seat);
  }

  private refreshChannel(scene: Scene, held: { channel: TableChannel; seats: Set<Seat> }): void {
    const news = held.channel.update(scene);
    if (news === null || held.seats.size === 0) return;
    const cursor = held.channel.cursor(scene);
    // Made into text once for all who sit there.
    const json = scene.alike.text({ cursor, ...news });
    for (const seat of held.seats) if (!seat.listener.send(cursor, json)) this.leave(seat);
  }

  private changed(changes: readonly Change[]): void {
    const classes = new Set<string>();
    for (const change of changes) {
      if (isClass(change.stream)) this.classChanged(change.before as Classroom | null, change.after as Classroom);
      else this.renew((change.after as Table).id);
      classes.add(isClass(change.stream) ? change.stream : (change.after as Table).class);
    }
    for (const id of classes) for (const watcher of this.watchers) watcher(id);
  }

  /** Brings every channel of a table up to what is committed. */
  private renew(id: TableId): void {
    const table = this.hub.rooms.peek(id)?.value as Table | undefined;
    const room = table ? (this.hub.rooms.peek(table.class)?.value as Classroom | undefined) : undefined;
    if (!table || !room) return;
    const scene = this.scene(room, table);
    const chairs: Chair[] = [...table.turns.keys(), 'observer'];
    for (const chair of chairs) {
      const held = this.channels.get(`${id}:${chair}`);
      if (held) this.refreshChannel(scene, held);
    }
  }

  private classChanged(before: Classroom | null, room: Classroom): void {
    const tables = new Set<TableId>();
    for (const [id, person] of room.people) {
      const was = before?.people.get(id);
      if (was === person) continue;
      for (const place of [was?.place, person.place]) if (place) tables.add(place.table);
    }
    const concernsAll = (['phase', 'said', 'renamed'] as const).some(key => before?.[key] !== room[key]);
    if (concernsAll) for (const t of room.tables) tables.add(t.id);
    for (const [id, set] of this.seats)
      for (const seat of [...set]) if (seat.class === room.id) this.personal(room, id, seat);
    for (const desk of [...this.desks]) if (desk.class === room.id) this.tellClass(room, desk);
    for (const table of tables) this.renew(table);
    for (const watcher of this.watchers) watcher(room.id);
  }

  /** Tells one page about itself and the class where that changed; a new place means a new table from the start. */
  private personal(room: Classroom, id: PersonId, seat: Seat): void {
    const me = this.meOf(room, id);
    const info = infoOf(room);
    const moved =
      seat.channel === null ? me.place !== null && seated(room.people.get(id)) : !this.sitsAt(me, seat.channel);
    if (moved) {
      void this.reseat(room, seat);
      return;
    }
    const [meText, infoText] = [JSON.stringify(me), JSON.stringify(info)];
    const message: SeatMessage = { cursor: this.cursorOf(room, seat) };
    if (meText !== seat.me) message.me = me;
    if (infoText !== seat.info) message.class = info;
    seat.me = meText;
    seat.info = infoText;
    if (message.me || message.class) this.deliver(seat, message);
  }

  private tellClass(room: Classroom, desk: Seat): void {
    const info = infoOf(room);
    const text = JSON.stringify(info);
    if (text === desk.info) return;
    desk.info = text;
    this.deliver(desk, { cursor: this.cursorOf(room, desk), class: info });
  }

  private sitsAt(me: Me, channel: TableChannel): boolean {
    return (
      me.standing === 'present' && me.place?.table === channel.table && (me.place.party ?? 'observer') === channel.chair
    );
  }

  private cursorOf(room: Classroom, seat: Seat): string {
    const table = seat.channel ? (this.hub.rooms.peek(seat.channel.table)?.value as Table | undefined) : undefined;
    return seat.channel && table ? seat.channel.cursor(this.scene(room, table)) : '';
  }

  private async reseat(room: Classroom, seat: Seat): Promise<void> {
    const place = room.people.get(seat.person)?.place;
    if (place) await this.hub.look(place.table).catch(ignore);
    const now = (this.hub.rooms.peek(room.id)?.value as Classroom | undefined) ?? room;
    if (this.seats.get(seat.person)?.has(seat)) this.welcome(now, seat, '');
  }

  /** Somebody came or went: their table sees who is there. */
  private presence(room: Classroom, personId: PersonId): void {
    const place = room.people.get(personId)?.place;
    if (place) this.renew(place.table);
    for (const watcher of this.watchers) watcher(room.id);
  }
}

function ignore(): null {
  return null;
}
