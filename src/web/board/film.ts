/** One missile and its clock, second by second: where everything is and what may be written beside it. Pure. */
import { groundReach, INTERCEPTORS, LENSES, type LensName, type PathStory, RADARS, SITES } from '../../engine/cover.ts';
import { capitalised } from '../../words/capitalised.ts';
import { stationOf } from '../../words/cover-places.ts';
import type { LatLon } from './projection.ts';

/** No interceptor of the model meets anything below this height, so that its reach is drawn there, km. */
const REACH_HEIGHT = 100;
/** A radar that sees further is bounded by its horizon rather than by its range; only its line of sight is drawn. */
const DRAWN_RANGE = 1500;
/** Seconds of flight a second of film, and how long a film may last, in ms. */
const PACE = 85;
const LENGTH = { least: 3500, most: 9000 };

export interface Film {
  /** Another number plays it again. */
  take: number;
  points: { at: LatLon; time: number }[];
  /** The last second shown, and when it would come down. */
  end: number;
  duration: number;
  seen: { name: string; at: LatLon; rangeKm: number | null; from: number } | null;
  fireTrack: { name: string; at: LatLon; from: number } | null;
  decided: number | null;
  battery: { name: string; at: LatLon; reachKm: number } | null;
  /** When it is fired, and whether that is in time. */
  fired: number | null;
  met: { at: LatLon; time: number; height: number } | null;
  /** The last place at which it could have been met, and the second by which to fire for it. */
  last: { at: LatLon; launch: number } | null;
  /** Steps of the clock, for the line beneath it. */
  steps: { at: number; text: string }[];
  verdict: string;
}

const degrees = ({ lat, lon }: { lat: number; lon: number }): LatLon => [lat / 100, lon / 100];

/** `steps` and `verdict` are the words for it (src/words/cover-clock.ts). */
export function filmOf(
  story: PathStory,
  lens: LensName,
  { take, steps, verdict }: Pick<Film, 'take' | 'steps' | 'verdict'>,
): Film {
  const { clock, encounter, duration } = story;
  const met = clock.verdict === 'met' && encounter?.met ? encounter.met : null;
  // Where nobody may fire nothing is drawn of a battery.
  const battery = clock.verdict === 'otherSector' ? null : clock.battery;
  return {
    take,
    points: story.points.map(point => ({ at: degrees(point), time: point.time })),
    ...{ end: met ? Math.round(met.time) : duration, duration, decided: clock.decided },
    seen: clock.seen && {
      ...{ name: nameOf(clock.seen.radar), at: degrees(siteOf(clock.seen.radar)) },
      ...{ rangeKm: rangeOf(clock.seen.radar, lens), from: clock.seen.at },
    },
    fireTrack: clock.fireTrack && {
      ...{ name: nameOf(clock.fireTrack.radar), at: degrees(siteOf(clock.fireTrack.radar)) },
      from: clock.fireTrack.usable,
    },
    battery: battery && {
      ...{ name: nameOf(battery.site), at: degrees(SITES[battery.site]) },
      reachKm: groundReach(INTERCEPTORS[battery.interceptor], REACH_HEIGHT),
    },
    fired: battery && clock.launched,
    met: met && { at: degrees(met), time: met.time, height: met.height },
    last: encounter?.last ? { at: degrees(encounter.last.point), launch: encounter.last.launch } : null,
    ...{ steps, verdict },
  };
}

const siteOf = (id: string) => RADARS[id] ?? SITES[id];
const nameOf = (id: string): string => capitalised(stationOf(id).station);

function rangeOf(id: string, lens: LensName): number | null {
  const radar = RADARS[id];
  if (radar === undefined) return LENSES[lens].aegisRange;
  const range = radar.range === 'forward' ? LENSES[lens].forwardRange : radar.range;
  return range <= DRAWN_RANGE ? range : null;
}

/** How long it takes to show, ms. */
export const filmLength = ({ end }: Film): number => Math.min(LENGTH.most, Math.max(LENGTH.least, (end / PACE) * 1000));

/** Where the missile is at that second. */
export function placeAtSecond({ points }: Film, second: number): LatLon {
  const next = points.findIndex(point => point.time >= second);
  if (next <= 0) return points[next === 0 ? 0 : points.length - 1].at;
  const [a, b] = [points[next - 1], points[next]];
  const share = (second - a.time) / (b.time - a.time);
  return [a.at[0] + (b.at[0] - a.at[0]) * share, between(a.at[1], b.at[1], share)];
}

/** Along a path that may cross the date line, the shorter way round. */
function between(from: number, to: number, share: number): number {
  const way = ((to - from + 540) % 360) - 180;
  return from + way * share;
}

/** What the clock says at that second: the last step that has come. */
export const sayingAt = ({ steps, end, verdict }: Film, second: number): string =>
  second >= end ? verdict : (steps.filter(step => step.at <= second).at(-1)?.text ?? '');

/** All that the map must show for the film to be understood. */
export const placesOfFilm = ({ points, seen, battery, met, last }: Film): LatLon[] => [
  points[0].at,
  points[points.length - 1].at,
  ...[seen, battery, met, last].flatMap(place => (place ? [place.at] : [])),
];
