/** What a scene is handed to show: the picture, where it goes, and what has just changed. */

import type { BoardLayout } from './layout.ts';
import type { BoardModel } from './model.ts';
import type { Picture } from './picture.ts';
import type { Change } from './plan.ts';
import type { Fonts } from './theme.ts';

/** What the pointer is over. */
export interface Hover {
  place: string | null;
  line: string | null;
  /** A cell of the coverage layer. */
  cell: number | null;
  stop: { clause: number; option: number } | null;
}

export const NOWHERE: Hover = { place: null, line: null, cell: null, stop: null };

export function sameHover(a: Hover, b: Hover): boolean {
  return (
    a.place === b.place &&
    a.line === b.line &&
    a.cell === b.cell &&
    a.stop?.clause === b.stop?.clause &&
    a.stop?.option === b.stop?.option
  );
}

export interface Frame {
  model: BoardModel;
  picture: Picture;
  layout: BoardLayout;
  changes: Change[];
  /** Whether the changes are to be seen moving. */
  moving: boolean;
  hover: Hover;
  scroll: number;
  /** Device pixels a CSS pixel. */
  ratio: number;
  fonts: Fonts;
}
