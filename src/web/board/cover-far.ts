/** Far paths on the map: dash, width and sign tell them apart as well as colour does. */
import type { FarState } from '../../engine/cover.ts';
import { dashes, outline, type Pen } from './glyphs.ts';
import type { CoverLayer } from './model.ts';
import type { Projection, Spot } from './projection.ts';
import { BAD, CARD, COVER, INK_2 } from './theme.ts';

/** Pixels beyond the map up to which a course is followed. */
const BEYOND = 40;
const SIGN = 5;

export interface StandingFar {
  course: Spot[];
  now: FarState;
  then: FarState;
}

/** The courses as far as they lie on a map of that size. */
export function standingFar(far: CoverLayer['far'], p: Projection, width: number, height: number): StandingFar[] {
  const inside = ([x, y]: Spot): boolean => x > -BEYOND && y > -BEYOND && x < width + BEYOND && y < height + BEYOND;
  return far.map(({ mark, points }) => {
    const spots = points.map(at => p.spot(at));
    const out = spots.findIndex(spot => !inside(spot));
    return { course: out < 0 ? spots : spots.slice(0, out + 1), now: mark.now, then: mark.then };
  });
}

/** What is free faint and thin; what could be reached dashed with a hollow diamond, or solid with a full one. */
export function drawFar(pen: Pen, all: readonly StandingFar[], drafted: boolean): void {
  const by = (state: FarState) => all.filter(far => (drafted ? far.then : far.now) === state);
  pen.lineStyle(0.8, INK_2, 0.4).beginPath();
  for (const { course } of by('free')) trace(pen, course);
  pen.strokePath();
  for (const { course } of by('feared'))
    dashes(pen, course, { width: 1.3, colour: COVER.part, alpha: 0.95, on: 6, off: 3.5 });
  pen.lineStyle(1.7, BAD, 0.7).beginPath();
  for (const { course } of by('both')) trace(pen, course);
  pen.strokePath();
  for (const { course } of by('feared')) diamond(pen, middleOf(course), COVER.part, CARD);
  for (const { course } of by('both')) diamond(pen, middleOf(course), BAD, BAD);
}

function trace(pen: Pen, course: readonly Spot[]): void {
  course.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
}

const middleOf = (course: readonly Spot[]): Spot => course[Math.floor(course.length / 2)] ?? [0, 0];

function diamond(pen: Pen, at: Spot, rim: number, ground: number): void {
  const corners: Spot[] = [
    [0, -SIGN],
    [SIGN, 0],
    [0, SIGN],
    [-SIGN, 0],
  ];
  pen.fillStyle(ground, 1).lineStyle(1.4, rim, 1);
  outline(pen, corners, 0, at);
  pen.fillPath();
  pen.strokePath();
}
