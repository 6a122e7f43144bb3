/** The published table of docs/coverage.md: every number of the model's results and of its trade-off. */
import { describe, expect, it } from 'vitest';
import { PLAYED } from '../../../src/coverage/compile.ts';
import { type Command, type Configuration, evaluate, type Share, type Tables } from '../../../src/coverage/index.ts';
import {
  compiled,
  countryShare,
  flying,
  NET,
  NO_FORWARD,
  PHASE_1,
  PHASE_2,
  PHASE_3,
  PHASE_3_BUILT,
  PHASE_4,
  RUSSIAN,
  shipped,
} from '../../support/coverage.ts';

type Sites = Configuration['sites'];
/** What the shipped tables have, and what the older plans and a cap of 5.0 km/s need. */
const wide = compiled({
  columns: {
    seen: [...PLAYED.seen, 'BRD', 'CMED', 'RAM', 'INC'],
    last: [
      ...[...PLAYED.last, 'BALT.IIB', 'BLK.IIB', 'CMED.IIA', 'RAM.IIA', 'INC.IIA', 'RED.GBI', 'RED.GBIX'],
      ...['RED', 'BLK', 'BALT', 'NSEA', 'NORS'].map(site => `${site}.IIB50`),
    ],
  },
});
const base = shipped();

/** M, I, L, A, U, R by NATO's reckoning and by Moscow's. */
function figures(sites: Sites, radars: string[], tables: Tables = wide): number[] {
  const { M, I, L, A, U, Rt, Rw } = evaluate(tables, { sites, radars });
  return [M, I, L, A, U, Rt, Rw];
}

describe('results and calibration', () => {
  const options: [name: string, sites: Sites, radars: string[], expected: number[]][] = [
    ['nothing', [], NET, [0, 0, 0, 0, 0, 0, 0]],
    ['phase 1', PHASE_1, NET, [531, 186, 0, 114, 0, 0, 0]],
    ['phase 1, no Kürecik', PHASE_1, NO_FORWARD, [43, 4, 0, 6, 0, 0, 0]],
    ['phase 2', PHASE_2, NET, [652, 456, 0, 216, 0, 0, 0]],
    ['phase 3', PHASE_3, NET, [822, 1000, 1000, 983, 0, 0, 0]],
    ['phase 3 as built', PHASE_3_BUILT, NET, [822, 1000, 955, 957, 0, 0, 0]],
    ['phase 3, Norwegian Sea IIA', [...PHASE_3, ['NORS', 'IIA']], NET, [822, 1000, 1000, 983, 28, 0, 416]],
    ['phase 4', PHASE_4, NET, [822, 1000, 1000, 983, 444, 0, 127]],
    ['IIB at Deveselu only', [['DEV', 'IIB']], NET, [708, 1000, 997, 970, 0, 0, 0]],
    ['phase 4, North Sea IIB', [...PHASE_4, ['NSEA', 'IIB']], NET, [822, 1000, 1000, 983, 556, 10, 302]],
    ['phase 4, Norwegian Sea IIB', [...PHASE_4, ['NORS', 'IIB']], NET, [822, 1000, 1000, 983, 806, 387, 893]],
    ['Bush plan', [['RED', 'GBI']], ['BRD', ...NO_FORWARD], [24, 766, 1000, 827, 556, 55, 302]],
    ['Bush plan at 8.5 km/s', [['RED', 'GBIX']], ['BRD', ...NET], [608, 1000, 1000, 962, 1000, 1000, 1000]],
    [
      'CBO: Ramstein and Incirlik',
      [
        ['RAM', 'IIA'],
        ['INC', 'IIA'],
      ],
      ['QAB', ...NO_FORWARD],
      [944, 1000, 1000, 995, 0, 0, 0],
    ],
    [
      'CBO-like: three ships',
      [
        ['EMED', 'IIA'],
        ['CMED', 'IIA'],
        ['NSEA', 'IIA'],
      ],
      NET,
      [822, 1000, 993, 979, 0, 0, 0],
    ],
  ];
  it.each(options)('%s', (_name, sites, radars, expected) => {
    expect(figures(sites, radars)).toEqual(expected);
  });

  it('is the same from the shipped tables, where they have the columns', () => {
    for (const [, sites, radars, expected] of options.slice(0, 11))
      expect(figures(sites, radars, base)).toEqual(expected);
  });

  it('has the Bush plan leave out whom the New York Times said it did', () => {
    const plan: Configuration = { sites: [['RED', 'GBI']], radars: ['BRD', ...NO_FORWARD] };
    expect(countryShare(wide, plan, 'TR')).toBeLessThanOrEqual(100);
    for (const country of ['GR', 'BG']) expect(countryShare(wide, plan, country)).toBeLessThanOrEqual(500);
    for (const country of ['DE', 'PL', 'GB']) expect(countryShare(wide, plan, country)).toBe(1000);
  });
});

