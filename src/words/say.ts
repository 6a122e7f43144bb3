/**
 * Every sentence a reader sees, said in the language that is set. Messages are ICU MessageFormat, one catalogue a language and
 * area (`messages/<language>/<area>.ts`), so that a translator meets whole sentences and never pieces of one.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { capitalised } from './capitalised.ts';
import { type Area, type Language, load } from './catalogues.ts';
import type { MessageId } from './messages/ids.ts';

export type Values = Readonly<Record<string, string | number>>;
/** What a `<tag>` in a message makes of the text inside it. */
export type Tags<T> = Readonly<Record<string, (inside: (string | T)[]) => T>>;

/** As written in a catalogue, or parsed already: the built page brings no parser. */
type Message = ConstructorParameters<typeof IntlMessageFormat>[0];

let language: Language = 'en';
let messages: Readonly<Record<string, Message>> = {};
const areas = new Set<Area>();

interface Compiled {
  format: IntlMessageFormat;
  /** A whole sentence that begins with what is filled in. */
  opens: boolean;
}

const compiled = new Map<string, Compiled>();

/** The language sentences are said in now. */
export const spoken = (): Language => language;

/** Makes ready everything said in these areas; a change of language takes along the areas made ready before. */
export async function speak(next: Language, wanted: readonly Area[]): Promise<void> {
  const fetched = next === language ? wanted.filter(area => !areas.has(area)) : [...new Set([...areas, ...wanted])];
  const loaded = await Promise.all(fetched.map(area => load(next, area)));
  const kept = next === language ? messages : {};
  messages = Object.assign({}, kept, ...loaded);
  if (next !== language) compiled.clear();
  language = next;
  for (const area of fetched) areas.add(area);
}

function formatOf(id: string): Compiled {
  const known = compiled.get(id);
  if (known) return known;
  const format = new IntlMessageFormat(messageOf(id), language);
  const made = { format, opens: opensWithValue(format) };
  compiled.set(id, made);
  return made;
}

/** Kinds of parts of a parsed message. */
const LITERAL = 0;
const ARGUMENT = 1;

/** Values that are written as they stand in a file: `start.tension` begins a sentence small. */
const WRITTEN = new Set(['path', 'file', 'section']);

function opensWithValue(format: IntlMessageFormat): boolean {
  const parts = format.getAst();
  const [first, last] = [parts[0], parts.at(-1)];
  const begins = first?.type === ARGUMENT && !WRITTEN.has(first.value);
  return begins && last?.type === LITERAL && last.value.endsWith('.');
}

/** An id that is not there is a fault of the program: its area was not made ready. */
function messageOf(id: string): Message {
  const message = messages[id];
  if (message === undefined) throw new Error(`No message "${id}" in the areas made ready: ${[...areas].join(', ')}`);
  return message;
}

/** A text that needs no formatting at all. */
export const isBare = (message: Message): message is string =>
  typeof message === 'string' && /^[^{}<>']*$/.test(message);

/**
 * The sentence `id` with its values. Throws where a value the message names is missing. A whole sentence begins with a capital,
 * whatever it begins with: “the Delta” is written small inside one.
 */
export function say(id: MessageId, values?: Values): string {
  const message = messageOf(id);
  if (isBare(message)) return message;
  const { format, opens } = formatOf(id);
  const said = String(format.format(values));
  return opens ? capitalised(said) : said;
}

/** The same with its `<tags>` made into something else than text, such as elements of a page: its parts in order. */
export function sayParts<T>(id: MessageId, values: Values, tags: Tags<T>): (string | T)[] {
  const message = messageOf(id);
  if (isBare(message)) return [message];
  const made = formatOf(id).format.format<T>({ ...values, ...tags } as Parameters<IntlMessageFormat['format']>[0] &
    Tags<T>);
  return Array.isArray(made) ? (made as (string | T)[]) : [made as string | T];
}
