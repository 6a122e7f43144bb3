/** Every table's result among all possible deals: one pair of parties against each other, what it is to the others as a shape. */
import * as Plot from '@observablehq/plot';
import type { PairPicture } from '../../../analysis/game-space.ts';
import type { Scenario } from '../../../engine/types.ts';
import { type DealsMarks, dealsChart, dealsFrame, PLACED, type Place, spotsOf } from '../deals-chart.ts';
import type { Frame } from '../frame.ts';
import { INK } from '../marks.tsx';

export interface ClassMarks extends DealsMarks {
  /** What governments came to, where the scenario says so. */
  past: Place | null;
  tables: (Place & { id: string })[];
}

/** What a result is to the parties that are not on the axes, against no agreement. */
export const OTHERS = ['better', 'same', 'worse'] as const;
export type Others = (typeof OTHERS)[number];

/** Shape and colour both, so that neither is needed alone. */
export const OTHERS_MARKS: Record<Others, { symbol: 'triangle' | 'circle' | 'triangle2'; fill: string; path: string }> =
  {
    better: { symbol: 'triangle', fill: '#1f6f5c', path: 'M8 2 14.5 13.5H1.5Z' },
    same: { symbol: 'circle', fill: INK, path: 'M8 2a6 6 0 1 0 .01 0Z' },
    worse: { symbol: 'triangle2', fill: '#a03a20', path: 'M8 14 1.5 2.5h13Z' },
  };

/** `worse` when any of the others would rather have no agreement; `better` when all gain and at least one is looked at. */
export function othersOf(points: readonly number[], none: readonly number[], pair: readonly number[]): Others {
  const gains = points.flatMap((value, party) => (pair.includes(party) ? [] : [value - none[party]!]));
  if (gains.some(gain => gain < 0)) return 'worse';
  return gains.length > 0 && gains.every(gain => gain > 0) ? 'better' : 'same';
}

/** Every place of the chart but those of the tables: labels keep clear of them. */
export const markedOf = ({ none, fair, past }: ClassMarks): Place[] => [none, ...fair, ...(past ? [past] : [])];

export function frameOf(picture: PairPicture, marks: ClassMarks, width: number): Frame {
  const height = Math.round(Math.min(Math.max(width * 0.6, 320), 560));
  return dealsFrame(picture, [...markedOf(marks), ...marks.tables], width, height);
}

export function classChart(
  scenario: Scenario,
  picture: PairPicture,
  marks: ClassMarks,
  width: number,
): Plot.PlotOptions {
  const past = spotsOf(marks.past ? [marks.past] : [], picture);
  const looks = marks.tables.map(({ points }) => OTHERS_MARKS[othersOf(points, marks.none.points, picture.parties)]);
  return dealsChart(scenario, picture, frameOf(picture, marks, width), marks, {
    above: [
      Plot.dot(past, { ...PLACED, symbol: 'hexagon', r: 13, stroke: '#7a5195', strokeWidth: 2.5 }),
      ...spotsOf(marks.tables, picture).map((spot, at) => {
        const { symbol, fill } = looks[at]!;
        return Plot.dot([spot], { ...PLACED, symbol, r: 8, fill, stroke: '#fff', strokeWidth: 1.5 });
      }),
    ],
  });
}
