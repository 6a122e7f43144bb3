/** A file of an older format rewritten: it says what the steps make of it, and keeps all else as its author left it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYamlValue, rewriteFiles, type ScenarioFile, withEdits } from '../../../src/scenario/index.ts';
import { editsFor } from '../../../src/scenario/migrate/files.ts';
import { type Lift, liftBeside } from '../../../src/scenario/migrate/index.ts';
import { withEntry } from '../../../src/scenario/migrate/tools.ts';
import { readScenarioDir } from '../../../src/scenario/node.ts';
import { parseEdition } from '../../../src/scenario/parse.ts';
import { sourceOf } from '../../../src/scenario/problems.ts';
import { readYaml } from '../../../src/scenario/yaml/index.ts';
import { type Leaf, type Mapping, plainValue, type Tree } from '../../../src/scenario/yaml/tree.ts';
import { olderFiles, ZERO } from '../../support/older-format.ts';
import { ROOT } from '../../support/sources.ts';

const shipped = readdirSync(join(ROOT, 'scenarios')).map(
  id => [id, readScenarioDir(join(ROOT, 'scenarios', id))] as const,
);

function rewritten(files: readonly ScenarioFile[]): ScenarioFile[] {
  const made = rewriteFiles(files, ZERO);
  if (made === null || made.stuck !== null) throw new Error('not rewritten');
  return files.map(({ name, text }) => {
    const edits = made.files.find(file => file.name === name)?.edits ?? [];
    return { name, text: withEdits(text, edits) };
  });
}

describe('a scenario of an older format', () => {
  it.each(shipped)('%s is the same scenario when it is rewritten, translations and all', (_, files) => {
    const old = olderFiles(files);
    const before = parseEdition(old, ZERO);
    const after = parseEdition(rewritten(old));
    expect(before.ok && after.ok && after.value).toEqual(before.ok && before.value);
    expect(before).toEqual(parseEdition(files));
    expect(before.ok).toBe(true);
  });

  it.each(shipped)('%s is again what it was, but for the remarks that were added', (_, files) => {
    const undone = (text: string) =>
      text
        .replace('# An old file, with its remarks.\n', '')
        .replace('red-lines: # as they were called then', 'red-lines:')
        .replace('red-lines: # here too', 'red-lines:');
    expect(rewritten(olderFiles(files)).map(({ name, text }) => ({ name, text: undone(text) }))).toEqual(files);
  });

  it('keeps the line ends and the mark of other editors', () => {
    const [, files] = shipped[0]!;
    const foreign = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const old = olderFiles(files);
    const made = rewritten(old.map(({ name, text }) => ({ name, text: foreign(text) })));
    expect(made).toEqual(rewritten(old).map(({ name, text }) => ({ name, text: foreign(text) })));
  });

  it('is left alone where it is of the present format, of none that ever was, or no YAML', () => {
    const [, files] = shipped[0]!;
    expect(rewriteFiles(files, ZERO)).toBeNull();
    expect(rewriteFiles(olderFiles(files))).toBeNull();
    for (const text of ['format: 7', 'format: -1', 'format: [', '', 'just text'])
      expect(rewriteFiles([{ name: 'scenario.yaml', text }], ZERO)).toBeNull();
    expect(rewriteFiles([], ZERO)).toBeNull();
  });
});

describe('a translation of an older document', () => {
  it('goes through the same steps, but has none of what they add', () => {
    const [, files] = shipped[0]!;
    const adding: Lift = document => withEntry(ZERO.get(0)!(document), 'new-in-one', 'text');
    const translation = olderFiles(files).find(({ name }) => name === 'texts.fr.yaml')!;
    const tree = readYaml(sourceOf('', translation.text)).root!;
    const now = files.find(({ name }) => name === 'texts.fr.yaml')!;
    expect(plainValue(liftBeside(tree, 0, new Map([[0, adding]])))).toEqual(parseYamlValue(now.text));
  });
});

const TEXT = `# head
format: 0 # one
id: "x" # two
text: |
  # not a remark
  some
    deeper

  more
folded: >-
  one
  two
list: # three
  - a: 1 # four
    b: 'it''s' # five
    # six
    c: [1, 2, {x: 1, y: "q # no"}] # seven
  # eight
  - a: 2
  -
  - - nested # nine
    - list
  - plain text that
    runs on # ten
empty:
flow: { a: 1, # eleven
  b: "two
    lines", c: [ ] } # twelve
same:
- x
- y # thirteen
last: 1 # fourteen
# end
`;

const NOWHERE = { start: 0, end: 0 };
const leaf = (value: Leaf['value']): Leaf => ({ kind: 'leaf', value, ...NOWHERE });
const map = (...entries: [string, Tree][]): Mapping => ({
  ...{ kind: 'map', ...NOWHERE },
  entries: entries.map(([key, value]) => ({ key: leaf(key), value })),
});
const at = (tree: Tree, key: string | number): Tree =>
  tree.kind === 'map'
    ? tree.entries.find(entry => entry.key.value === key)!.value
    : (tree as Tree & { kind: 'list' }).items[Number(key)]!;
const made = (lift: (root: Mapping) => Tree): string => {
  const edits = editsFor(TEXT, lift);
  if (edits === null) throw new Error('the step cannot be written');
  return withEdits(TEXT, edits);
};

describe('a step', () => {
  it('that adds, renames and removes touches those lines alone', () => {
    const after = made(root => ({
      ...root,
      entries: root.entries
        .filter(({ key }) => key.value !== 'empty')
        .flatMap(entry => {
          if (entry.key.value === 'id') return [{ ...entry, key: { ...entry.key, value: 'name' } }];
          return entry.key.value === 'same'
            ? [entry, { key: leaf('new'), value: leaf('text: with a colon') }]
            : [entry];
        }),
    }));
    expect(after).toBe(
      TEXT.replace('id:', 'name:')
        .replace('empty:\n', '')
        .replace('- y # thirteen\n', '- y # thirteen\nnew: "text: with a colon"\n'),
    );
  });

  it('that moves something takes its remarks and its quotes along', () => {
    const after = made(root => ({
      ...root,
      entries: root.entries
        .filter(({ key }) => key.value !== 'list')
        .map(entry => (entry.key.value === 'empty' ? { ...entry, value: map(['held', at(root, 'list')]) } : entry)),
    }));
    expect(after).toContain(`empty:
  held:
    - a: 1 # four
      b: 'it''s' # five
      # six
      c: [1, 2, {x: 1, y: "q # no"}] # seven
    # eight
    - a: 2
`);
    expect(after).toContain('\n# three\n');
  });

  it('that drops something leaves its remarks', () => {
    const after = made(root => ({ ...root, entries: root.entries.filter(({ key }) => key.value !== 'list') }));
    const said = ['# three', '# four', '# five', '# six', '# seven', '# eight', '# nine', '# ten'];
    expect(after.split('\n').filter(line => said.includes(line))).toEqual(said);
  });

  it('of any kind, on any part, says what it says and loses no remark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(8)), { minLength: 1, maxLength: 4 }),
        steps => {
          const edits = editsFor(TEXT, root => steps.reduce<Tree>(stepped, root));
          // `editsFor` itself holds what it makes against the tree and the remarks.
          expect(edits).not.toBeNull();
        },
      ),
      { numRuns: 250 },
    );
  });
});

const within = (tree: Tree): Tree[] => {
  if (tree.kind === 'leaf') return [tree];
  return [tree, ...(tree.kind === 'map' ? tree.entries.map(({ value }) => value) : tree.items).flatMap(within)];
};

function replaced(tree: Tree, one: Tree, by: (one: Tree) => Tree): Tree {
  if (tree === one) return by(tree);
  if (tree.kind === 'list') return { ...tree, items: tree.items.map(item => replaced(item, one, by)) };
  if (tree.kind === 'leaf') return tree;
  return { ...tree, entries: tree.entries.map(entry => ({ ...entry, value: replaced(entry.value, one, by) })) };
}

const LEAVES = ['new: text', 'x', 12, null, true, 'two\nlines', '# no', ''];

/** One change somewhere in the tree: a value, a name, an order, something more, less, moved or wrapped. */
function stepped(root: Tree, [where, other, place, kind]: [number, number, number, number]): Tree {
  const all = within(root);
  const donor = all[1 + (other % Math.max(1, all.length - 1))] ?? leaf('x');
  const one = all[where % all.length]!;
  if (one === root && kind > 5) return root;
  return replaced(root, one, tree => {
    if (kind === 6) return map(['wrap', tree]);
    if (kind === 7) return { kind: 'list', items: [tree, leaf(3)], start: tree.start, end: tree.end };
    if (tree.kind === 'leaf') return kind === 5 ? donor : leaf(LEAVES[place % LEAVES.length]!);
    return tree.kind === 'map' ? otherMap(tree, donor, place, kind) : otherList(tree, donor, place, kind);
  });
}

