/** The numbers of offers in a picture of all deals: those that matter first, the others where there is room. */
import type { PairPicture } from '../../analysis/game-space.ts';
import { type Frame, pixelOf, pointOf } from './frame.ts';
import { around, placeWhereFree } from './labels.ts';
import type { SpaceMarks } from './space-chart.ts';

/** Offers whose points are the same to both parties of the picture. */
export interface OfferSpot {
  x: number;
  y: number;
  /** From 1, in their order; of those that matter alone where one of them does. */
  numbers: number[];
  matters: boolean;
}

export function offerSpots({ offers, matter }: SpaceMarks, [x, y]: readonly [number, number]): OfferSpot[] {
  const spots = new Map<string, number[]>();
  offers.forEach(({ points }, at) => {
    const key = `${points[x]} ${points[y]}`;
    spots.set(key, [...(spots.get(key) ?? []), at]);
  });
  return [...spots.values()].map(all => {
    const first = offers[all[0]!]!.points;
    const those = all.filter(at => matter.has(at));
    const numbers = (those.length > 0 ? those : all).map(at => at + 1);
    return { x: first[x]!, y: first[y]!, numbers, matters: those.length > 0 };
  });
}

/** "4", "4, 9" or "4, 9 … 31". */
export function numbersText(numbers: readonly number[]): string {
  const [first, second] = numbers;
  return numbers.length <= 2 ? numbers.join(', ') : `${first}, ${second} … ${numbers.at(-1)}`;
}

export const FONT = 11;
const CHARACTER = 6;
const HEIGHT = 12;
/** The rays of the agreement's star reach further than other marks. */
const STAR = 13;
/** How far from its dot a number may lie: further for one that matters, a line then leads to it. */
const NEAR = [6, 9];
const FAR = [6, 9, 14, 20, 28, 38, 50, 64];

export interface OfferNumber {
  text: string;
  /** The middle of the number, in points of the two parties. */
  x: number;
  y: number;
  /** Its offers'. */
  fromX: number;
  fromY: number;
  far: boolean;
}

/** A number covers no dot, no other mark and no other number; one that finds no such place is left to the table. */
export function numbersBeside(
  frame: Frame,
  { parties: [x, y] }: PairPicture,
  { none, fair, deal }: SpaceMarks,
  spots: readonly OfferSpot[],
): OfferNumber[] {
  const { width, height, margin } = frame;
  const taken = [
    { left: 0, top: 0, width: margin.left, height },
    { left: 0, top: height - margin.bottom, width, height: margin.bottom },
    ...[none, ...fair].map(({ points }) => around(pixelOf(frame, points[x]!, points[y]!), 10)),
    ...(deal ? [around(pixelOf(frame, deal.points[x]!, deal.points[y]!), STAR)] : []),
    ...spots.map(spot => around(pixelOf(frame, spot.x, spot.y), spot.matters ? 5 : 3)),
  ];
  const ordered = [...spots].sort((a, b) => Number(b.matters) - Number(a.matters));
  const labels = ordered.map(({ numbers, matters, ...at }) => {
    const width = numbersText(numbers).length * CHARACTER + 6;
    return { anchor: { ...pixelOf(frame, at.x, at.y), width, height: HEIGHT }, reaches: matters ? FAR : NEAR };
  });
  return placeWhereFree(labels, taken, frame).flatMap((box, at) => {
    const { x: fromX, y: fromY, numbers } = ordered[at]!;
    const { anchor } = labels[at]!;
    if (!box) return [];
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const gap = Math.max(Math.abs(middle.x - anchor.x) - box.width / 2, Math.abs(middle.y - anchor.y) - HEIGHT / 2);
    return [{ text: numbersText(numbers), ...pointOf(frame, middle.x, middle.y), fromX, fromY, far: gap > 14 }];
  });
}
