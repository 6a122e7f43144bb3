/**
 * Changes to the text of a scenario that touch nothing else: comments, order and layout stay as their author left
 * them. Each gives the stretch of text to replace, so that an editor can undo it like typing.
 */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../locate.ts';
import { columnOf, entryText, inBlock, inFlow, itemText, lineEnd, lineStart, type Plain } from './write.ts';

/** Replace `from`–`to` (offsets in UTF-16 units) by `insert`. */
export interface TextEdit {
  from: number;
  to: number;
  insert: string;
}

export const applyEdit = (text: string, { from, to, insert }: TextEdit): string =>
  text.slice(0, from) + insert + text.slice(to);

interface Place {
  node: Node | null;
  /** The collection that holds it, and where in it. */
  parent: YAMLMap | YAMLSeq | null;
  at: number;
}

/** A text read for editing; read once for several edits of the same text. */
export const readForEdits = (text: string): Document =>
  parseDocument(text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: false });

/** The document's node at a path; null when the text does not parse or nothing is there. */
function find(document: Document, path: Path): Place | null {
  let place: Place = { node: document.contents as Node | null, parent: null, at: 0 };
  for (const step of path) {
    const next = stepInto(place.node, step);
    if (!next) return null;
    place = next;
  }
  return place;
}

function stepInto(node: Node | null, step: string | number): Place | null {
  if (isSeq(node) && typeof step === 'number')
    return step < node.items.length ? { node: node.items[step] as Node, parent: node as YAMLSeq, at: step } : null;
  if (!isMap(node)) return null;
  const at = node.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(step));
  return at < 0 ? null : { node: node.items[at].value as Node | null, parent: node as YAMLMap, at };
}

const isFlow = (node: Node | null): boolean => isCollection(node) && node.flow === true;

/** Puts a value in the place of what is at `path`; null when nothing is there. */
export function setAt(text: string, path: Path, value: Plain, read = readForEdits(text)): TextEdit | null {
  const place = find(read, path);
  if (!place?.parent) return null;
  const { node, parent } = place;
  if (node?.range && (isScalar(node) ? node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL' : isFlow(node)))
    return { from: node.range[0], to: node.range[1], insert: inFlow(value) };
  if (!node?.range) return null;
  const indent = isMap(parent) ? columnOf(text, startOf(parent, place.at)) + 2 : columnOf(text, node.range[0]);
  const to = lineEnd(text, node.range[1]);
  return { from: node.range[0], to: Math.max(to, node.range[0]), insert: inBlock(value, indent) };
}

const startOf = (parent: YAMLMap | YAMLSeq, at: number): number => {
  const item = parent.items[at] as Pair | Node;
  const node = isPair(item) ? (item.key as Node) : item;
  return isNode(node) && node.range ? node.range[0] : 0;
};

const endOf = (parent: YAMLMap | YAMLSeq, at: number): number => {
  const item = parent.items[at] as Pair | Node;
  const nodes = isPair(item) ? [item.value, item.key] : [item];
  for (const node of nodes) if (isNode(node) && node.range) return node.range[1];
  return 0;
};

/** Adds a key to the map at `path`, behind its last; the map must be there (an empty path is the document). */
export function addKey(text: string, path: Path, key: string, value: Plain): TextEdit | null {
  const map = find(readForEdits(text), path)?.node ?? null;
  if (!isMap(map)) return null;
  return add(text, map as YAMLMap, indent => entryText(key, value, indent), `${inFlow(key)}: ${inFlow(value)}`);
}

/**
 * Puts a value at `path` whether or not something is there: maps on the way that are missing are made. Null when what
 * is on the way is no map.
 */
export function putAt(text: string, path: Path, value: Plain): TextEdit | null {
  const set = setAt(text, path, value);
  if (set || path.length === 0) return set;
  const [parent, key] = [path.slice(0, -1), path[path.length - 1]];
  if (typeof key === 'number') return null;
  return addKey(text, parent, key, value) ?? putAt(text, parent, { [key]: value });
}

/** Adds an item to the list at `path`, behind its last. */
export function addItem(text: string, path: Path, value: Plain, read = readForEdits(text)): TextEdit | null {
  const list = find(read, path)?.node ?? null;
  if (!isSeq(list)) return null;
  return add(text, list as YAMLSeq, indent => itemText(value, indent), inFlow(value));
}

function add(
  text: string,
  collection: YAMLMap | YAMLSeq,
  block: (indent: number) => string,
  flow: string,
): TextEdit | null {
  const { range, items } = collection;
  if (!range) return null;
  if (isFlow(collection)) {
    const at = items.length > 0 ? endOf(collection, items.length - 1) : range[0] + 1;
    return { from: at, to: at, insert: items.length > 0 ? `, ${flow}` : ` ${flow} ` };
  }
  if (items.length === 0) return null;
  const indent = columnOf(text, range[0]);
  const at = lineEnd(text, endOf(collection, items.length - 1));
  return { from: at, to: at, insert: `\n${' '.repeat(indent)}${block(indent)}` };
}

/** Takes out the entry or item at `path`, with its line or lines; null when it is not there or is the document. */
export function removeAt(text: string, path: Path, read = readForEdits(text)): TextEdit | null {
  const place = find(read, path);
  if (!place?.parent?.range) return null;
  const { parent, at } = place;
  if (isFlow(parent)) return removeFromFlow(parent, at);
  // A block map or list may not become empty: what stands in its place is an empty one.
  if (parent.items.length === 1 && parent.range) {
    const empty = isMap(parent) ? '{}' : '[]';
    return { from: parent.range[0], to: lineEnd(text, endOf(parent, 0)), insert: empty };
  }
  const from = lineStart(text, startOf(parent, at));
  const begins = at === 0 ? (parent.range?.[0] ?? from) : from;
  if (at === 0)
    return { from: begins, to: isMap(parent) ? startOf(parent, 1) : dashBefore(text, startOf(parent, 1)), insert: '' };
  return { from: from - 1, to: lineEnd(text, endOf(parent, at)), insert: '' };
}

const dashBefore = (text: string, offset: number): number => text.lastIndexOf('-', offset);

function removeFromFlow(parent: YAMLMap | YAMLSeq, at: number): TextEdit {
  const last = parent.items.length - 1;
  if (at < last) return { from: startOf(parent, at), to: startOf(parent, at + 1), insert: '' };
  if (at > 0) return { from: endOf(parent, at - 1), to: endOf(parent, at), insert: '' };
  return { from: startOf(parent, 0), to: endOf(parent, 0), insert: '' };
}

/** Where what is at `path` begins in the text; what is around it where nothing is there. */
export function offsetOf(text: string, path: Path): number {
  const read = readForEdits(text);
  for (let length = path.length; length > 0; length--) {
    const place = find(read, path.slice(0, length));
    if (place?.parent) return startOf(place.parent, place.at);
  }
  return 0;
}
