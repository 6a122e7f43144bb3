/** What passes between the classroom's server and its pages. Types only: docs/classroom-api.md tells the same in words. */
import type { Legal, LogEntry, Move, MoveBody, Party, Phase, Private, Public } from '../engine/types.ts';

export { ERROR_CODES, type ErrorCode, WHYS, type Why, type WireError } from './errors.ts';

export type ClassId = string;
export type TableId = string;
export type PersonId = string;

/** `head` submits for a delegation; `adviser` sees the same, proposes and votes; `observer` sees what is public. */
export type Role = 'head' | 'adviser' | 'observer';

/** Where somebody sits. An observer of a table has `party` null. */
export interface Place {
  table: TableId;
  party: Party | null;
  role: Role;
}

/** `waiting` for the facilitator's nod; `present`; `released` by the facilitator or gone by own wish. */
export type Standing = 'waiting' | 'present' | 'released';

export type ClassPhase = 'lobby' | 'running' | 'debrief' | 'closed';

/** Seconds a decision may take in each stage of a round; 0 for no clock. */
export interface ClockPlan {
  situation: number;
  capitals: number;
  table: number;
  home: number;
}

/** A table's clock as it stands. `left` is in milliseconds at the moment the message was made; null without a clock. */
export interface ClockFace {
  frozen: boolean;
  left: number | null;
}

export interface Member {
  person: PersonId;
  name: string;
  role: Role;
  /** Connected now. */
  online: boolean;
}

/** Stands for a persona in the `Cover` of a seat the facilitator has taken over, whose `level` is empty. */
export const FACILITATOR = 'facilitator';

/** Who plays a seat in its people's place: a scripted delegation, or the facilitator by hand. */
export interface Cover {
  persona: string;
  level: string;
}

/** Told to the people of a seat when it is handed back: who played it last and the moves made for them, in order. */
export interface CoverSummary {
  persona: string;
  level: string;
  /** Somebody else had played it before, and moved. */
  several: boolean;
  moves: MoveBody[];
}

export interface ClassInfo {
  id: ClassId;
  code: string;
  title: string;
  phase: ClassPhase;
  scenario: { id: string; title: string; digest: string };
  length: string;
}

/** A move an adviser would make; the head submits it or leaves it. `for` and `against` are people of the delegation. */
export interface Advice {
  id: number;
  by: PersonId;
  move: MoveBody;
  for: PersonId[];
  against: PersonId[];
}

/**
 * Who hears it. `class`: everybody, the facilitator speaking; `table`: the plenary of one table; `statement`: the same
 * people, said for the public record; `party`: two delegations, or the facilitator and one; `caucus`: one's own.
 */
export type Channel =
  | { to: 'class' }
  | { to: 'table' }
  | { to: 'statement' }
  | { to: 'party'; party: Party }
  | { to: 'caucus' };

/** The channels a facilitator can close at a table. */
export type TalkChannel = Exclude<Channel['to'], 'class'>;

/**
 * Something said. `from` is the delegation it was said for: with `by` the facilitator, a seat taken over. Null for the
 * facilitator's own words.
 */
export interface Said {
  id: string;
  at: number;
  by: PersonId | typeof FACILITATOR;
  name: string;
  from: Party | null;
  channel: Channel;
  /** Null when the facilitator took it down, or when it was deleted with the class's personal data. */
  text: string | null;
}

/** A log entry this seat may know. `index` counts the steps this seat has seen, so that gaps tell nothing. */
export interface WireEntry {
  index: number;
  round: number;
  entry: LogEntry;
}

/** What is one's own and what is everybody's at a table; replaced key by key. */
export interface TableDoc {
  id: TableId;
  name: string;
  seat: Party | 'observer';
  public: Public;
  own: Private | null;
  legal: Legal[];
  /** Goes up with every move made for this seat and every roll-back; sent along with a move (see `SubmitMove.turn`). */
  turn: number;
  clock: ClockFace;
  cover: Cover | null;
  handedBack: CoverSummary | null;
  /** The delegation's own people and advice; empty for observers. */
  members: Member[];
  advice: Advice[];
  /** Which delegations have somebody connected. */
  online: boolean[];
  /** Channels the facilitator has closed. */
  muted: TalkChannel[];
}

export interface Me {
  /** `FACILITATOR` on the page of a seat taken over. */
  person: PersonId;
  name: string;
  standing: Standing;
  place: Place | null;
}

/**
 * One message to a student's page. Sections that are present replace what was there; within `table`, key by key, and
 * within its `public` and `own`, key by key again. `log` and `said` are appended. With `fresh` the `table`, `log` and
 * `said` held before are dropped first.
 */
export interface SeatMessage {
  /** To come back to: the `after` of the next connection. */
  cursor: string;
  fresh?: true;
  me?: Me;
  class?: ClassInfo;
  /** Null: no table yet. */
  table?: TablePatch | null;
  log?: WireEntry[];
  said?: Said[];
}

export type TablePatch = Partial<Omit<TableDoc, 'public' | 'own'>> & {
  public?: Partial<Public>;
  own?: Partial<Private> | null;
};

// ------------------------------------------------------------------ requests of a student

export interface JoinRequest {
  /** Made up by the client, not to be guessed; the same id again is the same person, and answered the same. */
  id?: string;
  name: string;
  /** Wished for; the server seats elsewhere when it is taken. A table alone: whatever place is next there. */
  want?: { table?: number; party?: Party; role?: Role };
}

export interface ReclaimRequest {
  /** As in `JoinRequest`. */
  id?: string;
  reclaim: string;
}

