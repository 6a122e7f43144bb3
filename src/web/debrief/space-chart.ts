/** All deals as a picture: one pair of parties against each other, with what was offered, signed and fair drawn in. */

import * as Plot from '@observablehq/plot';
import type { GameSpace, PairPicture } from '../../analysis/game-space.ts';
import type { Scenario } from '../../engine/types.ts';
import { say } from '../../words/say.ts';
import { INK } from './marks.tsx';

/** A named place in the space: points of each party. */
export interface Place {
  name: string;
  points: number[];
}

export interface SpaceMarks {
  frontier: number[][];
  /** Offers in the order they were made. */
  offers: Place[];
  fair: Place[];
  deal: Place | null;
  none: Place;
}

/** Fair points by rule, the first of each where several tie. */
export function fairOf(space: GameSpace): Place[] {
  const solutions: [string, number[]][] = [
    [say('debrief.space.nash'), space.nash.at],
    [say('debrief.space.kalai'), space.kalaiSmorodinsky.at],
    [say('debrief.space.egalitarian'), space.egalitarian.at],
  ];
  return solutions.flatMap(([name, at]) => {
    const point = at[0] === undefined ? undefined : space.frontier[at[0]];
    return point ? [{ name, points: point.points }] : [];
  });
}

/** Cells across at most: finer ones would not be seen. */
const CELLS = 48;

export interface Cell {
  x: number;
  y: number;
  size: number;
  count: number;
}

/** The picture's cells, merged until no more than CELLS lie side by side; empty ones left out. */
export function cellsOf({ low, step, size, counts }: PairPicture): Cell[] {
  const merge = Math.max(1, Math.ceil(Math.max(size[0], size[1]) / CELLS));
  const across = Math.ceil(size[0] / merge);
  const sums = new Map<number, number>();
  counts.forEach((count, at) => {
    if (count === 0) return;
    const cell = Math.floor(Math.floor(at / size[0]) / merge) * across + Math.floor((at % size[0]) / merge);
    sums.set(cell, (sums.get(cell) ?? 0) + count);
  });
  const width = merge * step;
  return [...sums].map(([cell, count]) => ({
    x: low[0] + (cell % across) * width - 0.5,
    y: low[1] + Math.floor(cell / across) * width - 0.5,
    size: width,
    count,
  }));
}

export function spaceChart(
  scenario: Scenario,
  picture: PairPicture,
  marks: SpaceMarks,
  width: number,
): Plot.PlotOptions {
  const [x, y] = picture.parties;
  const at = (place: Place) => ({ name: place.name, x: place.points[x]!, y: place.points[y]! });
  const offers = marks.offers.map((place, k) => ({ ...at(place), number: k + 1 }));
  const fair = marks.fair.map(at);
  const frontier = marks.frontier.map(points => ({ x: points[x]!, y: points[y]! }));
  const none = [at(marks.none)];
  return {
    width,
    height: Math.min(width, 400) + 20,
    marginLeft: 44,
    marginBottom: 40,
    color: { type: 'log', range: ['#f1ece0', '#97a3aa'] },
    x: { label: say('debrief.space.axis', { party: scenario.parties[x]!.voice }), grid: false },
    y: { label: say('debrief.space.axis', { party: scenario.parties[y]!.voice }), grid: false },
    marks: [
      Plot.rect(cellsOf(picture), {
        ...{ x1: 'x', y1: 'y', x2: (d: Cell) => d.x + d.size, y2: (d: Cell) => d.y + d.size, fill: 'count' },
      }),
      Plot.ruleX(none, { x: 'x', stroke: INK, strokeDasharray: '2 4', strokeOpacity: 0.7 }),
      Plot.ruleY(none, { y: 'y', stroke: INK, strokeDasharray: '2 4', strokeOpacity: 0.7 }),
      Plot.dot(frontier, { x: 'x', y: 'y', r: 1.8, fill: '#1558b0' }),
      Plot.line(offers, { x: 'x', y: 'y', stroke: '#fff', strokeWidth: 4 }),
      Plot.line(offers, { x: 'x', y: 'y', stroke: INK, strokeWidth: 1.4 }),
      Plot.dot(offers, { x: 'x', y: 'y', r: 7, fill: '#fffdf8', stroke: INK }),
      Plot.text(offers, { x: 'x', y: 'y', text: d => `${d.number}`, fontSize: 10, fontWeight: 600, fill: INK }),
      Plot.dot(none, { x: 'x', y: 'y', symbol: 'times', r: 6, stroke: '#fff', strokeWidth: 5 }),
      Plot.dot(none, { x: 'x', y: 'y', symbol: 'times', r: 6, stroke: '#a03a20', strokeWidth: 2.5 }),
      ...fair.map((place, k) =>
        Plot.dot([place], {
          x: 'x',
          y: 'y',
          symbol: FAIR_SYMBOLS[k % 3]!,
          r: 7,
          fill: '#f0b429',
          stroke: INK,
          strokeWidth: 1.5,
        }),
      ),
      ...(marks.deal
        ? [
            Plot.dot([at(marks.deal)], {
              x: 'x',
              y: 'y',
              symbol: 'star',
              r: 9,
              fill: '#a03a20',
              stroke: '#fff',
              strokeWidth: 1.5,
            }),
          ]
        : []),
    ],
  };
}

export const FAIR_SYMBOLS = ['square', 'triangle', 'diamond'] as const;
