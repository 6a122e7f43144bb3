import { describe, expect, test } from 'vitest';
import { LIMITS, parseScenario } from '../../../src/scenario/index.ts';
import { miniYaml, problemsOf, withYaml } from './marked.ts';

const size = LIMITS.bytes - 1000;
const fill = (unit: string): string => unit.repeat(Math.floor(size / unit.length));

/** Texts of nearly the allowed size, each made to be slow, deep or large in another way. */
const HOSTILE: [what: string, text: string][] = [
  ['open brackets', fill('[')],
  ['open braces', fill('{a: ')],
  ['nested dashes', fill('- ')],
  ['nested keys', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['explicit keys', fill('? ')],
  ['empty pairs', fill(':\n')],
  ['one long line', `a: ${fill('x')}`],
  ['one long quoted text', `a: "${fill('x ')}"`],
  ['folds of blanks', `a: "${fill('x      \n  ')}"`],
  ['blanks without end', `a: "x${fill(' ')}y"`],
  ['a block of empty lines', `a: |\n${fill('\n')}`],
  ['comments', fill('#\n')],
  ['many keys', Array.from({ length: 38_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['many items', `a: [${fill('1,')}]`],
  ['a bomb of aliases', `a: &a [x,x]\n${Array.from({ length: 60 }, (_, at) => `b${at}: &b${at} [*a,*a]`).join('\n')}`],
  ['a circle', 'a: &x [*x]'],
  ['tags', fill('!!a ')],
  ['anchors', fill('&a ')],
  ['percent signs', fill('%')],
  ['documents', fill('---\n')],
  ['quotes', fill('"')],
  ['escapes', `a: "${fill('\\u0041')}"`],
  ['bad escapes', `a: "${fill('\\q')}"`],
  ['tabs', fill('\t')],
  ['half surrogates', `a: ${fill('\ud800')}`],
  ['unknown sections', Array.from({ length: 19_000 }, (_, at) => `stranger${at}: 1`).join('\n')],
  [
    'unknown ids',
    `${miniYaml.replace('watch: [W2, M1]', `watch: [${Array.from({ length: 40 }, () => 'W9').join()}]`)}`,
  ],
  ['nothing', ''],
  ['blank', ' \n \n'],
  ['a word', 'scenario'],
  ['a list', '- 1\n- 2'],
  ['null', '~'],
];

describe('hostile files are refused quickly, with a place', () => {
  test.each(HOSTILE)('%s', { timeout: 60_000 }, (_what, text) => {
    const problems = problemsOf(withYaml(text));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(LIMITS.problems + 1);
    for (const { line, column, frame, fix } of problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(frame.length + fix.length).toBeLessThan(3000);
    }
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s as a name anywhere', name => {
    const texts = [
      `${miniYaml}${name}: { polluted: 1 }`,
      miniYaml.replace('  W1:\n', `  ${name}:\n`),
      miniYaml.replace('points: { down: -2 }', `points: { ${name}: -2 }`),
      miniYaml.replace('support: { up:', `support: { ${name}: [1, 1, 1], up:`),
      miniYaml.replace('chair: up', `chair: ${name}`),
      miniYaml.replace('{ pillar: works, min: 1 }', `{ ${name}: works, min: 1 }`),
      miniYaml.replace('        wait: {', `        ${name}: {`),
      miniYaml.replace('fallback: wait', `fallback: ${name}`),
      miniYaml.replace('min-depth: 3', `${name}: 3`),
    ];
    for (const text of texts) expect(problemsOf(withYaml(text))).not.toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('file names are data', () => {
    const odd = ['__proto__', 'brief.__proto__.md', 'brief.constructor.md', '../scenario.yaml', 'brief..md'];
    const result = parseScenario([...withYaml(miniYaml), ...odd.map(name => ({ name, text: 'x' }))]);
    expect(result).toMatchObject({ ok: false });
  });
});
