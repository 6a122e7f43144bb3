/** From a path in the document to the stretch of text it came from. */
import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Span } from './problems.ts';

export type Path = readonly (string | number)[];
export type Spot = 'key' | 'value';

const START: Span = { start: 0, end: 1 };

/**
 * The key or the value at `path`. A value that is a list or map is shown by its key, which says more than its first
 * line; what is not there is shown by the nearest thing around it that is.
 */
export function locate(root: Node | null, path: Path, spot: Spot = 'value'): Span {
  let node: unknown = root;
  let key: Scalar | null = null;
  let item: unknown = null;
  let whole = true;
  for (const step of path) {
    const next = typeof step === 'number' ? itemOf(node, step) : pairOf(node, step);
    if (next === null) {
      whole = false;
      break;
    }
    key = next.key;
    item = next.value;
    node = next.value;
  }
  if (whole && key && spot === 'key') return spanOf(key);
  if (isScalar(node) && node.range && node.range[1] > node.range[0]) return spanOf(node);
  if (key) return spanOf(key);
  return firstSpan(item ?? root);
}

interface Entry {
  key: Scalar;
  value: unknown;
}

/** The keys of each map that was looked into: thousands of findings in one large map must not each search it. */
const entries = new WeakMap<YAMLMap, Map<string, Entry>>();

/** Of a key that stands twice the last counts, as in the value made from the document. */
function entriesOf(map: YAMLMap): Map<string, Entry> {
  const known = entries.get(map);
  if (known) return known;
  const made = new Map<string, Entry>();
  for (const { key, value } of map.items) if (isScalar(key)) made.set(String(key.value), { key, value });
  entries.set(map, made);
  return made;
}

const pairOf = (node: unknown, step: string): Entry | null =>
  isMap(node) ? (entriesOf(node as YAMLMap).get(step) ?? null) : null;

function itemOf(node: unknown, step: number): { key: null; value: unknown } | null {
  return isSeq(node) && step < node.items.length ? { key: null, value: node.items[step] } : null;
}

/** Of a map or list without a key of its own, its first key or item. */
function firstSpan(node: unknown): Span {
  if (isMap(node) && node.items.length > 0 && isScalar(node.items[0].key)) return spanOf(node.items[0].key);
  if (isScalar(node) || isSeq(node) || isMap(node)) return spanOf(node);
  return START;
}

function spanOf(node: Node): Span {
  return node.range ? { start: node.range[0], end: Math.max(node.range[1], node.range[0] + 1) } : START;
}
