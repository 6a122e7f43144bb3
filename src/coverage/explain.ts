/** The clock of one missile path: who saw it, when it was decided, who fired, and why that was or was not in time. */
import { columnOf } from './catalogue.ts';
import type { Configuration } from './configuration.ts';
import { columnIn, type Prepared } from './prepare.ts';
import { type Schedule, scheduleOf } from './schedule.ts';
import { NEVER_SEEN, NO_LAUNCH, type Tables } from './tables.ts';

/** One path, by indexes into the tables' lists. */
export type PathId =
  | { kind: 'cell'; cell: number; launch: number }
  | { kind: 'us'; target: number; launch: number }
  | { kind: 'icbm'; field: number; target: number };

/** By NATO's radars and command, or cued from space and without asking anybody, as Moscow fears. */
export type Reckoning = 'track' | 'feared';

export type Verdict =
  | 'met'
  /** Nothing is deployed, or no battery could meet it however early it fired. */
  | 'noBattery'
  | 'outOfReach'
  /** It could be met, but only over the other side's sector, or it flies there. */
  | 'otherSector'
  /** No radar of the net ever has a usable track; or only one that may not be fired on. */
  | 'unseen'
  | 'noFireTrack'
  /** Too late even if the decision took no time; for want of a track to fire on; because the decision took so long. */
  | 'seenTooLate'
  | 'trackTooLate'
  | 'decidedTooLate'
  /** Too late for a battery cued from space. */
  | 'tooFar';

/** Whole seconds since the missile's launch; null for what never happens. */
export interface PathClock {
  /** The radar that starts the decision: when it first sees the missile and when its track is usable. */
  seen: { radar: string; at: number; usable: number } | null;
  /** The radar whose track is fired on. */
  fireTrack: { radar: string; usable: number } | null;
  decided: number | null;
  launched: number | null;
  /** The battery that can wait longest, and the latest launch that still helps. */
  battery: { site: string; interceptor: string; latest: number } | null;
  /** Seconds between the two: 0 or more is met. */
  margin: number | null;
  verdict: Verdict;
}

/** Throws RangeError for a path that is not in the tables, or columns they lack. */
export function explainPath(
  tables: Tables,
  config: Configuration,
  id: PathId,
  reckoning: Reckoning = 'track',
): PathClock {
  const path = rowOf(tables, id);
  const schedule = scheduleOf(tables, config);
  const clock = reckoning === 'track' ? clockOf(tables, schedule, config, path) : cuedClock(tables);
  const confined = reckoning === 'track' && config.command === 'sectoral';
  const battery = batteryOf(schedule.prepared, config, path, confined);
  const { launched } = clock;
  const margin = battery === null || launched === null ? null : battery.latest - launched;
  const within = { ...clock, battery, margin };
  if (margin !== null && margin >= 0) return { ...within, verdict: 'met' };
  if (config.sites.length === 0) return { ...within, verdict: 'noBattery' };
  if (battery !== null)
    return { ...within, verdict: reckoning === 'track' ? lateness(schedule, clock, battery.latest) : 'tooFar' };
  return { ...within, verdict: schedule.anywhere[path] >= 0 ? 'otherSector' : 'outOfReach' };
}

function rowOf(tables: Tables, id: PathId): number {
  const { threat, us, ru } = tables;
  const find = (rows: readonly (readonly number[])[], first: number, second: number, before: number): number => {
    const at = rows.findIndex(row => row[0] === first && row[1] === second);
    if (at < 0) throw new RangeError(`no such path: ${JSON.stringify(id)}`);
    return before + at;
  };
  if (id.kind === 'cell') return find(threat, id.cell, id.launch, 0);
  if (id.kind === 'us') return find(us, id.target, id.launch, threat.length);
  return find(ru, id.field, id.target, threat.length + us.length);
}

type Clock = Pick<PathClock, 'seen' | 'fireTrack' | 'decided' | 'launched'>;

const cuedClock = (tables: Tables): Clock => ({ seen: null, fireTrack: null, decided: null, launched: tables.worst });

function clockOf(tables: Tables, schedule: Schedule, config: Configuration, path: number): Clock {
  const { prepared, delay, prep } = schedule;
  const russian = config.ruRadars ?? [];
  const own = [...config.radars, ...config.sites.map(([site]) => site)];
  const starting = (config.share ?? 0) > 0 ? [...own, ...russian] : own;
  const first = earliest(prepared, starting, path);
  const firing = earliest(prepared, config.share === 2 ? starting : own, path);
  const decided = first === null ? null : first.usable + delay;
  const seen = first && { ...first, at: first.usable - tables.settle[tables.SEEN.indexOf(first.radar)] };
  const launched = firing && decided !== null ? Math.max(decided, firing.usable) + prep : null;
  return { seen, fireTrack: firing, decided, launched };
}

function earliest(prepared: Prepared, radars: string[], path: number): { radar: string; usable: number } | null {
  let best: { radar: string; usable: number } | null = null;
  for (const radar of radars) {
    const usable = columnIn(prepared.usable, radar)[path];
    if (usable < (best?.usable ?? NEVER_SEEN)) best = { radar, usable };
  }
  return best;
}

function batteryOf(prepared: Prepared, config: Configuration, path: number, confined: boolean): PathClock['battery'] {
  let best: PathClock['battery'] = null;
  for (const [site, interceptor] of config.sites) {
    const columns = confined ? prepared.outside : prepared.latest;
    const latest = columnIn(columns, columnOf(site, interceptor))[path];
    if (latest > (best?.latest ?? NO_LAUNCH)) best = { site, interceptor, latest };
  }
  return best;
}

/** Which part of the clock made it late, the most basic first. */
function lateness({ prep }: Schedule, { seen, fireTrack }: Clock, latest: number): Verdict {
  if (seen === null) return 'unseen';
  if (seen.usable + prep > latest) return 'seenTooLate';
  if (fireTrack === null) return 'noFireTrack';
  return fireTrack.usable + prep > latest ? 'trackTooLate' : 'decidedTooLate';
}
