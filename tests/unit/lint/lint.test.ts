/** Every lint finds its planted fault where it stands, and says nothing about scenarios in order. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LINT_CODES, lint, lintByPlaying } from '../../../src/lint/index.ts';
import { parseScenario, type ScenarioFile } from '../../../src/scenario/index.ts';
import { readScenarioDir } from '../../../src/scenario/node.ts';
import { type SaidProblem, saidProblems } from '../../../src/words/problems.ts';
import { problemsText } from '../../../src/words/problems-text.ts';
import { fiveFiles, miniFiles } from '../../support/mini-scenario.ts';
import { ROOT } from '../../support/sources.ts';
import { told } from '../../support/told.ts';
import { broken, miniYaml, withYaml } from '../scenario/marked.ts';
import { FAULTS } from './planted.ts';

function scenarioOf(files: readonly ScenarioFile[]) {
  const parsed = parseScenario(files);
  if (!parsed.ok) throw new Error(told(parsed.error));
  return parsed.value;
}

const lintsOf = (files: readonly ScenarioFile[]): SaidProblem[] => saidProblems(lint(scenarioOf(files), files));

describe('no false alarms', () => {
  const shipped = readdirSync(join(ROOT, 'scenarios')).map(id => join(ROOT, 'scenarios', id));

  test.each(shipped)('%s', async dir => {
    const files = readScenarioDir(dir);
    const scenario = scenarioOf(files);
    expect(told([...lint(scenario, files), ...(await lintByPlaying(scenario, files))])).toBe('0 problems');
  });

  test('the mini scenario, which the faults are planted in', () => {
    expect(problemsText(lintsOf(miniFiles))).toBe('0 problems');
  });
});

describe('planted faults', () => {
  test.each(FAULTS)('%s: %s', (code, _what, from, to) => {
    const { files, line, column } = broken(from, to);
    const found = lintsOf(files).filter(problem => problem.code === code);
    expect(found.length, problemsText(lintsOf(files))).toBeGreaterThan(0);
    if (to.includes('«')) expect(found.map(each => [each.line, each.column])).toContainEqual([line, column]);
    for (const { message, fix } of found) expect(/undefined|NaN|\[object/.test(message + fix)).toBe(false);
  });

  test('a seat always behind another', () => {
    const tilted = miniYaml
      .replaceAll(/worth: \{ up: (-?\d+), down: (-?\d+) \}/g, 'worth: { up: 9, down: 1 }')
      .replaceAll(/shifts: \{ [^}]*\}/g, 'shifts: {}');
    const found = lintsOf(withYaml(tilted)).filter(({ code }) => code === 'dominated-seat');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('Lower Town')]);
  });

  test('what two rounds of work never open: an option, and a red line that asks for it', () => {
    const short = miniYaml
      .replace('{ clause: W2, min: 0, max: 1, text: No high dam. }', '{ clause: W2, min: 3, max: 3, text: All. }')
      .replace('rounds: [spring, summer, autumn, winter] }', 'rounds: [spring, winter] }')
      .replace('rounds: [spring, summer, winter],', 'rounds: [spring, winter],');
    const codes = lintsOf(withYaml(short)).map(({ code }) => code);
    expect(codes).toContain('red-line-unmet');
    expect(codes).toContain('unwanted-option');
  });

  test('a worth misquoted in a brief, at its place', () => {
    const files = miniFiles.map(file =>
      file.name === 'brief.up.md'
        ? { ...file, text: 'We came for the dam.\n\nThe high dam is it: W2=2: +9. Also W1=1 (1), W2=9 (3).' }
        : file,
    );
    expect(lintsOf(files)).toMatchObject([
      { file: 'brief.up.md', line: 3, column: 21, code: 'brief-contradicts', fix: expect.stringContaining('Write 7') },
      { file: 'brief.up.md', line: 3, code: 'brief-contradicts', message: expect.stringContaining('ends at 3') },
    ]);
  });

  test('texts missing in a language, once there are translations', () => {
    const half = [
      ...miniFiles,
      { name: 'texts.fr.yaml', text: 'title: La Rivière\nclauses: { W1: { name: Jauges } }' },
    ];
    const found = lintsOf(half);
    expect(found.every(({ code }) => code === 'text-missing')).toBe(true);
    expect(found.some(({ message }) => message.includes('"The River"'))).toBe(false);
    expect(found.some(({ file }) => file === 'brief.down.md')).toBe(true);
    expect(found.some(({ message }) => /more texts are missing in "fr"/.test(message))).toBe(true);
  });

  test('every lint that reads has a planted fault', () => {
    const planted = new Set([...FAULTS.map(([code]) => code), 'text-missing', 'red-line-unmet', 'persona-one-sided']);
    expect(LINT_CODES.filter(code => !planted.has(code))).toEqual([]);
  });
});

describe('by playing', () => {
  test('nobody deals where no text is worth the while of both', { timeout: 60_000 }, async () => {
    const dead = withYaml(miniYaml.replaceAll(/worth: \{ up: (\d+), down: -?\d+ \}/g, 'worth: { up: $1, down: -9 }'));
    const found = saidProblems(await lintByPlaying(scenarioOf(dead), dead));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ code, message }) => code === 'persona-one-sided' && message.includes('never'))).toBe(true);
  });
});

test('lint stands every scenario that parses', () => {
  for (const files of [miniFiles, fiveFiles]) expect(() => lintsOf(files)).not.toThrow();
});
