/** Who is defended and what could be reached, as the map marks it (chapter 11 of the rules). Pure. */
import {
  type CellState,
  type ClassFilter,
  type CoverFigures,
  type CoverSubject,
  compareCells,
  compareFar,
  explainPath,
  type FarChange,
  figuresOf,
  LENS_NAMES,
  type LensName,
  type Tables,
} from '../../engine/cover.ts';
import { placeName } from '../../words/cover-places.ts';
import { briefClock } from '../../words/coverage.ts';

/** The sets of tables that have arrived. */
export type TableSets = Partial<Record<LensName, Tables>>;

/** What the map marks: cells under all missiles or one class of them, or the far paths. */
export type CoverShow = ClassFilter | 'reach';

export interface CoverMark {
  cell: number;
  /** As the tables have it. */
  name: string;
  lat: number;
  lon: number;
  /** People, in 100 000. */
  weight: number;
  /** By the cheapest that reaches it: 0 triangle, 1 square, 2 circle. */
  shape: 0 | 1 | 2;
  now: CellState;
  then: CellState;
}

export interface Cover {
  figures: CoverFigures;
  marks: CoverMark[];
  far: FarChange[];
  /** A cell in few words: the outcome of each path to it, with its seconds. */
  tip(cell: number, drafted: boolean): string;
}

/** Null while the tables of the lens are still on their way. */
export function coverOf(subject: CoverSubject, sets: TableSets, lens: LensName, show: CoverShow = 'all'): Cover | null {
  const tables = sets[lens];
  if (!tables) return null;
  const { now, then } = subject;
  const all = LENS_NAMES.flatMap(each => sets[each] ?? []);
  return {
    figures: figuresOf(subject, tables, all),
    marks: show === 'reach' ? [] : marksOf(tables, subject, show),
    far: show === 'reach' ? compareFar(tables, now, then) : [],
    tip: (cell, drafted) => tipOf(tables, subject, drafted, cell),
  };
}

const marksOf = (tables: Tables, { now, then }: CoverSubject, show: ClassFilter): CoverMark[] =>
  compareCells(tables, now, then, show).map(({ cell, class: shape, now: before, then: after }) => {
    const [, , name, lat, lon, weight] = tables.cells[cell];
    return { cell, name, lat: lat / 100, lon: lon / 100, weight, shape, now: before, then: after };
  });

function tipOf(tables: Tables, { coverage, now, then }: CoverSubject, drafted: boolean, cell: number): string {
  const clocks = tables.threat
    .filter(row => row[0] === cell)
    .map(([, launch]) => {
      const clock = explainPath(tables, drafted ? then : now, { kind: 'cell', cell, launch });
      return briefClock(coverage, tables.launch[launch][0], clock);
    });
  return [placeName(tables.cells[cell][2]), ...clocks].join('\n');
}