export interface Joined {
  person: PersonId;
  name: string;
  class: ClassInfo;
  /** To be written down: takes the seat over on another machine. */
  reclaim: string;
  standing: Standing;
}

export interface SubmitMove {
  move: MoveBody;
  /** The table's `turn` as last seen: a move made in the meantime for the same seat makes this one `stale`. */
  turn: number;
  /** Made up by the client; the same id again is the same move again, and answered the same. */
  id: string;
}

export interface SubmitAnswer {
  ok: true;
  turn: number;
}

export interface SayRequest {
  channel: Channel;
  text: string;
  id: string;
}

export interface AdviseRequest {
  move: MoveBody;
  id: string;
}

// ------------------------------------------------------------------ the console

export interface TableSummary {
  id: TableId;
  number: number;
  name: string;
  round: number;
  rounds: number;
  phase: Phase;
  waiting: boolean[];
  tension: number;
  trust: number[];
  clock: ClockFace;
  /** The clock of the running decision stood still while no server was up. */
  stood: boolean;
  covers: (Cover | null)[];
  /** Text last tabled or amended and who did; null before the first. */
  lastOffer: { by: Party; options: number[] } | null;
  outcome: string | null;
  totals: number[] | null;
  /** Moves in the record. */
  moves: number;
  muted: TalkChannel[];
}

export interface PersonRow {
  person: PersonId;
  name: string;
  standing: Standing;
  place: Place | null;
  online: boolean;
}

/** Like `SeatMessage`: tables and people by id, present ones replace. */
export interface ConsoleMessage {
  cursor: string;
  fresh?: true;
  class?: ClassInfo & { approval: boolean; clocks: ClockPlan; seed: string; address: string | null };
  tables?: TableSummary[];
  people?: PersonRow[];
  said?: (Said & { table: TableId | null })[];
}

/** Which moves of the control seat exist is the engine's business; the others are the room's. `table` null: all tables. */
export type ConsoleAct =
  | { act: 'start' }
  | { act: 'phase'; phase: ClassPhase }
  | { act: 'freeze'; table: TableId | null; on: boolean }
  | { act: 'clocks'; clocks: ClockPlan }
  /** Seconds more, or less, for the decision that runs; null takes its clock away. */
  | { act: 'clock'; table: TableId | null; by: number | null }
  | { act: 'process'; table: TableId | null }
  | { act: 'control'; table: TableId | null; move: ControlBody }
  | { act: 'moveFor'; table: TableId; party: Party; move: MoveBody }
  | { act: 'rollBack'; table: TableId; moves: number; seen: number }
  | { act: 'cover'; table: TableId; party: Party; cover: Cover | null }
  | { act: 'place'; person: PersonId; place: Place | null }
  | { act: 'admit'; person: PersonId }
  | { act: 'release'; person: PersonId }
  /** Puts a name right. */
  | { act: 'renamePerson'; person: PersonId; name: string }
  | { act: 'addTable' }
  /** Null: its number again. */
  | { act: 'rename'; table: TableId; name: string | null }
  | { act: 'say'; table: TableId | null; party: Party | null; text: string }
  | { act: 'takeDown'; table: TableId | null; said: string }
  /** The channels closed from now on; none opens all. */
  | { act: 'mute'; table: TableId | null; channels: TalkChannel[] }
  | { act: 'reclaim'; person: PersonId }
  /** For everybody, to be handed out: nobody who sits at a machine is put out. */
  | { act: 'newCodes' };

/** A move of the control seat that is made like any other; roll-backs go through `rollBack`, with its preview. */
export type ControlBody = Extract<MoveBody, { kind: 'inject' | 'improvise' | 'override' | 'close' }>;

export interface OpenClass {
  /** As in `JoinRequest`: the same id again is no other class. */
  id?: string;
  title: string;
  scenario: string;
  length: string;
  seed: string;
  tables: number;
  approval: boolean;
  /** Adds a table whenever all are full, until the class starts. */
  grow?: boolean;
  clocks?: Partial<ClockPlan>;
  /** Names known beforehand, one a line or CSV `name[,table[,party[,role]]]`, or as its first line names its columns. */
  roster?: string;
  /** What else the roster may call each delegation, as in the language it is written in. */
  called?: string[][];
}

/** A place by the number of its table. */
export type RosterPlace = Omit<Place, 'table'> & { table: number };

export interface OpenedClass {
  class: ClassInfo;
  /** Where students reach this server, as far as it knows. */
  address: string | null;
  /** Opens the console on another machine. */
  consoleKey: string;
  /** Of everybody on the roster: their re-claim codes, to be handed out, and where they sit. Told this once. */
  seats: { name: string; reclaim: string; place: RosterPlace | null }[];
}

/** What somebody sees who has the code and has not joined. */
export interface Invitation {
  class: ClassInfo;
  approval: boolean;
  parties: { name: string; short: string }[];
  tables: number;
  /** Tables with a name of their own, of which a newcomer may wish for one; none where the facilitator lets people in. */
  named: { number: number; name: string }[];
  /** Whether there is room, and joining is open. */
  open: boolean;
  /** Whether a cookie sent with an answer before came back: without, a seat taken would be lost at once. */
  cookies: boolean;
}

/** Before a roll-back: what each seat has come to know since, so that the facilitator knows what cannot be unlearnt. */
export interface RollBackPreview {
  table: TableId;
  /** Moves in the record now; sent back as `seen`, so that nothing made in the meantime is lost unseen. */
  moves: number;
  undone: Move[];
  learnt: { seat: Party | 'observer'; entries: WireEntry[] }[];
}
