/** Where a game ended among all its deals, and what was left on the table, in sentences. */
import type { Party, Scenario } from '../../engine/types.ts';
import { voiceOf } from '../names.ts';
import { list, percent, plain, signed } from '../numbers.ts';
import { say } from '../say.ts';

/** 14745600 → "14,745,600". */
export const grouped = (value: number): string => say('number.grouped', { value: Math.round(value) });

export interface SpaceFigures {
  count: number;
  exact: boolean;
  strictlyRational: number;
  noZone: boolean;
}

/** How many deals there were, and for how many of them everybody had a reason. */
export function spaceTakeaway(space: SpaceFigures): string {
  if (space.count === 0) return say('space.none');
  const of = { exact: space.exact ? 'yes' : 'no', all: grouped(space.count) };
  if (space.strictlyRational === 0) return say(space.noZone ? 'space.noZone' : 'space.nothing', of);
  const part = space.strictlyRational / space.count;
  const share = part < 0.005 ? say('space.few') : percent(part);
  return say('space.some', { ...of, good: grouped(space.strictlyRational), share });
}

/** "+2 Washington, +1 Brussels, 0 Moscow" */
export const gainsText = (scenario: Scenario, gains: readonly number[]): string =>
  gains.map((gain, party) => say('space.gain', { gain: signed(gain), party: voiceOf(scenario, party) })).join(', ');

/** What each party could still have gained at no other's cost, from an agreement or from none. */
export function leftTakeaway(scenario: Scenario, alone: readonly (number | null)[], agreed: boolean): string {
  const gains = alone.flatMap((gain, party) =>
    gain !== null && gain > 0
      ? [say('left.gain', { party: voiceOf(scenario, party as Party), gain: plain(gain) })]
      : [],
  );
  if (gains.length === 0) return say(agreed ? 'left.none.agreed' : 'left.none.alone');
  return say(agreed ? 'left.some.agreed' : 'left.some.alone', { gains: list(gains) });
}
