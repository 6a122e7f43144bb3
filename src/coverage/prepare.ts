/** Stage 2's view of the tables: a typed array a column, made once a table. */
import { columnOf } from './catalogue.ts';
import { HEADS, type Tables } from './tables.ts';

/** What a path counts towards. */
export const GROUPS = ['M', 'I', 'L', 'RU', 'U', 'R'] as const;
const [RUSSIAN_CELL, US_PATH, RUSSIAN_ICBM] = [3, 4, 5];

export interface Prepared {
  /** All paths: threat, us and ru rows of the tables in that order. */
  paths: number;
  /** Where the us and the ru rows begin. */
  usFrom: number;
  ruFrom: number;
  /** Index into GROUPS, and weight, by path. */
  group: Uint8Array;
  weight: Int32Array;
  /** Sum of weights by group. */
  total: Int32Array;
  /** By radar: when its track is usable, s. */
  usable: Map<string, Int16Array>;
  /** By site and interceptor: latest useful launch, s; the second outside the sector. */
  latest: Map<string, Int16Array>;
  outside: Map<string, Int16Array>;
}

const known = new WeakMap<Tables, Prepared>();

/** The columns of these tables; kept as long as the tables themselves, which must not change. */
export function prepare(tables: Tables): Prepared {
  const before = known.get(tables);
  if (before !== undefined) return before;
  const made = arrange(tables);
  known.set(tables, made);
  return made;
}

interface Row {
  group: number;
  weight: number;
  /** Times of SEEN, LAST and LAST outside the sector. */
  times: readonly number[];
}

function rowsOf({ threat, us, ru }: Tables): Row[] {
  return [
    ...threat.map(row => ({
      group: row[3] === 0 ? row[2] : RUSSIAN_CELL,
      weight: row[4],
      times: row.slice(HEADS.threat),
    })),
    ...us.map(row => ({ group: US_PATH, weight: row[2], times: row.slice(HEADS.us) })),
    ...ru.map(row => ({ group: RUSSIAN_ICBM, weight: row[2], times: row.slice(HEADS.ru) })),
  ];
}

function arrange(tables: Tables): Prepared {
  const { SEEN, LAST, settle } = tables;
  const rows = rowsOf(tables);
  const column = (at: number, later = 0): Int16Array => Int16Array.from(rows, row => row.times[at] + later);
  const total = new Int32Array(GROUPS.length);
  for (const { group, weight } of rows) total[group] += weight;
  return {
    paths: rows.length,
    usFrom: tables.threat.length,
    ruFrom: tables.threat.length + tables.us.length,
    group: Uint8Array.from(rows, row => row.group),
    weight: Int32Array.from(rows, row => row.weight),
    total,
    usable: new Map(SEEN.map((id, at) => [id, column(at, settle[at])])),
    latest: new Map(LAST.map((id, at) => [id, column(SEEN.length + at)])),
    outside: new Map(LAST.map((id, at) => [id, column(SEEN.length + LAST.length + at)])),
  };
}

/** The column of a battery or radar; a configuration that these tables do not cover is the caller's mistake. */
export function columnIn(columns: Map<string, Int16Array>, id: string): Int16Array {
  const column = columns.get(id);
  if (column === undefined) throw new RangeError(`the coverage tables have no column ${id}`);
  return column;
}

/** Radars and batteries of a configuration that these tables have no column for. */
export function missingColumns(
  tables: Tables,
  { sites, radars, ruRadars = [] }: { sites: [string, string][]; radars: string[]; ruRadars?: string[] },
): string[] {
  const batteries = sites.map(([site, interceptor]) => columnOf(site, interceptor));
  const sensors = [...radars, ...ruRadars, ...sites.map(([site]) => site)];
  const missing = [
    ...sensors.filter(id => !tables.SEEN.includes(id)),
    ...batteries.filter(id => !tables.LAST.includes(id)),
  ];
  return [...new Set(missing)];
}
