/** Two configurations side by side, cell by cell and path by path: what a map marks. Integers only. */
import { type CellCover, cells, farPaths } from './cells.ts';
import type { Configuration } from './configuration.ts';
import { explainPath } from './explain.ts';
import { CLASSES } from './paths.ts';
import type { Tables } from './tables.ts';

/** Every path to a cell is met, some are, none is. */
export type CellState = 'met' | 'part' | 'open';
/** Which missiles are looked at: all, or those of one class by its place in CLASSES. */
export type ClassFilter = 'all' | 0 | 1 | 2;

export interface CellChange {
  /** Index into the tables' cells. */
  cell: number;
  /** The cheapest class that reaches it, of those looked at. */
  class: 0 | 1 | 2;
  now: CellState;
  then: CellState;
}

/** The cells that count (NATO Europe's) and that a missile of the filter reaches, in the order of the tables. */
export function compareCells(
  tables: Tables,
  now: Configuration,
  then: Configuration,
  filter: ClassFilter = 'all',
): CellChange[] {
  const after = cells(tables, then);
  return cells(tables, now).flatMap((before, i): CellChange[] => {
    const [own, changed] = [wanted(before, filter), wanted(after[i], filter)];
    if (tables.cells[before.cell][0] !== 'N' || own.length === 0) return [];
    const cheapest = CLASSES.indexOf(own[0].class) as CellChange['class'];
    return [{ cell: before.cell, class: cheapest, now: stateOf(own), then: stateOf(changed) }];
  });
}

const wanted = ({ classes }: CellCover, filter: ClassFilter): CellCover['classes'] =>
  filter === 'all' ? classes : classes.filter(each => each.class === CLASSES[filter]);

function stateOf(classes: CellCover['classes']): CellState {
  const met = classes.reduce((sum, each) => sum + each.met, 0);
  const paths = classes.reduce((sum, each) => sum + each.paths, 0);
  if (met === 0) return 'open';
  return met === paths ? 'met' : 'part';
}

/** Whether a Russian path could be met on paper: by neither count, only as Moscow fears, by both. */
export type FarState = 'free' | 'feared' | 'both';

export interface FarChange {
  /** Indexes into the tables' fields and targets. */
  field: number;
  target: number;
  now: FarState;
  then: FarState;
}

/** Russian intercontinental paths, in the order of the tables. */
export function compareFar(tables: Tables, now: Configuration, then: Configuration): FarChange[] {
  const states = (config: Configuration): FarState[] =>
    farPaths(tables, config).russian.map(({ margin, feared }) => {
      if (margin !== null && margin >= 0) return 'both';
      return feared !== null && feared >= 0 ? 'feared' : 'free';
    });
  const [before, after] = [states(now), states(then)];
  return tables.ru.map(([field, target], i) => ({ field, target, now: before[i], then: after[i] }));
}

/** The launch area against whose missile a cell has least to spare; one that is never met comes first. */
export function hardestLaunch(tables: Tables, config: Configuration, cell: number): number {
  const margin = (launch: number): number =>
    explainPath(tables, config, { kind: 'cell', cell, launch }).margin ?? Number.NEGATIVE_INFINITY;
  const launches = tables.threat.filter(row => row[0] === cell).map(([, launch]) => launch);
  return launches.reduce((hardest, launch) => (margin(launch) < margin(hardest) ? launch : hardest));
}
