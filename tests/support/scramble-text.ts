/** Broken text: what a slipping hand, a bad editor or a hostile sender makes of a file, piece by piece. */
import type { Rng } from '../../src/engine/rng.ts';

export const JUNK = [
  ...[
    'null',
    '~',
    'true',
    '-1',
    '-0',
    '0.5',
    '1e999',
    '.nan',
    '0x7fffffff',
    '9007199254740993',
    '""',
    "''",
    '[]',
    '{}',
  ],
  ...[
    '[[[[]]]]',
    '{ a: { b: { c: 1 } } }',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '{ __proto__: { x: 1 } }',
  ],
  ...[
    'us/nato',
    'p/p',
    'p.hard',
    'q.dove',
    'A',
    'nobody',
    '<b>bold</b>',
    '"<img src=x onerror=alert(1)>"',
    '<<',
    '*a',
    '&a x',
  ],
  ...[
    '!!js/function x',
    '!!binary aGk=',
    '%YAML 1.1',
    '---',
    '...',
    '|',
    '>-',
    '"\\u0000"',
    '"\\ud800"',
    '\u0000',
    '\u202e',
    '\t',
  ],
  ...[
    '{ all: [] }',
    '{ not: { not: { not: { interim: true } } } }',
    '{ if: { flag: x }, then: [] }',
    '{ tension: 1, flag: x }',
  ],
];
/** Pieces of YAML as an author sees them: words, numbers, signs, white space. */
const piecesOf = (text: string): string[] => text.match(/[\w.-]+|\n *|[^\w\n]/g) ?? [];

export type Mutator = (text: string, rng: Rng) => string;

const cut = (text: string, rng: Rng, most: number): [before: string, middle: string, after: string] => {
  const from = rng.int(text.length + 1);
  const to = Math.min(text.length, from + 1 + rng.int(most));
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
};

/** Replaces a random piece that is no white space. */
function replacePiece(text: string, rng: Rng, make: (piece: string, pieces: string[]) => string): string {
  const pieces = piecesOf(text);
  const words = pieces.flatMap((piece, at) => (piece.trim() === '' ? [] : [at]));
  if (words.length === 0) return text;
  const at = words[rng.int(words.length)];
  pieces[at] = make(pieces[at], pieces);
  return pieces.join('');
}

const MUTATORS: Mutator[] = [
  (text, rng) =>
    cut(text, rng, 40)
      .filter((_, at) => at !== 1)
      .join(''),
  (text, rng) => ((parts: string[]) => parts[0] + parts[1] + parts[1] + parts[2])(cut(text, rng, 60)),
  (text, rng) => ((parts: string[]) => parts[0] + String.fromCharCode(rng.int(256)) + parts[2])(cut(text, rng, 1)),
  (text, rng) => ((parts: string[]) => parts[0] + JUNK[rng.int(JUNK.length)] + parts[2])(cut(text, rng, 3)),
  (text, rng) => replacePiece(text, rng, () => JUNK[rng.int(JUNK.length)]),
  (text, rng) => replacePiece(text, rng, () => JUNK[rng.int(JUNK.length)]),
  (text, rng) => replacePiece(text, rng, (_, pieces) => pieces[rng.int(pieces.length)]),
  (text, rng) => replacePiece(text, rng, piece => `${piece}${piece}`),
  (text, rng) => replacePiece(text, rng, piece => piece.slice(1)),
  (text, rng) => replacePiece(text, rng, () => String(rng.int(2) === 0 ? rng.int(40) - 20 : rng.int(2 ** 30))),
  (text, rng) => replacePiece(text, rng, () => '['.repeat(1 + rng.int(60))),
  (text, rng) => replacePiece(text, rng, piece => `{ all: [`.repeat(rng.int(20)) + piece + '] }'.repeat(rng.int(20))),
  (text, rng) =>
    text
      .split('\n')
      .filter((_, at, lines) => at !== rng.int(lines.length))
      .join('\n'),
  (text, rng) => {
    const lines = text.split('\n');
    const [a, b] = [rng.int(lines.length), rng.int(lines.length)];
    [lines[a], lines[b]] = [lines[b], lines[a]];
    return lines.join('\n');
  },
  (text, rng) => {
    const lines = text.split('\n');
    const at = rng.int(lines.length);
    lines[at] = rng.int(2) === 0 ? `  ${lines[at]}` : lines[at].replace(/^ {1,2}/, '');
    return lines.join('\n');
  },
];

export const scrambleText: Mutator = (text, rng) => MUTATORS[rng.int(MUTATORS.length)]!(text, rng);
