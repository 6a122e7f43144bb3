/** Figures, seconds and reasons of the coverage picture, in words. */
import { describe, expect, it } from 'vitest';
import { type CoverSubject, explainPath, subjectOf } from '../../../src/engine/cover.ts';
import { compile, setup } from '../../../src/engine/index.ts';
import type { CoverageDef } from '../../../src/engine/scenario.ts';
import { type CoverShow, coverOf } from '../../../src/web/board/cover.ts';
import {
  briefClock,
  cellText,
  changeText,
  coverLines,
  coverSentence,
  farLines,
  figureLines,
  spanText,
} from '../../../src/words/coverage.ts';
import { shipped as tablesOf } from '../../support/coverage.ts';
import { shipped } from '../../support/games.ts';

const scenario = shipped('lisbon-track');
const game = compile(scenario);
const coverage = scenario.coverage as CoverageDef;

/** The table of the first round with the forward radar in place, and what the draft says of these clauses. */
function subject(changes: Record<string, number>): CoverSubject {
  const { public: pub } = setup(game, 'cover');
  const draft = scenario.clauses.map(({ id }) => changes[id] ?? 0);
  const flags = scenario.flags.map(flag => flag === 'kurecik-on');
  const found = subjectOf(game, { ...pub, flags }, draft);
  if (found === null) throw new Error('no coverage section');
  return found;
}

const sets = { sceptic: tablesOf('sceptic'), base: tablesOf(), official: tablesOf('official') };

function pictured(changes: Record<string, number>, show: CoverShow = 'all') {
  const cover = coverOf(subject(changes), sets, 'base', show);
  if (cover === null) throw new Error('no picture');
  return cover;
}

const stateAt = (changes: Record<string, number>, name: string) => {
  const mark = pictured(changes).marks.find(each => each.name === name);
  return mark && [mark.now, mark.then];
};

describe('the figures', () => {
  it('are whole per cent, with the change and the span of the estimates', () => {
    expect(changeText(822, 826)).toBe('82 % → 83 %');
    expect(changeText(824, 823)).toBe('82 %');
    expect(spanText([174, 616, 400])).toBe('17–62 %');
    expect(spanText([0, 4])).toBe('0 %');
  });

  it('say what the draft changes, and for whom', () => {
    const { figures } = pictured({ C3: 3 });
    expect(figureLines(coverage, figures).cover.map(({ value }) => value)).toEqual([
      '98 % → 96 %',
      '82 % → 59 %',
      '100 %',
      '100 %',
    ]);
    expect(figureLines(coverage, figures).reach.map(({ value }) => value)).toEqual(['0 %', '13 %']);
    expect(coverSentence(coverage, figures)).toMatch(
      /^With this draft: people of NATO Europe defended 98 % → 96 %, est/,
    );
  });

  it('show what Moscow fears gone with Phase 4', () => {
    const { reach } = figureLines(coverage, pictured({ P2: 3 }).figures);
    expect(reach.map(({ value }) => value)).toEqual(['0 %', '13 % → 0 %']);
  });
});

describe('the marks', () => {
  it('lose the Baltic states and Norway to sectors, and Turkey to a dual key', () => {
    for (const town of ['Tallinn', 'Riga', 'Vilnius', 'Oslo'])
      expect(stateAt({ C2: 3 }, town)).toEqual(['met', 'open']);
    expect(stateAt({ C2: 3 }, 'Berlin')).toEqual(['met', 'met']);
    expect(stateAt({ C3: 3 }, 'Gaziantep')).toEqual(['met', 'open']);
    expect(stateAt({ C3: 3 }, 'Adana')).toEqual(['met', 'part']);
  });

  it('stand for the cells that count, and are none while tables are on their way', () => {
    expect(pictured({}).marks.every(({ lat, lon }) => lat > 30 && lat < 72 && lon > -30 && lon < 46)).toBe(true);
    expect(pictured({}).marks).toHaveLength(85);
    expect(coverOf(subject({}), {}, 'base')).toBeNull();
  });
});

describe('a place in words', () => {
  it('says how it stands and how the draft would leave it', () => {
    expect(cellText('Oslo', 'met', 'met')).toBe('Oslo: defended');
    expect(cellText('Oslo', 'met', 'open')).toBe('Oslo: defended, with this draft not defended');
  });

  it('has one line a path when it is pointed at, with why it is in time or not', () => {
    const { tip, marks } = pictured({ C2: 3 });
    const tallinn = marks.find(({ name }) => name === 'Tallinn')?.cell ?? -1;
    expect(tip(tallinn, false).split('\n')).toEqual([
      'Tallinn',
      ...new Array(3).fill(expect.stringMatching(/: met, with \d+ s/)),
    ]);
    expect(tip(tallinn, true).split('\n')[1]).toMatch(/: not met: the sector is left to Russia/);
  });

  it('has words for every verdict', () => {
    const clock = explainPath(sets.base, subject({}).now, { kind: 'cell', cell: 0, launch: 0 });
    const verdicts = [
      ...(['met', 'noBattery', 'outOfReach', 'otherSector', 'unseen', 'noFireTrack'] as const),
      ...(['seenTooLate', 'trackTooLate', 'decidedTooLate', 'tooFar'] as const),
    ];
    const said = verdicts.map(verdict => briefClock(coverage, 'Central Iran', { ...clock, verdict, margin: -7 }));
    expect(new Set(said).size).toBe(verdicts.length);
    expect(said.slice(6).every(text => text.includes(' by 7 s'))).toBe(true);
  });
});

describe('one class of missiles', () => {
  it('marks what it reaches, by its own paths alone', () => {
    const near = pictured({ C3: 3 }, 0).marks;
    expect(near.every(({ shape }) => shape === 0)).toBe(true);
    expect(near.length).toBeLessThan(85);
    // Met on its two short paths without a dual key, and on the one longer path with it.
    const corum = (show: CoverShow) => pictured({ C3: 3 }, show).marks.find(({ name }) => name === 'Çorum');
    expect([corum(0)?.then, corum(1)?.then]).toEqual(['part', 'open']);
  });
});

describe('far paths', () => {
  it('are told field by field, by both counts, before and after the draft', () => {
    const { far, marks, figures } = pictured({ P2: 3 }, 'reach');
    expect(marks).toEqual([]);
    expect(farLines(sets.base, far)).toContain(
      'Kozelsk, 12 paths: within reach by both counts: 0; within reach by the feared count alone: 3 → 0',
    );
    expect(coverLines(coverage, figures).at(-1)).toMatch(
      /reachable on paper, counted as Moscow fears: 13 % → 0 % \(est/,
    );
  });

  it('weigh what the figures say', () => {
    const { far, figures } = pictured({}, 'reach');
    const reached = (state: 'now' | 'then') =>
      far.reduce((sum, path) => sum + (path[state] === 'free' ? 0 : (sets.base.fields[path.field]?.[3] ?? 0)), 0);
    const all = far.reduce((sum, path) => sum + (sets.base.fields[path.field]?.[3] ?? 0), 0);
    expect(Math.round((1000 * reached('then')) / all)).toBe(figures.then.Rw);
  });
});
