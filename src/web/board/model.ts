/** What the board is given and what it says back: the contract between the board and the screen that holds it. */
import type { FarChange } from '../../engine/cover.ts';
import type { Game } from '../../engine/index.ts';
import type { View } from '../../engine/types.ts';
import type { CoverMark } from './cover.ts';
import type { Film } from './film.ts';
import type { LatLon } from './projection.ts';

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
  /** The coverage layer; null while it is put away. */
  cover: CoverLayer | null;
}

export interface CoverLayer {
  marks: CoverMark[];
  far: { mark: FarChange; points: readonly LatLon[] }[];
  /** Shown as it would be rather than as things stand. */
  drafted: boolean;
  /** Batteries and radars that the map itself may not have. */
  stations: Station[];
  /** Lines that bound the other side's sector, while there are sectors. */
  borders: readonly (readonly LatLon[])[];
  film: Film | null;
  /** Where the map must reach to for all this to be seen. */
  within: readonly LatLon[];
  /** The map takes the whole board: what is shown needs no clause moved. */
  alone: boolean;
  /** Words for a cell that is pointed at. */
  tip(cell: number): string;
}

export interface Station {
  name: string;
  at: LatLon;
  kind: 'site' | 'ship' | 'radar';
}

export interface BoardEvents {
  /** A stop of a clause was chosen. */
  onDraft(clause: number, option: number): void;
  /** A place was pointed at or tapped, by its id; null when none is any more. */
  onPlace(id: string | null): void;
  onClause(clause: number): void;
  /** A cell of the coverage layer was pressed. */
  onCell(cell: number): void;
}

export interface Board {
  update(model: BoardModel): void;
  destroy(): void;
  /** Ends all motion at once; what is shown is what would have been shown after it. */
  skip(): void;
}
