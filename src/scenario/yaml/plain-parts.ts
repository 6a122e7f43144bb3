/** The parts of the plain YAML that plain.ts reads: scalars and flow collections. */
import { LIMITS } from '../limits.ts';
import type { Leaf, Tree } from './tree.ts';

/** Where a reading stands. */
export interface Reader {
  text: string;
  at: number;
  /** Column of the content at `at` when that is the first of its line; −1 at the end of the text. */
  column: number;
  nodes: number;
  depth: number;
}

/** Thrown where the text is not the plain kind, which need not mean that it is wrong. */
export const NOT_PLAIN = Symbol('not plain');

export function notPlain(): never {
  throw NOT_PLAIN;
}

export const NEWLINE = 10;
export const SPACE = 32;
export const HASH = 35;

/** A key without quotes, and what must follow it. */
const KEY = /[A-Za-z_][\w./-]{0,199}(?=:(?:[ \n]|$))/y;
const NOT_A_KEY = /^(?:null|true|false)$/i;

/** Text without quotes on one line; in brackets their signs and the comma end it. */
const BLOCK_TEXT = /(?:[^\s,[\]{}#&*!|>'"%@`?:-]|[-?:](?=[^\s]))(?:[^\n:#]|:(?=[^\s])|(?<=[^\s])#)*/y;
const FLOW_TEXT = /(?:[^\s,[\]{}#&*!|>'"%@`?:-]|-(?=[^\s,[\]{}]))(?:[^\n:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=[^\s])#)*/y;

const BLANK_LINES = /(?:\n *)+/y;

const SIMPLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What the core schema may take for a number though it is not written simply. */
const ODD_NUMBER = /^[-+]?(?:0[xo]|(?:\.\d+|\d+\.?\d*)(?:e[-+]?\d+)?$|\.inf$|\.nan$)/i;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['null', 'Null', 'NULL', '~'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
]);

function meant(text: string): Leaf['value'] {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (SIMPLE_NUMBER.test(text)) return Number(text);
  return ODD_NUMBER.test(text) ? notPlain() : text;
}

export function match(r: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = r.at;
  const found = pattern.exec(r.text);
  return found?.[0] ?? null;
}

export const leaf = (value: Leaf['value'], start: number, end: number): Leaf => ({ kind: 'leaf', value, start, end });

/** A key and its colon; null when there is none here. */
export function readKey(r: Reader): Leaf | null {
  const name = match(r, KEY);
  if (name === null) return null;
  if (NOT_A_KEY.test(name)) notPlain();
  const key = leaf(name, r.at, r.at + name.length);
  r.at = key.end + 1;
  r.nodes++;
  return key;
}

export function skipSpaces(r: Reader): void {
  while (r.text.charCodeAt(r.at) === SPACE) r.at++;
}

/** A value that stands on the line: quoted or plain text, a list or map in brackets. */
export function readInline(r: Reader, indent: number): Tree {
  const sign = r.text[r.at];
  if (sign === '"' || sign === "'") return readQuoted(r, sign, indent);
  if (sign === '[') return readFlowList(r, indent);
  if (sign === '{') return readFlowMap(r, indent);
  return readText(r, indent);
}

function readLine(r: Reader, pattern: RegExp): string {
  const found = match(r, pattern) ?? notPlain();
  r.at += found.length;
  return trimmed(found);
}

/** Without the spaces at its end; a pattern would look for their end from each of them. */
function trimmed(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return text.slice(0, end);
}

/** What is longer than one text may be is not built. */
function keepShort({ at }: Reader, start: number): void {
  if (at - start > LIMITS.scalar) notPlain();
}

/** Text without quotes, with the lines that carry it on: those deeper than what holds it. */
function readText(r: Reader, indent: number): Leaf {
  const start = r.at;
  let text = readLine(r, BLOCK_TEXT);
  const end = start + text.length;
  while (r.text.charCodeAt(r.at) === NEWLINE) {
    const from = r.at;
    const lines = match(r, BLANK_LINES) ?? '';
    r.at += lines.length;
    if (columnAfter(lines) <= indent || match(r, BLOCK_TEXT) === null) {
      r.at = from;
      break;
    }
    text += joined(emptyIn(lines)) + readLine(r, BLOCK_TEXT);
    keepShort(r, start);
  }
  keepShort(r, start);
  r.nodes++;
  return leaf(meant(text), start, end);
}

function readFlowText(r: Reader): Leaf {
  const start = r.at;
  const text = readLine(r, FLOW_TEXT);
  keepShort(r, start);
  r.nodes++;
  return leaf(meant(text), start, start + text.length);
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n' };

/** Quoted text; its lines are joined as those of plain text are. */
function readQuoted(r: Reader, quote: string, indent: number): Leaf {
  const { text } = r;
  const start = r.at;
  let value = '';
  for (r.at++; ; r.at++) {
    keepShort(r, start);
    const sign = text[r.at] ?? notPlain();
    const next = text[r.at + 1] ?? '';
    if (sign === quote && !(quote === "'" && next === quote)) break;
    if (sign === '\n') {
      value = trimmed(value) + joined(skipBreak(r, indent));
    } else if (sign === '\\' && quote === '"') {
      r.at++;
      if (next !== '\n') value += ESCAPES[next] ?? notPlain();
      else if (skipBreak(r, indent) > 0) notPlain();
    } else {
      value += sign;
      if (sign === quote) r.at++;
    }
  }
  r.at++;
  r.nodes++;
  return leaf(value, start, r.at);
}

/** From the end of a line of quoted text to before its next character; how many empty lines lay between. */
function skipBreak(r: Reader, indent: number): number {
  const lines = match(r, BLANK_LINES) ?? notPlain();
  if (columnAfter(lines) <= indent) notPlain();
  r.at += lines.length - 1;
  return emptyIn(lines);
}

const columnAfter = (lines: string): number => lines.length - 1 - lines.lastIndexOf('\n');
const emptyIn = (lines: string): number => lines.split('\n').length - 2;
/** How two lines of a text are joined that have so many empty ones between them. */
const joined = (empty: number): string => '\n'.repeat(empty) || ' ';

/** White space in brackets. Lines inside them stand deeper than what holds them. */
function skipFlowSpace(r: Reader, indent: number): void {
  let lineStart = -1;
  for (let code = r.text.charCodeAt(r.at); code === SPACE || code === NEWLINE; code = r.text.charCodeAt(++r.at))
    if (code === NEWLINE) lineStart = r.at + 1;
  if (lineStart >= 0 && r.at - lineStart <= indent) notPlain();
}

/** The entries of a list or map in brackets, up to and with the one that closes it. */
function readEntries(r: Reader, indent: number, close: string, readEntry: () => void): void {
  if (++r.depth > 20) notPlain();
  r.nodes++;
  r.at++;
  skipFlowSpace(r, indent);
  while (r.text[r.at] !== close) {
    readEntry();
    skipFlowSpace(r, indent);
    if (r.text[r.at] === close) break;
    if (r.text[r.at] !== ',') notPlain();
    r.at++;
    skipFlowSpace(r, indent);
  }
  r.at++;
  r.depth--;
}

function readFlowValue(r: Reader, indent: number): Tree {
  const sign = r.text[r.at] ?? '';
  return '"\'[{'.includes(sign) ? readInline(r, indent) : readFlowText(r);
}

function readFlowList(r: Reader, indent: number): Tree {
  const start = r.at;
  const items: Tree[] = [];
  readEntries(r, indent, ']', () => items.push(readFlowValue(r, indent)));
  return { kind: 'list', items, start, end: r.at };
}

function readFlowMap(r: Reader, indent: number): Tree {
  const start = r.at;
  const entries: { key: Leaf; value: Tree }[] = [];
  readEntries(r, indent, '}', () => {
    const key = readKey(r) ?? notPlain();
    skipFlowSpace(r, indent);
    entries.push({ key, value: readFlowValue(r, indent) });
  });
  return { kind: 'map', entries, start, end: r.at };
}
