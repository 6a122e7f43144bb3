/** Stage 2: what a configuration covers and could reach, per mille. Integers only. */
import type { Configuration } from './configuration.ts';
import { GROUPS } from './prepare.ts';
import { marginAt, marginOf, scheduleOf } from './schedule.ts';
import type { Tables } from './tables.ts';

/** Per mille, 0 … 1000. */
export interface Coverage {
  /** NATO Europe's people, by the class of the cheapest missile that reaches them, over the three launch areas. */
  M: number;
  I: number;
  L: number;
  /** All three classes. */
  A: number;
  /** Paths of Iranian intercontinental missiles to the United States. */
  U: number;
  /** Paths of Russian ones from the western fields: by the radars and command NATO has, and as Moscow fears. */
  Rt: number;
  Rw: number;
  /** European Russia's people. */
  RU: number;
}

/** Rounded half up; 0 of 0 is 0. */
const perMille = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part * 1000 + (whole >> 1)) / whole);

const met = new Int32Array(GROUPS.length);

/** Throws RangeError when the tables lack a radar or battery of the configuration (see missingColumns). */
export function evaluate(tables: Tables, config: Configuration): Coverage {
  const schedule = scheduleOf(tables, config);
  const { paths, ruFrom, group, weight, total } = schedule.prepared;
  met.fill(0);
  for (let path = 0; path < paths; path++) if (marginAt(schedule, path) >= 0) met[group[path]] += weight[path];
  let feared = 0;
  for (let path = ruFrom; path < paths; path++) if (marginOf(schedule, path, tables.worst) >= 0) feared += weight[path];
  const [M, I, L, RU, U, R] = met;
  const [allM, allI, allL, allRU, allU, allR] = total;
  return {
    M: perMille(M, allM),
    I: perMille(I, allI),
    L: perMille(L, allL),
    A: perMille(M + I + L, allM + allI + allL),
    U: perMille(U, allU),
    Rt: perMille(R, allR),
    Rw: perMille(feared, allR),
    RU: perMille(RU, allRU),
  };
}
