/** What a text holds besides values, for whoever rewrites it: where things begin and end, and remarks. */
import { CST, Lexer } from 'yaml';
import { columnOf, lineEnd, lineStart } from '../edit/write.ts';
import type { Span } from '../problems.ts';
import type { Leaf, Tree } from '../yaml/tree.ts';

/** An entry of a map or an item of a list; `start` is that of its key or dash, `end` where its value ends. */
export interface Part extends Span {
  key: Leaf | null;
  value: Tree;
}

/** Whether a list or map stands between brackets. */
export const isFlow = (text: string, tree: Tree): boolean => '[{'.includes(text[tree.start] ?? ' ');
export const isBlock = (text: string, tree: Tree): boolean => tree.kind !== 'leaf' && !isFlow(text, tree);

/** The parts of a list or map; a single value has none. */
export function partsOf(text: string, tree: Tree): Part[] {
  if (tree.kind === 'leaf') return [];
  if (tree.kind === 'map')
    return tree.entries.map(({ key, value }) => ({
      ...{ key, value, start: key.start },
      end: Math.max(key.end, endOf(text, value)),
    }));
  const column = isFlow(text, tree) ? null : columnOf(text, tree.start);
  return tree.items.map(value => ({
    ...{ key: null, value, end: endOf(text, value) },
    start: column === null ? value.start : dashOf(text, value.start, column),
  }));
}

/** The parts of a tree that was made, of which only what they say is known. */
export function bareParts(tree: Tree): Part[] {
  if (tree.kind === 'leaf') return [];
  const bare = tree.kind === 'map' ? tree.entries : tree.items.map(value => ({ key: null, value }));
  return bare.map(each => ({ ...each, start: 0, end: 0 }));
}

/** The dash at the list's column on the line of an item, or on one before it where the item begins further down. */
function dashOf(text: string, start: number, column: number): number {
  let line = lineStart(text, start);
  while (line > 0 && (line + column > start || text[line + column] !== '-')) line = lineStart(text, line - 1);
  return line + column;
}

/** Where the last thing in it ends; the spans of block lists and maps may hold what follows them. */
export function endOf(text: string, tree: Tree): number {
  if (tree.kind !== 'leaf' && !isFlow(text, tree)) {
    const last = partsOf(text, tree).pop();
    return last ? last.end : tree.end;
  }
  let end = tree.end;
  while (end > tree.start && (text[end - 1] === '\n' || text[end - 1] === ' ')) end--;
  return end;
}

/** The remarks of a text, each from its sign to the end of its line. */
export function remarksOf(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = inScalar ? 'scalar' : CST.tokenType(lexeme);
    // What marks the document and the plain text that follows it is no part of the text.
    const isMark = !inScalar && (type === 'scalar' || type === 'doc-mode');
    if (type === 'comment') found.push({ start: at, end: at + lexeme.length });
    inScalar = type === 'scalar' && !inScalar;
    if (!isMark) at += lexeme.length;
  }
  return found;
}

/** The remark that ends a line behind `offset`, with the space before it; empty where there is none. */
export const remarkBehind = (text: string, offset: number): string =>
  /^[ \t]+#.*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? '';
