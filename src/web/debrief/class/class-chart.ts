/** Every table's result among all possible deals: one pair of parties against each other, what it is to the others as a shape. */
import * as Plot from '@observablehq/plot';
import type { PairPicture } from '../../../analysis/game-space.ts';
import type { Scenario } from '../../../engine/types.ts';
import { say } from '../../../words/say.ts';
import { type Frame, frameAround } from '../frame.ts';
import { GREY, INK } from '../marks.tsx';
import { type Cell, cellsOf, FAIR_SYMBOLS, type Place } from '../space-chart.ts';

export interface ClassMarks {
  frontier: number[][];
  fair: Place[];
  none: Place;
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

const MARGIN = { top: 24, right: 24, bottom: 44, left: 48 };

/** The chart's size and the points its edges stand for, wide enough for everything in it. */
export function frameOf(picture: PairPicture, marks: ClassMarks, width: number): Frame {
  const all = [marks.none, ...marks.tables, ...marks.fair, ...(marks.past ? [marks.past] : [])];
  const height = Math.round(Math.min(Math.max(width * 0.6, 320), 560));
  return frameAround(
    picture,
    all.map(({ points }) => points),
    { width, height, margin: MARGIN },
  );
}

export function classChart(
  scenario: Scenario,
  picture: PairPicture,
  marks: ClassMarks,
  width: number,
): Plot.PlotOptions {
  const frame = frameOf(picture, marks, width);
  const [x, y] = picture.parties;
  const at = ({ points }: Place) => ({ x: points[x]!, y: points[y]! });
  const none = [at(marks.none)];
  const place = { x: 'x', y: 'y' } as const;
  return {
    ...{ width, height: frame.height },
    ...{ marginTop: MARGIN.top, marginRight: MARGIN.right, marginBottom: MARGIN.bottom, marginLeft: MARGIN.left },
    color: { type: 'log', range: ['#f1ece0', '#b5bfc5'] },
    x: { label: say('class.chart.axis', { party: scenario.parties[x]!.voice }), domain: frame.x },
    y: { label: say('class.chart.axis', { party: scenario.parties[y]!.voice }), domain: frame.y },
    marks: [
      Plot.rect(cellsOf(picture), {
        ...{ x1: 'x', y1: 'y', x2: (d: Cell) => d.x + d.size, y2: (d: Cell) => d.y + d.size, fill: 'count' },
      }),
      Plot.ruleX(none, { x: 'x', stroke: INK, strokeDasharray: '2 4', strokeOpacity: 0.7 }),
      Plot.ruleY(none, { y: 'y', stroke: INK, strokeDasharray: '2 4', strokeOpacity: 0.7 }),
      Plot.dot(
        marks.frontier.map(points => at({ name: '', points })),
        { ...place, r: 2.2, fill: '#1558b0' },
      ),
      ...marks.fair.map((fair, k) =>
        Plot.dot([at(fair)], { ...place, symbol: FAIR_SYMBOLS[k % 3]!, r: 7, fill: '#f0b429', stroke: INK }),
      ),
      Plot.dot(none, { ...place, symbol: 'times', r: 7, stroke: '#fff', strokeWidth: 5 }),
      Plot.dot(none, { ...place, symbol: 'times', r: 7, stroke: GREY, strokeWidth: 3 }),
      ...(marks.past
        ? [Plot.dot([at(marks.past)], { ...place, symbol: 'hexagon', r: 13, stroke: '#7a5195', strokeWidth: 2.5 })]
        : []),
      ...marks.tables.map(table => {
        const { symbol, fill } = OTHERS_MARKS[othersOf(table.points, marks.none.points, picture.parties)];
        return Plot.dot([at(table)], { ...place, symbol, r: 8, fill, stroke: '#fff', strokeWidth: 1.5 });
      }),
    ],
  };
}
