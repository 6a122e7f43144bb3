/** What changed between two pictures of the board, as data: the scenes move things accordingly. Pure. */
import type { Picture, StopState, TrackView } from './picture.ts';
import type { LineView, PlaceState, PlaceView } from './places.ts';

export type Change =
  /** A place came, went or was activated; `drafted` when only the draft says so. */
  | { kind: 'place'; id: string; from: PlaceState; to: PlaceState; drafted: boolean }
  | { kind: 'line'; id: string; shown: boolean; drafted: boolean }
  | { kind: 'position'; clause: number; party: number; from: number; to: number }
  | { kind: 'text'; clause: number; from: number; to: number }
  | { kind: 'draft'; clause: number; from: number; to: number }
  | { kind: 'banked'; clause: number; from: number; to: number }
  | { kind: 'stop'; clause: number; option: number; from: StopState; to: StopState }
  | { kind: 'proposal'; standing: boolean }
  | { kind: 'redLine'; clause: number; party: number; drawn: boolean }
  | { kind: 'tension'; from: number; to: number }
  | { kind: 'initialled'; standing: boolean }
  | { kind: 'over' };

/** The changes from `before` to `after`; none when there is no picture before. Both are of the same scenario. */
export function plan(before: Picture | null, after: Picture): Change[] {
  if (!before) return [];
  return [
    ...placeChanges(before.places, after.places),
    ...lineChanges(before.lines, after.lines),
    ...after.tracks.flatMap((track, i) => trackChanges(before.tracks[i], track)),
    ...tableChanges(before, after),
  ];
}

function placeChanges(before: PlaceView[], after: PlaceView[]): Change[] {
  return inEither(before, after, p => p.place.id).flatMap(([id, old, now]) => [
    ...moved(old?.now ?? 'hidden', now?.now ?? 'hidden', (from, to) => ({
      kind: 'place',
      id,
      from,
      to,
      drafted: false,
    })),
    ...preview(old, now).flatMap(([from, to]) =>
      moved(from, to, () => ({ kind: 'place', id, from, to, drafted: true })),
    ),
  ]);
}

/** The draft's own change of a place, unless what stands changed to the same. */
function preview(old: PlaceView | undefined, now: PlaceView | undefined): [PlaceState, PlaceState][] {
  const from = old?.drafted ?? 'hidden';
  const to = now?.drafted ?? 'hidden';
  return (now?.now ?? 'hidden') === to && (old?.now ?? 'hidden') === from ? [] : [[from, to]];
}

function lineChanges(before: LineView[], after: LineView[]): Change[] {
  return inEither(before, after, l => l.line.id).flatMap(([id, old, now]): Change[] => {
    if ((old?.now ?? false) !== (now?.now ?? false))
      return [{ kind: 'line', id, shown: now?.now ?? false, drafted: false }];
    if ((old?.drafted ?? false) === (now?.drafted ?? false)) return [];
    return [{ kind: 'line', id, shown: now?.drafted ?? false, drafted: true }];
  });
}

function trackChanges(before: TrackView | undefined, after: TrackView): Change[] {
  if (!before) return [];
  const { clause } = after;
  return [
    ...after.positions.flatMap((to, party) =>
      moved(before.positions[party], to, (from, at) => ({ kind: 'position', clause, party, from, to: at })),
    ),
    ...moved(before.text, after.text, (from, to) => ({ kind: 'text', clause, from, to })),
    ...moved(before.draft, after.draft, (from, to) => ({ kind: 'draft', clause, from, to })),
    ...moved(before.banked, after.banked, (from, to) => ({ kind: 'banked', clause, from, to })),
    ...after.stops.flatMap((now, option) =>
      moved(before.stops[option], now, (from, to) => ({ kind: 'stop', clause, option, from, to })),
    ),
    ...redLineChanges(before, after),
  ];
}

function redLineChanges(before: TrackView, after: TrackView): Change[] {
  return inEither(before.redLines, after.redLines, l => l.party).flatMap(([party, old, now]): Change[] =>
    !old === !now ? [] : [{ kind: 'redLine', clause: after.clause, party, drawn: now !== undefined }],
  );
}

function tableChanges(before: Picture, after: Picture): Change[] {
  const standing = (p: Picture): boolean => p.tracks.some(t => t.proposed !== null);
  return [
    ...moved(before.tension, after.tension, (from, to) => ({ kind: 'tension', from, to })),
    ...moved(standing(before), standing(after), (_, now) => ({ kind: 'proposal', standing: now })),
    ...moved(before.initialled, after.initialled, (_, now) => ({ kind: 'initialled', standing: now })),
    ...(after.over && !before.over ? [{ kind: 'over' } as const] : []),
  ];
}

function moved<T>(from: T, to: T, change: (from: T, to: T) => Change): Change[] {
  return from === to ? [] : [change(from, to)];
}

/** Every key of either list, with its entry in each: those of `after` first, in order, then those that went. */
function inEither<T, K>(before: T[], after: T[], key: (item: T) => K): [K, T | undefined, T | undefined][] {
  const old = new Map(before.map(item => [key(item), item]));
  const now = new Map(after.map(item => [key(item), item]));
  return [...new Set([...now.keys(), ...old.keys()])].map(k => [k, old.get(k), now.get(k)]);
}
