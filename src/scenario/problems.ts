/** What is wrong with a scenario, said so that its author can find and mend it. */

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
/** Stable: tools and tests may rely on them; wording may change. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  code: ProblemCode;
  /** What is wrong, in plain words. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** The lines around it with a caret below the place; empty when the file is missing. */
  frame: string;
}

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

export function problemAt(source: Source, span: Span, code: ProblemCode, message: string, fix: string): Problem {
  const { line, column } = positionOf(source, span.start);
  const frame = frameOf(source, line, column, span.end - span.start);
  return { file: source.file, line, column, code, message, fix, frame };
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

/** For a terminal: each problem with its place, frame and fix, and a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = problems.map(({ file, line, column, code, message, fix, frame }) =>
    [`${file}:${line}:${column}  ${code}`, `  ${message}`, ...frame.split('\n').filter(Boolean), `  Fix: ${fix}`].join(
      '\n',
    ),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...blocks, count].join('\n\n');
}
