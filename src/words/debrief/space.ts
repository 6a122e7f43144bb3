/** Where a game ended among all its deals, and what was left on the table, in sentences. */
import type { Party, Scenario } from '../../engine/types.ts';
import { voiceOf } from '../names.ts';
import { list, plain, signed } from '../numbers.ts';
import { percent } from './branch.ts';

/** 14745600 → "14,745,600". */
export const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

export interface SpaceFigures {
  count: number;
  exact: boolean;
  strictlyRational: number;
  noZone: boolean;
}

/** How many deals there were, and for how many of them everybody had a reason. */
export function spaceTakeaway(space: SpaceFigures): string {
  if (space.count === 0) return 'No text could be written that enough capitals would have ratified.';
  const all = `${space.exact ? '' : 'about '}${grouped(space.count)}`;
  if (space.strictlyRational === 0)
    return `Of ${all} deals none was better than no agreement for everyone: there was ${space.noZone ? 'no zone of agreement' : 'nothing in it for somebody'}.`;
  const share = space.strictlyRational / space.count;
  const part = share < 0.005 ? 'fewer than 1 in 200' : percent(share);
  return `Of ${all} deals ${space.exact ? '' : 'about '}${grouped(space.strictlyRational)} (${part}) were better than no agreement for everyone.`;
}

/** "+2 Washington, +1 Brussels, 0 Moscow" */
export const gainsText = (scenario: Scenario, gains: readonly number[]): string =>
  gains.map((gain, party) => `${signed(gain)} ${voiceOf(scenario, party)}`).join(', ');

/** What each party could still have gained at no other's cost, from an agreement or from none. */
export function leftTakeaway(scenario: Scenario, alone: readonly (number | null)[], agreed: boolean): string {
  const told = alone.flatMap((gain, party) =>
    gain !== null && gain > 0 ? [`${voiceOf(scenario, party as Party)} up to ${plain(gain)}`] : [],
  );
  if (told.length === 0)
    return agreed
      ? 'Nothing was left on the table: no other text gave anyone more at no other’s cost.'
      : 'No text gave anyone more than no agreement at no other’s cost.';
  const than = agreed ? 'more at no other’s cost' : 'more than without an agreement, at no other’s cost';
  return `Points that could be had ${than}: ${list(told)}.`;
}
