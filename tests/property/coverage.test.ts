/** What must hold of any configuration and any path, whatever the numbers (docs/coverage.md, "What is checked"). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fly, type Sample } from '../../src/coverage/ballistic.ts';
import { batteryNamed, PLAYED, sensorNamed } from '../../src/coverage/compile.ts';
import { groundDistance, MU, zenith } from '../../src/coverage/earth.ts';
import {
  COMMANDS,
  type Configuration,
  type Coverage,
  cells,
  endsOf,
  evaluate,
  explainPath,
  farPaths,
  LENS_NAMES,
  LENSES,
  type PathId,
  type Share,
} from '../../src/coverage/index.ts';
import { firstSeen, latestLaunch, timeToMeet, trackOf } from '../../src/coverage/observe.ts';
import { prepare } from '../../src/coverage/prepare.ts';
import { norm, type Vector } from '../../src/coverage/vector.ts';
import { compiled, RUSSIAN, shipped } from '../support/coverage.ts';

const RUNS = { numRuns: 400 };
const base = shipped();
const KEYS = ['M', 'I', 'L', 'A', 'U', 'Rt', 'Rw', 'RU'] as const;

const battery = fc.constantFrom(...PLAYED.last).map(column => column.split('.') as [string, string]);
const configuration: fc.Arbitrary<Configuration> = fc.record({
  sites: fc.array(battery, { maxLength: 6 }),
  radars: fc.subarray(['KUR', 'FYL', 'VAR']),
  ruRadars: fc.subarray(RUSSIAN),
  share: fc.constantFrom<Share>(0, 1, 2),
  command: fc.constantFrom(...COMMANDS),
});

const lower = (less: Coverage, more: Coverage): string[] => KEYS.filter(key => less[key] > more[key]);

describe('more never does less', () => {
  it('another site', () => {
    fc.assert(
      fc.property(configuration, battery, (config, site) => {
        const more = { ...config, sites: [...config.sites, site] };
        expect(lower(evaluate(base, config), evaluate(base, more))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a faster interceptor that burns as long', () => {
    const SLOWER: Record<string, string> = { IIB: 'IIB50', GBIX: 'GBI' };
    const SITES = ['DEV', 'RED', 'EMED', 'NORS'];
    const last = SITES.flatMap(site => ['IIB50', 'IIB', 'GBI', 'GBIX'].map(kind => `${site}.${kind}`));
    const wide = compiled({ columns: { seen: PLAYED.seen, last: [...PLAYED.last, ...last] } });
    const sites = fc.array(fc.tuple(fc.constantFrom(...SITES), fc.constantFrom('IIB', 'GBIX')), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(configuration, sites, (config, fast) => {
        const slow = fast.map(([site, kind]): [string, string] => [site, SLOWER[kind]]);
        const before = evaluate(wide, { ...config, sites: slow });
        expect(lower(before, evaluate(wide, { ...config, sites: fast }))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the next block, but for the ten seconds it may burn longer', () => {
    const pairs = PLAYED.last.flatMap(column => {
      const [site, block] = column.split('.');
      const next = `${site}.${block === 'IB' ? 'IIA' : 'IIB'}`;
      return block !== 'IIB' && PLAYED.last.includes(next) ? [[column, next]] : [];
    });
    expect(pairs).toHaveLength(7);
    const worse = new Set<string>();
    for (const lens of LENS_NAMES) {
      const { latest } = prepare(shipped(lens));
      for (const [column, next] of pairs)
        latest.get(column)?.forEach((launch, path) => {
          const lost = launch - latest.get(next)![path];
          expect(lost).toBeLessThanOrEqual(10);
          if (lost > 0) worse.add(next);
        });
    }
    expect([...worse]).toEqual(['DEV.IIB']);
  });

  it('more sharing, another radar', () => {
    fc.assert(
      fc.property(configuration, fc.constantFrom('KUR', 'FYL', 'VAR'), (config, radar) => {
        const shared = ([0, 1, 2] as const).map(share => evaluate(base, { ...config, share }));
        expect([...lower(shared[0], shared[1]), ...lower(shared[1], shared[2])]).toEqual([]);
        const seen = evaluate(base, { ...config, radars: [...config.radars, radar] });
        expect(lower(evaluate(base, config), seen)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('less delay', () => {
    fc.assert(
      fc.property(configuration, fc.nat(300), (config, delay) => {
        const [soon, late] = [evaluate(base, { ...config, delay }), evaluate(base, { ...config, delay: delay + 30 })];
        expect(lower(late, soon)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('every configuration', () => {
  it('gets whole numbers of 0 to 1000, no less by fear than by radar, under every lens', () => {
    fc.assert(
      fc.property(configuration, config => {
        for (const lens of ['sceptic', 'base', 'official'] as const) {
          const all = evaluate(shipped(lens), config);
          for (const key of KEYS)
            expect(Number.isInteger(all[key]) && all[key] >= 0 && all[key] <= 1000, `${key} ${all[key]}`).toBe(true);
          expect(all.Rt).toBeLessThanOrEqual(all.Rw);
        }
      }),
      RUNS,
    );
  });

  it('leaves the sector undefended when it is divided', () => {
    fc.assert(
      fc.property(configuration, config => {
        for (const { cell, classes } of cells(base, { ...config, command: 'sectoral' }))
          if (['EE', 'LV', 'LT', 'NO'].includes(base.cells[cell][1]))
            expect(classes.every(each => each.met === 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('has cells, far paths and shares that tell the same story', () => {
    fc.assert(
      fc.property(configuration, config => {
        const all = evaluate(base, config);
        let [met, people] = [0, 0];
        for (const { cell, classes } of cells(base, config)) {
          const [group, , , , , weight] = base.cells[cell];
          for (const each of classes) expect((each.margin ?? -1) >= 0).toBe(each.met === each.paths);
          if (group !== 'N') continue;
          met += weight * classes.reduce((sum, each) => sum + each.met, 0);
          people += weight * classes.reduce((sum, each) => sum + each.paths, 0);
        }
        expect(Math.floor((met * 1000) / people + 0.5)).toBe(all.A);
        const { iranian } = farPaths(base, config);
        expect(Math.round((iranian.filter(path => (path.margin ?? -1) >= 0).length * 1000) / 36)).toBe(all.U);
      }),
      RUNS,
    );
  });
});

const pathId: fc.Arbitrary<PathId> = fc.oneof(
  fc.constantFrom(...base.threat).map(([cell, launch]): PathId => ({ kind: 'cell', cell, launch })),
  fc.constantFrom(...base.us).map(([target, launch]): PathId => ({ kind: 'us', target, launch })),
  fc.constantFrom(...base.ru).map(([field, target]): PathId => ({ kind: 'icbm', field, target })),
);

/** The path of the tables as stage 1 flies it. */
function trackFor(id: PathId) {
  const { from, to, boost } = endsOf(base, id);
  const [launch, target] = [zenith(from), zenith(to)];
  return trackOf(fly(launch, target, { boost }), groundDistance(launch, target), target);
}

