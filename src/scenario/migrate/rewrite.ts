/**
 * The edits that make of a text what a tree made from it says: only what differs is written anew, all else stays as its author
 * left it, remarks, order, quotes and layout. A part of the new tree is known for one of the old by the stretch of text it
 * was read from.
 */
import type { TextEdit } from '../edit/edits.ts';
import { columnOf, indentOf, inFlow, lineEnd, lineStart } from '../edit/write.ts';
import type { Tree } from '../yaml/tree.ts';
import { behind, leafText, pad, shifted, type Written } from './layout.ts';
import { sharesParts, staying, stretchOf } from './matching.ts';
import { type Work, withRemarks } from './remarks.ts';
import { bareParts, endOf, isBlock, isFlow, type Part, partsOf, remarkBehind, remarksOf } from './written.ts';

/** Where a value stands: behind a key or dash, in what begins at that column; inside brackets or not. */
interface Slot {
  from: number;
  column: number;
  flow: boolean;
}

function readIn(tree: Tree, read = new Map<string, Tree>()): Map<string, Tree> {
  if (tree.end > tree.start) read.set(stretchOf(tree), tree);
  if (tree.kind === 'list') for (const item of tree.items) readIn(item, read);
  if (tree.kind === 'map') for (const { value } of tree.entries) readIn(value, read);
  return read;
}

/** `before` must be the whole text as the library read it, whose spans can be relied on. */
export function rewriting(text: string, before: Tree, after: Tree): TextEdit[] {
  const work: Work = { text, edits: [], remarks: remarksOf(text), read: readIn(before), moved: [], edge: -1 };
  rewrite(work, { from: before.start, column: -2, flow: false }, before, after);
  return withRemarks(work, before);
}

/** The text of a list or map that was read, with what `after` has otherwise; something of it must stay (see `sharesParts`). */
function rewritten(work: Work, before: Tree, after: Tree): string {
  const inner: Work = { ...work, edits: [] };
  if (before !== after) rewriteParts(inner, before, after);
  const span = { start: before.start, end: endOf(work.text, before) };
  const column = columnOf(work.text, span.start);
  const within = (offset: number): number => Math.min(offset, span.end) - span.start;
  let made = work.text.slice(span.start, span.end);
  for (const { from, to, insert } of withRemarks(inner, before).reverse()) {
    // A remark for the line above begins what is moved.
    if (from < span.start) made = `${insert.trim()}\n${pad(column)}${made}`;
    else made = made.slice(0, within(from)) + insert + made.slice(within(to));
  }
  work.moved.push(span);
  return made.trimEnd();
}

function rewrite(work: Work, slot: Slot, before: Tree, after: Tree): void {
  if (before === after) return;
  if (before.kind === 'leaf' && after.kind === 'leaf' && Object.is(before.value, after.value)) return;
  if (sharesParts(before, after)) rewriteParts(work, before, after);
  else replace(work, slot, before, after);
}

function replace(work: Work, slot: Slot, before: Tree, after: Tree): void {
  const { text } = work;
  const [from, to] = [before.start, Math.max(before.start, endOf(text, before))];
  if (slot.flow) {
    const space = text[from - 1] === ':' ? ' ' : '';
    work.edits.push({ from, to, insert: space + written(work, after, true, slot.column).text });
    return;
  }
  const made = replacement({ ...work, edge: to }, after, slot.column + 2);
  const inPlace = made.block
    ? isBlock(text, before) && columnOf(text, from) === slot.column + 2
    : !isBlock(text, before) && to > from;
  if (inPlace) work.edits.push({ from, to, insert: made.text });
  else work.edits.push({ from: slot.from, to, insert: behind(made, slot.column, text[slot.from - 1] === '-') });
}

/** What is written in a place that ends at `edge`: before a remark no text in lines of its own, which would take it in. */
function replacement(work: Work, after: Tree, column: number): Written {
  const moved = work.moved.length;
  const made = written(work, after, false, column);
  const swallows = /(^|: |- )[|>]-?\d?\n/.test(made.text) && remarkBehind(work.text, work.edge) !== '';
  if (!swallows) return made;
  work.moved.length = moved;
  return { text: inBrackets(work, after, column), block: false };
}

function rewriteParts(work: Work, before: Tree, after: Tree): void {
  const [old, made] = [partsOf(work.text, before), bareParts(after)];
  if (old.length === 0) return;
  const stays = staying(old, made);
  const flow = isFlow(work.text, before);
  const column = columnOf(work.text, before.start);
  for (const [at, from] of stays) rewritePart(work, { column, flow }, old[from]!, made[at]!);
  removeOthers(work, old, new Set(stays.values()), flow);
  addOthers(work, old, made, stays, { column, flow });
}

