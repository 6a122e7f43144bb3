/** What the page is loaded in: each part with the files it brings, and the messages made ready by the time it is there. */
import { posix } from 'node:path';
import { parseAst } from 'vite';
import { AREAS, type Area } from '../../src/words/catalogues.ts';
import { type SourceFile, sourceFiles } from './sources.ts';

interface Node {
  type: string;
  [part: string]: unknown;
}

/** A value import: what is taken by name, or everything. */
interface Taken {
  target: string;
  names: string[] | null;
}

interface Fetched {
  target: string;
  /** Made ready together with it. */
  areas: Area[];
}

interface Links {
  imports: Taken[];
  /** What it hands on from other files. */
  passes: Taken[];
  /** Names it declares and exports itself. */
  own: Set<string>;
  fetches: Fetched[];
}

export interface PagePart {
  root: string;
  files: SourceFile[];
  areas: Set<Area>;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const inside = (node: Node): Node[] => Object.values(node).flatMap(value => (isNode(value) ? [value] : list(value)));
const text = (value: unknown): string => (isNode(value) ? String(value.value ?? value.name ?? '') : '');

const targetOf = (from: string, specifier: string): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;

function takenBy(from: string, node: Node): Taken | null {
  const target = targetOf(from, text(node.source));
  if (target === null || node.importKind === 'type' || node.exportKind === 'type') return null;
  if (node.type === 'ExportAllDeclaration') return { target, names: null };
  const values = list(node.specifiers).filter(each => each.importKind !== 'type' && each.exportKind !== 'type');
  if (values.length === 0 && list(node.specifiers).length > 0) return null;
  const named = values.every(each => /^(Import|Export)Specifier$/.test(each.type)) && values.length > 0;
  return { target, names: named ? values.map(each => text(each.imported ?? each.local)) : null };
}

function declared(node: Node): string[] {
  const { declaration } = node;
  if (!isNode(declaration)) return [];
  const several = list(declaration.declarations).map(each => text(each.id));
  return several.length > 0 ? several : [text(declaration.id)];
}

function linksOf({ path, text: code }: SourceFile): Links {
  const links: Links = { imports: [], passes: [], own: new Set(), fetches: [] };
  const visit = (node: Node, areas: Area[]): void => {
    const fetched = node.type === 'ImportExpression' ? targetOf(path, text(node.source)) : null;
    if (fetched !== null) links.fetches.push({ target: fetched, areas });
    const taken = /^(ImportDeclaration|Export.*Declaration)$/.test(node.type) ? takenBy(path, node) : null;
    if (taken) (node.type === 'ImportDeclaration' ? links.imports : links.passes).push(taken);
    if (node.type === 'ExportNamedDeclaration') for (const name of declared(node)) links.own.add(name);
    const withWords = node.type === 'CallExpression' && text(node.callee) === 'withWords';
    const [first] = list(node.arguments);
    const named = withWords && first ? list(first.elements).map(text) : [];
    const ready = withWords ? AREAS.filter(area => named.includes(area)) : areas;
    for (const child of inside(node)) visit(child, ready);
  };
  const tree: unknown = parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (isNode(tree)) visit(tree, []);
  return links;
}

const files = new Map(sourceFiles('src').map(file => [file.path, file]));
const links = new Map([...files].map(([path, file]) => [path, linksOf(file)]));

/** The files a name really comes from: an index only hands it on, and the built page takes nothing else from there. */
function homesOf({ target, names }: Taken): string[] {
  const at = links.get(target);
  if (!at) return [];
  if (names === null || !target.endsWith('/index.ts')) return [target];
  return names.flatMap(name => {
    if (at.own.has(name)) return [target];
    return at.passes
      .filter(passed => passed.names === null || passed.names.includes(name))
      .flatMap(passed => homesOf({ target: passed.target, names: [name] }))
      .filter(home => links.get(home)?.own.has(name));
  });
}

/** Everything that comes with a file, but for what `apart` says is drawn by another part alone. */
function broughtBy(root: string, apart: RegExp): SourceFile[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || apart.test(path)) return;
    found.add(path);
    for (const taken of links.get(path)?.imports ?? []) for (const home of homesOf(taken)) visit(home);
    if (path === root)
      for (const taken of links.get(path)?.passes ?? []) for (const home of homesOf(taken)) visit(home);
  };
  visit(root);
  return [...found].flatMap(path => files.get(path) ?? []);
}

/** Each part of the page from its first script on; of several ways to a part, the one that makes the least ready counts. */
export function pageParts(first: string, apart: RegExp): PagePart[] {
  const parts = new Map<string, PagePart>();
  const reach = (root: string, ready: ReadonlySet<Area>): void => {
    const known = parts.get(root);
    const areas = new Set(known ? [...known.areas].filter(area => ready.has(area)) : ready);
    if (known && areas.size === known.areas.size) return;
    const part = { root, files: known?.files ?? broughtBy(root, apart), areas };
    parts.set(root, part);
    for (const { path } of part.files)
      for (const fetched of links.get(path)?.fetches ?? [])
        if (fetched.target.startsWith('src/') && files.has(fetched.target))
          reach(fetched.target, new Set([...areas, ...fetched.areas]));
  };
  reach(first, new Set<Area>(['home']));
  return [...parts.values()].filter(({ root }) => !root.startsWith('src/words/messages/'));
}
