/** Where in a document a place in its text is, though what is being typed there need not parse yet. */

import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { readForEdits } from './edits.ts';
import { outlineOf } from './outline.ts';

export interface CursorPlace {
  /** Keys and indices from the document down to what the cursor is in. */
  path: (string | number)[];
  /** Whether a key is being written there, or a value. */
  typing: 'key' | 'value';
  /** The word around the cursor, in offsets of the whole text. */
  from: number;
  to: number;
  /** Keys that already stand in the same map. */
  siblings: string[];
}

/** A word no scenario holds; it marks the cursor in the text that is parsed. */
const MARK = 'Zq7cursorZq7';
const WORD = /[\w/.-]/;

/** The top-level section around an offset: the rest of the document cannot change where in it one is. */
function sectionAround(text: string, offset: number): { from: number; to: number } {
  let from = text.lastIndexOf('\n', offset - 1) + 1;
  while (from > 0 && !/^[A-Za-z"'#]/.test(text.slice(from, from + 1))) from = text.lastIndexOf('\n', from - 2) + 1;
  const next = /\n(?=[A-Za-z"'])/g;
  next.lastIndex = offset;
  return { from, to: next.exec(text)?.index ?? text.length };
}

/** The place of an offset; null inside a comment or where nothing can be made of the text. */
export function placeAt(text: string, offset: number): CursorPlace | null {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (/(^|\s)#/.test(line)) return null;
  let from = offset;
  while (from > 0 && WORD.test(text[from - 1])) from--;
  let to = offset;
  while (to < text.length && WORD.test(text[to])) to++;
  const section = sectionAround(text, from);
  const before = text.slice(section.from, from);
  const after = text.slice(to, section.to);
  const isKey = /^\s*:(\s|$)/.test(after);
  // What is typed may be meant as a key or as a value; whichever reading parses with fewer errors is taken.
  const readings = isKey ? [''] : [': ', ''];
  const found = readings
    .map(colon => readAs(before + MARK + colon + after, { from, to }))
    .filter(reading => reading !== null)
    .sort((a, b) => a.errors - b.errors);
  const place = found[0]?.place ?? null;
  if (place?.path.length !== 0) return place;
  // Sections of the document stand outside the one that was read.
  return { ...place, siblings: outlineOf(text).flatMap(({ key, depth }) => (depth === 0 ? [key] : [])) };
}

function readAs(text: string, word: { from: number; to: number }): { place: CursorPlace; errors: number } | null {
  const document = readForEdits(text);
  const found = search(document.contents as Node | null, []);
  return found && { place: { ...found, ...word }, errors: document.errors.length };
}

type Found = Pick<CursorPlace, 'path' | 'typing' | 'siblings'>;

function search(node: unknown, path: (string | number)[]): Found | null {
  if (isScalar(node)) return String(node.value).includes(MARK) ? { path, typing: 'value', siblings: [] } : null;
  if (isSeq(node)) {
    for (const [at, item] of node.items.entries()) {
      const found = search(item, [...path, at]);
      if (found) return found;
    }
    return null;
  }
  if (!isMap(node)) return null;
  const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const marked = keys.findIndex(key => key.includes(MARK));
  if (marked >= 0) return { path, typing: 'key', siblings: keys.filter((_, at) => at !== marked) };
  for (const [at, item] of node.items.entries()) {
    const found = isPair(item) ? search(item.value, [...path, keys[at]]) : null;
    if (found) return found;
  }
  return null;
}
