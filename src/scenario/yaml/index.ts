/**
 * YAML text -> plain values, with every trick of the language refused that a scenario does not need: aliases (they
 * make exponential or circular values), tags, directives, several documents, merge keys, keys that are not text.
 * Sizes are checked on the stream of tokens, before anything is built from them, so that hostile input costs little.
 */
import { Composer, type CST, type Document, type YAMLError } from 'yaml';
import { isPrintable, textProblem } from '../characters.ts';
import { LIMITS } from '../limits.ts';
import { type Problem, type ProblemCode, problemAt, type Source, type Span } from '../problems.ts';
import type { Told } from '../sayings.ts';
import { RESERVED } from '../schema/fields.ts';
import { readPlain } from './plain.ts';
import { scanTokens, tooManyNodes } from './scan.ts';
import { oddSections, onlySection } from './sections.ts';
import { type Leaf, type Tree, treeOf } from './tree.ts';

export interface ReadYaml {
  /** Null when nothing could be made of the text; `problems` then says why. */
  root: Tree | null;
  /** Syntax, size, keys and characters. A document with bad keys or characters is still readable. */
  problems: Problem[];
}

export function readYaml(source: Source): ReadYaml {
  const nothing = (problems: Problem[]): ReadYaml => ({ root: null, problems });
  const bad = textProblem(source);
  if (bad) return nothing([bad]);
  const plain = source.starts.length > LIMITS.textLines ? null : readPlain(source.text);
  const read = plain ? { root: plain, problems: [] } : readAny(source);
  if (read.root === null) return nothing(read.problems);
  const { count, problems } = inspect(source, read.root);
  if (count > LIMITS.nodes) return nothing([tooManyNodes(source, 0)]);
  return { root: read.root, problems };
}

/** By the library, which knows all of YAML and says what is wrong with it: a root or problems. */
function readAny(source: Source): ReadYaml {
  const sections = source.starts.length > LIMITS.textLines ? [] : oddSections(source.text);
  const problems = sections.flatMap(section => readByLibrary(source, onlySection(source.text, section)).problems);
  // What is wrong with no section by itself is a rare construct, or wrong with them together.
  return problems.length > 0
    ? { root: null, problems: problems.slice(0, LIMITS.problems) }
    : readByLibrary(source, source.text);
}

function readByLibrary(source: Source, text: string): ReadYaml {
  const scan = scanTokens(source, text);
  if (scan.problems.length > 0) return { root: null, problems: scan.problems };
  const [first, second] = compose(text, scan.tokens);
  const problems = first.errors.slice(0, LIMITS.problems).map(error => syntaxProblem(source, error));
  if (second) {
    const span = { start: second.range[0], end: second.range[0] + 3 };
    problems.push(problemAt(source, span, 'yaml-syntax', { id: 'fault.secondDocument' }, { id: 'fix.keepOne' }));
  }
  return problems.length > 0 ? { root: null, problems } : { root: treeOf(first.contents), problems: [] };
}

/** Duplicate keys are left to `inspect`: the library's own check compares every key with every other. */
function compose(text: string, tokens: CST.Token[]): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'silent',
    prettyErrors: false,
  });
  return [...composer.compose(tokens, true, text.length)];
}

const CHECK: Told = { id: 'fix.yaml.other' };

/** What the library finds wrong, in our words. Anchors, tags and directives never come so far. */
const SYNTAX: Partial<Record<YAMLError['code'], [message: Told, fix: Told]>> = {
  TAB_AS_INDENT: [{ id: 'fault.yaml.tab' }, { id: 'fix.yaml.tab' }],
  BAD_INDENT: [{ id: 'fault.yaml.indent' }, { id: 'fix.yaml.indent' }],
  MISSING_CHAR: [{ id: 'fault.yaml.missing' }, { id: 'fix.yaml.missing' }],
  NON_STRING_KEY: [{ id: 'fault.yaml.key' }, { id: 'fix.yaml.key' }],
  MULTILINE_IMPLICIT_KEY: [{ id: 'fault.yaml.keyLines' }, { id: 'fix.yaml.keyLines' }],
  BLOCK_AS_IMPLICIT_KEY: [{ id: 'fault.yaml.keyBlock' }, { id: 'fix.yaml.keyBlock' }],
  UNEXPECTED_TOKEN: [{ id: 'fault.yaml.unexpected' }, { id: 'fix.yaml.unexpected' }],
  BAD_DQ_ESCAPE: [{ id: 'fault.yaml.escape' }, { id: 'fix.yaml.escape' }],
  BAD_SCALAR_START: [{ id: 'fault.yaml.start' }, { id: 'fix.yaml.unexpected' }],
  BLOCK_IN_FLOW: [{ id: 'fault.yaml.flow' }, CHECK],
  KEY_OVER_1024_CHARS: [{ id: 'fault.yaml.longKey' }, { id: 'fix.yaml.keyLines' }],
};

function syntaxProblem(source: Source, error: YAMLError): Problem {
  const [start, end] = error.pos;
  const unknown: Told = { id: 'fault.yaml.other', values: { detail: error.message } };
  const [message, fix] = SYNTAX[error.code] ?? [unknown, CHECK];
  return problemAt(source, { start, end }, 'yaml-syntax', message, fix);
}

/** Walks the document (its depth is known to be small) for duplicate and reserved keys and bad text; counts nodes. */
function inspect(source: Source, root: Tree): { count: number; problems: Problem[] } {
  let count = 0;
  const problems: Problem[] = [];
  const refuse: Refuse = (span, code, message, fix) => {
    if (problems.length <= LIMITS.problems) problems.push(problemAt(source, span, code, message, fix));
  };
  const visit = (tree: Tree): void => {
    count++;
    if (count > LIMITS.nodes) return;
    if (tree.kind === 'list') for (const item of tree.items) visit(item);
    if (tree.kind === 'leaf' && typeof tree.value === 'string' && !isPrintable(tree.value))
      refuse(tree, 'bad-text', { id: 'fault.hiddenText' }, { id: 'fix.deleteEscape' });
    if (tree.kind !== 'map') return;
    const seen = new Set<string>();
    for (const { key, value } of tree.entries) {
      inspectKey(key, seen, refuse);
      count++;
      visit(value);
    }
  };
  visit(root);
  return { count, problems };
}

type Refuse = (span: Span, code: ProblemCode, message: Told, fix: Told) => void;

function inspectKey(key: Leaf, seen: Set<string>, refuse: Refuse): void {
  const name = String(key.value);
  if (seen.has(name))
    refuse(
      key,
      'duplicate-key',
      { id: 'fault.keyTwice', values: { key: name.slice(0, 60) } },
      { id: 'fix.deleteOrRename' },
    );
  if (RESERVED.has(name))
    refuse(key, 'reserved-name', { id: 'fault.reserved', values: { key: name } }, { id: 'fix.otherName' });
  if (!isPrintable(name)) refuse(key, 'bad-text', { id: 'fault.hiddenKey' }, { id: 'fix.deleteEscape' });
  seen.add(name);
}
