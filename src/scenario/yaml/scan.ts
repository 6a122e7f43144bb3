/** The first look at YAML text: its tokens, with sizes checked and what a scenario does not need refused. */
import { CST, Lexer, Parser } from 'yaml';
import { LIMITS } from '../limits.ts';
import { type Problem, type ProblemCode, problemAt, type Source } from '../problems.ts';
import type { Told } from '../sayings.ts';

const REFUSED: Partial<Record<CST.TokenType, [code: ProblemCode, message: Told, fix: Told]>> = {
  alias: ['alias', { id: 'fault.alias' }, { id: 'fix.writeOut' }],
  anchor: ['alias', { id: 'fault.anchor' }, { id: 'fix.deleteAnchor' }],
  tag: ['tag', { id: 'fault.tag' }, { id: 'fix.deleteTag' }],
  'directive-line': ['tag', { id: 'fault.directive' }, { id: 'fix.deleteLine' }],
};
/** Tokens that hold no content; comments may be as many and as long as the file allows. */
const EMPTY: ReadonlySet<string | null> = new Set(['space', 'newline', 'comment']);

/**
 * Runs lexer and parser step by step, so that too deep or too long input stops them at once: what has grown too large
 * by then is never built. If there are problems the tokens are of no use. `text` is that of the source or a part of it, in its
 * place.
 */
export function scanTokens(source: Source, text: string): { tokens: CST.Token[]; problems: Problem[] } {
  const tokens: CST.Token[] = [];
  const problems: Problem[] = [];
  if (source.starts.length > LIMITS.textLines) return { tokens, problems: [tooManyLines(source)] };
  const parser = new Parser();
  let marks = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = inScalar ? 'scalar' : CST.tokenType(lexeme);
    inScalar = type === 'scalar' && !inScalar;
    const start = parser.offset;
    const refused = type === null ? undefined : REFUSED[type];
    if (refused) problems.push(problemAt(source, { start, end: start + lexeme.length }, ...refused));
    const isEmpty = EMPTY.has(type);
    if (!isEmpty) marks++;
    for (const token of parser.next(lexeme)) tokens.push(token);
    const limit =
      tooDeep(source, start, parser.stack.length) ??
      (isEmpty ? null : tooLong(source, start, lexeme.length)) ??
      (marks > 4 * LIMITS.nodes ? tooManyNodes(source, start) : null);
    if (limit) return { tokens, problems: [limit] };
    if (problems.length >= LIMITS.problems) return { tokens, problems };
  }
  tokens.push(...parser.end());
  return { tokens, problems };
}

/** `open` counts what the parser has open: the document, lists and maps, and a value. */
function tooDeep(source: Source, start: number, open: number): Problem | null {
  if (open <= LIMITS.depth + 2) return null;
  const message: Told = { id: 'fault.deep', values: { limit: LIMITS.depth } };
  return problemAt(source, { start, end: start + 1 }, 'too-deep', message, { id: 'fix.levels' });
}

function tooLong(source: Source, start: number, length: number): Problem | null {
  if (length <= LIMITS.scalar) return null;
  const message: Told = { id: 'fault.textSize', values: { limit: LIMITS.scalar } };
  const span = { start, end: start + length };
  return problemAt(source, span, 'too-long', message, { id: 'fix.shorten' });
}

/** Each key or value has at most four tokens. */
export function tooManyNodes(source: Source, start: number): Problem {
  const message: Told = { id: 'fault.nodes', values: { limit: LIMITS.nodes } };
  return problemAt(source, { start, end: start + 1 }, 'too-large', message, { id: 'fix.scenario' });
}

function tooManyLines(source: Source): Problem {
  const start = source.starts[LIMITS.textLines];
  const message: Told = { id: 'fault.lines', values: { limit: LIMITS.textLines } };
  return problemAt(source, { start, end: start + 1 }, 'too-large', message, { id: 'fix.scenario' });
}
