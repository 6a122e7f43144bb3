/** A YAML document as this program sees it: values, and the stretch of text each came from. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../problems.ts';

/** Offsets; of what runs over several lines only the end of the first is sure to be right. */
export interface Leaf extends Span {
  kind: 'leaf';
  value: string | number | boolean | null;
}

export interface Mapping extends Span {
  kind: 'map';
  entries: { key: Leaf; value: Tree }[];
}

export interface Listing extends Span {
  kind: 'list';
  items: Tree[];
}

export type Tree = Leaf | Mapping | Listing;

const nothingAt = (offset: number): Leaf => ({ kind: 'leaf', value: null, start: offset, end: offset });

/** From the library's nodes. Aliases are refused before; their depth is known to be small. */
export function treeOf(node: unknown, offset = 0): Tree {
  const [start, end] = (node as Node | null)?.range ?? [offset, offset];
  if (isScalar(node)) return { kind: 'leaf', value: node.value as Leaf['value'], start, end };
  if (isSeq(node)) return { kind: 'list', items: node.items.map(item => treeOf(item, start)), start, end };
  if (!isMap(node)) return nothingAt(offset);
  const entries = node.items.map(item => {
    const key = treeOf(item.key, start);
    const named: Leaf = key.kind === 'leaf' ? key : nothingAt(start);
    return { key: named, value: treeOf(item.value, named.end) };
  });
  return { kind: 'map', entries, start, end };
}

/** The plain value. Of a key that stands twice the last counts. */
export function plainValue(tree: Tree): unknown {
  if (tree.kind === 'leaf') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plainValue);
  const value: Record<string, unknown> = {};
  for (const { key, value: inner } of tree.entries) {
    const name = String(key.value);
    // Assigning to this one name would change what the object inherits from.
    if (name === '__proto__')
      Object.defineProperty(value, name, {
        value: plainValue(inner),
        ...{ writable: true, enumerable: true, configurable: true },
      });
    else value[name] = plainValue(inner);
  }
  return value;
}
