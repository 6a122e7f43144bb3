/** Figures, seconds and reasons of the coverage picture, in words. */
import { describe, expect, it } from 'vitest';
import { configurationOf, explainPath } from '../../../src/engine/cover.ts';
import { compile, setup } from '../../../src/engine/index.ts';
import type { CoverageDef } from '../../../src/engine/scenario.ts';
import { coverOf } from '../../../src/web/board/cover.ts';
import { cellText, changeText, clockText, coverSentence, figureLines, spanText } from '../../../src/words/coverage.ts';
import { shipped as tablesOf } from '../../support/coverage.ts';
import { shipped } from '../../support/games.ts';

const scenario = shipped('lisbon-track');
const game = compile(scenario);
const coverage = scenario.coverage as CoverageDef;

/** The table of the first round with the forward radar in place, and what the draft says of these clauses. */
function facts(changes: Record<string, number>) {
  const { public: pub } = setup(game, 'cover');
  const draft = scenario.clauses.map(({ id }) => changes[id] ?? 0);
  const flags = scenario.flags.map(flag => flag === 'kurecik-on');
  return { game, draft, view: { public: { ...pub, flags } } as Parameters<typeof coverOf>[0]['view'] };
}

const sets = { sceptic: tablesOf('sceptic'), base: tablesOf(), official: tablesOf('official') };

function pictured(changes: Record<string, number>) {
  const cover = coverOf(facts(changes), sets, 'base');
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
    expect(coverOf(facts({}), {}, 'base')).toBeNull();
  });
});

describe('a place in words', () => {
  it('says how it stands and how the draft would leave it', () => {
    expect(cellText('Oslo', 'met', 'met')).toBe('Oslo: defended');
    expect(cellText('Oslo', 'met', 'open')).toBe('Oslo: defended, with this draft not defended');
  });

  it('has one clock a path, with why it is in time or not', () => {
    const { clocks, marks } = pictured({ C2: 3 });
    const tallinn = marks.find(({ name }) => name === 'Tallinn')?.cell ?? -1;
    expect(clocks(tallinn, false)).toHaveLength(3);
    expect(clocks(tallinn, false)[0]).toMatch(
      /: met, with \d+ s to spare \(seen by Kürecik at \d+ s, decided \d+, launched \d+; latest from/,
    );
    expect(clocks(tallinn, true)[0]).toMatch(/: not met: the sector is left to Russia/);
  });

  it('has words for every verdict', () => {
    const pub = facts({}).view.public;
    const config = configurationOf(game, pub);
    if (config === null) throw new Error('no coverage section');
    const clock = explainPath(sets.base, config, { kind: 'cell', cell: 0, launch: 0 });
    const verdicts = [
      ...(['met', 'noBattery', 'outOfReach', 'otherSector', 'unseen', 'noFireTrack'] as const),
      ...(['seenTooLate', 'trackTooLate', 'decidedTooLate', 'tooFar'] as const),
    ];
    const said = verdicts.map(verdict => clockText(coverage, 'there', { ...clock, verdict, margin: -7 }));
    expect(new Set(said).size).toBe(verdicts.length);
    expect(said.slice(6).every(text => text.includes(' by 7 s'))).toBe(true);
  });
});
