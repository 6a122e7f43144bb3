/** The margins behind the shares: what the board shades and draws. */
import type { Configuration } from './configuration.ts';
import { CLASSES, type MissileClass } from './paths.ts';
import { marginAt, marginOf, NO_MARGIN, scheduleOf } from './schedule.ts';
import type { Tables } from './tables.ts';

/** A cell under the missiles of one class: how many of its paths, how many are met, and the least margin of them. */
export interface ClassCover {
  class: MissileClass;
  paths: number;
  met: number;
  /** Seconds to spare (0 or more: met) or missing, on the worst path; null when nothing there could meet or see it. */
  margin: number | null;
}

export interface CellCover {
  /** Index into the tables' cells. */
  cell: number;
  /** One entry a class that threatens the cell, in the order M, I, L. */
  classes: ClassCover[];
}

const spare = (margin: number): number | null => (margin === NO_MARGIN ? null : margin);

/** Every cell that counts, in the order of the tables. Throws RangeError for columns the tables lack. */
export function cells(tables: Tables, config: Configuration): CellCover[] {
  const schedule = scheduleOf(tables, config);
  const covers: CellCover[] = [];
  tables.threat.forEach(([cell, , missile], path) => {
    let cover = covers.at(-1);
    if (cover?.cell !== cell) {
      cover = { cell, classes: [] };
      covers.push(cover);
    }
    addPath(cover, CLASSES[missile], marginAt(schedule, path));
  });
  return covers;
}

function addPath(cover: CellCover, missile: MissileClass, margin: number): void {
  const met = margin >= 0 ? 1 : 0;
  const entry = cover.classes.find(each => each.class === missile);
  if (entry === undefined) {
    cover.classes.push({ class: missile, paths: 1, met, margin: spare(margin) });
    cover.classes.sort((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class));
    return;
  }
  entry.paths += 1;
  entry.met += met;
  entry.margin = spare(Math.min(entry.margin ?? NO_MARGIN, margin));
}

/** A country's people under missiles that are met, per mille, over all its cells and launch areas; null without a cell. */
export function countryCover(tables: Tables, config: Configuration, country: string): number | null {
  let [met, all] = [0, 0];
  for (const { cell, classes } of cells(tables, config)) {
    const [, code, , , , weight] = tables.cells[cell];
    if (code !== country) continue;
    for (const each of classes) {
      met += each.met * weight;
      all += each.paths * weight;
    }
  }
  return all === 0 ? null : Math.floor((met * 1000 + (all >> 1)) / all);
}

export interface FarPath {
  /** Launch area or field, and target: indexes into the tables' lists. */
  from: number;
  target: number;
  weight: number;
  /** Seconds to spare by NATO's radars and command; null as in ClassCover. */
  margin: number | null;
  /** Seconds to spare for a launch on a satellite's cue, as Moscow fears it. */
  feared: number | null;
}

/** Paths of intercontinental missiles: Iran's to the United States, and Russia's from its western fields. */
export function farPaths(tables: Tables, config: Configuration): { iranian: FarPath[]; russian: FarPath[] } {
  const schedule = scheduleOf(tables, config);
  const { usFrom, ruFrom } = schedule.prepared;
  const both = (path: number) => ({
    margin: spare(marginAt(schedule, path)),
    feared: spare(marginOf(schedule, path, tables.worst)),
  });
  return {
    iranian: tables.us.map(([target, from, weight], at) => ({ from, target, weight, ...both(usFrom + at) })),
    russian: tables.ru.map(([from, target, weight], at) => ({ from, target, weight, ...both(ruFrom + at) })),
  };
}
