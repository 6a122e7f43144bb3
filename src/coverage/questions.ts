/**
 * Questions that the map answers: configurations side by side, one path, and the shares to compare. Data:
 * assets/coverage/questions.json; what they say to a reader are messages (src/words/cover-questions.ts).
 */
import { countryCover } from './cells.ts';
import type { ClassFilter } from './compare.ts';
import type { Configuration } from './configuration.ts';
import { type Coverage, evaluate } from './evaluate.ts';
import type { PathId, Reckoning } from './explain.ts';
import type { Tables } from './tables.ts';

type CaseId =
  | 'alone'
  | 'sectors'
  | 'centre'
  | 'keys'
  | 'works'
  | 'fails'
  | 'warns'
  | 'tracks'
  | 'plan'
  | 'black'
  | 'slow'
  | 'fast';

export interface QuestionCase {
  id: CaseId;
  config: Configuration;
}

/** A share to be compared: a country's people, by its two letters, or a figure of the model. */
export type Compared = { country: string } | { figure: keyof Coverage };
export type QuestionRow =
  | { country: 'EE' | 'GR' | 'LT' | 'LV' | 'NO' | 'PL' | 'TR' }
  | { figure: 'A' | 'M' | 'Rt' | 'Rw' | 'U' };

export interface Question {
  id: 'sectors' | 'dual-key' | 'qabala' | 'norwegian-sea';
  /** What the map marks. */
  show: ClassFilter | 'reach';
  /** The path by which it can be seen: names of the tables. */
  from: string;
  to: string;
  reckoning: Reckoning;
  /** What is compared, the first with each of the others. */
  cases: QuestionCase[];
  rows: QuestionRow[];
}

/** Throws RangeError when the tables have no such start or end. */
export function pathOf(tables: Tables, { from, to }: Pick<Question, 'from' | 'to'>): PathId {
  const at = (list: readonly (readonly [string, ...unknown[]])[], name: string): number =>
    list.findIndex(each => each[0] === name);
  const [launch, field, target] = [at(tables.launch, from), at(tables.fields, from), at(tables.us_t, to)];
  const cell = tables.cells.findIndex(each => each[2] === to);
  if (launch >= 0 && cell >= 0) return { kind: 'cell', cell, launch };
  if (launch >= 0 && target >= 0) return { kind: 'us', target, launch };
  if (field >= 0 && target >= 0) return { kind: 'icbm', field, target };
  throw new RangeError(`no path from ${from} to ${to}`);
}

/** A row's share under each case, per mille. Throws RangeError for a country without a cell. */
export const sharesOf = (tables: Tables, cases: readonly Pick<QuestionCase, 'config'>[], row: Compared): number[] =>
  cases.map(({ config }) => {
    if ('figure' in row) return evaluate(tables, config)[row.figure];
    const share = countryCover(tables, config, row.country);
    if (share === null) throw new RangeError(`no cell of ${row.country}`);
    return share;
  });
