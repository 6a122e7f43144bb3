/**
 * Scenarios of every format ever released still load: each step lifts a document of its format to the next one. Steps work
 * on the tree that was read, not on plain values, so that what moves keeps the place it was read from: problems are
 * told where they stand in the author's own file, which nobody rewrites.
 */
import type { Report } from '../findings.ts';
import { FORMAT } from '../schema/document.ts';
import type { Mapping, Tree } from '../yaml/tree.ts';
import { entryOf, withEntry } from './tools.ts';

/** Takes and gives a document as YAML makes it, from strangers and not yet checked: it must not throw. */
export type Lift = (document: Mapping) => Mapping;

/** By the format lifted from. Format 1 is the first, so nothing needs lifting yet; docs/authoring.md says how one is added. */
export const LIFTS: ReadonlyMap<number, Lift> = new Map();

/**
 * Lifts a document to the present format. What has no format that was ever released comes back as it is, for the
 * schema to refuse; a format of a later edition is reported here, and its document not read any further (undefined).
 */
export function migrate(root: Tree, report: Report, lifts = LIFTS, target: number = FORMAT): Tree | undefined {
  if (root.kind !== 'map') return root;
  const format = formatOf(root);
  if (format !== null && Number.isInteger(format) && format > target) {
    const message = `Format ${format} is newer than this program, which reads up to ${target}.`;
    report(['format'], 'bad-value', message, 'Open it with the newer edition it was written for.');
    return undefined;
  }
  let lifted = root;
  for (let at = format; at !== null && at < target; at++) {
    const lift = lifts.get(at);
    if (lift === undefined) return root;
    lifted = withEntry(lift(lifted), 'format', at + 1);
  }
  return lifted;
}

function formatOf(root: Mapping): number | null {
  const value = entryOf(root, 'format')?.value;
  return value?.kind === 'leaf' && typeof value.value === 'number' ? value.value : null;
}
