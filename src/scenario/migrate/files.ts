/** The files of a scenario in an older format, rewritten to the present one: what `migrate` and the workshop do when asked. */
import { readForEdits, type TextEdit } from '../edit/edits.ts';
import { languageOf, normal, SCENARIO_FILE, type ScenarioFile, textsFile } from '../files.ts';
import { sourceOf } from '../problems.ts';
import { FORMAT } from '../schema/document.ts';
import { readYaml } from '../yaml/index.ts';
import { type Mapping, plainValue, type Tree, treeOf } from '../yaml/tree.ts';
import { formatOf, LIFTS, liftBeside, lifted } from './index.ts';
import { rewriting } from './rewrite.ts';
import { remarksOf } from './written.ts';

export interface FileRewrite {
  name: string;
  /** In offsets of the file's text with plain line ends and no mark at its start, in order, none over another. */
  edits: TextEdit[];
}

export interface Rewrite {
  /** The format the files are of. */
  from: number;
  /** Those that change; the others say the same in both formats. */
  files: FileRewrite[];
  /** A file whose rewriting would not read as it must; then no file is to be changed. */
  stuck: string | null;
}

/** The format of a text that `rewriteFiles` could lift; null when it is the present one, or none there are steps from. */
export function olderFormat(text: string, lifts = LIFTS, target: number = FORMAT): number | null {
  const format = formatOf(rootOf(text));
  return format !== null && format < target && lifts.has(format) ? format : null;
}

/** The number scenario.yaml gives as its format; null where it gives none or cannot be read. */
export const formatGiven = (files: readonly ScenarioFile[]): number | null =>
  formatOf(rootOf(normal(files.find(({ name }) => name === SCENARIO_FILE)?.text ?? '')));

/** Null when there is nothing to do: see `olderFormat`. Texts that are not YAML stay as they are. */
export function rewriteFiles(files: readonly ScenarioFile[], lifts = LIFTS, target: number = FORMAT): Rewrite | null {
  const main = files.find(({ name }) => name === SCENARIO_FILE);
  const from = main ? olderFormat(normal(main.text), lifts, target) : null;
  if (from === null) return null;
  const rewritten: FileRewrite[] = [];
  for (const { name, text } of files) {
    const lift = liftOf(name, from, lifts, target);
    const edits = lift ? editsFor(normal(text), lift) : [];
    if (edits === null) return { from, files: [], stuck: name };
    if (edits.length > 0) rewritten.push({ name, edits });
  }
  return { from, files: rewritten, stuck: null };
}

type LiftWhole = (root: Mapping) => Tree | null;

function liftOf(name: string, from: number, lifts: typeof LIFTS, target: number): LiftWhole | null {
  if (name === SCENARIO_FILE) return root => lifted(root, from, lifts, target);
  const language = languageOf(name);
  if (language === null || name !== textsFile(language)) return null;
  return root => liftBeside(root, from, lifts, target);
}

const rootOf = (text: string): Tree | null => readYaml(sourceOf('', text)).root;

/** The edits that make of a text what a step makes of its tree; null when they would not say that, or lose a remark. */
export function editsFor(text: string, lift: LiftWhole): TextEdit[] | null {
  if (rootOf(text) === null) return [];
  // The library's spans hold to the letter, those of the quick reader for the first line of a text.
  const document = readForEdits(text);
  const before = treeOf(document.contents);
  const after = before.kind === 'map' ? lift(before) : null;
  if (after === null) return [];
  const edits = rewriting(text, before, after);
  const made = withEdits(text, edits);
  const read = rootOf(made);
  const isSame = read !== null && JSON.stringify(plainValue(read)) === JSON.stringify(plainValue(after));
  return isSame && keepsRemarks(text, made) ? edits : null;
}

/** A file's text with edits: its line ends and the mark at its start, which their offsets do not count, stay what they are. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const ends = text.includes('\r\n') ? '\r\n' : '\n';
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let counted = 0;
  let made = text.slice(0, at);
  for (const { from, to, insert } of edits) {
    const start = at;
    for (; counted < from; counted++) at += text.startsWith('\r\n', at) ? 2 : 1;
    made += text.slice(start, at) + insert.replaceAll('\n', ends);
    for (; counted < to; counted++) at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return made + text.slice(at);
}

/** Where two remarks come to stand on one line, they are one. */
function keepsRemarks(before: string, after: string): boolean {
  const said = (text: string) => remarksOf(text).map(({ start, end }) => text.slice(start, end).trimEnd());
  const kept = said(after).join('\n');
  return said(before).every(remark => kept.includes(remark));
}
