/**
 * A quick reader of plain YAML: what scenarios are mostly written in. Whatever it is not sure to read as the library
 * does (a rare construct as well as a mistake) it leaves to the library, which also finds the words for mistakes; the
 * two agree on every text of tests/unit/scenario/plain-yaml.test.ts and of the fuzzer. Reading so takes a tenth of the
 * time, and the first reading, before anything is compiled, less than that.
 */
import { LIMITS } from '../limits.ts';
import {
  HASH,
  leaf,
  match,
  NEWLINE,
  NOT_PLAIN,
  notPlain,
  type Reader,
  readInline,
  readKey,
  SPACE,
  skipSpaces,
} from './plain-parts.ts';
import type { Leaf, Tree } from './tree.ts';

/** Null when the text is not plain, holds nothing, or comes near a limit. */
export function readPlain(text: string): Tree | null {
  if (text.includes('\t')) return null;
  const r: Reader = { text, at: 0, column: 0, nodes: 0, depth: 0 };
  try {
    toContent(r);
    const root = r.column === 0 ? readMap(r, 0) : null;
    return r.at >= text.length && r.nodes < LIMITS.nodes / 2 ? root : null;
  } catch (thrown) {
    if (thrown === NOT_PLAIN) return null;
    throw thrown;
  }
}

/** From the start of a line to the next content, past empty lines and comments. */
function toContent(r: Reader): void {
  const { text } = r;
  for (;;) {
    const start = r.at;
    skipSpaces(r);
    const code = text.charCodeAt(r.at);
    if (Number.isNaN(code)) r.column = -1;
    else if (code === NEWLINE) {
      r.at++;
      continue;
    } else if (code === HASH) {
      skipLine(r);
      continue;
    } else r.column = r.at - start;
    return;
  }
}

function skipLine(r: Reader): void {
  const end = r.text.indexOf('\n', r.at);
  r.at = end < 0 ? r.text.length : end + 1;
}

/** Past spaces, a comment and the end of the line to the next content; anything else is not plain. */
function toNextLine(r: Reader): void {
  const before = r.at;
  skipSpaces(r);
  const code = r.text.charCodeAt(r.at);
  if (code === HASH ? r.at === before : code !== NEWLINE && !Number.isNaN(code)) notPlain();
  skipLine(r);
  toContent(r);
}

/** Whether the rest of the line is empty or a comment. */
function isLineOver({ text, at }: Reader): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code === NEWLINE || (code === HASH && text.charCodeAt(at - 1) === SPACE);
}

function isDash({ text, at }: Reader): boolean {
  if (text[at] !== '-') return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE || next === NEWLINE || Number.isNaN(next);
}

function readMap(r: Reader, column: number): Tree {
  if (++r.depth > 20) notPlain();
  r.nodes++;
  const start = r.at;
  const entries: { key: Leaf; value: Tree }[] = [];
  while (r.column === column) {
    const key = readKey(r) ?? notPlain();
    entries.push({ key, value: readValue(r, column, key.end + 1, true) });
  }
  if (r.column > column) notPlain();
  r.depth--;
  return { kind: 'map', entries, start, end: entries[entries.length - 1]?.value.end ?? start };
}

function readList(r: Reader, column: number): Tree {
  if (++r.depth > 20) notPlain();
  r.nodes++;
  const start = r.at;
  const items: Tree[] = [];
  while (r.column === column && isDash(r)) items.push(readItem(r, column));
  if (r.column > column) notPlain();
  r.depth--;
  return { kind: 'list', items, start, end: items[items.length - 1]?.end ?? start };
}

const INLINE_KEY = /[\w./-]+:(?:[ \n]|$)/y;

/** What follows a dash; a map or another list may begin on the same line. */
function readItem(r: Reader, column: number): Tree {
  const dash = r.at;
  r.at++;
  skipSpaces(r);
  if (isLineOver(r)) return readValue(r, column, dash + 1, false);
  const isKey = match(r, INLINE_KEY) !== null;
  if (!isKey && !isDash(r)) return readValue(r, column, dash + 1, false);
  r.column = column + r.at - dash;
  return isKey ? readMap(r, r.column) : readList(r, r.column);
}

/**
 * The value after a colon or a dash, in a collection at column `indent`. Below a key, the dashes of a list may stand as
 * far left as the key.
 */
function readValue(r: Reader, indent: number, nowhere: number, mayBeDash: boolean): Tree {
  skipSpaces(r);
  if (isLineOver(r)) {
    toNextLine(r);
    if (r.column > indent && isDash(r)) return readList(r, r.column);
    if (r.column > indent) return match(r, INLINE_KEY) === null ? readRest(r, indent) : readMap(r, r.column);
    if (mayBeDash && r.column === indent && isDash(r)) return readList(r, indent);
    r.nodes++;
    return leaf(null, nowhere, nowhere);
  }
  const sign = r.text[r.at];
  return sign === '|' || sign === '>' ? readBlockText(r, indent) : readRest(r, indent);
}

/** A value and nothing more until the next line, which must not be a further line of it. */
function readRest(r: Reader, indent: number): Tree {
  const value = readInline(r, indent);
  toNextLine(r);
  if (r.column > indent) notPlain();
  return value;
}

const HEADER = /[|>]-?(?= *\n)/y;

/** Text below a `|` or `>`, in lines that stand equally deep; what else such a text may do is not plain. */
function readBlockText(r: Reader, indent: number): Leaf {
  const { text } = r;
  const start = r.at;
  const header = match(r, HEADER) ?? notPlain();
  const folded = header.startsWith('>');
  skipLine(r);
  let depth = -1;
  let value = '';
  let empty = 0;
  for (;;) {
    const line = r.at;
    skipSpaces(r);
    if (r.at >= text.length) break;
    const column = r.at - line;
    if (text.charCodeAt(r.at) === NEWLINE) {
      if (depth < 0 || column > depth) notPlain();
      empty++;
      r.at++;
      continue;
    }
    if (depth < 0) depth = column > indent ? column : notPlain();
    if (column < depth) {
      if (text.charCodeAt(r.at) === HASH || column > indent) notPlain();
      r.at = line;
      break;
    }
    if (folded && column > depth) notPlain();
    const end = text.indexOf('\n', r.at);
    if (end < 0 || text.charCodeAt(end - 1) === SPACE) notPlain();
    if (value !== '') value += gap(folded, empty);
    value += text.slice(line + depth, end);
    empty = 0;
    r.at = end + 1;
  }
  if (depth < 0 || r.at - start > LIMITS.scalar) notPlain();
  r.nodes++;
  toContent(r);
  return leaf(header.endsWith('-') ? value : `${value}\n`, start, r.at);
}

/** What stands between two lines that have so many empty ones between them. */
const gap = (folded: boolean, empty: number): string => (folded ? '\n'.repeat(empty) || ' ' : '\n'.repeat(empty + 1));