function otherMap(tree: Mapping, donor: Tree, place: number, kind: number): Tree {
  const entries = [...tree.entries];
  const index = place % Math.max(1, entries.length);
  const [entry] = entries.slice(index, index + 1);
  if (kind === 0 && entry) entries[index] = { ...entry, key: { ...entry.key, value: `renamed${index}` } };
  else if (kind === 1) entries.splice(index, 1);
  else if (kind === 2) entries.splice(index, 0, { key: leaf(`new${place}`), value: donor });
  else if (kind === 3) entries.reverse();
  else if (kind === 4) entries.push(...entries.splice(index, 1));
  else if (kind === 8) return leaf('gone');
  return { ...tree, entries };
}

function otherList(tree: Tree & { kind: 'list' }, donor: Tree, place: number, kind: number): Tree {
  const items = [...tree.items];
  const index = place % Math.max(1, items.length);
  if (kind === 0)
    return { ...map(...items.map((item, k): [string, Tree] => [`k${k}`, item])), start: tree.start, end: tree.end };
  if (kind === 1) items.splice(index, 1);
  else if (kind === 2) items.splice(index, 0, donor);
  else if (kind === 3) items.reverse();
  else if (kind === 4) items.unshift(...items.splice(index, 1));
  else if (kind === 8) return leaf('gone');
  return { ...tree, items };
}
