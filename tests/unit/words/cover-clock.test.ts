/** The clock of a path in sentences: in order, complete, and with the reason. */
import { describe, expect, it } from 'vitest';
import { COMMANDS, type Configuration, type PathId, storyOf } from '../../../src/engine/cover.ts';
import type { CoverageDef } from '../../../src/engine/scenario.ts';
import { clockSteps, lensesText, storyText } from '../../../src/words/cover-clock.ts';
import { NET, NO_FORWARD, PHASE_1, PHASE_3, RUSSIAN, shipped as tablesOf } from '../../support/coverage.ts';
import { shipped } from '../../support/games.ts';

const base = tablesOf();
const coverage = shipped('lisbon-track').coverage as CoverageDef;
const towards = (name: string, launch = 0): PathId => ({
  ...{ kind: 'cell', launch },
  cell: base.cells.findIndex(cell => cell[2] === name),
});
const alone: Configuration = { sites: PHASE_3, radars: NET };
const told = (config: Configuration, id: PathId): [number | null, string][] =>
  clockSteps(coverage, storyOf(base, 'base', config, id)).map(({ at, text }) => [at, text]);

describe('the steps of a clock', () => {
  it('go from the launch to the meeting, each with its second', () => {
    expect(told(alone, towards('Gaziantep', 1))).toEqual([
      [0, 'It leaves Central Iran.'],
      [168, 'Kürecik sees it.'],
      [188, 'The track has settled, 20 s later. The decision begins.'],
      [218, 'Decided: 30 s (each commands its own).'],
      [228, 'The Eastern Mediterranean ship fires an interceptor (SM-3 Block IIA), 10 s after the order.'],
      [326, 'The last second at which a launch from the Eastern Mediterranean ship would meet it. 98 s to spare.'],
      [expect.any(Number), expect.stringMatching(/^The interceptor meets it \d+ km up\.$/)],
      [expect.any(Number), 'Unmet, it would have come down on Gaziantep.'],
    ]);
  });

  it('say by how much a slow decision is too late', () => {
    const steps = told({ ...alone, command: 'dualkey' }, towards('Gaziantep', 1));
    expect(steps).toContainEqual([368, 'Decided: 180 s (two keys).']);
    expect(steps.map(([, text]) => text).join()).toContain('only now, 10 s after the order: 52 s too late.');
  });

  it.each<[string, Configuration, PathId, RegExp]>([
    ['the sector', { ...alone, command: 'sectoral' }, towards('Tallinn'), /lies in the sector left to Russia/],
    ['no radar', { sites: PHASE_3, radars: NO_FORWARD }, towards('Samsun'), /No radar that NATO may listen to/],
    ['only a warning', { ...alone, ruRadars: RUSSIAN, share: 1 }, towards('Moscow', 1), /may only warn/],
    ['out of reach', alone, towards('Van'), /^It is not met: no battery reaches its path/],
    ['nothing deployed', { sites: [], radars: NET }, towards('Tirana'), /^It is not met: nothing is deployed/],
  ])('give the reason when nothing is fired: %s', (_, config, id, reason) => {
    const steps = told(config, id);
    expect(steps.some(([at, text]) => at === null && reason.test(text))).toBe(true);
    expect(steps.some(([, text]) => /fires an interceptor/.test(text))).toBe(false);
    expect(steps.at(-1)?.[1]).toMatch(/^It comes down on /);
  });

  it('tell a shared track from a mere warning', () => {
    const ship: Configuration = { sites: PHASE_1, radars: NET, ruRadars: RUSSIAN, share: 1 };
    const steps = told(ship, towards('Gaziantep', 1)).map(([, text]) => text);
    expect(steps.some(text => text.endsWith('the first was only a warning.'))).toBe(true);
  });

  it('stand in the order of their seconds', () => {
    for (const command of COMMANDS)
      for (const [cell, launch] of base.threat.filter((_, i) => i % 13 === 0)) {
        const seconds = told({ ...alone, command }, { kind: 'cell', cell, launch }).flatMap(([at]) => at ?? []);
        expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
      }
  });
});

describe('the outcome in one line', () => {
  const far: PathId = { kind: 'icbm', field: 0, target: 0 };
  const north: Configuration = { sites: [['NORS', 'IIB']], radars: NET };

  it('calls a far path within reach on paper rather than met', () => {
    expect(storyText(coverage, storyOf(base, 'base', alone, towards('Bucharest')))).toMatch(
      /^NW Iran to Bucharest: met, with \d+ s to spare\.$/,
    );
    expect(storyText(coverage, storyOf(base, 'base', north, far, 'feared'))).toBe(
      'Kozelsk to Washington: within reach on paper, with 164 s to spare.',
    );
  });

  it('is told for every estimate', () => {
    const stories = (['sceptic', 'base', 'official'] as const).map(
      lens => [lens, storyOf(tablesOf(lens), lens, alone, towards('Gaziantep', 1))] as const,
    );
    expect(
      lensesText(
        coverage,
        stories.map(([lens, story]) => [lens, story]),
      ),
    ).toMatch(/^Sceptics' sensors: .+; Middle estimate: met, with 98 s to spare; Builders' sensors: .+\.$/);
  });
});