function rewritePart(work: Work, around: Omit<Slot, 'from'>, old: Part, made: Part): void {
  const { text } = work;
  if (old.key && made.key && old.key.value !== made.key.value)
    work.edits.push({ from: old.key.start, to: old.key.end, insert: inFlow(String(made.key.value)) });
  const from = old.key ? text.indexOf(':', old.key.end) + 1 : old.start + (around.flow ? 0 : 1);
  rewrite(work, { ...around, from }, old.value, made.value);
}

function removeOthers(work: Work, old: readonly Part[], stays: ReadonlySet<number>, flow: boolean): void {
  const last = Math.max(...stays);
  const { text } = work;
  // The first may stand behind a dash: what goes from there on goes up to what stays, and not by whole lines.
  let inline = true;
  for (const [at, { start, end }] of old.entries()) {
    if (stays.has(at)) inline = flow;
    else if (!inline) work.edits.push({ from: lineStart(text, start) - 1, to: lineEnd(text, end), insert: '' });
    else if (at < last) work.edits.push({ from: start, to: old[at + 1]!.start, insert: '' });
  }
  if (flow && last < old.length - 1)
    work.edits.push({ from: old[last]!.end, to: old[old.length - 1]!.end, insert: '' });
}

function addOthers(
  work: Work,
  old: readonly Part[],
  made: readonly Part[],
  stays: ReadonlyMap<number, number>,
  { column, flow }: Omit<Slot, 'from'>,
): void {
  const { text } = work;
  const first = old[Math.min(...stays.values())]!.start;
  const between = flow ? ', ' : `\n${' '.repeat(column)}`;
  let after: Part | null = null;
  for (const [at, each] of made.entries()) {
    const from = stays.get(at);
    if (from !== undefined) {
      after = old[from]!;
      continue;
    }
    const insert = flow ? valueText(work, each, column) : partText(work, each, column);
    const offset = after === null ? first : flow ? after.end : lineEnd(text, after.end);
    work.edits.push({ from: offset, to: offset, insert: after ? between + insert : insert + between });
  }
}

/** An entry or item of a block list or map at `column`, with the remark that ends it where it stood. */
function partText(work: Work, { key, value }: Part, column: number): string {
  const made = written(work, value, false, column + 2);
  const name = key ? `${inFlow(String(key.value))}:` : '-';
  return name + behind(made, column, key === null) + remarkOf(work, value);
}

/** The same inside brackets. */
function valueText(work: Work, { key, value: inner }: Part, column: number): string {
  const made = written(work, inner, true, column).text;
  return key ? `${inFlow(String(key.value))}: ${made}` : made;
}

function remarkOf(work: Work, tree: Tree): string {
  if (!work.read.has(stretchOf(tree)) || work.text[tree.start] === '|' || work.text[tree.start] === '>') return '';
  const end = endOf(work.text, tree);
  const isThere = end === work.edge || work.moved.some(({ start }) => start === end);
  const remark = isThere ? '' : remarkBehind(work.text, end);
  if (remark) work.moved.push({ start: end, end: end + remark.length });
  return remark;
}

/** A value whose further lines, if it has any, stand at `column` or deeper. */
function written(work: Work, tree: Tree, flow: boolean, column: number): Written {
  const read = work.read.get(stretchOf(tree));
  if (tree.kind === 'leaf') return { text: leafText(work.text, tree, read, { flow, column }), block: false };
  if (read && sharesParts(read, tree) && !(flow && isBlock(work.text, read))) {
    const block = isBlock(work.text, read);
    const made = rewritten(work, read, tree);
    const stood = block ? columnOf(work.text, read.start) : indentOf(work.text, read.start) + 2;
    return { text: shifted(made, column - stood, block ? 0 : column), block };
  }
  if (flow || fitsOneLine(work, tree)) return { text: inBrackets(work, tree, column), block: false };
  const lines = bareParts(tree).map(each => partText(work, each, column));
  return { text: lines.join(`\n${pad(column)}`), block: true };
}

function inBrackets(work: Work, tree: Tree, column: number): string {
  if (tree.kind === 'leaf') return inFlow(tree.value);
  const inner = bareParts(tree).map(each => valueText(work, each, column));
  if (tree.kind === 'list') return `[${inner.join(', ')}]`;
  return inner.length > 0 ? `{ ${inner.join(', ')} }` : '{}';
}

function fitsOneLine(work: Work, tree: Tree): boolean {
  const inner = bareParts(tree);
  return inner.every(each => each.value.kind === 'leaf') && inBrackets(work, tree, 0).length < 72;
}
