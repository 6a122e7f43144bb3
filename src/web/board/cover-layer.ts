/** From configurations and a chosen path to what the board draws. Pure. */
import {
  type Configuration,
  drawPath,
  endsOf,
  type LensName,
  type PathStory,
  RADARS,
  SECTOR_CORNERS,
  SITES,
  type Tables,
} from '../../engine/cover.ts';
import type { CoverageDef } from '../../engine/scenario.ts';
import { capitalised } from '../../words/capitalised.ts';
import { clockSteps, storyText } from '../../words/cover-clock.ts';
import { stationOf } from '../../words/cover-places.ts';
import type { Cover } from './cover.ts';
import { type Film, filmOf, placesOfFilm } from './film.ts';
import type { CoverLayer, Station } from './model.ts';
import type { LatLon } from './projection.ts';

/** A course needs no more points than this to look round. */
const FAR_STRETCHES = 30;
/** How far the sector's border is drawn, degrees north and east. */
const BORDER_END = { north: 72, east: 62 };

const degrees = ({ lat, lon }: { lat: number; lon: number }): LatLon => [lat / 100, lon / 100];

const courses = new WeakMap<Tables, LatLon[][]>();

/** The courses of all far paths, in the order of the tables; worked out when first wanted. */
function coursesOf(tables: Tables): LatLon[][] {
  const known = courses.get(tables);
  if (known) return known;
  const made = tables.ru.map(([field, target]) =>
    drawPath(endsOf(tables, { kind: 'icbm', field, target }), FAR_STRETCHES).map(degrees),
  );
  courses.set(tables, made);
  return made;
}

/** So many of a course's points from its start should be seen, for one to see where it goes. */
const FAR_SEEN = 4;

/** Where the map must reach to for a film, its stations or far paths to be seen; does not change with the draft. */
export const withinOf = (film: Film | null, stations: readonly Station[], far: CoverLayer['far']): LatLon[] => [
  ...(film ? placesOfFilm(film) : []),
  ...stations.filter(({ kind }) => kind !== 'radar').map(({ at }) => at),
  ...(film ? [] : far.map(({ points }) => points[FAR_SEEN])),
];

export const farLayer = (tables: Tables, far: Cover['far']): CoverLayer['far'] =>
  far.length === 0 ? [] : coursesOf(tables).map((points, i) => ({ mark: far[i], points }));

function labelOf(id: string): Pick<Station, 'name' | 'kind'> {
  const { kind, station } = stationOf(id);
  return { kind, name: capitalised(station) };
}

/** The batteries and radars of a configuration. */
export function stationsOf({ sites, radars, ruRadars = [] }: Configuration): Station[] {
  const batteries = [...new Set(sites.map(([site]) => site))].map((id): Station => {
    return { ...labelOf(id), at: degrees(SITES[id]) };
  });
  const eyes = [...radars, ...ruRadars].map((id): Station => {
    return { ...labelOf(id), at: degrees(RADARS[id]) };
  });
  return [...batteries, ...eyes];
}

/** The border of the sector that a sectoral command leaves to the other side: a stair from one corner to the next. */
export function bordersOf({ command }: Configuration): LatLon[][] {
  if (command !== 'sectoral') return [];
  const stair = SECTOR_CORNERS.flatMap(({ north, east }, i): LatLon[] => {
    const next = SECTOR_CORNERS[i + 1];
    return [[north, east], ...(next ? [[north, next.east] as const] : [])];
  });
  const first = SECTOR_CORNERS[0];
  const last = SECTOR_CORNERS[SECTOR_CORNERS.length - 1];
  return [[[BORDER_END.north, first.east], ...stair, [last.north, BORDER_END.east]]];
}

/** A story as a film, in words too. */
export function filmFor(coverage: CoverageDef, story: PathStory, lens: LensName, take: number): Film {
  const steps = clockSteps(coverage, story).flatMap(({ at, text }) => (at === null ? [] : [{ at, text }]));
  return filmOf(story, lens, { take, steps, verdict: storyText(coverage, story) });
}
