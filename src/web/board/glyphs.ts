/** The board's symbols, drawn about (0, 0): party shapes, kinds of place, locks and hatches. */
import type * as Phaser from 'phaser';
import type { PlaceDef, Shape } from '../../engine/scenario.ts';
import type { Spot } from './projection.ts';
import { CARD, HALO, KINDS } from './theme.ts';

export type Pen = Phaser.GameObjects.Graphics;

const WHITE = Number.parseInt(HALO.slice(1), 16);

/** Corners of a party's shape of about the same area as a circle of radius `r`; null for the circle itself. */
export function corners(shape: Shape, r: number): Spot[] | null {
  switch (shape) {
    case 'circle':
      return null;
    case 'square':
      return box(r * 0.9);
    case 'diamond':
      return ring(4, r * 1.25, 0);
    case 'triangle':
      return ring(3, r * 1.3, 0).map(([x, y]) => [x, y + r * 0.2]);
    case 'hexagon':
      return ring(6, r * 1.1, 0);
  }
}

function box(a: number): Spot[] {
  return [
    [-a, -a],
    [a, -a],
    [a, a],
    [-a, a],
  ];
}

/** A regular polygon, first corner up, turned by `turn` radians. */
function ring(n: number, r: number, turn: number): Spot[] {
  return Array.from({ length: n }, (_, i) => {
    const a = (2 * Math.PI * i) / n + turn;
    return [r * Math.sin(a), -r * Math.cos(a)];
  });
}

/** Traces a closed outline; null is a circle of radius `r`. */
export function outline(pen: Pen, points: readonly Spot[] | null, r: number, [dx, dy]: Spot = [0, 0]): void {
  pen.beginPath();
  if (!points) pen.arc(dx, dy, r, 0, Math.PI * 2);
  else {
    points.forEach(([x, y], i) => {
      if (i === 0) pen.moveTo(x + dx, y + dy);
      else pen.lineTo(x + dx, y + dy);
    });
  }
  pen.closePath();
}

/** A party's mark, filled, with a thin light rim so that overlapping marks stay apart. */
export function partyMark(pen: Pen, shape: Shape, colour: number, r: number, at: Spot = [0, 0]): void {
  const points = corners(shape, r);
  pen.fillStyle(colour, 1).lineStyle(1, WHITE, 0.95);
  outline(pen, points, r, at);
  pen.fillPath();
  pen.strokePath();
}

export interface PlaceInk {
  colour: number;
  /** The owner's shape; null for what belongs to nobody. */
  shape: Shape | null;
  planned: boolean;
}

/** A place's symbol: its outline tells the kind, its colour and inner mark the owner; hollow and dashed while planned. */
export function placeSymbol(pen: Pen, kind: PlaceDef['kind'], ink: PlaceInk): void {
  const { r } = KINDS[kind];
  if (r === 0) return;
  const { points, hollow } = form(kind, r);
  const rim = points ?? ring(24, r, 0);
  pen.fillStyle(kind === 'city' ? ink.colour : WHITE, 1).lineStyle(kind === 'city' ? 2 : 3.5, WHITE, 0.85);
  outline(pen, points, r);
  pen.strokePath();
  if (ink.planned) {
    pen.fillPath();
    dashes(pen, [...rim, rim[0]], { width: 1.7, colour: ink.colour, alpha: 1, on: 3.2, off: 1.8 });
  } else if (hollow) {
    pen.fillPath();
    pen.lineStyle(2.6, ink.colour, 1);
    outline(pen, points, r - 0.6);
    pen.strokePath();
  } else {
    pen.fillStyle(ink.colour, 1);
    pen.fillPath();
  }
  if (!ink.planned) innerMark(pen, kind, ink, hollow);
}

function innerMark(pen: Pen, kind: PlaceDef['kind'], ink: PlaceInk, dark: boolean): void {
  if (!ink.shape || kind === 'ship' || kind === 'city') return;
  const size = kind === 'field' || kind === 'launch' ? 1.7 : 2.5;
  pen.fillStyle(dark ? ink.colour : CARD, 1);
  outline(pen, corners(ink.shape, size), size, kind === 'field' || kind === 'launch' ? [0, 1.4] : [0, 0]);
  pen.fillPath();
}

/** A kind's outline (null: a circle) and whether it is drawn as a ring. */
function form(kind: PlaceDef['kind'], r: number): { points: Spot[] | null; hollow: boolean } {
  switch (kind) {
    case 'radar':
    case 'command':
      return { points: null, hollow: true };
    case 'city':
    case 'region':
      return { points: null, hollow: false };
    case 'site':
      return { points: box(r * 0.86), hollow: false };
    case 'base':
      return { points: ring(4, r * 1.15, 0), hollow: false };
    case 'launch':
    case 'field':
      return { points: ring(3, r * 1.25, 0).map(([x, y]) => [x, y + 1]), hollow: false };
    case 'ship':
      return { points: hull(r), hollow: false };
  }
}

/** A ship from the side: hull, bridge, mast. */
function hull(r: number): Spot[] {
  const at: Spot[] = [
    [-1.15, 0.05],
    [-0.45, 0.05],
    [-0.45, -0.4],
    [-0.1, -0.4],
    [0, -1],
    [0.14, -0.4],
    [0.45, -0.4],
    [0.45, 0.05],
    [1.25, 0.05],
    [0.85, 0.7],
    [-0.9, 0.7],
  ];
  return at.map(([x, y]) => [x * r, y * r]);
}

export interface Dash {
  width: number;
  colour: number;
  alpha: number;
  on: number;
  off: number;
}

/** Strokes a polyline in dashes of `on` pixels with gaps of `off`. */
export function dashes(pen: Pen, points: readonly Spot[], { width, colour, alpha, on, off }: Dash): void {
  pen.lineStyle(width, colour, alpha).beginPath();
  for (const [from, to] of dashed(points, on, off)) {
    pen.moveTo(from[0], from[1]);
    pen.lineTo(to[0], to[1]);
  }
  pen.strokePath();
}

/** The pieces of a polyline that are drawn when it is dashed. */
export function dashed(points: readonly Spot[], on: number, off: number): [Spot, Spot][] {
  const pieces: [Spot, Spot][] = [];
  let gone = 0;
  points.slice(1).forEach((b, i) => {
    const a = points[i];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const at = (d: number): Spot => [a[0] + ((b[0] - a[0]) * d) / length, a[1] + ((b[1] - a[1]) * d) / length];
    let d = 0;
    while (d < length) {
      const phase = (gone + d) % (on + off);
      const drawing = phase < on;
      const step = Math.max(0.01, Math.min(length - d, (drawing ? on : on + off) - phase));
      if (drawing) pieces.push([at(d), at(d + step)]);
      d += step;
    }
    gone += length;
  });
  return pieces;
}

/** A small padlock on a light ground, for what is banked. */
export function padlock(pen: Pen, colour: number, [x, y]: Spot): void {
  pen.fillStyle(WHITE, 1).fillCircle(x, y, 7);
  pen.lineStyle(1.4, colour, 1).beginPath();
  pen.arc(x, y - 1.2, 2.2, Math.PI, Math.PI * 2);
  pen.strokePath();
  pen.fillStyle(colour, 1).fillRect(x - 3.4, y - 1.2, 6.8, 5);
}
