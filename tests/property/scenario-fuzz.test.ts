import { expect, test } from 'vitest';
import { type Rng, stream } from '../../src/engine/rng.ts';
import { LIMITS, PROBLEM_CODES, parseScenario, type ScenarioFile } from '../../src/scenario/index.ts';
import { fiveFiles, miniFiles } from '../support/mini-scenario.ts';
import { tinyFiles } from '../support/tiny-scenario.ts';

/** Scenario files come from strangers: whatever is in them, the answer is a Scenario or problems with a place. */
const JUNK = [
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
const BOMB = `a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\n`;

/** Pieces of YAML as an author sees them: words, numbers, signs, white space. */
const piecesOf = (text: string): string[] => text.match(/[\w.-]+|\n *|[^\w\n]/g) ?? [];

type Mutator = (text: string, rng: Rng) => string;

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
  (text, rng) => (rng.int(2) === 0 ? `${BOMB}${text}` : `${text}${BOMB}`),
];

/** Without about half of its sections, which makes it quicker to read: what is missing must not matter to the rest. */
const thinned = (text: string, rng: Rng): string =>
  text
    .split(/^(?=[a-z])/m)
    .filter(() => rng.int(2) === 0)
    .join('');

/** One to three mutations of the document, mostly thinned before; rarely of another file. */
function mutant(files: readonly ScenarioFile[], rng: Rng): ScenarioFile[] {
  const target = rng.int(25) === 0 ? rng.int(files.length) : files.findIndex(({ name }) => name === 'scenario.yaml');
  return files.map((file, at) => {
    if (at !== target) return file;
    let text = rng.int(4) === 0 ? file.text : thinned(file.text, rng);
    for (let left = 1 + rng.int(3); left > 0; left--) text = MUTATORS[rng.int(MUTATORS.length)](text, rng);
    return { name: file.name, text };
  });
}

const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).sort();
const CODES: ReadonlySet<string> = new Set(PROBLEM_CODES);

/** What must hold whatever went in; returns the codes found. */
function check(files: ScenarioFile[], seed: string): string[] {
  const result = parseScenario(files);
  if (result.ok) {
    expect(JSON.parse(JSON.stringify(result.value)), seed).toStrictEqual(result.value);
    return [];
  }
  const faults = result.error.filter(
    ({ line, column, code, message, fix }) =>
      !(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1) ||
      !CODES.has(code) ||
      message === '' ||
      fix === '' ||
      /undefined|\[object|NaN/.test(message + fix),
  );
  expect(faults, seed).toEqual([]);
  expect(result.error.length, seed).toBeGreaterThan(0);
  expect(result.error.length, seed).toBeLessThanOrEqual(LIMITS.problems + 1);
  return result.error.map(({ code }) => code);
}

test('5,000 broken scenario files: a scenario or located problems, never a throw', { timeout: 300_000 }, () => {
  const met = new Set<string>();
  let parsed = 0;
  for (const [name, files, count] of [
    ['tiny', tinyFiles, 4900],
    ['five', fiveFiles, 50],
    ['mini', miniFiles, 50],
  ] as const) {
    for (let at = 0; at < count; at++) {
      const seed = `scenario fuzz ${name} ${at}`;
      const codes = check(mutant(files, stream(seed)), seed);
      if (codes.length === 0) parsed++;
      for (const code of codes) met.add(code);
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototypeBefore);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  // The mutants must reach both sides of the parser and most of its checks, or they test nothing.
  expect(parsed).toBeGreaterThan(50);
  expect(met.size).toBeGreaterThan(PROBLEM_CODES.length / 2);
});
