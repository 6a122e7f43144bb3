/** The signs of the coverage layer: shape says the class of threat, colour and filling whether it is met. */
import type { CellState } from '../../engine/cover.ts';
import type { CoverMark } from './cover.ts';
import { outline, type Pen } from './glyphs.ts';
import type { Projection, Spot } from './projection.ts';
import { CARD, COVER, INK } from './theme.ts';

/** How far outside a changed mark its rim runs, in pixels. */
const RIM = 3;
const SIZE = { least: 4, most: 10, perRoot: 0.62 };

export interface StandingMark {
  mark: CoverMark;
  spot: Spot;
  r: number;
}

export function standingMarks(marks: readonly CoverMark[], p: Projection, compact: boolean): StandingMark[] {
  const scale = compact ? 0.75 : 1;
  return marks.map(mark => ({
    mark,
    spot: p.spot([mark.lat, mark.lon]),
    r: scale * Math.min(SIZE.most, Math.max(SIZE.least, SIZE.perRoot * Math.sqrt(mark.weight))),
  }));
}

/** Draws all marks, as things stand or with the draft; one the draft changes wears a dark rim around it. */
export function drawMarks(pen: Pen, all: readonly StandingMark[], drafted: boolean): void {
  for (const { mark, spot, r } of all) {
    const sized = (radius: number): Spot[] =>
      CORNERS[mark.shape].map(([x, y]) => [spot[0] + x * radius, spot[1] + y * radius]);
    drawMark(pen, sized(r), spot[1], drafted ? mark.then : mark.now);
    if (mark.now === mark.then) continue;
    pen.lineStyle(1.3, INK, 1);
    outline(pen, sized(r + RIM), 0);
    pen.strokePath();
  }
}

function drawMark(pen: Pen, shape: Spot[], middle: number, state: CellState): void {
  const colour = COVER[state];
  pen.fillStyle(CARD, 0.72);
  outline(pen, shape, 0);
  pen.fillPath();
  const filled = state === 'met' ? shape : state === 'part' ? below(shape, middle) : [];
  if (filled.length > 2) {
    pen.fillStyle(colour, 0.82);
    outline(pen, filled, 0);
    pen.fillPath();
  }
  pen.lineStyle(1.6, colour, 1);
  outline(pen, shape, 0);
  pen.strokePath();
}

/** What of an outline lies below a height of the screen. */
function below(shape: readonly Spot[], y: number): Spot[] {
  return shape.flatMap((point, i): Spot[] => {
    const next = shape[(i + 1) % shape.length];
    const kept: Spot[] = point[1] >= y ? [point] : [];
    if (point[1] >= y === next[1] >= y) return kept;
    const share = (y - point[1]) / (next[1] - point[1]);
    return [...kept, [point[0] + (next[0] - point[0]) * share, y]];
  });
}

const round = (corners: number, turn: number, radius: number): Spot[] =>
  Array.from({ length: corners }, (_, i): Spot => {
    const angle = ((i + turn) * 2 * Math.PI) / corners;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Triangle, square, circle, of about the same area, around the origin. */
const CORNERS = [round(3, -0.75, 1.35), round(4, 0.5, 1.2), round(20, 0, 1)] as const;

/** The cell whose mark is nearest within reach of a pointer; null when there is none. */
export function markAt(all: readonly StandingMark[], x: number, y: number, within: number): number | null {
  const near = all
    .map(({ mark, spot }) => ({ cell: mark.cell, d: Math.hypot(spot[0] - x, spot[1] - y) }))
    .filter(({ d }) => d <= within)
    .sort((a, b) => a.d - b.d);
  return near[0]?.cell ?? null;
}
