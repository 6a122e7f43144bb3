/** One chair's view of one table, kept up to date for everybody who sits there: what was told, and what is to be told. */

import { isOver } from '../wire/phase.ts';
import type { Said, SeatMessage, TableDoc, WireEntry } from '../wire/types.ts';
import type { Alike } from './alike.ts';
import type { Classroom, Spoken } from './classroom.ts';
import {
  type Around,
  type Chair,
  docOf,
  entriesSince,
  hears,
  LOG_START,
  type LogMark,
  patchBetween,
  saidOf,
} from './feed.ts';
import { sha256 } from './ids.ts';
import type { Clock, Table } from './table.ts';

/** How far a chair has been told of everything that is only ever added to. */
interface Marks {
  log: LogMark;
  /** What was said as last gone through, and how much of it this chair heard. */
  table: readonly Spoken[];
  class: readonly Spoken[];
  heard: number;
  heardInClass: number;
  /** Changes of name gone through. */
  renamed: number;
}

interface Told {
  doc: TableDoc;
  clock: Clock | null;
  marks: Marks;
  open: boolean;
}

/** Everything to be told belongs to a class and a table as they stand. */
export interface Scene {
  room: Classroom;
  table: Table;
  around: Around;
  now: number;
  alike: Alike;
}

/** Before the debrief a chair hears what was meant for it, afterwards everything. */
const isOpen = (room: Classroom): boolean => isOver(room.phase);

const NOTHING: Marks = { log: LOG_START, table: [], class: [], heard: 0, heardInClass: 0, renamed: 0 };

/** What was added, and what was taken down, between two lists of which the later continues the earlier. */
function newsOf(before: readonly Spoken[], after: readonly Spoken[]): Spoken[] {
  if (before === after) return [];
  return after.filter((each, k) => k >= before.length || each.down !== before[k].down);
}

const isOf = (people: readonly string[], { by }: Pick<Said, 'by'>): boolean => people.includes(by);

export class TableChannel {
  private told: Told | null = null;

  constructor(
    readonly table: string,
    readonly chair: Chair,
  ) {}

  /** What has changed since the last call, for everybody listening; null when nothing this chair may know has. */
  update(scene: Scene): Omit<SeatMessage, 'cursor'> | null {
    const before = this.told;
    if (before === null || before.open !== isOpen(scene.room)) {
      this.tellAll(scene);
      return before === null ? null : { fresh: true, ...this.whole(scene) };
    }
    const { room, table, around, now } = scene;
    const doc = docOf(room, table, this.chair, around, now);
    const tick = before.clock !== table.clock || before.doc.clock.frozen !== table.frozen;
    const patch = patchBetween(before.doc, doc, tick, scene.alike);
    const { entries, said, marks } = this.since(scene, before.marks);
    this.told = { doc, clock: table.clock, marks, open: before.open };
    if (patch === null && entries.length === 0 && said.length === 0) return null;
    return {
      ...(patch ? { table: patch } : {}),
      ...(entries.length > 0 ? { log: entries } : {}),
      ...(said.length > 0 ? { said } : {}),
    };
  }

  /** For somebody who comes (back): the whole table, and of log and talk what comes after `cursor`, if it is one of ours. */
  comeBack(scene: Scene, cursor: string): Omit<SeatMessage, 'cursor'> {
    if (this.told === null) this.tellAll(scene);
    const [place, log = '', table = '', room = ''] = cursor.split('.');
    if (place !== this.place(scene)) return { fresh: true, ...this.whole(scene) };
    const { entries, said } = this.everything(scene);
    // What may have changed since it was told: taken down, or under a name that was put right.
    const changed = said.filter(each => each.text === null || isOf(scene.room.renamed, each));
    const later = [...this.saidAt(scene).slice(Number(table)), ...this.saidInClass(scene).slice(Number(room))];
    return {
      table: this.doc(scene),
      log: entries.slice(Number(log)),
      said: [...changed.filter(each => !later.some(other => other.id === each.id)), ...later],
    };
  }

  /** Counts of what this chair has been told: equal on every server, and silent about what it may not know. */
  cursor(scene: Scene): string {
    if (this.told === null) this.tellAll(scene);
    const { log, heard, heardInClass } = this.told?.marks ?? NOTHING;
    return [this.place(scene), log.told, heard, heardInClass].join('.');
  }

  /** Of everything but the ticking of the clock, for long polls, which come back to compare. */
  digest(scene: Scene): string {
    const doc = this.doc(scene);
    const clock = { frozen: scene.table.frozen, running: scene.table.clock };
    return sha256(JSON.stringify({ ...doc, clock })).slice(0, 16);
  }

  private place({ room, table }: Scene): string {
    return `${table.id}:${this.chair}:${isOpen(room) ? 1 : 0}`;
  }

  private doc({ room, table, around, now }: Scene): TableDoc {
    return docOf(room, table, this.chair, around, now);
  }

  private saidAt(scene: Scene): Said[] {
    const { room, table, around } = scene;
    return table.said.filter(each => hears(each, this.chair, isOpen(room))).map(each => saidOf(each, around));
  }

  private saidInClass({ room, around }: Scene): Said[] {
    return room.said.map(each => saidOf(each, around));
  }

  private everything(scene: Scene): { entries: WireEntry[]; said: Said[] } {
    const { entries } = entriesSince(scene.table.log, this.chair, LOG_START);
    return { entries, said: [...this.saidInClass(scene), ...this.saidAt(scene)] };
  }

  private whole(scene: Scene): Omit<SeatMessage, 'cursor'> {
    const { entries, said } = this.everything(scene);
    return { table: this.doc(scene), log: entries, said };
  }

  private tellAll(scene: Scene): void {
    const { room, table } = scene;
    const { marks } = this.since(scene, NOTHING);
    this.told = { doc: this.doc(scene), clock: table.clock, marks, open: isOpen(room) };
  }

  private since(scene: Scene, from: Marks): { entries: WireEntry[]; said: Said[]; marks: Marks } {
    const { room, table, around } = scene;
    const { entries, mark } = entriesSince(table.log, this.chair, from.log);
    const heard = newsOf(from.table, table.said).filter(each => hears(each, this.chair, isOpen(room)));
    const inClass = newsOf(from.class, room.said);
    const renamed = room.renamed.slice(from.renamed);
    const again = from.table.filter(
      each => isOf(renamed, each) && hears(each, this.chair, isOpen(room)) && !heard.some(({ id }) => id === each.id),
    );
    const marks = {
      log: mark,
      table: table.said,
      class: room.said,
      heard: from.heard + heard.filter(each => !from.table.some(old => old.id === each.id)).length,
      heardInClass: room.said.length,
      renamed: room.renamed.length,
    };
    return { entries, said: [...again, ...inClass, ...heard].map(each => saidOf(each, around)), marks };
  }
}
