/** From a path in the document to the stretch of text it came from. */
import type { Span } from './problems.ts';
import type { Leaf, Mapping, Tree } from './yaml/tree.ts';

export type Path = readonly (string | number)[];
export type Spot = 'key' | 'value';

const START: Span = { start: 0, end: 1 };

/**
 * The key or the value at `path`. A value that is a list or map is shown by its key, which says more than its first
 * line; what is not there is shown by the nearest thing around it that is.
 */
export function locate(root: Tree | null, path: Path, spot: Spot = 'value'): Span {
  let node = root;
  let key: Leaf | null = null;
  let whole = true;
  for (const step of path) {
    const next = node && (typeof step === 'number' ? itemOf(node, step) : entryOf(node, step));
    if (!next) {
      whole = false;
      break;
    }
    key = next.key;
    node = next.value;
  }
  if (whole && key && spot === 'key') return spanOf(key);
  if (node?.kind === 'leaf' && node.end > node.start) return spanOf(node);
  return key ? spanOf(key) : firstSpan(node);
}

interface Entry {
  key: Leaf | null;
  value: Tree;
}

/** The keys of each map that was looked into: thousands of findings in one large map must not each search it. */
const entries = new WeakMap<Mapping, Map<string, Entry>>();

/** Of a key that stands twice the last counts, as in the value made from the document. */
function entriesOf(map: Mapping): Map<string, Entry> {
  const known = entries.get(map);
  if (known) return known;
  const made = new Map<string, Entry>(map.entries.map(entry => [String(entry.key.value), entry]));
  entries.set(map, made);
  return made;
}

const entryOf = (node: Tree, step: string): Entry | null =>
  node.kind === 'map' ? (entriesOf(node).get(step) ?? null) : null;

const itemOf = (node: Tree, step: number): Entry | null =>
  node.kind === 'list' && step < node.items.length ? { key: null, value: node.items[step] } : null;

/** Of a map or list without a key of its own, its first key or item. */
function firstSpan(node: Tree | null): Span {
  if (node?.kind === 'map' && node.entries.length > 0) return spanOf(node.entries[0].key);
  return node ? spanOf(node) : START;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end: Math.max(end, start + 1) });
