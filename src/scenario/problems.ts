/** What is wrong with a scenario, said so that its author can find and mend it. */

/** Every kind of problem and what it means, for reports and docs/authoring.md. */
export const PROBLEM_TITLES = {
  'missing-file': 'A file the scenario needs is not there or empty.',
  'unknown-file': 'A brief is there for a party that is not.',
  'too-large': 'A file, its lines or its entries are more than the limit.',
  'too-deep': 'Lists and maps are nested too deep.',
  'too-many': 'There are more problems than are shown.',
  'yaml-syntax': 'The text is not YAML.',
  alias: 'YAML anchors and aliases are not allowed.',
  tag: 'YAML tags and directives are not allowed.',
  'duplicate-key': 'A key stands twice in one map.',
  'reserved-name': 'A key has a name that JavaScript keeps for itself.',
  'bad-id': 'An id holds characters it may not, or is too long.',
  'bad-text': 'A text holds a character that cannot be shown, or a line break where none may be.',
  'bad-type': 'A value is of another type than is expected.',
  'bad-value': 'A value is none of those that may stand there.',
  missing: 'Something that must be there is not.',
  'unknown-key': 'A key does not belong where it stands.',
  ambiguous: 'An entry says two things at once.',
  'too-long': 'A text is longer than the limit.',
  'out-of-range': 'A number lies outside its bounds.',
  'wrong-length': 'A list has too few or too many entries.',
  'unknown-id': 'An id names nothing.',
  'duplicate-id': 'An id is given twice.',
  'duplicate-value': 'Two entries share what must tell them apart.',
  'bad-pair': 'A pair of parties names no two parties.',
  'bad-bounds': 'Bounds exclude each other, or an order is broken.',
  'not-zero': 'Something is not 0 that always is.',
} as const;
/** Stable: tools and tests may rely on them; wording may change. */
export type ProblemCode = keyof typeof PROBLEM_TITLES;
export const PROBLEM_CODES = Object.keys(PROBLEM_TITLES) as ProblemCode[];

/** Something said about a place in a file; `Code` is the vocabulary of whoever says it. */
export interface Located<Code extends string = string> {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  code: Code;
  /** What is wrong, in plain words. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** The lines around it with a caret below the place; empty when the file is missing. */
  frame: string;
}

export type Problem = Located<ProblemCode>;

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

export function problemAt<Code extends string>(
  source: Source,
  span: Span,
  code: Code,
  message: string,
  fix: string,
): Located<Code> {
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
export function formatProblems(problems: readonly Located[]): string {
  const blocks = problems.map(({ file, line, column, code, message, fix, frame }) =>
    [`${file}:${line}:${column}  ${code}`, `  ${message}`, ...frame.split('\n').filter(Boolean), `  Fix: ${fix}`].join(
      '\n',
    ),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...blocks, count].join('\n\n');
}
