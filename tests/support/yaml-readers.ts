/** The quick reader of plain YAML held against the library: what it takes on must come out the same. */
import { Composer, Parser } from 'yaml';
import { readPlain } from '../../src/scenario/yaml/plain.ts';
import { type Tree, treeOf } from '../../src/scenario/yaml/tree.ts';

/** Whether the quick reader takes the text on, and where it then differs from the library; null where they agree. */
export function compareReaders(text: string): { plain: boolean; difference: string | null } {
  const plain = readPlain(text);
  return { plain: plain !== null, difference: plain && differenceOf(text, plain) };
}

function differenceOf(text: string, plain: Tree): string | null {
  const tokens = [...new Parser().parse(text)];
  const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, stringKeys: true } as const;
  const [document, second] = [...new Composer({ ...options, prettyErrors: false }).compose(tokens, true, text.length)];
  if (second) return 'the library finds two documents';
  if (document.errors.length > 0) return `the library refuses it: ${document.errors[0]?.message}`;
  return difference(text, plain, treeOf(document.contents), 'document');
}

/** A stretch as it matters for a report: its start, and its end on the same line. Nothing of a value left out. */
function stretch(text: string, { start, end }: Tree): string {
  const line = text.indexOf('\n', start);
  return start === end ? 'nothing' : `${start}-${line < 0 ? end : Math.min(line, end)}`;
}

function difference(text: string, a: Tree, b: Tree, path: string): string | null {
  if (a.kind !== b.kind) return `${path}: ${a.kind}, not ${b.kind}`;
  const [here, there] = [stretch(text, a), stretch(text, b)];
  if (a.kind === 'leaf' ? here !== there : a.start !== b.start) return `${path}: at ${here}, not ${there}`;
  if (a.kind === 'leaf' && b.kind === 'leaf')
    return Object.is(a.value, b.value) ? null : `${path}: ${JSON.stringify(a.value)}, not ${JSON.stringify(b.value)}`;
  const [inner, other] = [partsOf(a), partsOf(b)];
  if (inner.length !== other.length) return `${path}: ${inner.length} parts, not ${other.length}`;
  for (const [at, part] of inner.entries()) {
    const found = difference(text, part, other[at]!, `${path}.${at}`);
    if (found !== null) return found;
  }
  return null;
}

function partsOf(tree: Tree): Tree[] {
  if (tree.kind === 'leaf') return [];
  return tree.kind === 'list' ? tree.items : tree.entries.flatMap(({ key, value }) => [key, value]);
}
