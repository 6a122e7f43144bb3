/** The clocks of single paths, and the margins of cells, by hand. */
import { describe, expect, it } from 'vitest';
import {
  type Configuration,
  cells,
  drawPath,
  encounter,
  endsOf,
  explainPath,
  farPaths,
  INTERCEPTORS,
  LENSES,
  type PathId,
  SITES,
} from '../../../src/coverage/index.ts';
import { NET, NO_FORWARD, PHASE_1, PHASE_2, PHASE_3, PHASE_4, RUSSIAN, shipped } from '../../support/coverage.ts';

const base = shipped();
const cellOf = (name: string): number => base.cells.findIndex(cell => cell[2] === name);
const towards = (name: string, launch = 0): PathId => ({ kind: 'cell', cell: cellOf(name), launch });

describe('the clock of a path', () => {
  it('to Bucharest: seen after 102 s, fired at 162, which 566 would still have done', () => {
    const phase2 = { sites: PHASE_2, radars: NET };
    expect(explainPath(base, phase2, towards('Bucharest'))).toEqual({
      seen: { radar: 'KUR', at: 102, usable: 122 },
      fireTrack: { radar: 'KUR', usable: 122 },
      decided: 152,
      launched: 162,
      battery: { site: 'DEV', interceptor: 'IB', latest: 566 },
      margin: 404,
      verdict: 'met',
    });
  });

  const alone = { sites: PHASE_3, radars: NET, ruRadars: RUSSIAN };
  it.each<[string, Configuration, PathId]>([
    ['noBattery', { sites: [], radars: NET }, towards('Tirana')],
    ['outOfReach', { sites: PHASE_1, radars: NET }, towards('Tirana')],
    ['seenTooLate', { sites: PHASE_1, radars: NET }, towards('Gaziantep')],
    ['decidedTooLate', alone, towards('Malatya')],
    ['trackTooLate', { ...alone, sites: PHASE_1, share: 1 }, towards('Gaziantep', 1)],
    ['unseen', alone, towards('Moscow', 1)],
    ['noFireTrack', { ...alone, share: 1 }, towards('Moscow', 1)],
    ['otherSector', { ...alone, command: 'sectoral' }, towards('Tallinn')],
    ['met', { ...alone, command: 'joint' }, towards('Tallinn')],
  ])('says %s', (verdict, config, id) => {
    expect(explainPath(base, config, id).verdict).toBe(verdict);
  });

  it("has Qabala start Moscow's clock when its warning is shared", () => {
    const clock = explainPath(base, { ...alone, share: 2 }, towards('Moscow', 1));
    expect(clock.seen).toEqual({ radar: 'QAB', at: 152, usable: 192 });
    expect(clock.fireTrack).toEqual({ radar: 'QAB', usable: 192 });
  });

  it('reckons with a launch after 100 s as Moscow fears it, whatever the sectors', () => {
    const north: Configuration = { sites: [['NORS', 'IIB']], radars: NET, command: 'sectoral' };
    const path: PathId = { kind: 'icbm', field: 0, target: 0 };
    const feared = explainPath(base, north, path, 'feared');
    expect(feared).toMatchObject({ seen: null, decided: null, launched: 100, verdict: 'met' });
    expect(explainPath(base, { sites: [['BLK', 'IIA']], radars: NET }, path, 'feared').verdict).toBe('outOfReach');
    const late: PathId = { kind: 'icbm', field: 0, target: 3 };
    const poland: Configuration = { sites: PHASE_4, radars: NET };
    expect(explainPath(base, poland, late, 'feared')).toMatchObject({ verdict: 'tooFar', margin: -26 });
  });

  it('refuses a path that is not there, and tables without the column', () => {
    expect(() => explainPath(base, alone, { kind: 'us', target: 99, launch: 0 })).toThrow('no such path');
    expect(() => explainPath(base, { sites: [['RAM', 'IIA']], radars: [] }, towards('Tallinn'))).toThrow(
      'no column RAM',
    );
  });
});

describe('cells', () => {
  it('hold the least margin of each class, in order', () => {
    const all = cells(base, { sites: PHASE_3, radars: NET });
    expect(all).toHaveLength(base.cells.filter(cell => cell[0] !== 'E').length);
    const bucharest = all.find(({ cell }) => cell === cellOf('Bucharest'));
    expect(bucharest?.classes).toEqual([
      { class: 'M', paths: 1, met: 1, margin: 430 },
      { class: 'I', paths: 2, met: 2, margin: 429 },
    ]);
  });

  it('have no margin where nothing could meet the missile', () => {
    const all = cells(base, { sites: PHASE_1, radars: NO_FORWARD });
    const london = all.find(({ cell }) => cell === cellOf('London'));
    expect(london?.classes).toEqual([{ class: 'L', paths: 3, met: 0, margin: null }]);
  });
});

describe('far paths', () => {
  it('count both ways: nothing by radar and command, something as Moscow fears', () => {
    const { iranian, russian } = farPaths(base, { sites: PHASE_4, radars: NET });
    expect([iranian.length, russian.length]).toEqual([36, 84]);
    expect(russian.filter(path => (path.margin ?? -1) >= 0)).toEqual([]);
    const feared = russian.filter(path => (path.feared ?? -1) >= 0);
    const all = russian.reduce((sum, path) => sum + path.weight, 0);
    expect(Math.round((feared.reduce((sum, path) => sum + path.weight, 0) * 1000) / all)).toBe(127);
  });
});

describe('pictures', () => {
  const id = towards('Bucharest');
  const ends = endsOf(base, id);

  it('draw a path from the launcher to the cell over its apogee', () => {
    const points = drawPath(ends);
    expect(points[0]).toMatchObject({ lat: 3810, lon: 4630, time: 0, height: 0 });
    expect(points.at(-1)).toMatchObject({ ...ends.to, height: 0 });
    expect(Math.max(...points.map(point => point.height))).toBeGreaterThan(400);
    expect(points.every((point, at) => at === 0 || point.time > points[at - 1].time)).toBe(true);
  });

  it('meet it after the launch and before the impact, and not at all after the latest launch', () => {
    const battery = { at: SITES.DEV, interceptor: INTERCEPTORS.IB, ownRange: LENSES.base.aegisRange };
    const { met, last } = encounter(ends, battery, 162);
    expect(met?.height).toBeGreaterThan(100);
    expect(met?.time).toBeGreaterThan(162 + INTERCEPTORS.IB.burn);
    expect(last?.launch).toBe(566);
    expect(encounter(ends, battery, 566).met).toEqual(last?.point);
    expect(encounter(ends, battery, 567).met).toBeNull();
  });

  it('know the ends of far paths', () => {
    expect(endsOf(base, { kind: 'us', target: 0, launch: 2 })).toMatchObject({ from: { lat: 3190 }, boost: 240 });
    expect(endsOf(base, { kind: 'icbm', field: 0, target: 1 })).toMatchObject({ to: { lat: 4071 }, boost: 200 });
  });
});
