/** The twin's own words; every name comes from the scenario. Pure. */
import type { Scenario } from '../../engine/scenario.ts';
import { say } from '../../words/say.ts';
import type { StopState, TrackView } from './picture.ts';
import type { LineView, PlaceView } from './places.ts';

/** "Redzikowo: site, US, planned; with this draft: not there" */
export function placeWords(scenario: Scenario, { place, now, drafted }: PlaceView): string {
  const owner = place.owner === null ? [] : [scenario.parties[place.owner].short];
  const state = place.kind === 'city' || place.kind === 'region' ? [] : [say(`place.state.${now}`)];
  const said = { place: place.name, about: [say(`place.kind.${place.kind}`), ...owner, ...state].join(', ') };
  return now === drafted
    ? say('twin.place', said)
    : say('twin.place.draft', { ...said, state: say(`place.state.${drafted}`) });
}

/** "Sector border; only with this draft" */
export function lineWords({ line, now, drafted }: LineView): string {
  if (now === drafted) return line.name;
  return say(drafted ? 'twin.line.only' : 'twin.line.gone', { line: line.name });
}

/** What the slider says of an option: "Raw tracks, step 3 of 5; needs Joint threat assessment at level 2". */
export function stopWords(scenario: Scenario, track: TrackView, option: number): string {
  const clause = scenario.clauses[track.clause];
  const step = { option: clause.options[option].name, step: option, last: clause.options.length - 1 };
  const state = stateWords(scenario, track, option, track.stops[option]);
  return state ? say('twin.stop.state', { ...step, state }) : say('twin.stop', step);
}

function stateWords(scenario: Scenario, track: TrackView, option: number, state: StopState): string {
  const clause = scenario.clauses[track.clause];
  switch (state) {
    case 'open':
      return '';
    case 'gated':
      return say('twin.gated', { pillar: scenario.pillars[clause.pillar].name, need: clause.options[option].need });
    case 'blocked':
      return say('twin.blocked');
    case 'below':
      return say('twin.below');
  }
}

/** Where everybody stands on a clause, in one line. */
export function trackWords(scenario: Scenario, track: TrackView): string {
  const { options } = scenario.clauses[track.clause];
  const name = (option: number): string => options[option].name;
  return [
    say('twin.text', { option: name(track.text) }),
    ...(track.banked > 0 ? [say('twin.banked', { option: name(track.banked) })] : []),
    ...(track.proposed
      ? [
          say('twin.proposed', {
            party: scenario.parties[track.proposed.by].short,
            option: name(track.proposed.option),
          }),
        ]
      : []),
    ...track.positions.map((at, party) => say('named.of', { party: scenario.parties[party].short, name: name(at) })),
    ...track.redLines.map(({ party, min, max }) =>
      say('twin.redLine', { party: scenario.parties[party].short, min: name(min), max: name(max) }),
    ),
  ].join('. ');
}
