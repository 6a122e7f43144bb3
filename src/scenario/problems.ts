/** What is wrong with a scenario, said so that its author can find and mend it. */
import type { Told } from './sayings.ts';

/** Every kind of problem. Stable: tools and tests may rely on them; wording may change. `problem.<code>` says what it means. */
export const PROBLEM_CODES = [
  'missing-file',
  'unknown-file',
  'too-large',
  'too-deep',
  'too-many',
  'yaml-syntax',
  'alias',
  'tag',
  'duplicate-key',
  'reserved-name',
  'bad-id',
  'bad-text',
  'bad-type',
  'bad-value',
  'missing',
  'unknown-key',
  'ambiguous',
  'too-long',
  'out-of-range',
  'wrong-length',
  'unknown-id',
  'duplicate-id',
  'duplicate-value',
  'bad-pair',
  'bad-bounds',
  'not-zero',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A place in a file, and what kind of thing is wrong there; `Code` is the vocabulary of whoever says it. */
export interface Place<Code extends string = string> {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  code: Code;
  /** The lines around it with a caret below the place; empty when the file is missing. */
  frame: string;
}

/** Something said about a place in a file, in the sentences of whoever says it. */
export interface Located<Code extends string, Said> extends Place<Code> {
  /** What is wrong, in plain words. */
  message: Said;
  /** What to do about it. */
  fix: Said;
}

export type Problem = Located<ProblemCode, Told>;

/** A stretch of a file, as offsets into its text. */
export interface Span {
  start: number;
  end: number;
}

/** A file with the offsets at which its lines start. */
export interface Source {
  file: string;
  text: string;
  starts: number[];
}

export function sourceOf(file: string, text: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { file, text, starts };
}

/** Line and column, both from 1, of an offset; an offset outside the text counts as its nearest end. */
function positionOf(source: Source, offset: number): { line: number; column: number } {
  const at = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = source.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (source.starts[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - source.starts[low] + 1 };
}

export function placeAt<Code extends string>(source: Source, span: Span, code: Code): Place<Code> {
  const { line, column } = positionOf(source, span.start);
  const frame = frameOf(source, line, column, span.end - span.start);
  return { file: source.file, line, column, code, frame };
}

export function problemAt(source: Source, span: Span, code: ProblemCode, message: Told, fix: Told): Problem {
  return { ...placeAt(source, span, code), message, fix };
}

const FRAME_WIDTH = 100;

/** The line before, the line itself with a caret row, the line after. Long lines are cut around the column. */
function frameOf(source: Source, line: number, column: number, length: number): string {
  const from = column > FRAME_WIDTH - 20 ? column - 40 : 0;
  const gutter = String(line + 1).length;
  const rows: string[] = [];
  for (let at = Math.max(1, line - 1); at <= Math.min(source.starts.length, line + 1); at++) {
    const start = source.starts[at - 1];
    const end = at < source.starts.length ? source.starts[at] - 1 : source.text.length;
    const shown = source.text.slice(Math.min(start + from, end), Math.min(start + from + FRAME_WIDTH, end));
    rows.push(`${at === line ? '>' : ' '} ${String(at).padStart(gutter)} | ${shown.replaceAll('\t', ' ')}`.trimEnd());
    if (at !== line) continue;
    const room = Math.max(1, Math.min(length, end - start - column + 1, FRAME_WIDTH - (column - 1 - from)));
    rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(column - 1 - from)}${'^'.repeat(room)}`);
  }
  return rows.join('\n');
}
