/** The twin's own words; every name comes from the scenario. Pure. */
import type { PlaceDef, Scenario } from '../../engine/scenario.ts';
import type { StopState, TrackView } from './picture.ts';
import type { LineView, PlaceState, PlaceView } from './places.ts';

export const TWIN = {
  heading: 'Map and table as text',
  map: 'On the map',
  lines: 'Lines on the map',
} as const;

const KIND: Record<PlaceDef['kind'], string> = {
  command: 'command',
  site: 'site',
  radar: 'radar',
  ship: 'ship',
  launch: 'launch area',
  field: 'field',
  base: 'base',
  city: 'city',
  region: 'region',
};

const STATE: Record<PlaceState, string> = { hidden: 'not there', planned: 'planned', active: 'in place' };

/** "Redzikowo: site, US, planned; with this draft: not there" */
export function placeWords(scenario: Scenario, { place, now, drafted }: PlaceView): string {
  const owner = place.owner === null ? [] : [scenario.parties[place.owner].short];
  const state = place.kind === 'city' || place.kind === 'region' ? [] : [STATE[now]];
  const preview = now === drafted ? '' : `; with this draft: ${STATE[drafted]}`;
  return `${place.name}: ${[KIND[place.kind], ...owner, ...state].join(', ')}${preview}`;
}

/** "Sector border; only with this draft" */
export function lineWords({ line, now, drafted }: LineView): string {
  if (now === drafted) return line.name;
  return drafted ? `${line.name}; only with this draft` : `${line.name}; gone with this draft`;
}

/** What the slider says of an option: "Raw tracks, step 3 of 5; needs Joint threat assessment at level 2". */
export function stopWords(scenario: Scenario, track: TrackView, option: number): string {
  const clause = scenario.clauses[track.clause];
  const step = `${clause.options[option].name}, step ${option} of ${clause.options.length - 1}`;
  const state = stateWords(scenario, track, option, track.stops[option]);
  return state ? `${step}; ${state}` : step;
}

function stateWords(scenario: Scenario, track: TrackView, option: number, state: StopState): string {
  const clause = scenario.clauses[track.clause];
  switch (state) {
    case 'open':
      return '';
    case 'gated':
      return `needs ${scenario.pillars[clause.pillar].name} at level ${clause.options[option].need}`;
    case 'blocked':
      return 'may not be written';
    case 'below':
      return 'below what is banked';
  }
}

/** Where everybody stands on a clause, in one line. */
export function trackWords(scenario: Scenario, track: TrackView): string {
  const { options } = scenario.clauses[track.clause];
  const name = (option: number): string => options[option].name;
  return [
    `Working text: ${name(track.text)}`,
    ...(track.banked > 0 ? [`Banked: ${name(track.banked)}`] : []),
    ...(track.proposed
      ? [`Proposed by ${scenario.parties[track.proposed.by].short}: ${name(track.proposed.option)}`]
      : []),
    ...track.positions.map((at, party) => `${scenario.parties[party].short}: ${name(at)}`),
    ...track.redLines.map(
      ({ party, min, max }) => `Red line of ${scenario.parties[party].short}: from ${name(min)} to ${name(max)}`,
    ),
  ].join('. ');
}
