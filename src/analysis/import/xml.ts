/**
 * A small reader of XML: elements and attributes; text between them is passed over. It defines no entities and follows
 * no references, so nothing can grow; sizes are bounded (limits.ts). What many hand-made files get wrong is mended and
 * noted: a bare & and a < within a value, an entity nobody knows. Tags that do not match are a problem.
 */
import { IMPORT_LIMITS } from './limits.ts';
import { problem, repair, type Source } from './source.ts';

export interface Element {
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  /** Where its tag begins in the text. */
  at: number;
}

interface Reader {
  source: Source;
  at: number;
  open: Element[];
  root: Element | null;
  elements: number;
}

/** The root element, or null with the problem noted in the source. */
export function readXml(source: Source): Element | null {
  const reader: Reader = { source, at: 0, open: [], root: null, elements: 0 };
  while (source.problems.length === 0 && reader.at < source.text.length) step(reader);
  if (source.problems.length > 0) return null;
  const unclosed = reader.open.at(-1);
  if (unclosed !== undefined) problem(source, unclosed.at, `<${unclosed.name}> is never closed`);
  else if (reader.root === null) problem(source, 0, 'there is no element in it');
  return source.problems.length > 0 ? null : reader.root;
}

/** Reads up to and over the next piece of markup. */
function step(reader: Reader): void {
  const { text } = reader.source;
  const start = text.indexOf('<', reader.at);
  checkBetween(reader, start < 0 ? text.length : start);
  reader.at = start < 0 ? text.length : start;
  if (start < 0) return;
  if (text.startsWith('<!--', start)) skipTo(reader, '-->', 'a comment');
  else if (text.startsWith('<![CDATA[', start)) skipTo(reader, ']]>', 'a CDATA section');
  else if (text.startsWith('<?', start)) skipTo(reader, '?>', 'a processing instruction');
  else if (text.startsWith('<!', start)) skipDeclaration(reader);
  else if (text.startsWith('</', start)) closeTag(reader);
  else openTag(reader);
}

/** Outside the root only white space may stand. */
function checkBetween(reader: Reader, end: number): void {
  if (reader.open.length > 0) return;
  const stray = /[^\s\ufeff]/.exec(reader.source.text.slice(reader.at, end));
  if (stray !== null) problem(reader.source, reader.at + stray.index, 'text outside the root element: this is not XML');
}

function skipTo(reader: Reader, end: string, what: string): void {
  const found = reader.source.text.indexOf(end, reader.at);
  if (found < 0) problem(reader.source, reader.at, `${what} is never closed`);
  else reader.at = found + end.length;
}

/** A document type is passed over, unless it holds declarations of its own. */
function skipDeclaration(reader: Reader): void {
  const { text } = reader.source;
  const end = text.indexOf('>', reader.at);
  const inner = text.indexOf('[', reader.at);
  if (inner >= 0 && (end < 0 || inner < end)) {
    problem(reader.source, reader.at, 'declarations of entities or elements are not read');
    return;
  }
  repair(reader.source, reader.at, 'the document type is passed over');
  skipTo(reader, '>', 'a declaration');
}

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? '';
}

function closeTag(reader: Reader): void {
  const { source, open } = reader;
  const name = nameAt(source.text, reader.at + 2);
  const element = open.pop();
  if (element === undefined || element.name !== name) {
    const expected = element === undefined ? 'nothing is open' : `<${element.name}> is open`;
    problem(source, reader.at, `</${name}> closes what is not open: ${expected}`);
    return;
  }
  skipTo(reader, '>', `</${name}>`);
}

function openTag(reader: Reader): void {
  const { source, open } = reader;
  const name = nameAt(source.text, reader.at + 1);
  const element: Element = { name, attributes: new Map(), children: [], at: reader.at };
  if (name === '') problem(source, reader.at, 'a < that begins no tag');
  else if (++reader.elements > IMPORT_LIMITS.elements) problem(source, reader.at, 'too many elements');
  else if (open.length >= IMPORT_LIMITS.depth) problem(source, reader.at, 'elements nest too deep');
  else if (open.length === 0 && reader.root !== null) problem(source, reader.at, 'a second root element');
  if (source.problems.length > 0) return;
  reader.at += 1 + name.length;
  const closed = readAttributes(reader, element);
  if (source.problems.length > 0) return;
  const parent = open.at(-1);
  if (parent === undefined) reader.root = element;
  else parent.children.push(element);
  if (!closed) open.push(element);
}

/** Reads to the end of the tag; true when it ends in "/>". */
function readAttributes(reader: Reader, element: Element): boolean {
  const { source } = reader;
  const { text } = source;
  while (source.problems.length === 0) {
    while (/\s/.test(text[reader.at] ?? '')) reader.at++;
    if (text.startsWith('/>', reader.at)) {
      reader.at += 2;
      return true;
    }
    if (text[reader.at] === '>') {
      reader.at++;
      return false;
    }
    readAttribute(reader, element);
  }
  return false;
}

const EQUALS_QUOTE = /\s*=\s*(["'])/y;

function readAttribute(reader: Reader, element: Element): void {
  const { source } = reader;
  const start = reader.at;
  const name = nameAt(source.text, start);
  EQUALS_QUOTE.lastIndex = start + name.length;
  const quote = name === '' ? null : EQUALS_QUOTE.exec(source.text);
  const end = quote === null ? -1 : source.text.indexOf(quote[1]!, EQUALS_QUOTE.lastIndex);
  if (quote === null || end < 0) {
    problem(source, start, `in <${element.name}>: expected name="value"`);
    return;
  }
  if (element.attributes.has(name)) problem(source, start, `in <${element.name}>: ${name} stands twice`);
  if (element.attributes.size >= IMPORT_LIMITS.attributes) problem(source, start, 'too many attributes');
  element.attributes.set(name, plainText(source, EQUALS_QUOTE.lastIndex, end));
  reader.at = end + 1;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text between two places with its references resolved; what is no reference stays as it is, noted. */
function plainText(source: Source, from: number, to: number): string {
  const raw = source.text.slice(from, to);
  const bracket = raw.indexOf('<');
  if (bracket >= 0) repair(source, from + bracket, 'a bare < in a value, taken as it stands');
  return raw.replace(/&(?:(\w+)|#(\d{1,7})|#x([\da-f]{1,6}));|&/gi, (all, name, decimal, hex, offset: number) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : -1;
    if (code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code);
    if (name !== undefined && Object.hasOwn(NAMED, name)) return NAMED[name]!;
    repair(source, from + offset, all === '&' ? 'a bare &, taken as it stands' : `${all} is no known reference`);
    return all;
  });
}
