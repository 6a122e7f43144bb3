import { describe, expect, test } from 'vitest';
import { LIMITS, PROBLEM_CODES, type ProblemCode } from '../../../src/scenario/index.ts';
import { nearest } from '../../../src/scenario/nearest.ts';
import { problemsText } from '../../../src/words/problems-text.ts';
import { miniFiles } from '../../support/mini-scenario.ts';
import { broken, miniYaml, problemsOf, withYaml } from './marked.ts';
import { PLANTED } from './planted.ts';

describe('each problem has its place, code and fix', () => {
  test.each(PLANTED)('%s: %s', (code, _what, from, to, fix) => {
    const { files, line, column } = broken(from, to.includes('«') ? to : `${to}«`);
    const problems = problemsOf(files);
    // What is missing altogether is shown at the start of the document.
    const place = to.includes('«') ? { line, column } : { line: 2, column: 1 };
    const problem = problems.find(one => one.code === code);
    expect(problem, problemsText(problems)).toMatchObject({ file: 'scenario.yaml', ...place });
    expect(problem?.fix).toMatch(fix);
    expect(problem?.frame).toContain('^');
  });

  test('missing-file: no scenario, no brief, an empty brief', () => {
    expect(problemsOf([])).toMatchObject([{ file: 'scenario.yaml', line: 1, column: 1, code: 'missing-file' }]);
    const without = miniFiles.filter(({ name }) => name !== 'brief.down.md');
    const empty = [...without, { name: 'brief.down.md', text: ' \n' }];
    for (const files of [without, empty]) {
      const [problem, ...more] = problemsOf(files);
      expect(problem).toMatchObject({ line: lineOf('  down:'), column: 3, code: 'missing-file' });
      expect(problem.fix).toContain('brief.down.md');
      expect(more).toEqual([]);
    }
  });

  test('unknown-file: a brief for nobody', () => {
    const files = [...miniFiles, { name: 'brief.donw.md', text: 'For whom?' }];
    const [problem] = problemsOf(files);
    expect(problem).toMatchObject({ file: 'brief.donw.md', line: 1, column: 1, code: 'unknown-file' });
    expect(problem.fix).toContain('brief.down.md');
  });

  test('too-large: by bytes, by count, Markdown too', () => {
    const padded = withYaml(`${miniYaml}# ${'x'.repeat(LIMITS.bytes)}`);
    expect(problemsOf(padded)).toMatchObject([{ code: 'too-large', line: 1, column: 1, fix: 'Make it smaller.' }]);
    const wide = withYaml(`${miniYaml}x: [${'1,'.repeat(LIMITS.nodes + 1)}]`);
    expect(problemsOf(wide)).toMatchObject([{ code: 'too-large', fix: 'Make the scenario smaller.' }]);
    const long = miniFiles.map(file => (file.name === 'brief.up.md' ? { ...file, text: 'é'.repeat(40_000) } : file));
    expect(problemsOf(long)).toMatchObject([{ file: 'brief.up.md', code: 'too-large' }]);
  });

  test('too-deep: where the limit is passed', () => {
    const { files, line, column } = broken('chair: up', `chair: ${'['.repeat(LIMITS.depth)}«[[[]`);
    const [problem] = problemsOf(files);
    expect(problem).toMatchObject({ code: 'too-deep', line, fix: 'Use fewer levels.' });
    expect(Math.abs(problem.column - column)).toBeLessThanOrEqual(2);
  });

  test('too-many: two hundred are enough', () => {
    const problems = problemsOf(withYaml(`${miniYaml}${strangers(500)}`));
    expect(problems).toHaveLength(LIMITS.problems + 1);
    expect(problems[LIMITS.problems]).toMatchObject({ code: 'too-many', fix: 'Mend those above first.' });
    expect(problems[LIMITS.problems].message).toContain('300');
  });

  test('every code has a case', () => {
    const elsewhere: ProblemCode[] = ['missing-file', 'unknown-file', 'too-large', 'too-deep', 'too-many'];
    const tested = new Set([...PLANTED.map(([code]) => code), ...elsewhere]);
    expect(PROBLEM_CODES.filter(code => !tested.has(code))).toEqual([]);
  });
});

/** The line of the mini scenario that begins so. */
const lineOf = (start: string): number => miniYaml.split('\n').findIndex(line => line.startsWith(start)) + 1;

const strangers = (count: number): string => Array.from({ length: count }, (_, at) => `stranger${at}: 1`).join('\n');

describe('all problems at once', () => {
  test('schema and reference problems of different sections come together, in order', () => {
    const text = miniYaml
      .replace('group: money', 'gruop: money')
      .replace('chair: up', 'chair: nobody')
      .replace('watch: [W1, M1]', 'watch: [W1, X1]')
      .replace('fallback: wait', 'fallback: wiat')
      .replace('tension: 3\n', 'tension: many\n');
    const found = problemsOf(withYaml(text));
    expect(found.map(({ line, code }) => [line, code])).toEqual([
      [lineOf('chair:'), 'unknown-id'],
      [lineOf('  M1:'), 'missing'],
      [lineOf('    group: money'), 'unknown-key'],
      [lineOf('    dove: { name: Anglers'), 'unknown-id'],
      [lineOf('  tension: 3'), 'bad-type'],
      [lineOf('      fallback:'), 'unknown-id'],
    ]);
  });

  test('an entry that cannot be read still counts as existing', () => {
    const codes = problemsOf(
      broken('    pillar: survey\n    text: Who', '    pillar: survey\n    tex: «Who').files,
    ).map(p => p.code);
    expect(codes.sort()).toEqual(['missing', 'unknown-key']);
  });
});

describe('formatting', () => {
  test('place, message, frame, fix, count', () => {
    const text = problemsText(problemsOf(broken('shape: diamond', 'shape: «dimond').files));
    expect(text).toMatchInlineSnapshot(`
      "scenario.yaml:24:14  bad-value
        parties.down.shape must be circle | square | diamond | triangle | hexagon; here it is the text "dimond".
        23 |       colour: "#b8432a",
      > 24 |       shape: dimond,
           |              ^^^^^^
        25 |       wants: Water in summer.,
        Fix: Did you mean "diamond"?

      1 problem"
    `);
  });

  test('a frame of a very long line is cut around the column', () => {
    const { files } = broken('title: High water', `title: High water # ${'x'.repeat(3000)}\n    «titel: y`);
    for (const { frame } of problemsOf(files))
      for (const row of frame.split('\n')) expect(row.length).toBeLessThan(120);
  });

  test('nearest: small slips only', () => {
    expect(nearest('sumer', ['spring', 'summer'])).toBe('summer');
    expect(nearest('minDepth', ['min-depth', 'max-depth'])).toBe('min-depth');
    expect(nearest('entirely', ['spring', 'summer'])).toBeNull();
    expect(nearest('x'.repeat(100_000), ['spring'])).toBeNull();
  });
});
