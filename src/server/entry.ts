/** What the append-only log says, in the streams of a class and of its tables. Names and texts are elsewhere. */

import type { Move, MoveBody, Party } from '../engine/types.ts';
import type {
  Channel,
  ClassId,
  ClassPhase,
  ClockPlan,
  Cover,
  PersonId,
  Place,
  Standing,
  TableId,
  TalkChannel,
} from '../wire/types.ts';
import { sha256 } from './ids.ts';
import type { EntryRow } from './store/schema.ts';

/** Who made a move: somebody, the facilitator, the persona covering the seat, or the clock that ran out. */
export type Actor = { person: PersonId } | 'facilitator' | 'persona' | 'clock';

/** What a class is opened with. */
export interface ClassHead {
  code: string;
  title: string;
  scenario: { id: string; title: string; digest: string };
  length: string;
  seed: string;
  parties: number;
  approval: boolean;
  /** Tables are added as people join, until the class starts. */
  grow: boolean;
  /** As they are set now; each table has its own. */
  clocks: ClockPlan;
}

export type ClassEntry =
  | ({ kind: 'opened' } & ClassHead)
  | { kind: 'table'; table: TableId; number: number; name: string }
  | { kind: 'tableNamed'; table: TableId; name: string }
  | { kind: 'joined'; person: PersonId; standing: Standing; place: Place | null }
  | { kind: 'placed'; person: PersonId; standing: Standing; place: Place | null }
  | { kind: 'phase'; phase: ClassPhase }
  | { kind: 'clocks'; clocks: ClockPlan }
  /** Somebody's name or secret changed, or all were deleted: read them again. */
  | { kind: 'people'; why: 'reclaimed' | 'renamed' | 'forgotten'; person: PersonId | null }
  | SaidEntry
  | TakenDown;

/** `digest` is the SHA-256 of the salt and the text, both kept apart. */
export interface SaidEntry {
  kind: 'said';
  id: string;
  by: PersonId | 'facilitator';
  from: Party | null;
  channel: Channel;
  digest: string;
  client: string;
}

export interface TakenDown {
  kind: 'takenDown';
  id: string;
}

export type TableEntry =
  | {
      kind: 'opened';
      class: ClassId;
      number: number;
      name: string;
      digest: string;
      length: string;
      seed: string;
      clocks: ClockPlan;
      started: boolean;
    }
  | { kind: 'started' }
  /** The debrief has been opened, or the class closed: no more play, or nothing at all. */
  | { kind: 'stopped'; what: 'play' | 'all' }
  | { kind: 'named'; name: string }
  | { kind: 'move'; move: Move; by: Actor; client: string }
  | { kind: 'freeze'; on: boolean }
  | { kind: 'clocks'; clocks: ClockPlan }
  /** The running decision's clock, in milliseconds from now on; null for none. */
  | { kind: 'clock'; left: number | null }
  /** The same after a time in which no server was up, which counts for nobody. */
  | { kind: 'resumed'; left: number }
  | { kind: 'mute'; channels: TalkChannel[] }
  | { kind: 'cover'; party: Party; cover: Cover | null }
  | { kind: 'advice'; party: Party; by: PersonId; move: MoveBody; client: string }
  | { kind: 'advised'; party: Party; advice: number; by: PersonId; yes: boolean }
  | SaidEntry
  | TakenDown;

export type Entry = ClassEntry | TableEntry;

/** The first entry's predecessor. */
export const NO_CHAIN = '0'.repeat(64);

export const chainOf = (before: string, seq: number, at: number, body: string): string =>
  sha256(`${before}\n${seq}\n${at}\n${body}`);

export function rowOf(stream: string, seq: number, at: number, entry: Entry, before: string): EntryRow {
  const body = JSON.stringify(entry);
  return { stream, seq, at, body, chain: chainOf(before, seq, at, body) };
}
