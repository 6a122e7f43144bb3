/** Values as text, where they stand: behind a key, in brackets, deeper or less deep than they stood. */
import { inBlock, inFlow, PLAIN } from '../edit/write.ts';
import type { Leaf, Tree } from '../yaml/tree.ts';
import { endOf } from './written.ts';

export interface Written {
  text: string;
  /** A list or map in lines of its own, which cannot follow a key on its line. */
  block: boolean;
}

export const pad = (column: number): string => ' '.repeat(Math.max(0, column));

/** A value behind a key or dash of what stands at `column`. */
export function behind({ text, block }: Written, column: number, isItem: boolean): string {
  return block && !isItem ? `\n${pad(column + 2)}${text}` : ` ${text}`;
}

/** Deeper by so many columns, or less deep, in all its lines but the first; nowhere less deep than `least`. */
export function shifted(text: string, by: number, least: number): string {
  const [first, ...lines] = text.split('\n');
  return [
    first,
    ...lines.map(line => (line === '' ? '' : pad(Math.max(least, depthOf(line) + by)) + line.trimStart())),
  ].join('\n');
}

const depthOf = (line: string): number => line.length - line.trimStart().length;

/** A single value: as it stood at `read` where it is the same and may stand so here. */
export function leafText(
  text: string,
  { value: said }: Leaf,
  read: Tree | undefined,
  { flow, column }: { flow: boolean; column: number },
): string {
  const fresh = (): string => (flow ? inFlow(said) : inBlock(said, column));
  if (read?.kind !== 'leaf' || !Object.is(read.value, said)) return fresh();
  const stood = text.slice(read.start, endOf(text, read));
  if (flow && !/^["']/.test(stood) && typeof said === 'string' && !PLAIN.test(stood)) return fresh();
  // A text in lines of its own begins where its lines do, which another depth may put elsewhere.
  if (/^[|>]/.test(stood)) return fresh();
  return stood.replaceAll(/\n *(?=[^\n ])/g, `\n${pad(column)}`);
}
