/** Places names beside symbols so that none lies over another: the more important first, the rest only if room is left. Pure. */
import type { Rect } from './layout.ts';

export interface LabelWish {
  id: string;
  /** The symbol's centre and radius. */
  x: number;
  y: number;
  r: number;
  /** Size of the written name. */
  w: number;
  h: number;
  /** Lower numbers are placed first. */
  rank: number;
  /** Names over an area have no symbol and stand on their point. */
  centred?: boolean;
}

/** A place's symbol, which no other name may cover. */
export type Mark = Rect & { id: string };

/** Gap between a symbol and its name, and between two names. */
const GAP = 4;

/**
 * The rectangle of each name that found room, by id. Tried in turn: right, left, below, above, then the corners.
 * Names stay within `room` and clear of every symbol but their own.
 */
export function placeLabels(wishes: readonly LabelWish[], room: Rect, symbols: readonly Mark[]): Map<string, Rect> {
  const placed = new Map<string, Rect>();
  for (const wish of [...wishes].sort((a, b) => a.rank - b.rank)) {
    const others = [...symbols.filter(s => s.id !== wish.id), ...placed.values()];
    const spot = spots(wish).find(rect => within(rect, room) && !others.some(other => overlap(rect, other)));
    if (spot) placed.set(wish.id, spot);
  }
  return placed;
}

function spots({ x, y, r, w, h, centred }: LabelWish): Rect[] {
  if (centred) return [{ x: x - w / 2, y: y - h / 2, w, h }];
  const near = r + GAP;
  const slant = r * 0.7 + GAP / 2;
  const at: [number, number][] = [
    [x + near, y - h / 2],
    [x - near - w, y - h / 2],
    [x - w / 2, y + near - 1],
    [x - w / 2, y - near - h + 1],
    [x + slant, y + slant - 2],
    [x + slant, y - slant - h + 2],
    [x - slant - w, y + slant - 2],
    [x - slant - w, y - slant - h + 2],
  ];
  return at.map(([left, top]) => ({ x: left, y: top, w, h }));
}

function within(rect: Rect, room: Rect): boolean {
  return (
    rect.x >= room.x && rect.y >= room.y && rect.x + rect.w <= room.x + room.w && rect.y + rect.h <= room.y + room.h
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
