/** Which places and lines the map shows for a view, and what the draft would change about them. Pure. */
import { type Game, holds, previewText, standingText } from '../../engine/index.ts';
import type { MapDef, MapLine, PlaceDef } from '../../engine/scenario.ts';
import type { Condition, Package, View } from '../../engine/types.ts';
import { type BoardModel, LAYERS, type Layer } from './model.ts';

export const PLACE_STATES = ['hidden', 'planned', 'active'] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

export interface PlaceView {
  place: PlaceDef;
  /** As things stand. */
  now: PlaceState;
  /** As they would stand with the draft as the text. */
  drafted: PlaceState;
}

export interface LineView {
  line: MapLine;
  now: boolean;
  drafted: boolean;
}

type Shown = Pick<BoardModel, 'game' | 'view' | 'draft' | 'layers'>;

/** Every place of the map that shows now or would with the draft, in the scenario's order, without the layers put away. */
export function placesOf({ game, view, draft, layers }: Shown): PlaceView[] {
  const now = standingText(view.public);
  const then = previewText(view.public, draft);
  return (game.scenario.map?.places ?? [])
    .filter(place => isLaid(place.kind, layers))
    .map(place => ({ place, now: placeState(game, view, place, now), drafted: placeState(game, view, place, then) }))
    .filter(p => p.now !== 'hidden' || p.drafted !== 'hidden');
}

/** The lines that show now or would with the draft; none when lines are put away. */
export function linesOf({ game, view, draft, layers }: Shown): LineView[] {
  if (!layers.lines) return [];
  const now = standingText(view.public);
  const then = previewText(view.public, draft);
  return (game.scenario.map?.lines ?? [])
    .map(line => ({ line, now: met(game, view, line.when, now), drafted: met(game, view, line.when, then) }))
    .filter(l => l.now || l.drafted);
}

/** Hidden while its condition fails; of what shows, planned while that condition holds. */
function placeState(game: Game, view: View, place: PlaceDef, text: Package): PlaceState {
  if (!met(game, view, place.when, text)) return 'hidden';
  return place.planned && met(game, view, place.planned, text) ? 'planned' : 'active';
}

function met(game: Game, view: View, when: Condition | null, text: Package): boolean {
  return when === null || holds(game, view.public, when, text);
}

const LAYER_OF: Partial<Record<PlaceDef['kind'], Layer>> = {
  radar: 'radars',
  site: 'interceptors',
  ship: 'interceptors',
  launch: 'launch',
  field: 'fields',
};

/** The layers that a map has something of, now or later in the game. */
export const layersOf = (map: MapDef): Layer[] =>
  LAYERS.filter(layer =>
    layer === 'lines' ? map.lines.length > 0 : map.places.some(({ kind }) => LAYER_OF[kind] === layer),
  );

function isLaid(kind: PlaceDef['kind'], layers: Record<Layer, boolean>): boolean {
  const layer = LAYER_OF[kind];
  return layer === undefined || layers[layer];
}