describe('integers say what the full model says', () => {
  it('when a path is seen, and whether a launch at that second meets it', () => {
    fc.assert(
      fc.property(configuration, pathId, (config, id) => {
        const clock = explainPath(base, config, id);
        const track = trackFor(id);
        if (clock.seen !== null)
          expect(clock.seen.at).toBe(firstSeen(sensorNamed(clock.seen.radar, LENSES.base), track.flight));
        const { launched } = clock;
        if (launched === null) return;
        const meets = config.sites.some(([site, kind]) => {
          const placed = batteryNamed(`${site}.${kind}`, LENSES.base);
          if (track.length > placed.interceptor.longestPath) return false;
          return track.flight.samples.some((sample, at) => {
            if (config.command === 'sectoral' && (track.towardsSector || track.overSector[at])) return false;
            const needed = timeToMeet(placed, sample);
            return needed >= 0 && launched + needed <= sample.time;
          });
        });
        expect(clock.verdict === 'met').toBe(meets);
        expect((clock.margin ?? -1) >= 0).toBe(meets);
      }),
      { numRuns: 150 },
    );
  });
});

/** km²/s²: speed by central difference, squared and halved, less μ/r. */
function energy(before: Sample, at: Sample, after: Sample): number {
  const [p, q] = [before.point, after.point];
  const moved: Vector = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
  const speed = norm(moved) / (after.time - before.time);
  return (speed * speed) / 2 - MU / at.radius;
}

const place = fc.record({ lat: fc.integer({ min: -8000, max: 8000 }), lon: fc.integer({ min: -17999, max: 18000 }) });
const pair = fc.tuple(place, place).filter(([a, b]) => {
  const range = groundDistance(zenith(a), zenith(b));
  return range > 300 && range < 14000;
});

describe('any path', () => {
  it('keeps its energy', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { ellipse, samples } = fly(zenith(a), zenith(b), { boost: 0, stretches: 1920 });
        const expected = -MU / (2 * ellipse.semiMajor);
        for (let at = 1; at + 1 < samples.length; at += 37)
          expect(Math.abs(energy(samples[at - 1], samples[at], samples[at + 1]) / expected - 1)).toBeLessThan(0.001);
      }),
      { numRuns: 60 },
    );
  });

  it('takes as long back', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const there = fly(zenith(a), zenith(b), { boost: 100 });
        const back = fly(zenith(b), zenith(a), { boost: 100 });
        expect(Math.abs(there.duration - back.duration)).toBeLessThan(1e-6);
      }),
      RUNS,
    );
  });

  it('is seen and met the same in a mirror and further round the Earth, to a second', () => {
    const turned = ([x, y, z]: Vector): Vector => {
      const [s, c] = [Math.sin((40 * Math.PI) / 180), Math.cos((40 * Math.PI) / 180)];
      return [c * x - s * y, s * x + c * y, -z];
    };
    const ids = { radar: fc.constantFrom(...PLAYED.seen), column: fc.constantFrom(...PLAYED.last) };
    fc.assert(
      fc.property(pathId, ids.radar, ids.column, (id, radar, column) => {
        const { from, to, boost } = endsOf(base, id);
        const times = (move: (vector: Vector) => Vector): number[] => {
          const [launch, target] = [move(zenith(from)), move(zenith(to))];
          const track = trackOf(fly(launch, target, { boost }), groundDistance(launch, target), target);
          const sensor = sensorNamed(radar, LENSES.base);
          const placed = batteryNamed(column, LENSES.base);
          return [
            firstSeen({ ...sensor, at: move(sensor.at) }, track.flight),
            latestLaunch({ ...placed, at: move(placed.at) }, track).anywhere,
          ];
        };
        const [here, there] = [times(vector => vector), times(turned)];
        here.forEach((time, at) => {
          expect(Math.abs(time - there[at])).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 200 },
    );
  });
});
