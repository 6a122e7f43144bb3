/**
 * Points of a frontier that a rule of fairness singles out, each with all its ties. Definitions and sources stand in
 * docs/analysis.md; here they are one measure each.
 */
import { TOLERANCE } from './domain.ts';

/** What is measured against: one number a party. */
export interface Frame {
  /** Utility without an agreement. */
  disagreement: number[];
  /** Best utility there is (the ideal). */
  ideal: number[];
}

export interface Solution {
  /** The measure at its best: a number, or the sorted gains of a leximin. */
  value: number | number[];
  /** Places in the list of points, rising: all that attain it. */
  at: number[];
}

export type Point = ArrayLike<number>;

/** Nothing was found: there are no points. */
export const NO_POINT: Solution = { value: 0, at: [] };

/** All points whose measure is within the tolerance of the most. `relative` scales it by the size of the best. */
export function best(points: Point[], measure: (u: Point) => number, relative = false): Solution {
  if (points.length === 0) return NO_POINT;
  const values = points.map(measure);
  const value = values.reduce((a, b) => Math.max(a, b));
  const slack = relative ? TOLERANCE * Math.abs(value) : TOLERANCE;
  return { value, at: values.flatMap((v, k) => (v >= value - slack ? [k] : [])) };
}

/** The greatest in the leximin order: the least gain first, then the second least, and so on. */
export function leximin(points: Point[], gains: (u: Point) => number[]): Solution {
  if (points.length === 0) return NO_POINT;
  const sorted = points.map(u => gains(u).sort((a, b) => a - b));
  let left = sorted.map((_, k) => k);
  for (let rank = 0; rank < sorted[0]!.length; rank++) {
    const most = left.reduce((a, k) => Math.max(a, sorted[k]![rank]!), Number.NEGATIVE_INFINITY);
    left = left.filter(k => sorted[k]![rank]! >= most - TOLERANCE);
  }
  return { value: sorted[left[0]!]!, at: left };
}

export const gainsFrom = (disagreement: number[]) => (u: Point) => disagreement.map((d, i) => u[i]! - d);

/** Gains as shares of the most a party could gain; who can gain nothing has all of it. */
export const sharesOf =
  ({ disagreement, ideal }: Frame) =>
  (u: Point) =>
    disagreement.map((d, i) => (ideal[i]! - d > TOLERANCE ? (u[i]! - d) / (ideal[i]! - d) : 1));

const least = (numbers: number[]): number => Math.min(...numbers);
export const sum = (u: Point): number => {
  let total = 0;
  for (let i = 0; i < u.length; i++) total += u[i]!;
  return total;
};
const product = (numbers: number[]): number => numbers.reduce((a, b) => a * b, 1);

/** The product of utilities above a base, ties relative to it, since it may be small. Even numbers of losses multiply to a gain. */
export const plainProduct = (points: Point[], base: number[]): Solution =>
  best(points, u => product(gainsFrom(base)(u)), true);

/**
 * Nash 1950: the greatest product of gains, of points rational for all. Where no point gives everybody a gain, all
 * products are 0 and leximin decides; `fallback` says so.
 */
export function nash(points: Point[], disagreement: number[]): Solution & { fallback: boolean } {
  const gains = gainsFrom(disagreement);
  const fallback = points.length > 0 && points.every(u => least(gains(u)) <= TOLERANCE);
  if (fallback) return { ...leximin(points, gains), fallback };
  return { ...best(points, u => product(gains(u).map(g => Math.max(0, g))), true), fallback };
}

/** Kalai and Smorodinsky 1975 on a finite set: the least share as large as can be, leximin on ties. */
export const kalaiSmorodinsky = (points: Point[], frame: Frame): Solution => leximin(points, sharesOf(frame));

/** Kalai 1977, Rawls: the least gain as large as can be, leximin on ties. */
export const egalitarian = (points: Point[], disagreement: number[]): Solution =>
  leximin(points, gainsFrom(disagreement));

/** Greatest sum of utilities. */
export const welfare = (points: Point[]): Solution => best(points, sum);

/** The greatest least of some numbers of a point, without leximin. */
export const maxMin = (points: Point[], numbers: (u: Point) => number[]): Solution =>
  best(points, u => least(numbers(u)));

/** The least spread between the highest and the lowest of some numbers of a point. */
export function leastSpread(points: Point[], numbers: (u: Point) => number[]): Solution {
  return best(points, u => least(numbers(u)) - Math.max(...numbers(u)));
}

/** The least sum of differences between every two parties' utilities. */
export const leastDifferences = (points: Point[]): Solution =>
  best(points, u => {
    let total = 0;
    for (let i = 0; i < u.length; i++) for (let j = i + 1; j < u.length; j++) total -= Math.abs(u[i]! - u[j]!);
    return total;
  });

/** Least distance from the point where each has its `best`, after scaling by it; Infinity without points. */
export function opposition(points: Point[], ideal: number[]): number {
  let found = Number.POSITIVE_INFINITY;
  for (const u of points) {
    let square = 0;
    for (let i = 0; i < ideal.length; i++) square += ideal[i] === 0 ? 0 : (1 - u[i]! / ideal[i]!) ** 2;
    found = Math.min(found, Math.sqrt(square));
  }
  return found;
}