describe('speed decides', () => {
  const speeds: [speed: number, at100: number, at250: number][] = [
    [4.5, 0, 0],
    [5.0, 0, 0],
    [5.5, 127, 0],
    [6.0, 296, 10],
    [6.3, 401, 100],
    [6.6, 646, 423],
    [7.0, 1000, 937],
  ];
  const interceptors = Object.fromEntries(speeds.map(([speed]) => [`V${speed * 10}`, flying(speed, 80)]));
  const last = [...Object.keys(interceptors).map(name => `RED.${name}`), 'RED.IIB'];
  const tables = compiled({ columns: { seen: [], last }, interceptors });

  /** Per mille of the weight of paths that the battery still meets when launched at that second. */
  function reachable(rows: Tables['ru'], column: string, launch: number): number {
    const at = 3 + tables.LAST.indexOf(column);
    const weigh = (some: Tables['ru']): number => some.reduce((sum, row) => sum + row[2], 0);
    return Math.floor((weigh(rows.filter(row => row[at] >= launch)) * 1000) / weigh(rows) + 0.5);
  }

  it.each(speeds)('Redzikowo at %s km/s', (speed, at100, at250) => {
    const column = `RED.V${speed * 10}`;
    expect([reachable(tables.ru, column, 100), reachable(tables.ru, column, 250)]).toEqual([at100, at250]);
  });

  it('gives the United States more when it launches early', () => {
    expect([120, 300].map(launch => reachable(tables.us, 'RED.IIB', launch))).toEqual([861, 528]);
  });
});

describe('is there a trade-off?', () => {
  const agreements: [Command, Share][] = [
    ['independent', 0],
    ['independent', 1],
    ['independent', 2],
    ['joint', 2],
    ['sectoral', 2],
    ['dualkey', 2],
    ['dualkey', 0],
  ];
  const across = (sites: Sites, radars: string[], key: 'M' | 'A' | 'RU' | 'Rt' = 'M'): number[] =>
    agreements.map(([command, share]) => evaluate(base, { sites, radars, ruRadars: RUSSIAN, share, command })[key]);

  it.each<[string, Sites, string[], number[]]>([
    ['phase 1', PHASE_1, NET, [531, 531, 592, 546, 546, 263, 200]],
    ['phase 2', PHASE_2, NET, [652, 652, 713, 667, 667, 539, 477]],
    ['phase 3', PHASE_3, NET, [822, 830, 900, 862, 862, 676, 585]],
    ['phase 1, no Kürecik', PHASE_1, NO_FORWARD, [43, 43, 576, 546, 546, 263, 0]],
    ['phase 2, no Kürecik', PHASE_2, NO_FORWARD, [43, 89, 697, 667, 667, 383, 0]],
    ['phase 3, no Kürecik', PHASE_3, NO_FORWARD, [181, 232, 887, 832, 832, 676, 0]],
  ])('%s', (_name, sites, radars, expected) => {
    expect(across(sites, radars)).toEqual(expected);
  });

  it('without Kürecik a joint centre with track data brings nearly all of Europe back', () => {
    const [alone, , , joint] = across(PHASE_3, NO_FORWARD, 'A');
    expect([alone, joint]).toEqual([761, 984]);
  });

  it('covers European Russia when tracks are shared, and hardly when sectors divide', () => {
    const [alone, , tracks, , sectoral] = across(PHASE_3, NET, 'RU');
    expect([alone, tracks, sectoral]).toEqual([294, 670, 36]);
  });

  it("moves NATO's reckoning of Russia's risk by the delay", () => {
    const commands: Command[] = ['independent', 'joint', 'dualkey'];
    const sites: Sites = [['NORS', 'IIB']];
    expect(commands.map(command => evaluate(base, { sites, radars: NET, command }).Rt)).toEqual([387, 265, 21]);
  });

  it.each<[string, [string, string, string]]>([
    ['RED', ['0/0/0', '0/0/361', '0/127/444']],
    ['BLK', ['0/0/0', '0/0/0', '0/0/0']],
    ['BALT', ['0/0/0', '0/85/361', '0/177/500']],
    ['NSEA', ['0/0/0', '0/106/389', '10/302/556']],
    ['NORS', ['0/416/28', '31/721/639', '387/893/806']],
  ])('one battery at %s by speed: R-NATO, R-Moscow, U', (site, expected) => {
    const found = ['IIA', 'IIB50', 'IIB'].map(kind => {
      const { Rt, Rw, U } = evaluate(wide, { sites: [[site, kind]], radars: NET });
      return `${Rt}/${Rw}/${U}`;
    });
    expect(found).toEqual(expected);
  });

  it('has a deal on paper: 5.0 km/s on land, 4.5 at sea, no such ship in the far north', () => {
    const deal: Sites = [...PHASE_3, ['RED', 'IIB50'], ['NSEA', 'IIA'], ['BALT', 'IIA'], ['BLK', 'IIA']];
    const { Rt, Rw, U, A } = evaluate(wide, { sites: deal, radars: NET });
    expect([Rt, Rw, U]).toEqual([0, 0, 361]);
    expect(A).toBeGreaterThanOrEqual(983);
  });
});

