/** What the sources say to a reader: the messages they ask for, and the prose they hold themselves. Read with vite's own parser. */
import { parseAst } from 'vite';
import type { SourceFile } from './sources.ts';

export interface Asked {
  /** "path:line" */
  at: string;
  /** Every id that may be meant: more than one where a condition chooses; `*` stands for what is not written out. */
  ids: string[];
  /** Names of the values given, or null where they are not written out. */
  values: string[] | null;
}

export interface Said {
  asked: Asked[];
  /** "path:line: text" of prose that is no message. */
  prose: string[];
}

/** A node of the syntax tree: its kind, its place, and whatever else such a node has. */
interface Node {
  type: string;
  start: number;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const part = (node: Node | null, name: string): Node | null => {
  const found = node?.[name];
  return isNode(found) ? found : null;
};
const parts = (node: Node | null, name: string): Node[] => {
  const found = node?.[name];
  return Array.isArray(found) ? found.filter(isNode) : [];
};
const nameOf = (node: Node | null): string => String(node?.name ?? node?.value ?? '');

/** The text of a string or a template, what is not written out as `*`; null for anything else. */
function textOf(node: Node | null): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral') return null;
  return parts(node, 'quasis')
    .map(quasi => String((quasi.value as { cooked?: string }).cooked ?? ''))
    .join('*');
}

function idsOf(node: Node | null): string[] {
  if (node?.type === 'ConditionalExpression')
    return [...idsOf(part(node, 'consequent')), ...idsOf(part(node, 'alternate'))];
  return [textOf(node) ?? '*'];
}

function valuesOf(node: Node | null): string[] | null {
  if (node === null) return [];
  if (node.type !== 'ObjectExpression') return null;
  const properties = parts(node, 'properties');
  return properties.every(each => each.type === 'Property' && !each.computed)
    ? properties.map(each => nameOf(part(each, 'key')))
    : null;
}

function attributeOf(element: Node, name: string): Node | null {
  const found = parts(element, 'attributes').find(each => nameOf(part(each, 'name')) === name);
  const value = part(found ?? null, 'value');
  return value?.type === 'JSXExpressionContainer' ? part(value, 'expression') : value;
}

function askedBy(node: Node): Omit<Asked, 'at'> | null {
  if (node.type === 'CallExpression' && /^say(Parts)?$/.test(nameOf(part(node, 'callee')))) {
    const [id, values] = parts(node, 'arguments');
    return id ? { ids: idsOf(id), values: valuesOf(values ?? null) } : null;
  }
  if (node.type === 'JSXOpeningElement' && nameOf(part(node, 'name')) === 'Rich')
    return { ids: idsOf(attributeOf(node, 'id')), values: valuesOf(attributeOf(node, 'values')) };
  return null;
}

/** Attributes a reader hears or sees. */
const HEARD =
  /^(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|legend|name|asking|note)$/;
/** A sentence, or words as a label: several plain words, or one with a capital. */
const SENTENCE = /[a-z’]{2,},? [a-z’]{2,},? [a-z’]+|^[A-Z][a-z’]+( [a-z’*“]|[.…:?!]( |$)|$)/;
/** Lines of a program, and what finds elements of a page. */
const CODE = /;\n|\[[a-z]+(="[a-z]+")?\]/;
/** Properties that say how something looks. */
const LOOKS = /^(className|border\w*|font\w*|background\w*|outline|transition|style)$/;
/** What is called with a string that nobody reads. */
const SILENT =
  /^(say|sayParts|Error|TypeError|querySelector|querySelectorAll|closest|matches|matchMedia|getElementById)$/;

/** Whether a string is shown: what names a class, a key, a type or a fault of the program is not. */
function isShown(path: readonly Node[]): boolean {
  for (let at = path.length - 1; at > 0; at--) {
    const [node, parent] = [path[at], path[at - 1]];
    if (parent.type === 'JSXAttribute') return HEARD.test(nameOf(part(parent, 'name')));
    if (/^(Throw|Import|Export.*From|TS)/.test(parent.type)) return false;
    if (parent.type === 'BinaryExpression' && /^[!=]==$/.test(String(parent.operator))) return false;
    if (parent.type === 'SwitchCase' && part(parent, 'test') === node) return false;
    if (parent.type === 'MemberExpression') return false;
    if (parent.type === 'Property' && (part(parent, 'key') === node || LOOKS.test(nameOf(part(parent, 'key')))))
      return false;
    if (/^(Call|New)Expression$/.test(parent.type)) {
      const callee = part(parent, 'callee');
      if (callee !== node && SILENT.test(nameOf(part(callee, 'property') ?? callee))) return false;
    }
  }
  return true;
}

export function saidIn(file: SourceFile): Said {
  const found: Said = { asked: [], prose: [] };
  // Another `say` than ours asks for nothing.
  const asks = /from '[./a-z]*(say\.ts|rich\.tsx)'/.test(file.text);
  const place = (node: Node): string => `${file.path}:${file.text.slice(0, node.start).split('\n').length}`;
  const visit = (node: Node, path: readonly Node[]): void => {
    const here = [...path, node];
    const asked = asks ? askedBy(node) : null;
    if (asked) found.asked.push({ at: place(node), ...asked });
    const text = node.type === 'JSXText' ? String(node.value).replace(/\s+/g, ' ').trim() : null;
    if (text !== null && /[A-Za-z]{2,}/.test(text)) found.prose.push(`${place(node)}: ${text}`);
    const literal = textOf(node);
    if (literal !== null && SENTENCE.test(literal) && !CODE.test(literal) && isShown(here))
      found.prose.push(`${place(node)}: ${literal}`);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, here);
  };
  const tree: unknown = parseAst(file.text, { lang: file.path.endsWith('x') ? 'tsx' : 'ts' });
  if (isNode(tree)) visit(tree, []);
  return found;
}

const made = new Map<string, RegExp>();

/** Whether a message may be meant by an id in which `*` stands for what is not written out. */
export function isMeant(pattern: string, id: string): boolean {
  if (!pattern.includes('*')) return pattern === id;
  const known =
    made.get(pattern) ?? new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^.]+')}$`);
  made.set(pattern, known);
  return known.test(id);
}
