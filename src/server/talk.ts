/** Who may say what to whom; the entry, and the text that is kept beside the log. */
import { randomBytes } from 'node:crypto';
import { err, ok, type Result } from '../engine/index.ts';
import type { Party } from '../engine/types.ts';
import { LIMITS } from '../wire/limits.ts';
import type { Channel, SayRequest, WireError } from '../wire/types.ts';
import type { Person } from './classroom.ts';
import type { SaidEntry } from './entry.ts';
import { newTextId, sha256 } from './ids.ts';
import { clientKey, delegate, placeOf, refuse } from './room.ts';
import type { TextRow } from './store/schema.ts';
import { answeredWith, type Table } from './table.ts';

export interface Utterance {
  entry: SaidEntry;
  text: TextRow;
}

/** The text and its salt stay out of the log, which keeps their digest: deleted, they leave nothing to guess from. */
export function utter(
  stream: string,
  text: string,
  who: { by: SaidEntry['by']; from: Party | null; channel: Channel; client: string },
): Utterance {
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
  const client = clientKey(person, request.id);
  if (answeredWith(table, client) !== null) return ok(null);
  if (table.said.length >= LIMITS.saidATable) return refuse('limit', 'this table has said all it may');
  const wrong = misdirected(table, party.value, request.channel);
  if (wrong) return err(wrong);
  return ok(utter(table.id, request.text, { by: person.id, from: party.value, channel: request.channel, client }));
}

function misdirected(table: Table, from: Party, channel: Channel): WireError | null {
  if (channel.to === 'class') return refuse('forbidden', 'the facilitator speaks to the class').error;
  if (table.muted.includes(channel.to))
    return refuse('notNow', 'the facilitator has closed this channel', { why: 'channelClosed' }).error;
  if (channel.to === 'party' && (channel.party >= table.game.n || channel.party === from))
    return refuse('badRequest', 'there is no such delegation to speak to', { at: 'channel.party' }).error;
  return null;
}
