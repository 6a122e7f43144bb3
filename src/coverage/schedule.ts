/** The heart of stage 2: for every path, when somebody could fire and until when it would help. Integers only. */
import { columnOf } from './catalogue.ts';
import type { Configuration } from './configuration.ts';
import { columnIn, type Prepared, prepare } from './prepare.ts';
import { NEVER_SEEN, NO_LAUNCH, type Tables } from './tables.ts';

/** Seconds since the missile's launch, by path. Good until the next call with the same tables. */
export interface Schedule {
  prepared: Prepared;
  /** First usable track of any radar in the net: the decision begins. */
  clock: Int16Array;
  /** First usable track that one may fire on. */
  fire: Int16Array;
  /** Latest useful launch of any battery: as the command structure lets them fire, and wherever they please. */
  latest: Int16Array;
  anywhere: Int16Array;
  /** From the clock's start to the order, s. */
  delay: number;
  /** From the order to the launch, s. */
  prep: number;
}

const kept = new WeakMap<Tables, Schedule>();

/** Throws RangeError when the tables lack a radar or battery of the configuration (see missingColumns). */
export function scheduleOf(tables: Tables, config: Configuration): Schedule {
  const schedule = kept.get(tables) ?? blank(tables);
  const { prepared, clock, fire, latest, anywhere } = schedule;
  schedule.delay = config.delay ?? tables.command[config.command ?? 'independent'];
  clock.fill(NEVER_SEEN);
  for (const id of config.radars) keepLeast(clock, columnIn(prepared.usable, id));
  for (const [site] of config.sites) keepLeast(clock, columnIn(prepared.usable, site));
  fire.set(clock);
  for (const id of (config.share ?? 0) > 0 ? (config.ruRadars ?? []) : []) {
    const usable = columnIn(prepared.usable, id);
    keepLeast(clock, usable);
    if (config.share === 2) keepLeast(fire, usable);
  }
  anywhere.fill(NO_LAUNCH);
  for (const [site, kind] of config.sites) keepMost(anywhere, columnIn(prepared.latest, columnOf(site, kind)));
  if (config.command !== 'sectoral') latest.set(anywhere);
  else {
    latest.fill(NO_LAUNCH);
    for (const [site, kind] of config.sites) keepMost(latest, columnIn(prepared.outside, columnOf(site, kind)));
  }
  return schedule;
}

function blank(tables: Tables): Schedule {
  const prepared = prepare(tables);
  const times = () => new Int16Array(prepared.paths);
  const made = { prepared, clock: times(), fire: times(), latest: times(), anywhere: times(), delay: 0 };
  const schedule = { ...made, prep: tables.prep };
  kept.set(tables, schedule);
  return schedule;
}

function keepLeast(into: Int16Array, column: Int16Array): void {
  for (let path = 0; path < into.length; path++) if (column[path] < into[path]) into[path] = column[path];
}

function keepMost(into: Int16Array, column: Int16Array): void {
  for (let path = 0; path < into.length; path++) if (column[path] > into[path]) into[path] = column[path];
}

/** No battery meets the path, or no radar of the net sees it. */
export const NO_MARGIN = -9999;

/** Seconds between the launch that the radars and the command structure allow and the latest that helps. */
export function marginAt({ clock, fire, latest, delay, prep }: Schedule, path: number): number {
  if (latest[path] < 0 || fire[path] >= NEVER_SEEN) return NO_MARGIN;
  return latest[path] - Math.max(clock[path] + delay, fire[path]) - prep;
}

/** The same for a launch at a fixed time, by no leave of anybody. */
export const marginOf = ({ anywhere }: Schedule, path: number, launch: number): number =>
  anywhere[path] < 0 ? NO_MARGIN : anywhere[path] - launch;
