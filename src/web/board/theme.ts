/** Colours and type of the board; the same palette as kit/theme.css, as numbers where the canvas wants them. */
import type { PartyDef, PlaceDef } from '../../engine/scenario.ts';

export const INK = 0x22303a;
export const INK_2 = 0x55626b;
export const PAPER = 0xfbf8f1;
export const CARD = 0xfffdf8;
export const RULE = 0xcfc9bb;
export const TRACK = 0xb9b3a3;
export const FOCUS = 0x1558b0;
export const BAD = 0xa03a20;
/** Defended, in part, not. */
export const COVER = { met: 0x1f6f5c, part: 0x9a6400, open: BAD } as const;

/** Where there is no map: the floor of the conference room and its table. */
export const ROOM = { floor: 0xefe9dc, table: 0xf7f2e6 } as const;

/** The map's tones; `LAND` is indexed by the tint the map asset gives a country. */
export const SEA = '#d6e1e6';
export const LAND = ['#ebe8df', '#ecdfd0', '#e6decd'] as const;
export const COAST = '#ffffff';
export const BORDER = 'rgb(255 255 255 / 85%)';
export const GRATICULE = 'rgb(255 255 255 / 55%)';
export const HALO = '#fffdf7';

/** Longest motion, in milliseconds. */
export const MOTION = { short: 220, long: 560 } as const;

export interface Fonts {
  sans: string;
  serif: string;
}

/** The page's own font stacks; the canvas cannot read CSS variables by itself. */
export function fontsOf(host: Element): Fonts {
  const style = getComputedStyle(host);
  const stack = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  return { sans: stack('--sans', 'system-ui, sans-serif'), serif: stack('--serif', 'Georgia, serif') };
}

export function hex(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

/** A party's colour ("#1f5fa8"), or the neutral ink for what belongs to nobody. */
export function colourOf(parties: readonly PartyDef[], owner: number | null): number {
  const text = owner === null ? undefined : parties[owner]?.colour;
  const value = Number.parseInt(text?.replace('#', '') ?? '', 16);
  return Number.isFinite(value) ? value : INK;
}

interface KindStyle {
  /** Radius of the symbol, in pixels. */
  r: number;
  /** Which names find room first. */
  rank: number;
}

export const KINDS: Record<PlaceDef['kind'], KindStyle> = {
  command: { r: 7.5, rank: 0 },
  site: { r: 7.5, rank: 1 },
  radar: { r: 7.5, rank: 2 },
  ship: { r: 9, rank: 3 },
  field: { r: 6.5, rank: 4 },
  base: { r: 7, rank: 5 },
  launch: { r: 6.5, rank: 6 },
  region: { r: 0, rank: 7 },
  city: { r: 2, rank: 8 },
};
