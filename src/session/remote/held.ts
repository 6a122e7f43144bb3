/** What a page holds of its seat in a class, and how a message of the server changes it. Pure; docs/classroom-api.md. */
import type { ClassInfo, Me, Said, SeatMessage, TableDoc, TablePatch, WireEntry } from '../../wire/types.ts';

export interface Held {
  /** Where to go on from; null before the first message. */
  cursor: string | null;
  me: Me | null;
  class: ClassInfo | null;
  /** Null while seated nowhere. */
  table: TableDoc | null;
  log: WireEntry[];
  said: Said[];
}

export const EMPTY: Held = { cursor: null, me: null, class: null, table: null, log: [], said: [] };

/** `public` and `own` are replaced key by key; everything else of a table as it comes. */
function mergeTable(from: TableDoc | null, patch: TablePatch): TableDoc {
  const own = patch.own === undefined ? from?.own : patch.own === null ? null : { ...from?.own, ...patch.own };
  // A first message brings every key; a later one may leave out what has not changed.
  return { ...from, ...patch, public: { ...from?.public, ...patch.public }, own: own ?? null } as TableDoc;
}

/** Appends what is new; what was said before under the same id is replaced (taken down, say). */
function mergeSaid(from: Said[], news: Said[]): Said[] {
  const changed = new Map(news.map(each => [each.id, each]));
  const kept = from.map(each => changed.get(each.id) ?? each);
  const known = new Set(from.map(({ id }) => id));
  return [...kept, ...[...changed.values()].filter(({ id }) => !known.has(id))];
}

export function take(held: Held, message: SeatMessage): Held {
  const from = message.fresh ? { ...EMPTY, me: held.me, class: held.class } : held;
  const { table } = message;
  return {
    cursor: message.cursor,
    me: message.me ?? from.me,
    class: message.class ?? from.class,
    table: table === undefined ? from.table : table === null ? null : mergeTable(from.table, table),
    log: message.log ? [...from.log, ...message.log] : from.log,
    said: message.said ? mergeSaid(from.said, message.said) : from.said,
  };
}
