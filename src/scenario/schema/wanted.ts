/** Each field carries in its error text what it expects, as data: the schema library hands on a text and nothing else. */
import type { Told } from '../sayings.ts';

/** The text to give to the library. */
export const expecting = (wanted: Told): string => JSON.stringify(wanted);

/** What an error text says is expected; a text that is none of ours stays as it is. */
export function wantedIn(text: string): Told {
  if (!text.startsWith('{"id":"wanted.')) return { id: 'wanted.other', values: { detail: text } };
  return JSON.parse(text) as Told;
}
