/** All deals as a picture: one pair of parties against each other, with what was offered, signed and fair drawn in. */

import * as Plot from '@observablehq/plot';
import type { GameSpace, PairPicture } from '../../analysis/game-space.ts';
import type { Scenario } from '../../engine/types.ts';
import { say } from '../../words/say.ts';
import { type Frame, frameAround } from './frame.ts';
import { INK } from './marks.tsx';
import { FONT, numbersBeside, offerSpots } from './offer-numbers.ts';

/** A named place in the space: points of each party. */
export interface Place {
  name: string;
  points: number[];
}

export interface SpaceMarks {
  frontier: number[][];
  /** Offers in the order they were made. */
  offers: Place[];
  /** Positions in `offers` of those that are always numbered: the first, the last, the agreed one, turning points. */
  matter: ReadonlySet<number>;
  fair: Place[];
  deal: Place | null;
  none: Place;
}

/** Every named place, in the order of the table. */
export const placesOf = ({ deal, none, fair, offers }: SpaceMarks): Place[] => [
  ...(deal ? [deal] : []),
  none,
  ...fair,
  ...offers,
];

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

const MARGIN = { top: 24, right: 20, bottom: 44, left: 44 };

export function spaceFrame(picture: PairPicture, marks: SpaceMarks, width: number): Frame {
  const places = placesOf(marks).map(({ points }) => points);
  return frameAround(picture, places, { width, height: Math.min(width, 400) + 20, margin: MARGIN });
}

export function spaceChart(
  scenario: Scenario,
  picture: PairPicture,
  marks: SpaceMarks,
  width: number,
): Plot.PlotOptions {
  const frame = spaceFrame(picture, marks, width);
  const [x, y] = picture.parties;
  const at = ({ points }: Place) => ({ x: points[x]!, y: points[y]! });
  const none = [at(marks.none)];
  const place = { x: 'x', y: 'y' } as const;
  return {
    ...{ width, height: frame.height },
    ...{ marginTop: MARGIN.top, marginRight: MARGIN.right, marginBottom: MARGIN.bottom, marginLeft: MARGIN.left },
    color: { type: 'log', range: ['#f1ece0', '#97a3aa'] },
    x: { label: say('debrief.space.axis', { party: scenario.parties[x]!.voice }), domain: frame.x, grid: false },
    y: { label: say('debrief.space.axis', { party: scenario.parties[y]!.voice }), domain: frame.y, grid: false },
    marks: [
      Plot.rect(cellsOf(picture), {
        ...{ x1: 'x', y1: 'y', x2: (d: Cell) => d.x + d.size, y2: (d: Cell) => d.y + d.size, fill: 'count' },
      }),
      Plot.ruleX(none, { x: 'x', stroke: INK, strokeDasharray: '2 4', strokeOpacity: 0.7 }),
      Plot.ruleY(none, { y: 'y', stroke: INK, strokeDasharray: '2 4', strokeOpacity: 0.7 }),
      Plot.dot(
        marks.frontier.map(points => at({ name: '', points })),
        { ...place, r: 1.8, fill: '#1558b0' },
      ),
      ...offerMarks(frame, picture, marks),
      Plot.dot(none, { ...place, symbol: 'times', r: 6, stroke: '#fff', strokeWidth: 5 }),
      Plot.dot(none, { ...place, symbol: 'times', r: 6, stroke: '#a03a20', strokeWidth: 2.5 }),
      ...marks.fair.map((fair, k) =>
        Plot.dot([at(fair)], {
          ...{ ...place, symbol: FAIR_SYMBOLS[k % 3]!, r: 7, fill: '#f0b429', stroke: INK, strokeWidth: 1.5 },
        }),
      ),
      ...(marks.deal
        ? [
            Plot.dot([at(marks.deal)], {
              ...{ ...place, symbol: 'star', r: 9, fill: '#a03a20', stroke: '#fff', strokeWidth: 1.5 },
            }),
          ]
        : []),
    ],
  };
}

/** The way of the offers as a thin line, a dot each, larger for those that matter, and their numbers beside them. */
function offerMarks(frame: Frame, picture: PairPicture, marks: SpaceMarks): Plot.Markish[] {
  const [x, y] = picture.parties;
  const path = marks.offers.map(({ points }) => ({ x: points[x]!, y: points[y]! }));
  const spots = offerSpots(marks, picture.parties);
  const [large, small] = [spots.filter(spot => spot.matters), spots.filter(spot => !spot.matters)];
  const numbers = numbersBeside(frame, picture, marks, spots);
  const place = { x: 'x', y: 'y' } as const;
  return [
    Plot.line(path, { ...place, stroke: INK, strokeWidth: 1, strokeOpacity: 0.45 }),
    Plot.dot(small, { ...place, r: 2.5, fill: '#fffdf8', stroke: INK, strokeWidth: 1 }),
    Plot.dot(large, { ...place, r: 4, fill: INK, stroke: '#fffdf8', strokeWidth: 1 }),
    Plot.link(
      numbers.filter(({ far }) => far),
      { x1: 'fromX', y1: 'fromY', x2: 'x', y2: 'y', stroke: INK, strokeWidth: 0.8 },
    ),
    Plot.text(numbers, {
      ...{ ...place, text: 'text', fontSize: FONT, fontWeight: 650, fill: INK, stroke: '#fffdf8', strokeWidth: 3.5 },
    }),
  ];
}

export const FAIR_SYMBOLS = ['square', 'triangle', 'diamond'] as const;
