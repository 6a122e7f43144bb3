/**
 * Where things stand on the board, in CSS pixels: the theatre (the map) and the strip below it (the conference table,
 * one track a clause). Pure; the strip's tracks are in the strip's own coordinates, so that it may scroll.
 */

export interface Size {
  width: number;
  height: number;
}

export interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A clause's line: its name at the left of `row` or, stacked, above; its stops from `x0` to `x1` at height `y`. */
export interface Track {
  clause: number;
  row: Rect;
  x0: number;
  x1: number;
  y: number;
}

export interface Heading {
  group: number;
  x: number;
  y: number;
}

export interface BoardLayout {
  theatre: Rect;
  strip: Rect;
  /** Narrow: larger rows for fingers in one column, with the option in words below the name. */
  compact: boolean;
  /** Without a map: the name above the track, and each option in words below its stop. */
  stacked: boolean;
  tracks: Track[];
  headings: Heading[];
  /** Height of everything in the strip; more than `strip.h` means that it scrolls. */
  content: number;
}

/** The number of the group of each clause, in the scenario's order. */
export type Groups = readonly number[];

/** Narrower than this, the strip has one column. */
const TWO_COLUMNS = 640;
const WIDE = { row: 24, heading: 24, gap: 5, pad: 14, top: 8, label: 0.46, inset: 14 };
const NARROW = { row: 38, heading: 28, gap: 4, pad: 14, top: 8, label: 0.48, inset: 12 };
/** Without a map; rows are as high as the host allows, within bounds. */
const ALONE = {
  heading: 30,
  gap: 12,
  pad: 20,
  top: 10,
  row: { least: 72, good: 82, most: 112 },
  inset: { least: 44, most: 96 },
};
/** Above them the delegations sit around their table, in this share of the host and no less than so many pixels. */
const ROOM = { share: 0.38, least: 168, narrow: 0.62 };
/** Where nobody sits there, the button that folds the board away stands above the tracks. */
const BUTTON = 44;
/** Of the height, at most this much is the strip's when the map would lose its proportions to it: on a wide host, on a narrow one. */
const STRIP_SHARE = { wide: 0.5, narrow: 0.62 };
const THEATRE_MIN = 180;
/** In a stacked row, from its middle: its name, its track, the words of its options. */
export const STACK = { name: -24, track: 4, words: 29 } as const;
/** Names need no more than this, however wide the column. */
const LABEL_MAX = 204;

interface Column {
  groups: number[];
  height: number;
}

/**
 * Lays the board out in a host of the given size. Clauses of a group stand together, groups in the scenario's order,
 * in one column or in two as even as they can be. Without a map the strip has the whole host; `alone`, the map has.
 */
export function layoutBoard(size: Size, groups: Groups, map = true, alone = false): BoardLayout {
  if (!map) return layoutRoom(size, groups);
  const compact = size.width < TWO_COLUMNS;
  const { content, tracks, headings } = layoutStrip(size.width, groups);
  const share = compact ? STRIP_SHARE.narrow : STRIP_SHARE.wide;
  const wanted = Math.max(Math.round(size.height * share), size.height - goodMap(size.width, compact));
  const most = Math.max(0, Math.min(wanted, size.height - THEATRE_MIN));
  const h = alone ? 0 : Math.min(content, most);
  const theatre = { x: 0, y: 0, w: size.width, h: size.height - h };
  return {
    theatre,
    strip: { x: 0, y: theatre.h, w: size.width, h },
    ...{ compact, stacked: false, tracks, headings, content },
  };
}

/** The height at which a host this wide shows the whole strip below a map of good proportions; `alone`, the map only. */
export function preferredHeight(width: number, groups: Groups, map = true, alone = false): number {
  const compact = width < TWO_COLUMNS;
  if (!map) return stackedStrip(width, groups, compact ? 1 : 2, ALONE.row.good).content + roomHeight(width);
  if (alone) return goodMap(width, compact);
  return layoutStrip(width, groups).content + goodMap(width, compact);
}

const roomHeight = (width: number): number =>
  Math.max(ROOM.least, Math.round(Math.min(width, TWO_COLUMNS) * ROOM.narrow));

/**
 * Without a map: in one column while its rows are of a good height, else in two; the rows take what the table above
 * them leaves, and what they do not need goes back to it.
 */
function layoutRoom({ width, height }: Size, groups: Groups): BoardLayout {
  const compact = width < TWO_COLUMNS;
  const room = compact ? roomHeight(width) : Math.max(ROOM.least, Math.round(height * ROOM.share));
  const one = rowFor(groups, 1, height - room);
  const count = compact || one >= ALONE.row.good ? 1 : 2;
  const fit = count === 1 ? one : rowFor(groups, 2, height - room);
  let strip = stackedStrip(width, groups, count, within(ALONE.row, fit));
  let left = height - strip.content;
  if (left < ROOM.least) {
    left = 0;
    const row = within(ALONE.row, rowFor(groups, count, height - BUTTON));
    strip = stackedStrip(width, groups, count, row, BUTTON);
  }
  const theatre = { x: 0, y: 0, w: width, h: left };
  return { theatre, strip: { x: 0, y: left, w: width, h: height - left }, compact, stacked: true, ...strip };
}

