/** The four questions the map answers: what their answers claim holds, and docs/coverage.md has the numbers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  LENS_NAMES,
  missingColumns,
  parseConfig,
  pathOf,
  type Question,
  type QuestionRow,
  sharesOf,
  storyOf,
} from '../../../src/coverage/index.ts';
import type { CoverageDef } from '../../../src/engine/scenario.ts';
import { LANGUAGES } from '../../../src/words/catalogues.ts';
import { outcomeText } from '../../../src/words/cover-clock.ts';
import { caseName, questionAnswer, questionAsk, rowName } from '../../../src/words/cover-questions.ts';
import { spanText, wholePercent } from '../../../src/words/coverage.ts';
import { speak } from '../../../src/words/say.ts';
import { coverageFile, shipped as tablesOf } from '../../support/coverage.ts';
import { shipped } from '../../support/games.ts';
import { ROOT } from '../../support/sources.ts';

const questions = JSON.parse(coverageFile('questions')) as Question[];
const coverage = shipped('lisbon-track').coverage as CoverageDef;
const base = tablesOf();
const [sectors, dualKey, qabala, norwegianSea] = questions as [Question, Question, Question, Question];

const share = (question: Question, name: string, lens: (typeof LENS_NAMES)[number] = 'base'): number[] => {
  const row = question.rows.find(each => rowName(each) === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return sharesOf(tablesOf(lens), question.cases, row);
};

const margins = (question: Question): (number | null)[] =>
  question.cases.map(
    ({ config }) => storyOf(base, 'base', config, pathOf(base, question), question.reckoning).clock.margin,
  );

describe('every question', () => {
  it.each(questions)('$id: names only what the tables hold, once each', question => {
    for (const lens of LENS_NAMES) {
      expect(() => pathOf(tablesOf(lens), question)).not.toThrow();
      for (const { config } of question.cases) {
        expect(parseConfig(config).ok).toBe(true);
        expect(missingColumns(tablesOf(lens), config)).toEqual([]);
      }
      for (const row of question.rows)
        expect(sharesOf(tablesOf(lens), question.cases, row)).toHaveLength(question.cases.length);
    }
    expect(new Set(question.cases.map(caseName)).size).toBe(question.cases.length);
    expect(new Set(question.rows.map(rowName)).size).toBe(question.rows.length);
  });

  it.each(LANGUAGES)('has no number of its own in its answer: %s', async language => {
    await speak(language, ['game']);
    const answers = questions.map(questionAnswer);
    await speak('en', []);
    expect(answers.map(answer => answer.match(/\d+/g))).toEqual([['5'], null, null, null]);
    expect(answers[0]).toMatch(/(Article|article|статье)[ \u00a0]5/);
  });

  it('fails on a place or country that is not there', () => {
    expect(() => pathOf(base, { from: 'Kozelsk', to: 'Tallinn' })).toThrow('no path from Kozelsk to Tallinn');
    expect(() => sharesOf(base, sectors.cases, { country: 'XX' })).toThrow('no cell of XX');
  });
});

describe('what the answers claim', () => {
  it('sectors: three Baltic states and Norway lose all cover by every estimate, Poland none', () => {
    for (const lens of LENS_NAMES) {
      for (const country of ['Estonia', 'Latvia', 'Lithuania', 'Norway'])
        expect(share(sectors, country, lens)).toEqual([expect.any(Number), 0]);
      const [before, after] = share(sectors, 'Poland', lens);
      expect(after).toBe(before);
    }
    expect(margins(sectors)[0]).toBeGreaterThan(300);
  });

  it('dual key: Turkey pays far more than Europe, and by seconds of decision alone', () => {
    for (const lens of LENS_NAMES) {
      const lost = (name: string): number => share(dualKey, name, lens)[0]! - share(dualKey, name, lens)[2]!;
      expect(lost('Turkey')).toBeGreaterThan(100);
      expect(lost('All within 2,000 km')).toBeGreaterThan(lost('All of NATO Europe'));
    }
    const [alone, , keys] = margins(dualKey);
    expect([alone! >= 0, keys! >= 0]).toEqual([true, false]);
    expect(alone! - keys!).toBe(base.command.dualkey - base.command.independent);
  });

  it('Qabala: a warning adds little, tracks bring back at least what Kürecik gave', () => {
    for (const lens of LENS_NAMES) {
      const [works, fails, warns, tracks] = share(qabala, 'All within 2,000 km', lens) as [
        number,
        number,
        number,
        number,
      ];
      expect(works - fails).toBeGreaterThan(400);
      expect(warns - fails).toBeLessThan((tracks - fails) / 3);
      expect(tracks).toBeGreaterThanOrEqual(works);
    }
    expect(margins(qabala).map(margin => (margin ?? -1) >= 0)).toEqual([true, false, false, true]);
  });

  it('Norwegian Sea: only there, and with speed by both counts, by every estimate', () => {
    for (const lens of LENS_NAMES) {
      const seen = share(norwegianSea, "Russian paths, NATO's count", lens);
      const feared = share(norwegianSea, "Russian paths, Moscow's count", lens) as [number, number, number, number];
      expect(seen.slice(0, 3)).toEqual([0, 0, 0]);
      expect(seen[3]).toBeGreaterThan(200);
      expect(feared[1]).toBe(feared[0]);
      expect(feared[2]).toBeGreaterThan(2 * feared[1]);
      expect(feared[3]).toBeGreaterThan(750);
      const people = share(norwegianSea, 'All of NATO Europe', lens);
      expect(Math.max(...people) - Math.min(...people)).toBeLessThan(20);
    }
  });
});

/** The table of a question as docs/coverage.md has it. */
function tableOf(question: Question): string[] {
  const { cases, rows, from, to, reckoning } = question;
  const cell = (row: QuestionRow, k: number): string => {
    const all = LENS_NAMES.map(lens => sharesOf(tablesOf(lens), cases, row)[k] ?? 0);
    return `${wholePercent(all[1] ?? 0)} % (${spanText(all)})`;
  };
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...rows.map(rowName), `${from} – ${to}`]).replace('|  |', '| |'),
    ...cases.map((each, k) => {
      const story = storyOf(base, 'base', each.config, pathOf(base, question), reckoning);
      return line([caseName(each), ...rows.map(row => cell(row, k)), outcomeText(coverage, story)]);
    }),
  ];
}

describe('docs/coverage.md', () => {
  const text = readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8');

  it.each(questions)('tells what the model says of $id today', question => {
    expect(text).toContain(`### ${questionAsk(question)}`);
    expect(text).toContain(questionAnswer(question));
    expect(text).toContain(`shots/cover-${question.id}-wide.jpg`);
    const lines = text.split('\n');
    for (const expected of tableOf(question)) expect(lines).toContain(expected);
  });
});
