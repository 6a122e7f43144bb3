/** All deals as a picture: one pair of parties against each other, with what was offered and signed drawn in. */
import * as Plot from '@observablehq/plot';
import type { PairPicture } from '../../analysis/game-space.ts';
import type { Scenario } from '../../engine/types.ts';
import { type DealsMarks, dealsChart, dealsFrame, PLACED, type Place, spotsOf } from './deals-chart.ts';
import type { Frame } from './frame.ts';
import { INK } from './marks.tsx';
import { FONT, numbersBeside, offerSpots } from './offer-numbers.ts';

export interface SpaceMarks extends DealsMarks {
  /** Offers in the order they were made. */
  offers: Place[];
  /** Positions in `offers` of those that are always numbered: the first, the last, the agreed one, turning points. */
  matter: ReadonlySet<number>;
  deal: Place | null;
}

/** Every named place, in the order of the table. */
export const placesOf = ({ deal, none, fair, offers }: SpaceMarks): Place[] => [
  ...(deal ? [deal] : []),
  none,
  ...fair,
  ...offers,
];

export const spaceFrame = (picture: PairPicture, marks: SpaceMarks, width: number): Frame =>
  dealsFrame(picture, placesOf(marks), width, Math.min(width, 400) + 20);

export function spaceChart(
  scenario: Scenario,
  picture: PairPicture,
  marks: SpaceMarks,
  width: number,
): Plot.PlotOptions {
  const frame = spaceFrame(picture, marks, width);
  const deal = spotsOf(marks.deal ? [marks.deal] : [], picture);
  return dealsChart(scenario, picture, frame, marks, {
    below: offerMarks(frame, picture, marks),
    above: [Plot.dot(deal, { ...PLACED, symbol: 'star', r: 9, fill: '#a03a20', stroke: '#fff', strokeWidth: 1.5 })],
  });
}

/** The way of the offers as a thin line, a dot each, larger for those that matter, and their numbers beside them. */
function offerMarks(frame: Frame, picture: PairPicture, marks: SpaceMarks): Plot.Markish[] {
  const spots = offerSpots(marks, picture.parties);
  const [large, small] = [spots.filter(spot => spot.matters), spots.filter(spot => !spot.matters)];
  const numbers = numbersBeside(frame, picture, marks, spots);
  return [
    Plot.line(spotsOf(marks.offers, picture), { ...PLACED, stroke: INK, strokeWidth: 1, strokeOpacity: 0.45 }),
    Plot.dot(small, { ...PLACED, r: 2.5, fill: '#fffdf8', stroke: INK, strokeWidth: 1 }),
    Plot.dot(large, { ...PLACED, r: 4, fill: INK, stroke: '#fffdf8', strokeWidth: 1 }),
    Plot.link(
      numbers.filter(({ far }) => far),
      { x1: 'fromX', y1: 'fromY', x2: 'x', y2: 'y', stroke: INK, strokeWidth: 0.8 },
    ),
    Plot.text(numbers, {
      ...{ ...PLACED, text: 'text', fontSize: FONT, fontWeight: 650, fill: INK, stroke: '#fffdf8', strokeWidth: 3.5 },
    }),
  ];
}
