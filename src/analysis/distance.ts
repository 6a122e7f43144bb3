/** How far an outcome lies from the frontier and from the fair points. */
import type { Point, Solution } from './solutions.ts';

/** What distances are taken to: a space's rational frontier, its solutions (places in it) and the range of utilities. */
export interface Landmarks {
  points: Point[];
  least: number[];
  ideal: number[];
  nash: Solution;
  kalaiSmorodinsky: Solution;
  egalitarian: Solution;
  welfare: Solution;
}

export interface Distance {
  /** Euclidean, in utilities, to the nearest point of the set. */
  distance: number;
  /** 1 on the set, 0 as far from it as the corners of the space are from each other: max(0, 1 − distance ÷ diagonal). */
  optimality: number;
}

export type Distances = Record<'frontier' | 'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'welfare', Distance | null>;

/** Null to each set that is empty, as where there is no zone of agreement. */
export function distancesOf(marks: Landmarks, u: Point): Distances {
  const diagonal = length(marks.ideal, marks.least);
  const to = (at: number[]): Distance | null => {
    if (at.length === 0) return null;
    const distance = at.reduce((least, k) => Math.min(least, length(marks.points[k]!, u)), Number.POSITIVE_INFINITY);
    return { distance, optimality: diagonal > 0 ? Math.max(0, 1 - distance / diagonal) : 1 };
  };
  return {
    frontier: to(marks.points.map((_, k) => k)),
    nash: to(marks.nash.at),
    kalaiSmorodinsky: to(marks.kalaiSmorodinsky.at),
    egalitarian: to(marks.egalitarian.at),
    welfare: to(marks.welfare.at),
  };
}

function length(a: Point, b: Point): number {
  let square = 0;
  for (let i = 0; i < a.length; i++) square += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(square);
}
