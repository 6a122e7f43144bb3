/** Who may say what to whom; the entry, and the text that is kept beside the log. */
import { randomBytes } from 'node:crypto';
import { err, ok, type Result } from '../engine/index.ts';
import type { Party } from '../engine/types.ts';
import { LIMITS } from '../wire/limits.ts';
import { type Channel, FACILITATOR, type SayRequest, type TalkChannel, type WireError } from '../wire/types.ts';
import type { Person } from './classroom.ts';
import type { SaidEntry } from './entry.ts';
import { newTextId, sha256 } from './ids.ts';
import { clientKey, delegate, deskKey, OVER, placeOf, refuse, TAKE_FIRST } from './room.ts';
import type { TextRow } from './store/schema.ts';
import { answeredWith, isTakenOver, type Table } from './table.ts';

export interface Utterance {
  entry: SaidEntry;
  text: TextRow;
}

/** Who says it, for which delegation, and the request it came with. */
type Speaker = Pick<SaidEntry, 'by' | 'from' | 'client'>;

/** The text and its salt stay out of the log, which keeps their digest: deleted, they leave nothing to guess from. */
export function utter(stream: string, text: string, who: Speaker & { channel: Channel }): Utterance {
  const id = newTextId();
  const salt = randomBytes(16).toString('base64url');
  return {
    entry: { kind: 'said', id, ...who, digest: sha256(`${salt}\n${text}`) },
    text: { stream, id, salt, text },
  };
}

/** What a student says at a table; null when it is the same again. */
export function say(table: Table, person: Person, request: SayRequest): Result<Utterance | null, WireError> {
  const place = placeOf(person);
  if (!place.ok) return place;
  const party = delegate(table, place.value, false);
  if (!party.ok) return party;
  const who = { by: person.id, from: party.value, client: clientKey(person, request.id) };
  return uttered(table, who, request, table.muted);
}

/**
 * What the facilitator says for a seat taken over, and all are told that it is the facilitator who speaks. What is closed
 * is closed to students.
 */
export function sayFor(table: Table, party: Party, request: SayRequest): Result<Utterance | null, WireError> {
  const who = { by: FACILITATOR, from: party, client: deskKey(request.id) } as const;
  const again = answeredWith(table, who.client) !== null;
  return again || isTakenOver(table, party) ? uttered(table, who, request, []) : TAKE_FIRST;
}

function uttered(
  table: Table,
  who: Speaker & { from: Party },
  { channel, text }: SayRequest,
  closed: readonly TalkChannel[],
): Result<Utterance | null, WireError> {
  if (answeredWith(table, who.client) !== null) return ok(null);
  if (table.stopped === 'all') return OVER;
  if (table.said.length >= LIMITS.saidATable) return refuse('limit', 'this table has said all it may');
  const wrong = misdirected(table, who.from, channel, closed);
  return wrong ? err(wrong) : ok(utter(table.id, text, { ...who, channel }));
}

function misdirected(table: Table, from: Party, channel: Channel, closed: readonly TalkChannel[]): WireError | null {
  if (channel.to === 'class') return refuse('forbidden', 'the facilitator speaks to the class').error;
  if (closed.includes(channel.to))
    return refuse('notNow', 'the facilitator has closed this channel', { why: 'channelClosed' }).error;
  if (channel.to === 'party' && (channel.party >= table.game.n || channel.party === from))
    return refuse('badRequest', 'there is no such delegation to speak to', { at: 'channel.party' }).error;
  return null;
}
