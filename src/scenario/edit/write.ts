/** Values as YAML writes them in the layout of scenarios, and the lines they stand in. */
import { stringify } from 'yaml';

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const WIDTH = 118;

export const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** How deep the line of an offset stands. */
export function indentOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  let at = start;
  while (text[at] === ' ') at++;
  return at - start;
}

/** Where the line that holds the last character before `offset` ends, its line end excluded. */
export function lineEnd(text: string, offset: number): number {
  const from = offset > 0 && text[offset - 1] === '\n' ? offset - 1 : offset;
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Text that means itself without quotes, inside brackets too. */
export const PLAIN = /^(?!(?:true|false|null)$)[A-Za-zÀ-ɏ](?:[\w À-ɏ.()'’–-]*[\w.)À-ɏ])?$/i;

/** A value on one line, as it may stand inside [ ] or { }. Whatever JSON writes between quotes YAML reads alike. */
export function inFlow(value: Plain): string {
  if (typeof value === 'string') return PLAIN.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, each]) => `${inFlow(key)}: ${inFlow(each as Plain)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** A value as block YAML, every line but the first indented by `indent`. */
export const inBlock = (value: Plain, indent: number): string =>
  stringify(value, { lineWidth: Math.max(40, WIDTH - indent) })
    .trimEnd()
    .split('\n')
    .map((line, at) => (at === 0 || line === '' ? line : ' '.repeat(indent) + line))
    .join('\n');

const isSmall = (value: Plain): boolean => value === null || typeof value !== 'object' || inFlow(value).length < 72;

/** One entry of a block map at column `indent`. */
export function entryText(key: string, value: Plain, indent: number): string {
  const name = inFlow(key);
  if (typeof value !== 'object' || value === null) return `${name}: ${inBlock(value, indent + 2)}`;
  const shallow = Object.values(value).every(each => typeof each !== 'object' || each === null);
  if (shallow && isSmall(value)) return `${name}: ${inFlow(value)}`;
  return `${name}:\n${' '.repeat(indent + 2)}${inBlock(value, indent + 2)}`;
}

export const itemText = (value: Plain, indent: number): string =>
  isSmall(value) && typeof value === 'object' ? `- ${inFlow(value)}` : `- ${inBlock(value, indent + 2)}`;
