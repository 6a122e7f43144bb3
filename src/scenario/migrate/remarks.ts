/** No remark is lost by a rewriting: those of what goes stand on lines of their own, where it stood. */
import type { TextEdit } from '../edit/edits.ts';
import { indentOf, lineStart } from '../edit/write.ts';
import type { Span } from '../problems.ts';
import type { Tree } from '../yaml/tree.ts';

/** A rewriting under way. */
export interface Work {
  text: string;
  edits: TextEdit[];
  /** All remarks of the text. */
  remarks: readonly Span[];
  /** By their stretch of the text, the trees that were read. */
  read: ReadonlyMap<string, Tree>;
  /** Stretches that stand elsewhere in the new text, with the remarks in them. */
  moved: Span[];
  /** Where what is being written ends; a remark behind it stays where it is. */
  edge: number;
}

const inside = (offset: number, { start, end }: Span): boolean => start < offset && offset < end;

/** The edits of a rewriting in the order of the text, with remarks that would have gone. */
export function withRemarks({ text, edits, remarks, moved }: Work, root: Tree): TextEdit[] {
  const kept: TextEdit[] = [];
  const made = edits.map(edit => {
    const lost = remarks.filter(
      ({ start, end }) => edit.from <= start && end <= edit.to && !moved.some(to => to.start <= start && end <= to.end),
    );
    const said = lost.map(({ start, end }) => text.slice(start, end));
    if (said.length === 0) return edit;
    // Where whole lines go, their remarks stand in their place.
    const isLines = text[edit.from] === '\n' && edit.insert === '';
    const at = isLines ? edit.from + 1 : placeFor(text, edit, edits, root);
    const indent = ' '.repeat(indentOf(text, at));
    if (isLines) return { ...edit, insert: said.map(remark => `\n${indent}${remark}`).join('') };
    kept.push({ from: at, to: at, insert: said.map(remark => `${indent}${remark}\n`).join('') });
    return edit;
  });
  return inOrder([...kept, ...made]);
}

/** By where they begin; what is only put in comes before what takes something's place. */
const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  edits
    .map((edit, at) => ({ edit, at, fills: Number(edit.to > edit.from) }))
    .sort((a, b) => a.edit.from - b.edit.from || a.fills - b.fills || a.at - b.at)
    .map(({ edit }) => edit);

/** The start of a line on or above which nothing is changed and no text runs on. */
function placeFor(text: string, edit: TextEdit, edits: readonly TextEdit[], root: Tree): number {
  let at = lineStart(text, edit.from);
  for (;;) {
    const within = edits.find(({ from, to }) => inside(at, { start: from, end: to }));
    const around = within ? { start: within.from } : leafAround(root, at);
    if (!around) return at;
    at = lineStart(text, around.start);
  }
}

function leafAround(tree: Tree, offset: number): Span | null {
  if (tree.kind === 'leaf') return inside(offset, tree) ? tree : null;
  const inner = tree.kind === 'list' ? tree.items : tree.entries.map(({ value }) => value);
  for (const each of inner) {
    const found = leafAround(each, offset);
    if (found) return found;
  }
  return null;
}
