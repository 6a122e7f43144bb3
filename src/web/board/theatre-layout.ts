/** What stands where in the theatre: each place's spot, its look, and which names find room. Pure. */
import type { PlaceDef } from '../../engine/scenario.ts';
import { type LabelWish, placeLabels } from './labels.ts';
import type { Rect } from './layout.ts';
import type { PlaceState, PlaceView } from './places.ts';
import type { Projection, Spot } from './projection.ts';
import { KINDS } from './theme.ts';

/** none: as things stand · gained: there with the draft only · lost: gone with the draft. */
export type Preview = 'none' | 'gained' | 'lost';

export interface Standing {
  place: PlaceDef;
  spot: Spot;
  state: Exclude<PlaceState, 'hidden'>;
  preview: Preview;
  /** Where its name goes; null when there is no room. */
  label: Rect | null;
}

export const LABEL_HEIGHT = 14;
export interface Room {
  width: number;
  height: number;
  compact: boolean;
}

/**
 * Where every shown place stands. `measure` gives a name's width in pixels. What the draft changes is named first, then
 * by kind; two places of one kind in the scenario's order. On a narrow map a city without room for its name is left out.
 */
export function standings(
  views: readonly PlaceView[],
  p: Projection,
  room: Room,
  measure: (place: PlaceDef) => number,
): Standing[] {
  const all = views.map(view => ({
    place: view.place,
    spot: p.spot([view.place.lat, view.place.lon]),
    state: shownState(view),
    preview: previewOf(view),
  }));
  const wishes = all.map((s, order) => wish(s, order, measure));
  const symbols = all
    .filter(s => !room.compact || s.place.kind !== 'city')
    .map(s => ({ id: s.place.id, ...around(s.spot, KINDS[s.place.kind].r) }));
  const labels = placeLabels(wishes, { x: 4, y: 4, w: room.width - 8, h: room.height - 8 }, symbols);
  return all
    .map(s => ({ ...s, label: labels.get(s.place.id) ?? null }))
    .filter(s => !room.compact || s.place.kind !== 'city' || s.label !== null);
}

function wish(s: Omit<Standing, 'label'>, order: number, measure: (place: PlaceDef) => number): LabelWish {
  const { r, rank } = KINDS[s.place.kind];
  const first = s.preview === 'none' ? rank + 1 : 0;
  return {
    id: s.place.id,
    x: s.spot[0],
    y: s.spot[1],
    r,
    w: measure(s.place),
    h: LABEL_HEIGHT,
    rank: first * 1000 + order,
    centred: s.place.kind === 'region',
  };
}

function around([x, y]: Spot, r: number): Rect {
  return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
}

function shownState({ now, drafted }: PlaceView): Standing['state'] {
  const state = drafted === 'hidden' ? now : drafted;
  return state === 'planned' ? 'planned' : 'active';
}

function previewOf({ now, drafted }: PlaceView): Preview {
  if (now === drafted) return 'none';
  return drafted === 'hidden' || (drafted === 'planned' && now === 'active') ? 'lost' : 'gained';
}

/** The place nearest to a point within a finger's reach, or null. */
export function placeAt(all: readonly Standing[], x: number, y: number, within: number): string | null {
  const near = all
    .filter(s => s.place.kind !== 'region')
    .map(s => ({ id: s.place.id, d: Math.hypot(s.spot[0] - x, s.spot[1] - y) }))
    .filter(s => s.d <= within)
    .sort((a, b) => a.d - b.d);
  return near[0]?.id ?? null;
}

/** Whether a point lies within `within` pixels of a polyline. */
export function nearCourse(points: readonly Spot[], x: number, y: number, within: number): boolean {
  return points.slice(1).some(([bx, by], i) => {
    const [ax, ay] = points[i];
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
    return Math.hypot(ax + (bx - ax) * share - x, ay + (by - ay) * share - y) <= within;
  });
}
