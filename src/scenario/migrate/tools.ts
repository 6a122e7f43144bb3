/** What the steps between formats are made of. Whatever they make of a document keeps the places it was read from. */
import type { Leaf, Mapping, Tree } from '../yaml/tree.ts';

type Entry = Mapping['entries'][number];

/** The entry of a key; of one that stands twice the last, as everywhere. */
export function entryOf(map: Mapping, key: string): Entry | null {
  return map.entries.filter(entry => entry.key.value === key).pop() ?? null;
}

/** With another value of a key, which keeps its place; a key that is new comes last. */
export function withEntry(map: Mapping, key: string, value: Leaf['value']): Mapping {
  const at = { start: map.start, end: map.start };
  const known = entryOf(map, key);
  const made: Entry = {
    key: known?.key ?? { kind: 'leaf', value: key, ...at },
    value: { kind: 'leaf', value, start: known?.value.start ?? at.start, end: known?.value.end ?? at.end },
  };
  return {
    ...map,
    entries: known ? map.entries.map(entry => (entry === known ? made : entry)) : [...map.entries, made],
  };
}

/** With a key under another name. */
export const renamed = (map: Mapping, from: string, to: string): Mapping => ({
  ...map,
  entries: map.entries.map(entry =>
    entry.key.value === from ? { ...entry, key: { ...entry.key, value: to } } : entry,
  ),
});

/** With what stands under a key made into something else; nothing changes when it is not there. */
export const changed = (map: Mapping, key: string, change: (value: Tree) => Tree): Mapping => ({
  ...map,
  entries: map.entries.map(entry => (entry.key.value === key ? { ...entry, value: change(entry.value) } : entry)),
});

/** Each value of a map or list made into something else; a single value stays. */
export function each(tree: Tree, change: (value: Tree) => Tree): Tree {
  if (tree.kind === 'leaf') return tree;
  if (tree.kind === 'list') return { ...tree, items: tree.items.map(change) };
  return { ...tree, entries: tree.entries.map(entry => ({ ...entry, value: change(entry.value) })) };
}
