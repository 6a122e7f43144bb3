/**
 * A reader of JSON text that builds nothing: it says where the first fault is and where a path lies, with an explicit
 * stack, because a hostile record may nest a million brackets.
 */

export interface JsonFault {
  code: 'syntax' | 'tooDeep';
  offset: number;
  message: string;
}

type Path = readonly PropertyKey[];
/** Told each value's path (a live array: read, never keep) and the offset it starts at. */
type Visit = (path: Path, offset: number) => void;
type Expect = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

interface Reader {
  text: string;
  at: number;
  /** Key or index of the value being read in each open bracket; a string (possibly '') for objects. */
  path: (string | number)[];
  expect: Expect;
}

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first fault of `text` as JSON nesting at most `maxDepth` brackets, or null. */
export function scanJson(text: string, maxDepth: number, visit: Visit = () => {}): JsonFault | null {
  const reader: Reader = { text, at: 0, path: [], expect: 'value' };
  do {
    reader.at = endOf(SPACE, text, reader.at);
    const message = step(reader, visit);
    if (message !== null) return { code: 'syntax', offset: Math.min(reader.at, text.length), message };
    if (reader.path.length > maxDepth) return { code: 'tooDeep', offset: reader.at - 1, message: deep(maxDepth) };
  } while (reader.path.length > 0);
  const end = endOf(SPACE, text, reader.at);
  return end === text.length
    ? null
    : { code: 'syntax', offset: end, message: 'something follows the end of the record' };
}

/** Offset in valid JSON where the value at `path` starts; where it does not exist, its nearest ancestor. */
export function locate(text: string, path: Path): number {
  let found = 0;
  scanJson(text, Number.MAX_SAFE_INTEGER, (at, offset) => {
    if (at.length <= path.length && at.every((key, i) => String(key) === String(path[i]))) found = offset;
  });
  return found;
}

/** Line and column of an offset, from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}

const deep = (maxDepth: number): string => `brackets nest more than ${maxDepth} deep`;

/** Reads one token; says what is wrong with it, or null. */
function step(reader: Reader, visit: Visit): string | null {
  const char = reader.text[reader.at];
  if (char === undefined) return 'the text ends too early';
  const expect = reader.expect;
  if (expect === 'colon') return take(reader, char === ':', 'value', 'a colon was expected after the field name');
  if (expect === 'key' || (expect === 'keyOrEnd' && char !== '}')) return readKey(reader, char);
  if (expect === 'commaOrEnd' && char === ',') return nextItem(reader);
  if (expect === 'value' || (expect === 'valueOrEnd' && char !== ']')) return readValue(reader, char, visit);
  return close(reader, char);
}

function take(reader: Reader, fits: boolean, next: Expect, message: string): string | null {
  if (!fits) return message;
  reader.at += 1;
  reader.expect = next;
  return null;
}

function readKey(reader: Reader, char: string): string | null {
  if (char !== '"') return 'a field name in double quotes was expected';
  const start = reader.at;
  const message = readString(reader);
  if (message !== null) return message;
  reader.path[reader.path.length - 1] = String(JSON.parse(reader.text.slice(start, reader.at)));
  reader.expect = 'colon';
  return null;
}

function nextItem(reader: Reader): null {
  const last = reader.path.length - 1;
  const key = reader.path[last];
  reader.at += 1;
  reader.expect = typeof key === 'number' ? 'value' : 'key';
  if (typeof key === 'number') reader.path[last] = key + 1;
  return null;
}

function readValue(reader: Reader, char: string, visit: Visit): string | null {
  visit(reader.path, reader.at);
  reader.expect = 'commaOrEnd';
  if (char === '"') return readString(reader);
  if (char === '{' || char === '[') {
    reader.path.push(char === '{' ? '' : 0);
    return take(reader, true, char === '{' ? 'keyOrEnd' : 'valueOrEnd', '');
  }
  const end = endOf(LITERAL, reader.text, reader.at);
  if (end === reader.at) return `a value was expected, not ${JSON.stringify(char)}`;
  reader.at = end;
  return null;
}

function close(reader: Reader, char: string): string | null {
  const inArray = typeof reader.path[reader.path.length - 1] === 'number';
  const fits = char === (inArray ? ']' : '}');
  if (fits) reader.path.pop();
  return take(
    reader,
    fits,
    'commaOrEnd',
    `a comma or ${inArray ? ']' : '}'} was expected, not ${JSON.stringify(char)}`,
  );
}

/** A loop, not one pattern: a pattern would keep two million steps to go back to. */
function readString(reader: Reader): string | null {
  let i = reader.at + 1;
  for (; i < reader.text.length; i += 1) {
    const code = reader.text.charCodeAt(i);
    if (code === 0x22) break;
    if (code >= 0x20 && code !== 0x5c) continue;
    const end = code === 0x5c ? endOf(ESCAPE, reader.text, i) : i;
    reader.at = i;
    if (end === i) return 'a string holds a character that must be escaped';
    i = end - 1;
  }
  reader.at = i + 1;
  return i < reader.text.length ? null : 'a string is not closed';
}

/** Where a sticky pattern that starts at `at` ends; `at` itself when it does not fit. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? at : at + found[0].length;
}
