/** What the board is given and what it says back: the contract between the board and the screen that holds it. */
import type { Game } from '../../engine/index.ts';
import type { View } from '../../engine/types.ts';
import type { CoverMark } from './cover.ts';

export const LAYERS = ['radars', 'interceptors', 'launch', 'fields', 'lines'] as const;
/** What the map shows may be put away kind by kind. */
export type Layer = (typeof LAYERS)[number];

export interface BoardModel {
  game: Game;
  view: View;
  /** One option a clause: the text the player is trying out. */
  draft: number[];
  layers: Record<Layer, boolean>;
  reducedMotion: boolean;
  selectedClause: number | null;
  /** The coverage layer, as things stand or with the draft; null while it is put away. */
  cover: { marks: CoverMark[]; drafted: boolean } | null;
}

export interface BoardEvents {
  /** A stop of a clause was chosen. */
  onDraft(clause: number, option: number): void;
  /** A place was pointed at or tapped, by its id; null when none is any more. */
  onPlace(id: string | null): void;
  onClause(clause: number): void;
  /** A cell of the coverage layer was pointed at or tapped; stays until another is. */
  onCell(cell: number): void;
}

export interface Board {
  update(model: BoardModel): void;
  destroy(): void;
  /** Ends all motion at once; what is shown is what would have been shown after it. */
  skip(): void;
}
