/**
 * Scenarios of every format ever released still load: each step lifts a document of its format to the next one. Steps work
 * on the tree that was read, not on plain values, so that what moves keeps the place it was read from: problems are
 * told where they stand in the author's own file, which nobody rewrites.
 */
import type { Report } from '../findings.ts';
import type { Told } from '../sayings.ts';
import { FORMAT } from '../schema/document.ts';
import type { Mapping, Tree } from '../yaml/tree.ts';
import { each, entryOf, withEntry } from './tools.ts';

/** Takes and gives a document as YAML makes it, from strangers and not yet checked: it must not throw. */
export type Lift = (document: Mapping) => Mapping;

/** By the format lifted from. Format 1 is the first, so nothing needs lifting yet; docs/authoring.md says how one is added. */
export const LIFTS: ReadonlyMap<number, Lift> = new Map();

/**
 * Lifts a document to the present format. What has no format that was ever released comes back as it is, for the
 * schema to refuse; a format of a later edition is reported here, and its document not read any further (undefined).
 */
export function migrate(root: Tree, report: Report, lifts = LIFTS, target: number = FORMAT): Tree | undefined {
  const format = formatOf(root);
  if (root.kind !== 'map' || format === null) return root;
  if (format > target) {
    const message: Told = { id: 'fault.newerFormat', values: { format, newest: target } };
    report(['format'], 'bad-value', message, { id: 'fix.newerEdition' });
    return undefined;
  }
  return lifted(root, format, lifts, target) ?? root;
}

/** Step by step from one format to another; null when a step is missing. */
export function lifted(root: Mapping, from: number, lifts = LIFTS, target: number = FORMAT): Mapping | null {
  let document = root;
  for (let at = from; at < target; at++) {
    const lift = lifts.get(at);
    if (lift === undefined) return null;
    document = withEntry(lift(document), 'format', at + 1);
  }
  return document;
}

/** The same for a translation, which mirrors its document: what a step adds to a document is no text of it. */
export function liftBeside(root: Tree, from: number | null, lifts = LIFTS, target: number = FORMAT): Tree {
  if (root.kind !== 'map' || from === null || from >= target) return root;
  const document = lifted(root, from, lifts, target);
  return document ? written(document) : root;
}

function written(tree: Tree): Tree {
  if (tree.kind !== 'map') return each(tree, written);
  const entries = tree.entries.filter(({ key }) => key.end > key.start);
  return { ...tree, entries: entries.map(entry => ({ ...entry, value: written(entry.value) })) };
}

/** The whole number a document gives as its format, whichever. */
export function formatOf(root: Tree | null): number | null {
  const value = root?.kind === 'map' ? entryOf(root, 'format')?.value : null;
  return value?.kind === 'leaf' && typeof value.value === 'number' && Number.isInteger(value.value)
    ? value.value
    : null;
}
