/** The console's window on a class: all tables at a glance, who is there, what is said. Sent at most a few times a second. */

import type { ConsoleMessage, PersonRow, TableSummary } from '../wire/types.ts';
import type { Classroom } from './classroom.ts';
import { type Around, faceOf, saidOf } from './feed.ts';
import type { Hub } from './hub.ts';
import { infoOf, type Listener, type Push } from './push.ts';
import { coverOf, type Table } from './table.ts';

const PACE_MS = 200;

export function summaryOf(table: Table, now: number): TableSummary {
  const { public: pub } = table.state;
  return {
    id: table.id,
    number: table.number,
    name: table.name,
    round: pub.round,
    rounds: pub.rounds,
    phase: pub.phase,
    waiting: pub.waiting,
    tension: pub.tension,
    trust: pub.trust,
    clock: faceOf(table.frozen, table.clock, now),
    stood: table.stood,
    covers: table.turns.map((_, party) => coverOf(table, party)),
    lastOffer: lastOffer(table),
    outcome: pub.ending?.outcome ?? null,
    totals: pub.ending?.scores.map(s => s.total) ?? null,
    moves: table.made.length,
    muted: table.muted,
  };
}

function lastOffer(table: Table): TableSummary['lastOffer'] {
  for (let k = table.log.length - 1; k >= 0; k--) {
    const { entry } = table.log[k];
    if (entry.kind === 'proposed') return { by: entry.proposal.by, options: entry.proposal.text.options };
  }
  return null;
}

const personRow = (room: Classroom, id: string, around: Around): PersonRow => {
  const person = room.people.get(id);
  return {
    person: id,
    name: around.nameOf(id),
    standing: person?.standing ?? 'released',
    place: person?.place ?? null,
    online: around.online(id),
  };
};

const classOf = (room: Classroom, address: string | null): NonNullable<ConsoleMessage['class']> => ({
  ...infoOf(room),
  approval: room.approval,
  clocks: room.clocks,
  seed: room.seed,
  address,
});

type Spoken = NonNullable<ConsoleMessage['said']>[number];

function allSaid(room: Classroom, tables: readonly Table[], around: Around): Spoken[] {
  const inClass = room.said.map(each => ({ ...saidOf(each, around), table: null }));
  const atTables = tables.flatMap(t => t.said.map(each => ({ ...saidOf(each, around), table: t.id })));
  return [...inClass, ...atTables].sort((a, b) => a.at - b.at);
}

/** Keeps what one console was last sent, as text, and sends what differs. */
class Window {
  private readonly sent = new Map<string, string>();

  constructor(
    private readonly listener: Listener,
    private readonly site: { readonly address: string | null },
  ) {}

  show(room: Classroom, tables: readonly Table[], around: Around, now: number): boolean {
    const fresh = this.sent.size === 0;
    const message: ConsoleMessage = { cursor: '' };
    if (fresh) message.fresh = true;
    const info = classOf(room, this.site.address);
    if (this.differs('class', info)) message.class = info;
    // The clock ticks by itself: what it was set to is what counts as a change.
    const changed = tables.filter(t => this.differs(t.id, { ...summaryOf(t, 0), clock: [t.frozen, t.clock] }));
    if (changed.length > 0 || fresh) message.tables = changed.map(t => summaryOf(t, now));
    const people = [...room.people.keys()].map(id => personRow(room, id, around));
    const moved = people.filter(row => this.differs(row.person, row));
    if (moved.length > 0 || fresh) message.people = moved;
    const said = allSaid(room, tables, around).filter(each => this.differs(each.id, each));
    if (said.length > 0 || fresh) message.said = said;
    if (Object.keys(message).length === 1) return true;
    return this.listener.send('', JSON.stringify(message));
  }

  private differs(key: string, value: unknown): boolean {
    const text = JSON.stringify(value);
    if (this.sent.get(key) === text) return false;
    this.sent.set(key, text);
    return true;
  }
}

export interface Watch {
  /** Opens a console; gives what to call when it goes. */
  join(classId: string, listener: Listener): () => void;
  /** Everything a console would be sent now. */
  glance(classId: string): Promise<ConsoleMessage | null>;
  closeAll(): void;
  watching(classId: string): boolean;
}

export function openWatch(hub: Hub, push: Push, site: { readonly address: string | null }): Watch {
  const windows = new Map<string, Map<Window, Listener>>();
  const due = new Map<string, ReturnType<typeof setTimeout>>();
  const scene = async (classId: string): Promise<{ room: Classroom; tables: Table[] } | null> => {
    const room = (await hub.look(classId)) as Classroom | null;
    if (!room) return null;
    const tables = await Promise.all(room.tables.map(t => hub.look(t.id) as Promise<Table | null>));
    return { room, tables: tables.filter(t => t !== null) };
  };
  const show = async (classId: string): Promise<void> => {
    due.delete(classId);
    const now = await scene(classId).catch(() => null);
    if (!now) return;
    for (const [window, listener] of windows.get(classId) ?? [])
      if (!window.show(now.room, now.tables, push.surroundings, hub.now())) listener.close();
  };
  const soon = (classId: string, wait = PACE_MS): void => {
    if (windows.has(classId) && !due.has(classId))
      due.set(
        classId,
        setTimeout(() => void show(classId), wait),
      );
  };
  push.onClass(classId => soon(classId));
  return {
    join: (classId, listener) => {
      const window = new Window(listener, site);
      const open = windows.get(classId) ?? new Map<Window, Listener>();
      windows.set(classId, open.set(window, listener));
      soon(classId, 0);
      return () => {
        open.delete(window);
        if (open.size === 0) windows.delete(classId);
      };
    },
    glance: async classId => {
      const now = await scene(classId);
      if (!now) return null;
      let message: ConsoleMessage | null = null;
      const listener: Listener = {
        send: (_, json) => {
          message = JSON.parse(json) as ConsoleMessage;
          return true;
        },
        close: () => {},
      };
      new Window(listener, site).show(now.room, now.tables, push.surroundings, hub.now());
      return message;
    },
    closeAll: () => {
      for (const timer of due.values()) clearTimeout(timer);
      for (const open of windows.values()) for (const listener of open.values()) listener.close();
    },
    watching: classId => windows.has(classId),
  };
}
