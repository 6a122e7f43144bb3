/** Who is defended, as the map and its caption show it (chapter 11 of the rules). Pure; only integers in play. */
import {
  type CellCover,
  CLASSES,
  cells,
  configurationOf,
  evaluate,
  explainPath,
  type Tables,
} from '../../engine/cover.ts';
import type { CoverageDef } from '../../engine/scenario.ts';
import { type CellState, type CoverFigures, clockText } from '../../words/coverage.ts';
import type { BoardModel } from './model.ts';
import { previewText, standingText } from './places.ts';

export const LENSES = ['sceptic', 'base', 'official'] as const;
export type Lens = (typeof LENSES)[number];
/** The sets of tables that have arrived. */
export type TableSets = Partial<Record<Lens, Tables>>;

export interface CoverMark {
  cell: number;
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
  /** The clocks of all paths to a cell, in words, with the draft or as things stand. */
  clocks(cell: number, drafted: boolean): string[];
}

type Facts = Pick<BoardModel, 'game' | 'view' | 'draft'>;

/** Cells of this group count toward the shares that are shown. */
const COUNTED = 'N';

/** Null without a coverage section, or while the tables of the lens are still on their way. */
export function coverOf({ game, view, draft }: Facts, sets: TableSets, lens: Lens): Cover | null {
  const tables = sets[lens];
  const { coverage } = game.scenario;
  const now = configurationOf(game, view.public, standingText(view.public));
  const then = configurationOf(game, view.public, previewText(view.public, draft));
  if (!tables || !coverage || !now || !then) return null;
  const after = cells(tables, then);
  const marks = cells(tables, now).flatMap((cover, i) => markOf(tables, cover, after[i]));
  const all = LENSES.flatMap(each => sets[each] ?? []).map(each => evaluate(each, then));
  return {
    figures: { now: evaluate(tables, now), then: evaluate(tables, then), all },
    marks,
    clocks: (cell, drafted) => clocksOf(coverage, tables, drafted ? then : now, cell),
  };
}

function markOf(tables: Tables, before: CellCover, after: CellCover): CoverMark[] {
  const [group, , name, lat, lon, weight] = tables.cells[before.cell];
  if (group !== COUNTED) return [];
  const shape = CLASSES.indexOf(before.classes[0].class) as CoverMark['shape'];
  const place = { cell: before.cell, name, lat: lat / 100, lon: lon / 100 };
  return [{ ...place, weight, shape, now: stateOf(before), then: stateOf(after) }];
}

function stateOf({ classes }: CellCover): CellState {
  const met = classes.reduce((sum, each) => sum + each.met, 0);
  const paths = classes.reduce((sum, each) => sum + each.paths, 0);
  if (met === 0) return 'open';
  return met === paths ? 'met' : 'part';
}

function clocksOf(
  coverage: CoverageDef,
  tables: Tables,
  config: Parameters<typeof explainPath>[1],
  cell: number,
): string[] {
  return tables.threat
    .filter(row => row[0] === cell)
    .map(([, launch]) => {
      const clock = explainPath(tables, config, { kind: 'cell', cell, launch });
      return clockText(coverage, tables.launch[launch][0], clock);
    });
}
