/** A path told whole: what becomes of the launch agrees with the tables, and two configurations are compared cell by cell. */
import { describe, expect, it } from 'vitest';
import { flyOut, UNREACHABLE } from '../../../src/coverage/fly-out.ts';
import {
  type Configuration,
  cells,
  compareCells,
  compareFar,
  countryCover,
  explainPath,
  groundReach,
  hardestLaunch,
  INTERCEPTORS,
  LENS_NAMES,
  type PathId,
  storyOf,
} from '../../../src/coverage/index.ts';
import { NET, PHASE_1, PHASE_3, PHASE_4, shipped } from '../../support/coverage.ts';

const base = shipped();
const cellOf = (name: string): number => base.cells.findIndex(cell => cell[2] === name);
const alone: Configuration = { sites: PHASE_3, radars: NET };

/** Every so-manieth path of all three kinds. */
const sample: PathId[] = [
  ...base.threat.filter((_, i) => i % 17 === 0).map(([cell, launch]): PathId => ({ kind: 'cell', cell, launch })),
  ...base.us.filter((_, i) => i % 9 === 0).map(([target, launch]): PathId => ({ kind: 'us', target, launch })),
  ...base.ru.filter((_, i) => i % 11 === 0).map(([field, target]): PathId => ({ kind: 'icbm', field, target })),
];

describe('a story', () => {
  it.each<[string, Configuration]>([
    ['alone', alone],
    ['with ships', { sites: PHASE_1, radars: NET, command: 'dualkey' }],
    ['in sectors', { sites: PHASE_4, radars: NET, command: 'sectoral' }],
  ])('meets the missile just when the tables say so, and never after the last launch they hold: %s', (_, config) => {
    for (const lens of LENS_NAMES)
      for (const id of sample) {
        const { clock, encounter, duration } = storyOf(shipped(lens), lens, config, id);
        expect(encounter?.last?.launch).toBe(clock.battery?.latest);
        expect(encounter?.met != null).toBe(clock.verdict === 'met');
        if (encounter?.met) {
          expect(encounter.met.height).toBeGreaterThanOrEqual(100);
          expect(encounter.met.time).toBeGreaterThan(clock.launched ?? 0);
          expect(encounter.met.time).toBeLessThan(duration);
        }
      }
  });

  it('knows its names, how long the decision takes, and whether it flies into the sector', () => {
    const id: PathId = { kind: 'cell', cell: cellOf('Tallinn'), launch: 0 };
    const story = storyOf(base, 'base', { ...alone, command: 'sectoral' }, id);
    expect(story).toMatchObject({ from: 'NW Iran', to: 'Tallinn', delay: 60, prep: 10, intoSector: true });
    expect(storyOf(base, 'base', { ...alone, delay: 7 }, id).delay).toBe(7);
    expect(storyOf(base, 'base', alone, { kind: 'icbm', field: 0, target: 0 }, 'feared').clock.launched).toBe(100);
  });
});

describe('the ground reach of an interceptor', () => {
  it('ends where its fly-out does', () => {
    for (const kind of ['IB', 'IIA', 'IIB']) {
      const reach = groundReach(INTERCEPTORS[kind], 100);
      const distance = (ground: number): number => {
        const chord = Math.sin(ground / 2 / 6371);
        return Math.sqrt(100 * 100 + 4 * 6371 * 6471 * chord * chord);
      };
      expect(flyOut(INTERCEPTORS[kind], 6471, distance(reach - 1))).not.toBe(UNREACHABLE);
      expect(flyOut(INTERCEPTORS[kind], 6471, distance(reach + 1))).toBe(UNREACHABLE);
    }
    expect(groundReach({ ...INTERCEPTORS.IB, speed: 1 }, 100)).toBe(0);
  });
});

describe('two configurations side by side', () => {
  it('say of every cell that counts what each says alone', () => {
    const sectoral: Configuration = { ...alone, command: 'sectoral' };
    const both = compareCells(base, alone, sectoral);
    expect(both).toHaveLength(85);
    expect(compareCells(base, sectoral, alone).map(({ now }) => now)).toEqual(both.map(({ then }) => then));
    const lost = both.filter(({ now, then }) => now === 'met' && then === 'open');
    expect(new Set(lost.map(({ cell }) => base.cells[cell][1]))).toEqual(new Set(['EE', 'LV', 'LT', 'NO']));
  });

  it('look at one class alone when asked to', () => {
    const near = compareCells(base, alone, alone, 0);
    const reached = cells(base, alone).filter(({ classes }) => classes[0]?.class === 'M');
    expect(near.map(({ cell }) => cell)).toEqual(
      reached.map(({ cell }) => cell).filter(cell => base.cells[cell][0] === 'N'),
    );
  });

  it("count far paths by the other side's fear first", () => {
    const north: Configuration = { sites: [...PHASE_4, ['NORS', 'IIB']], radars: NET };
    const far = compareFar(base, alone, north);
    expect(far.every(({ now }) => now === 'free')).toBe(true);
    expect(new Set(far.map(({ then }) => then))).toEqual(new Set(['free', 'feared', 'both']));
  });
});

describe('a country, and a cell', () => {
  it('is covered by all its cells together; none is no country', () => {
    expect(countryCover(base, alone, 'EE')).toBe(1000);
    expect(countryCover(base, { ...alone, command: 'sectoral' }, 'EE')).toBe(0);
    expect(countryCover(base, { sites: PHASE_3, radars: NET, command: 'dualkey' }, 'TR')).toBe(691);
    expect(countryCover(base, alone, 'XX')).toBeNull();
  });

  it('has a hardest launch area: never met, or else the least to spare', () => {
    const cell = cellOf('Trabzon');
    expect(hardestLaunch(base, alone, cell)).toBe(0);
    for (const name of ['Bucharest', 'Van', 'London']) {
      const at = cellOf(name);
      const margin = (launch: number): number =>
        explainPath(base, alone, { kind: 'cell', cell: at, launch }).margin ?? Number.NEGATIVE_INFINITY;
      expect(margin(hardestLaunch(base, alone, at))).toBe(Math.min(...[0, 1, 2].map(margin)));
    }
  });
});
