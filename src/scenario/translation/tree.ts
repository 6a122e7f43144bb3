/** What a translation of scenario.yaml has to mirror: its texts for readers, as a tree with the same keys and places. */
import { type TextAt, textsOf } from '../texts.ts';

export type TextTree =
  | ({ kind: 'text' } & Pick<TextAt, 'text' | 'max' | 'line'>)
  | { kind: 'map'; entries: Map<string, TextTree> }
  /** By position; null where an entry has no text of its own. */
  | { kind: 'list'; items: (TextTree | null)[] };

/** Titles of sources stay as they are cited. */
const KEPT = 'sources';

/** The texts of a document to be translated, in its order. */
export const translatable = (document: unknown): TextAt[] => textsOf(document).filter(({ path }) => path[0] !== KEPT);

export function textTree(document: unknown): TextTree & { kind: 'map' } {
  const root: TextTree = { kind: 'map', entries: new Map() };
  for (const { path, text, max, line } of translatable(document)) {
    let at: TextTree = root;
    let value = document;
    for (const [depth, step] of path.entries()) {
      value = (value as Record<string | number, unknown>)[step];
      at = child(at, step, depth === path.length - 1 ? { kind: 'text', text, max, line } : collection(value));
    }
  }
  return root;
}

const collection = (value: unknown): TextTree =>
  Array.isArray(value)
    ? { kind: 'list', items: new Array<TextTree | null>(value.length).fill(null) }
    : { kind: 'map', entries: new Map() };

/** What is at the step, put there if nothing is. */
function child(at: TextTree, step: string | number, otherwise: TextTree): TextTree {
  const found = at.kind === 'map' ? at.entries.get(String(step)) : at.kind === 'list' ? at.items[Number(step)] : null;
  if (found) return found;
  if (at.kind === 'map') at.entries.set(String(step), otherwise);
  if (at.kind === 'list') at.items[Number(step)] = otherwise;
  return otherwise;
}
