/** A room without a map: where the delegations sit around their table, and what lies on it. Pure; in the room's own pixels. */
import { contains, type Rect, type Size } from './layout.ts';
import type { Spot } from './projection.ts';

export interface Seat {
  party: number;
  at: Spot;
  /** Where the delegation's line to others meets the table's edge. */
  edge: Spot;
  /** Where its name begins (side 1), ends (side −1), or has its middle (0). */
  name: Spot;
  side: 1 | 0 | -1;
}

export interface RoomLayout {
  table: { x: number; y: number; rx: number; ry: number };
  seats: Seat[];
  /** A sheet a clause. */
  sheets: Rect[];
  /** Each pair's line across the table, and where on it its number stands. */
  lines: { from: Spot; to: Spot; number: Spot }[];
}

const MARK_GAP = 20;
const NAME_GAP = 20;
const NAME_BELOW = 25;
/** Kept free at the bottom for what lines and numbers mean. */
export const CAPTION = 22;
const SHEET = { w: 17, h: 23, gap: 7 };
/** A table for many clauses is not wider than this share of its room. */
const TABLE = { width: 0.31, narrow: 0.24, most: 280, height: 0.3, tallest: 140 };
/** Of a line's length, where its number may stand, the best first. */
const PLACES = [0.34, 0.28, 0.4, 0.22, 0.46, 0.54, 0.6, 0.66, 0.72, 0.78, 0.16, 0.84];
export const NUMBER = 9;

/** Nobody sits at the head of a table; `own` is nearest to whoever looks, and two face each other across its length. */
function angleOf(place: number, count: number): number {
  const first = count % 2 === 0 ? Math.PI / 2 + Math.PI / count : Math.PI / 2;
  return first + (2 * Math.PI * place) / count;
}

export function layoutTable(
  { width, height }: Size,
  { parties, clauses, own }: { parties: number; clauses: number; own: number },
): RoomLayout {
  const rx = Math.min(TABLE.most, width * (width < 480 ? TABLE.narrow : TABLE.width));
  const ry = Math.min(TABLE.tallest, (height - CAPTION) * TABLE.height);
  const [x, y] = [width / 2, (height - CAPTION) / 2];
  const seats = Array.from({ length: parties }, (_, place): Seat => {
    const angle = angleOf(place, parties);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const at: Spot = [x + c * (rx + MARK_GAP), y + s * (ry + MARK_GAP)];
    // Beside the table's ends there is little room, but there is some below.
    const side = Math.abs(c) > 0.9 ? 0 : c < -0.05 ? -1 : 1;
    return {
      ...{ party: (own + place) % parties, at, side },
      edge: [x + c * rx, y + s * ry],
      name: side === 0 ? [at[0], at[1] + NAME_BELOW] : [at[0] + side * NAME_GAP, at[1]],
    };
  });
  const sheets = sheetsAt(x, y, rx, clauses);
  return { table: { x, y, rx, ry }, seats, sheets, lines: linesOf(seats, sheets) };
}

/** In the order of the game's pairs. */
function linesOf(seats: readonly Seat[], sheets: readonly Rect[]): RoomLayout['lines'] {
  const byParty = [...seats].sort((a, b) => a.party - b.party);
  const lines: RoomLayout['lines'] = [];
  for (const [k, { edge: from }] of byParty.entries())
    for (const { edge: to } of byParty.slice(k + 1)) {
      const spots = PLACES.map(
        (share): Spot => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
      );
      const free = spots.find(spot => !lines.some(({ number }) => isNear(number, spot)) && !isOn(sheets, spot));
      lines.push({ from, to, number: free ?? spots[0]! });
    }
  return lines;
}

const isNear = (a: Spot, b: Spot): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 2 * NUMBER;

const isOn = (sheets: readonly Rect[], [x, y]: Spot): boolean =>
  sheets.some(sheet =>
    contains({ x: sheet.x - NUMBER, y: sheet.y - NUMBER, w: sheet.w + 2 * NUMBER, h: sheet.h + 2 * NUMBER }, x, y),
  );

function sheetsAt(x: number, y: number, rx: number, count: number): Rect[] {
  const perRow = Math.max(1, Math.min(count, Math.floor((rx * 1.1) / (SHEET.w + SHEET.gap))));
  const rows = Math.ceil(count / perRow);
  return Array.from({ length: count }, (_, k) => {
    const row = Math.floor(k / perRow);
    const inRow = row === rows - 1 ? count - row * perRow : perRow;
    const left = x - (inRow * (SHEET.w + SHEET.gap) - SHEET.gap) / 2;
    const top = y - (rows * (SHEET.h + SHEET.gap) - SHEET.gap) / 2;
    return {
      x: left + (k % perRow) * (SHEET.w + SHEET.gap),
      y: top + row * (SHEET.h + SHEET.gap),
      ...{ w: SHEET.w, h: SHEET.h },
    };
  });
}