const within = ({ least, most }: { least: number; most: number }, value: number): number =>
  Math.round(Math.min(most, Math.max(least, value)));

/** How high rows may be that fill a height. */
function rowFor(groups: Groups, count: 1 | 2, height: number): number {
  const columns = split(groups, count, { ...ALONE, row: ALONE.row.good });
  const fits = columns.map(column => {
    const rows = groups.filter(group => column.groups.includes(group)).length;
    return (height - 2 * ALONE.top - column.groups.length * (ALONE.heading + ALONE.gap)) / Math.max(1, rows);
  });
  return Math.min(...fits);
}

function stackedStrip(width: number, groups: Groups, count: 1 | 2, row: number, top = ALONE.top): Strip {
  const inset = within(ALONE.inset, (width / count) * 0.13);
  const m = { ...ALONE, row, top, label: 0, inset };
  const strip = placed(width, groups, split(groups, count, m), m);
  return { ...strip, tracks: strip.tracks.map(track => ({ ...track, y: track.row.y + row / 2 + STACK.track })) };
}

/** The height of a map of good proportions. */
function goodMap(width: number, compact: boolean): number {
  return Math.max(THEATRE_MIN, Math.round(compact ? width * 0.68 : width * 0.58));
}

type Strip = Pick<BoardLayout, 'tracks' | 'headings' | 'content'>;

interface Measures {
  row: number;
  heading: number;
  gap: number;
  pad: number;
  top: number;
  /** Share of a column that names take, beside the track. */
  label: number;
  inset: number;
}

function layoutStrip(width: number, groups: Groups): Strip {
  const narrow = width < TWO_COLUMNS;
  const m = narrow ? NARROW : WIDE;
  return placed(width, groups, split(groups, narrow ? 1 : 2, m), m);
}

function placed(width: number, groups: Groups, columns: readonly Column[], m: Measures): Strip {
  const columnWidth = width / columns.length;
  const tracks: Track[] = [];
  const headings: Heading[] = [];
  columns.forEach((column, i) => {
    const left = i * columnWidth + m.pad;
    const inner = columnWidth - 2 * m.pad;
    const label = Math.min(LABEL_MAX, inner * m.label);
    let y = m.top;
    for (const group of column.groups) {
      headings.push({ group, x: left, y: y + m.heading / 2 });
      y += m.heading;
      groups.forEach((g, clause) => {
        if (g !== group) return;
        const row = { x: left - 6, y, w: inner + 12, h: m.row };
        tracks.push({ clause, row, x0: left + label + m.inset, x1: left + inner - m.inset, y: y + m.row / 2 });
        y += m.row;
      });
      y += m.gap;
    }
  });
  tracks.sort((a, b) => a.clause - b.clause);
  return { tracks, headings, content: Math.max(0, ...columns.map(c => c.height)) + m.top + Math.min(m.top, ALONE.top) };
}

/** Groups in order over `count` columns, so that the tallest column is as short as may be. */
function split(groups: Groups, count: 1 | 2, m: Pick<Measures, 'heading' | 'gap' | 'row'>): Column[] {
  const order = [...new Set(groups)].sort((a, b) => a - b);
  const column = (part: number[]): Column => ({
    groups: part,
    height: part.reduce((sum, g) => sum + m.heading + m.gap + m.row * groups.filter(x => x === g).length, 0),
  });
  if (count === 1 || order.length < 2) return [column(order)];
  const cuts = order.slice(1).map((_, i) => [column(order.slice(0, i + 1)), column(order.slice(i + 1))]);
  const tallest = (columns: Column[]): number => Math.max(...columns.map(c => c.height));
  return cuts.reduce((best, cut) => (tallest(cut) < tallest(best) ? cut : best));
}

/** Where on a track of `count` options an option's stop lies, 0 at its left end. */
export function stopX(track: Track, option: number, count: number): number {
  return count < 2 ? track.x0 : track.x0 + ((track.x1 - track.x0) * option) / (count - 1);
}

/** The option whose stop is nearest to `x`. */
export function optionAt(track: Track, count: number, x: number): number {
  const share = (x - track.x0) / (track.x1 - track.x0);
  return Math.min(count - 1, Math.max(0, Math.round(share * (count - 1))));
}

/** The track under a point of the strip (strip coordinates), and whether the point is on its stops rather than its name. */
export function trackAt(layout: BoardLayout, x: number, y: number): { track: Track; onStops: boolean } | null {
  const track = layout.tracks.find(({ row }) => contains(row, x, y));
  return track ? { track, onStops: layout.stacked ? y >= track.y - 18 : x >= track.x0 - 14 } : null;
}

export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && x < rect.x + rect.w && y >= rect.y && y < rect.y + rect.h;
}

/** `scroll` kept within what there is to scroll. */
export function clampScroll(layout: BoardLayout, scroll: number): number {
  return Math.min(Math.max(0, layout.content - layout.strip.h), Math.max(0, scroll));
}

/** The least change of scroll that shows a clause's whole row. */
export function scrollTo(layout: BoardLayout, clause: number, scroll: number): number {
  const row = layout.tracks.find(t => t.clause === clause)?.row;
  if (!row) return scroll;
  return clampScroll(layout, Math.min(row.y, Math.max(scroll, row.y + row.h - layout.strip.h)));
}
