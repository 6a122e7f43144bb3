/** What every chart of all deals stands on: a pair of parties as axes, the deals between them, no agreement and what is fair. */
import * as Plot from '@observablehq/plot';
import type { GameSpace, PairPicture } from '../../analysis/game-space.ts';
import type { Scenario } from '../../engine/types.ts';
import { say } from '../../words/say.ts';
import { type Frame, frameAround } from './frame.ts';
import { GREY, INK } from './marks.tsx';

/** A named place in the space: points of each party. */
export interface Place {
  name: string;
  points: number[];
}

/** What is marked on every such chart. */
export interface DealsMarks {
  frontier: number[][];
  fair: Place[];
  none: Place;
}

/** Fair points by rule, the first of each where several tie. */
export function fairOf(space: GameSpace): Place[] {
  const solutions: [string, number[]][] = [
    [say('deals.nash'), space.nash.at],
    [say('deals.kalai'), space.kalaiSmorodinsky.at],
    [say('deals.egalitarian'), space.egalitarian.at],
  ];
  return solutions.flatMap(([name, at]) => {
    const point = at[0] === undefined ? undefined : space.frontier[at[0]];
    return point ? [{ name, points: point.points }] : [];
  });
}

/** Cells across at most: finer ones would not be seen. */
const CELLS = 48;

interface Cell {
  x: number;
  y: number;
  size: number;
  count: number;
}

/** The picture's cells, merged until no more than CELLS lie side by side; empty ones left out. */
function cellsOf({ low, step, size, counts }: PairPicture): Cell[] {
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

const MARGIN = { top: 24, right: 24, bottom: 44, left: 48 };

/** The chart's size and the points its edges stand for, wide enough for everything that is marked. */
export const dealsFrame = (picture: PairPicture, places: readonly Place[], width: number, height: number): Frame =>
  frameAround(
    picture,
    places.map(({ points }) => points),
    { width, height, margin: MARGIN },
  );

/** Where places lie on the chart of two parties, as a mark of Plot takes them. */
export const spotsOf = (places: readonly Place[], { parties: [x, y] }: PairPicture): { x: number; y: number }[] =>
  places.map(({ points }) => ({ x: points[x]!, y: points[y]! }));

export const PLACED = { x: 'x', y: 'y' } as const;

/** The chart with `below` between the deals and the marks that all such charts have, and `above` over these. */
export function dealsChart(
  { parties }: Scenario,
  picture: PairPicture,
  frame: Frame,
  marks: DealsMarks,
  { below = [], above }: { below?: Plot.Markish[]; above: Plot.Markish[] },
): Plot.PlotOptions {
  const [x, y] = picture.parties;
  return {
    ...{ width: frame.width, height: frame.height },
    ...{ marginTop: MARGIN.top, marginRight: MARGIN.right, marginBottom: MARGIN.bottom, marginLeft: MARGIN.left },
    color: { type: 'log', range: ['#f1ece0', '#a6b1b8'] },
    x: { label: say('deals.axis', { party: parties[x]!.voice }), domain: frame.x },
    y: { label: say('deals.axis', { party: parties[y]!.voice }), domain: frame.y },
    marks: [...ground(picture, marks), ...below, ...fairMarks(picture, marks), ...above],
  };
}

/** The deals as cells, the lines no agreement divides them by, the frontier. */
function ground(picture: PairPicture, { none, frontier }: DealsMarks): Plot.Markish[] {
  const nowhere = spotsOf([none], picture);
  const dashes = { stroke: INK, strokeDasharray: '2 4', strokeOpacity: 0.7 };
  const best = frontier.map(points => ({ name: '', points }));
  return [
    Plot.rect(cellsOf(picture), {
      ...{ x1: 'x', y1: 'y', x2: (d: Cell) => d.x + d.size, y2: (d: Cell) => d.y + d.size, fill: 'count' },
    }),
    Plot.ruleX(nowhere, { x: 'x', ...dashes }),
    Plot.ruleY(nowhere, { y: 'y', ...dashes }),
    Plot.dot(spotsOf(best, picture), { ...PLACED, r: 2, fill: '#1558b0' }),
  ];
}

/** The fair points, and over them no agreement: in some negotiations it is one of them. */
function fairMarks(picture: PairPicture, { fair, none }: DealsMarks): Plot.Markish[] {
  const nowhere = spotsOf([none], picture);
  const cross = { ...PLACED, symbol: 'times', r: 7 } as const;
  return [
    ...spotsOf(fair, picture).map((spot, k) =>
      Plot.dot([spot], {
        ...{ ...PLACED, symbol: FAIR_SYMBOLS[k % 3]!, r: 7, fill: '#f0b429', stroke: INK, strokeWidth: 1.5 },
      }),
    ),
    Plot.dot(nowhere, { ...cross, stroke: '#fff', strokeWidth: 5 }),
    Plot.dot(nowhere, { ...cross, stroke: GREY, strokeWidth: 3 }),
  ];
}

export const FAIR_SYMBOLS = ['square', 'triangle', 'diamond'] as const;
