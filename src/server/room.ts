/** What may be done at a table, and the entries that say it was done. Pure: a message in, entries or a refusal out. */
import { defaultMove, err, ok, type Result, refusal, viewFor } from '../engine/index.ts';
import type { Move, MoveBody, Party } from '../engine/types.ts';
import { LIMITS } from '../wire/limits.ts';
import { type ErrorCode, FACILITATOR, type Place, type SubmitMove, type WireError } from '../wire/types.ts';
import type { Person } from './classroom.ts';
import type { Actor, TableEntry } from './entry.ts';
import { answeredWith, clockLeft, foldTable, isCovered, isTakenOver, type Table, waitedFor } from './table.ts';

export type Decided = Result<TableEntry[], WireError>;

export const refuse = (
  code: ErrorCode,
  message: string,
  more: Partial<WireError> = {},
): { ok: false; error: WireError } => err({ code, message, ...more });

export const TAKE_FIRST = refuse('notSeated', 'take this seat over first', { why: 'takeFirst' });

/** Where somebody may act, or why not. */
export function placeOf(person: Person | undefined): Result<Place, WireError> {
  if (person?.standing === 'released') return refuse('forbidden', 'you have left this class');
  if (!person?.place) return refuse('notSeated', 'you have no seat yet');
  return ok(person.place);
}

/** Somebody with a delegation at this very table, as a head where one is asked for. */
export function delegate(table: Table, place: Place, asHead: boolean): Result<Party, WireError> {
  if (place.table !== table.id || place.party === null) return refuse('forbidden', 'an observer does not act');
  if (asHead && place.role !== 'head')
    return refuse('forbidden', 'the head of the delegation submits; propose it instead', {
      why: 'headSubmits',
    });
  return ok(place.party);
}

/** The debrief has stopped play, or the end of the class everything. */
export const OVER = refuse('notNow', 'this class is over', { why: 'classOver' });
export const isStopped = (table: Table): boolean => table.stopped !== 'nothing';

function playable(table: Table): WireError | null {
  if (isStopped(table)) return OVER.error;
  if (!table.started) return refuse('notNow', 'the class has not started', { why: 'notStarted' }).error;
  if (table.frozen) return refuse('frozen', 'the facilitator has frozen this table').error;
  if (table.entries >= LIMITS.entriesATable) return refuse('limit', 'this table has reached its last entry').error;
  return null;
}

/** The one way a move gets into a table's record. */
function entryFor(table: Table, move: Move, by: Actor, client: string): Decided {
  const refused = refusal(table.game, table.state, move);
  if (refused) return refuse('illegal', `not legal: ${refused.code}`, { refusal: refused });
  return ok([{ kind: 'move', move, by, client }]);
}

/** A student's move. The same `id` again is no new move: no entries, and the caller answers as before. */
export function submit(table: Table, person: Person, request: SubmitMove): Decided {
  const place = placeOf(person);
  if (!place.ok) return place;
  const party = delegate(table, place.value, true);
  if (!party.ok) return party;
  const client = clientKey(person, request.id);
  if (answeredWith(table, client) !== null) return ok([]);
  const halted = playable(table);
  if (halted) return err(halted);
  if (isCovered(table, party.value)) return refuse('covered', 'somebody else plays this seat for now');
  if (request.turn !== table.turns[party.value])
    return refuse('stale', 'another move has been made for this seat in the meantime');
  return entryFor(table, { ...request.move, seat: party.value }, { person: person.id }, client);
}

export const clientKey = (person: Person, id: string): string => `${person.id} ${id}`;

/** The facilitator acts for a seat, covered or not, frozen or not. */
export function moveFor(table: Table, party: Party, move: MoveBody): Decided {
  if (isStopped(table)) return OVER;
  if (!table.started) return refuse('notNow', 'the class has not started', { why: 'notStarted' });
  return entryFor(table, { ...move, seat: party }, 'facilitator', '');
}

/** A move from the page of a seat the facilitator has taken over, as careful as a student's; a frozen table takes it. */
export function submitFor(table: Table, party: Party, request: SubmitMove): Decided {
  if (answeredWith(table, deskKey(request.id)) !== null) return ok([]);
  if (isStopped(table)) return OVER;
  if (!table.started) return refuse('notNow', 'the class has not started', { why: 'notStarted' });
  if (!isTakenOver(table, party)) return TAKE_FIRST;
  if (table.entries >= LIMITS.entriesATable) return refuse('limit', 'this table has reached its last entry');
  if (request.turn !== table.turns[party])
    return refuse('stale', 'another move has been made for this seat in the meantime');
  return entryFor(table, { ...request.move, seat: party }, 'facilitator', deskKey(request.id));
}

export const deskKey = (id: string): string => `${FACILITATOR} ${id}`;

/** Every seat that is waited for gets what a missed deadline submits (rule 10.6), until something else is asked. */
export function processNow(table: Table, by: Actor, at: number): Decided {
  if (!table.started) return refuse('notNow', 'the class has not started', { why: 'notStarted' });
  const entries: TableEntry[] = [];
  let now = table;
  for (const party of waitedFor(table)) {
    if (!now.state.public.waiting[party]) continue;
    const move = defaultMove(now.game, viewFor(now.game, now.state, party), party);
    const entry: TableEntry = { kind: 'move', move, by, client: '' };
    entries.push(entry);
    now = foldTable(now, entry, at);
  }
  return ok(entries);
}

/** The clock has run out, if it really has: another process may have dealt with it. */
export function timeUp(table: Table, now: number): Decided {
  if (playable(table) !== null || clockLeft(table.clock, now) !== 0) return ok([]);
  return processNow(table, 'clock', now);
}

/** A persona's move for the seat it covers; nothing when it is no longer its to make. */
export function coveredMove(table: Table, party: Party, move: Move): Decided {
  if (!isCovered(table, party) || isTakenOver(table, party)) return ok([]);
  if (playable(table) !== null || !table.state.public.waiting[party]) return ok([]);
  const made = entryFor(table, move, 'persona', '');
  // A delegation that errs must not stop the table: what a missed deadline submits is always legal.
  return made.ok
    ? made
    : entryFor(table, defaultMove(table.game, viewFor(table.game, table.state, party), party), 'persona', '');
}

/** An adviser's proposal to the head. Only its shape is looked at: it may become legal while it is talked over. */
export function advise(table: Table, person: Person, move: MoveBody, id: string): Decided {
  const place = placeOf(person);
  if (!place.ok) return place;
  const party = delegate(table, place.value, false);
  if (!party.ok) return party;
  const client = clientKey(person, id);
  if (answeredWith(table, client) !== null) return ok([]);
  const halted = playable(table);
  if (halted) return err(halted);
  if (table.advice.filter(a => a.party === party.value).length >= LIMITS.advice)
    return refuse('limit', `at most ${LIMITS.advice} proposals wait in a delegation`);
  return ok([{ kind: 'advice', party: party.value, by: person.id, move, client }]);
}

export function voteOn(table: Table, person: Person, advice: number, yes: boolean): Decided {
  const place = placeOf(person);
  if (!place.ok) return place;
  const party = delegate(table, place.value, false);
  if (!party.ok) return party;
  if (isStopped(table)) return OVER;
  const found = table.advice.find(a => a.id === advice && a.party === party.value);
  if (!found) return refuse('notFound', 'there is no such proposal in your delegation');
  const already = (yes ? found.yes : found.no).includes(person.id);
  return ok(already ? [] : [{ kind: 'advised', party: party.value, advice, by: person.id, yes }]);
}
