/** Stage 1 as a whole: the physics of every path, left behind as integers. */
import { fly } from './ballistic.ts';
import { columnOf, INTERCEPTORS, RADARS, SITES } from './catalogue.ts';
import type { Configuration } from './configuration.ts';
import { groundDistance, zenith } from './earth.ts';
import type { Interceptor } from './fly-out.ts';
import type { Lens } from './lenses.ts';
import { type Battery, firstSeen, latestLaunch, type Sensor, trackOf } from './observe.ts';
import {
  type Cell,
  CLASSES,
  FIELDS,
  ICBM_BOOST,
  LAUNCH_AREAS,
  MISSILES,
  type NamedPoint,
  US_TARGETS,
} from './paths.ts';
import type { Tables } from './tables.ts';
import type { Vector } from './vector.ts';

/** Seconds from the order to the launch [A]. */
const PREPARATION = 10;
/** The cautious planner in Moscow: an infrared satellite sees the launch and the battery fires 100 s after it [A]. */
const EARLIEST_CUED_LAUNCH = 100;
/** Seconds a decision takes under each command structure; there are no open numbers [A]. */
const DECISION = { independent: 30, coordinated: 45, joint: 60, sectoral: 60, dualkey: 180 };

const ABOUT =
  'head: threat [cell, launch, class, group, weight]; us [target, launch, weight]; ru [field, target, weight]; then SEEN, LAST, LAST outside the sector; seconds; 9999 = never, -1 = never';

/** Which radars (and sites, whose own radars they are) and batteries get columns. */
export interface Columns {
  seen: readonly string[];
  last: readonly string[];
}

/** What the game is about: phases 1–4 of the European plan and ships in the seas that were argued over. */
export const PLAYED: Columns = {
  seen: ['KUR', 'QAB', 'ARM', 'FYL', 'VAR', 'DEV', 'RED', 'EMED', 'BLK', 'NSEA', 'NORS', 'BALT'],
  last: [
    ...['DEV.IB', 'DEV.IIA', 'DEV.IIB', 'RED.IIA', 'RED.IIB', 'EMED.IB', 'EMED.IIA', 'BLK.IB', 'BLK.IIA'],
    ...['NSEA.IIA', 'NSEA.IIB', 'NORS.IIA', 'NORS.IIB', 'BALT.IIA'],
  ],
};

/** The columns that configurations need, in the order they name them. */
export function columnsFor(configs: readonly Configuration[]): Columns {
  const seen = configs.flatMap(config => [
    ...config.radars,
    ...(config.ruRadars ?? []),
    ...config.sites.map(([site]) => site),
  ]);
  const last = configs.flatMap(config => config.sites.map(([site, interceptor]) => columnOf(site, interceptor)));
  return { seen: [...new Set(seen)], last: [...new Set(last)] };
}

export interface CompileOptions {
  lens: Lens;
  columns?: Columns;
  rotation?: boolean;
  /** Interceptors beside those of the catalogue, by the name the columns use. */
  interceptors?: Record<string, Interceptor>;
}

/** The tables of a lens over a grid of population cells. Takes a second or two; a build step, not for play. */
export function compileTables(grid: readonly Cell[], options: CompileOptions): Tables {
  const { lens, columns = PLAYED } = options;
  const times = observer(options);
  return {
    about: ABOUT,
    SEEN: columns.seen,
    LAST: columns.last,
    cells: grid,
    launch: LAUNCH_AREAS,
    us_t: US_TARGETS,
    fields: FIELDS,
    settle: columns.seen.map(id => lens.settling[RADARS[id]?.quality ?? 'fire-control']),
    prep: PREPARATION,
    worst: EARLIEST_CUED_LAUNCH,
    command: DECISION,
    threat: threatRows(grid, times),
    us: US_TARGETS.flatMap((target, t) =>
      LAUNCH_AREAS.map((area, a) => [t, a, 1, ...times(pointOf(area), pointOf(target), MISSILES.L.boost)]),
    ),
    ru: FIELDS.flatMap(([, lat, lon, launchers], f) =>
      US_TARGETS.map((target, t) => [f, t, launchers, ...times(zenith({ lat, lon }), pointOf(target), ICBM_BOOST)]),
    ),
  };
}

/** Unit vectors of launch and target, boost in s → the times of all columns. */
type Observer = (from: Vector, to: Vector, boost: number) => number[];

const pointOf = ([, lat, lon]: NamedPoint): Vector => zenith({ lat, lon });

/** Cells of group E lie under the paths but belong to neither side's count. */
function threatRows(grid: readonly Cell[], times: Observer): number[][] {
  return grid.flatMap(([group, , , lat, lon, weight], cell) => {
    if (group === 'E') return [];
    const to = zenith({ lat, lon });
    return LAUNCH_AREAS.map((area, a) => {
      const from = pointOf(area);
      const range = groundDistance(from, to);
      const missile = CLASSES.findIndex(name => range <= MISSILES[name].reach);
      const { boost } = MISSILES[CLASSES[missile]];
      return [cell, a, missile, group === 'N' ? 0 : 1, weight, ...times(from, to, boost)];
    });
  });
}

function observer({ lens, columns = PLAYED, rotation = false, interceptors = {} }: CompileOptions): Observer {
  const sensors = columns.seen.map(id => sensorNamed(id, lens));
  const batteries = columns.last.map(id => batteryNamed(id, lens, interceptors));
  return (from, to, boost) => {
    const track = trackOf(fly(from, to, { boost, rotation }), groundDistance(from, to), to);
    const latest = batteries.map(battery => latestLaunch(battery, track));
    return [
      ...sensors.map(sensor => firstSeen(sensor, track.flight)),
      ...latest.map(launch => launch.anywhere),
      ...latest.map(launch => launch.outside),
    ];
  };
}

/** A radar of the catalogue, or a site's own. */
export function sensorNamed(id: string, lens: Lens): Sensor {
  const radar = RADARS[id];
  if (radar === undefined) return { id, at: zenith(SITES[id]), range: lens.aegisRange };
  return { id, at: zenith(radar), range: radar.range === 'forward' ? lens.forwardRange : radar.range };
}

/** The battery of a column: "DEV.IB". */
export function batteryNamed(id: string, lens: Lens, more: Record<string, Interceptor> = {}): Battery {
  const [site, kind] = id.split('.', 2);
  return { id, at: zenith(SITES[site]), interceptor: more[kind] ?? INTERCEPTORS[kind], ownRange: lens.aegisRange };
}