describe('lenses', () => {
  const joint = { ruRadars: RUSSIAN, share: 2, command: 'joint' } as const;
  it.each<['sceptic' | 'base' | 'official', [Sites, number[]][]]>([
    [
      'sceptic',
      [
        [PHASE_1, [38, 165, 212]],
        [PHASE_2, [121, 286, 333]],
        [PHASE_3, [875, 664, 823]],
      ],
    ],
    [
      'base',
      [
        [PHASE_1, [114, 531, 546]],
        [PHASE_2, [216, 652, 667]],
        [PHASE_3, [983, 822, 862]],
      ],
    ],
    [
      'official',
      [
        [PHASE_1, [124, 612, 596]],
        [PHASE_2, [229, 733, 717]],
        [PHASE_3, [990, 898, 887]],
      ],
    ],
  ])('%s', (lens, expected) => {
    const tables = shipped(lens);
    for (const [sites, numbers] of expected) {
      const alone = evaluate(tables, { sites, radars: NET });
      const together = evaluate(tables, { sites, radars: NET, ...joint });
      expect([alone.A, alone.M, together.M]).toEqual(numbers);
    }
  });
});

describe('bands, against regressions', () => {
  it('keeps U from the north above Poland above Romania, and phases 1–3 away from Russia', () => {
    const reach = (site: string): number => evaluate(base, { sites: [[site, 'IIB']], radars: NET }).U;
    expect(reach('NSEA')).toBeGreaterThanOrEqual(reach('RED'));
    expect(reach('RED')).toBeGreaterThan(reach('DEV'));
    expect(reach('DEV')).toBeLessThanOrEqual(50);
    for (const lens of ['sceptic', 'base', 'official'] as const)
      for (const sites of [PHASE_1, PHASE_2, PHASE_3])
        expect(evaluate(shipped(lens), { sites, radars: NET })).toMatchObject({ Rt: 0, Rw: 0 });
  });

  it('takes Estonia, Latvia, Lithuania and Norway from the sectoral plan, and no one from the joint one', () => {
    const agreed = { sites: PHASE_3, radars: NET, ruRadars: RUSSIAN, share: 2 } as const;
    for (const country of ['EE', 'LV', 'LT', 'NO']) {
      expect(countryShare(base, { ...agreed, command: 'sectoral' }, country)).toBe(0);
      expect(countryShare(base, { ...agreed, command: 'joint' }, country)).toBe(1000);
    }
  });
});

describe('over a turning Earth (docs/coverage.md compares)', () => {
  const last = [...PLAYED.last, 'RED.IIB50'];
  const turning = compiled({ columns: { seen: PLAYED.seen, last }, rotation: true });

  it.each<[string, Sites, number[]]>([
    ['phase 1', PHASE_1, [500, 191, 0, 112, 0, 0, 0]],
    ['phase 2', PHASE_2, [621, 456, 0, 213, 0, 0, 0]],
    ['phase 3', PHASE_3, [769, 1000, 997, 976, 28, 0, 0]],
    ['phase 3, Norwegian Sea IIA', [...PHASE_3, ['NORS', 'IIA']], [769, 1000, 997, 976, 28, 0, 506]],
    ['phase 4', PHASE_4, [769, 1000, 997, 976, 611, 0, 187]],
    ['phase 4, North Sea IIB', [...PHASE_4, ['NSEA', 'IIB']], [769, 1000, 997, 976, 639, 71, 380]],
    ['phase 4, Norwegian Sea IIB', [...PHASE_4, ['NORS', 'IIB']], [769, 1000, 997, 976, 1000, 403, 941]],
    ['Redzikowo at 5.0 km/s', [['RED', 'IIB50']], [149, 898, 997, 881, 361, 0, 75]],
    ['Redzikowo IIA', [['RED', 'IIA']], [113, 818, 951, 825, 28, 0, 0]],
  ])('%s', (_name, sites, expected) => {
    expect(figures(sites, NET, turning)).toEqual(expected);
  });
});
