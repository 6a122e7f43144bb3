/** Holds texts.xx.yaml against the document it translates: what it says, and whatever does not belong there. */
import { pathText, type Report } from '../findings.ts';
import { describe, reportUnknownKey } from '../issues.ts';
import type { Path } from '../locate.ts';
import type { Told } from '../sayings.ts';
import type { TextTree } from './tree.ts';

export interface Mirrored {
  /** What is translated, by the path in the document. */
  texts: { path: Path; text: string }[];
  /** What is not, and stays in the scenario's own language. */
  missing: { path: Path; text: string }[];
}

/** `document` is scenario.yaml, `tree` its texts, `value` the translation; all plain values. */
export function mirror(tree: TextTree, document: unknown, value: unknown, report: Report): Mirrored {
  const found: Mirrored = { texts: [], missing: [] };
  new Walk(found, report).at(tree, document, value, []);
  return found;
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inside = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const notThat = (path: Path, wanted: Told, value: unknown): Told => ({
  id: 'fault.wrong',
  values: { path: pathText(path), wanted, found: describe(value) },
});

class Walk {
  readonly #found: Mirrored;
  readonly #report: Report;

  constructor(found: Mirrored, report: Report) {
    this.#found = found;
    this.#report = report;
  }

  at(tree: TextTree, document: unknown, value: unknown, path: Path): void {
    if (tree.kind === 'text') this.#text(tree, value, path);
    else if (tree.kind === 'map') this.#map(tree, document, value, path);
    else this.#list(tree, document, value, path);
  }

  #text({ text, max, line }: TextTree & { kind: 'text' }, value: unknown, path: Path): void {
    const said = typeof value === 'string' ? value.trim() : value;
    if (said === undefined || said === null || said === '') {
      this.#found.missing.push({ path, text });
      return;
    }
    if (typeof said === 'string' && said.length <= max && !(line && said.includes('\n'))) {
      this.#found.texts.push({ path, text: said });
      return;
    }
    const wanted: Told = { id: line ? 'wanted.line' : 'wanted.prose', values: { max } };
    const write: Told = { id: 'fix.write', values: { wanted } };
    const wrong = (code: 'bad-type' | 'too-long' | 'bad-text', fix: Told): void =>
      this.#report(path, code, notThat(path, wanted, said), fix);
    if (typeof said !== 'string') wrong('bad-type', typeof said === 'object' ? write : { id: 'fix.quote' });
    else if (said.length > max) wrong('too-long', write);
    else wrong('bad-text', write);
  }

  #map(tree: TextTree & { kind: 'map' }, document: unknown, value: unknown, path: Path): void {
    if (value !== undefined && value !== null && !isRecord(value))
      this.#report(path, 'bad-type', notThat(path, { id: 'wanted.mapLike' }, value), { id: 'fix.texts' }, 'key');
    const given = isRecord(value) ? value : {};
    for (const [key, inner] of Object.entries(given))
      if (!tree.entries.has(key)) this.#stranger([...path, key], key, inner, document, [...tree.entries.keys()]);
    for (const [key, below] of tree.entries) this.at(below, inside(document, key), inside(given, key), [...path, key]);
  }

  /** An id may be repeated, to tell the entries of a list apart; nothing else that is no text may stand here. */
  #stranger(path: Path, key: string, value: unknown, document: unknown, known: string[]): void {
    const own = inside(document, key);
    if (own === undefined) reportUnknownKey(path, known, this.#report);
    else if (key !== 'id' || typeof own !== 'string') {
      const message: Told = { id: 'fault.untranslated', values: { path: pathText(path) } };
      this.#report(path, 'unknown-key', message, { id: 'fix.deleteHere' }, 'key');
    } else if (value !== own) {
      const message: Told = { id: 'fault.otherEntry', values: { own, found: describe(value) } };
      this.#report(path, 'unknown-id', message, { id: 'fix.order' });
    }
  }

  #list(tree: TextTree & { kind: 'list' }, document: unknown, value: unknown, path: Path): void {
    const count = tree.items.length;
    const list = Array.isArray(value) ? value : [];
    if (value !== undefined && value !== null && !Array.isArray(value)) {
      this.#report(path, 'bad-type', notThat(path, { id: 'wanted.listLike' }, value), { id: 'fix.entryALine' }, 'key');
    } else if (Array.isArray(value) && list.length !== count) {
      const message: Told = { id: 'fault.entries', values: { path: pathText(path), count, found: list.length } };
      const fix: Told =
        list.length < count
          ? { id: 'fix.addSome', values: { count: count - list.length } }
          : { id: 'fix.removeSome', values: { count: list.length - count } };
      this.#report(path, 'wrong-length', message, fix, 'key');
    }
    const entries = Array.isArray(document) ? document : [];
    for (const [at, below] of tree.items.entries()) if (below) this.at(below, entries[at], list[at], [...path, at]);
  }
}
