/** What one change tells several chairs of a table alike is worked out and written out once for them all. */
import type { Public } from '../engine/types.ts';
import type { SeatMessage, TablePatch, WireEntry } from '../wire/types.ts';

type Patched = Partial<Public> | null;

/** Lives as long as one change is told, so that it keeps nothing alive. */
export interface Alike {
  /** `work(before, after)`, or what it gave for the chair before. */
  publicPatch(before: Public, after: Public, work: (before: Public, after: Public) => Patched): Patched;
  /** The message as `JSON.stringify` writes it. */
  text(message: SeatMessage): string;
}

export function alike(): Alike {
  let known: { before: Public; after: Public; patch: Patched } | null = null;
  const written = new Map<object, string>();
  const once = (part: object): string => {
    const text = written.get(part) ?? JSON.stringify(part);
    written.set(part, text);
    return text;
  };
  return {
    publicPatch: (before, after, work) => {
      if (known?.before !== before || known.after !== after) known = { before, after, patch: work(before, after) };
      return known.patch;
    },
    text: ({ table, log, ...rest }) => {
      const parts = [JSON.stringify(rest).slice(1, -1)];
      if (table) parts.push(`"table":${tableText(table, once)}`);
      if (log) parts.push(`"log":[${log.map(each => entryText(each, once)).join(',')}]`);
      return `{${parts.join(',')}}`;
    },
  };
}

function tableText({ public: shared, ...own }: TablePatch, once: (part: object) => string): string {
  const text = JSON.stringify(own);
  if (!shared) return text;
  return text === '{}' ? `{"public":${once(shared)}}` : `${text.slice(0, -1)},"public":${once(shared)}}`;
}

const entryText = ({ index, round, entry }: WireEntry, once: (part: object) => string): string =>
  `{"index":${index},"round":${round},"entry":${once(entry)}}`;
