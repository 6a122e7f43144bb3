/** One missile path told whole: its points, its clock, and what became of the launch. For pictures and words, not for play. */
import { INTERCEPTORS, SITES } from './catalogue.ts';
import type { Configuration } from './configuration.ts';
import { zenith } from './earth.ts';
import { explainPath, type PathClock, type PathId, type Reckoning } from './explain.ts';
import { LENSES, type LensName } from './lenses.ts';
import { drawPath, type Encounter, type Ends, encounter, endsOf, type PicturePoint } from './picture.ts';
import { inSector } from './sector.ts';
import type { Tables } from './tables.ts';

export interface PathStory {
  id: PathId;
  reckoning: Reckoning;
  /** Names of where it starts and ends, as the tables have them. */
  from: string;
  to: string;
  ends: Ends;
  /** From the launcher to the impact, and when that is, s. */
  points: PicturePoint[];
  duration: number;
  clock: PathClock;
  /** Null when no battery comes into question. */
  encounter: Encounter | null;
  /** Seconds from the usable track to the order, and from the order to the launch. */
  delay: number;
  prep: number;
  command: NonNullable<Configuration['command']>;
  /** Its target lies in the sector that a sectoral command leaves to the other side. */
  intoSector: boolean;
}

/** Throws RangeError as explainPath does. `lens` says whose tables they are. */
export function storyOf(
  tables: Tables,
  lens: LensName,
  config: Configuration,
  id: PathId,
  reckoning: Reckoning = 'track',
): PathStory {
  const clock = explainPath(tables, config, id, reckoning);
  const ends = endsOf(tables, id);
  const points = drawPath(ends);
  const command = config.command ?? 'independent';
  return {
    ...{ id, reckoning, ends, points, clock, command },
    ...namesOf(tables, id),
    duration: Math.round(points[points.length - 1].time),
    encounter: encounterOf(clock, ends, lens, reckoning === 'track' && command === 'sectoral'),
    delay: config.delay ?? tables.command[command],
    prep: tables.prep,
    intoSector: inSector(zenith(ends.to)),
  };
}

function encounterOf(
  { battery, launched }: PathClock,
  ends: Ends,
  lens: LensName,
  confined: boolean,
): Encounter | null {
  if (battery === null) return null;
  const interceptor = INTERCEPTORS[battery.interceptor];
  const launcher = { at: SITES[battery.site], interceptor, ownRange: LENSES[lens].aegisRange };
  return encounter(ends, launcher, launched ?? Number.POSITIVE_INFINITY, confined);
}

function namesOf(tables: Tables, id: PathId): { from: string; to: string } {
  if (id.kind === 'icbm') return { from: tables.fields[id.field][0], to: tables.us_t[id.target][0] };
  const [from] = tables.launch[id.launch];
  return { from, to: id.kind === 'us' ? tables.us_t[id.target][0] : tables.cells[id.cell][2] };
}
