/** What options can be worth: over all briefs, values of tracks and lasting effects (rules 1.5, 2.5, 9.5). */
import type { Game, Party, Scenario, TrackModifier } from '../engine/index.ts';
import { allEffects } from './effects.ts';

/** Levels no pillar can pass: its top, and one a round (rule 3.8). */
export const reachOf = (game: Game): number => Math.min(game.rules.pillarMax, game.rounds);

/** Options of a clause that can be written at some time, the status quo among them. */
export const reachableOf = (game: Game, clause: number): number[] =>
  game.need[clause]!.flatMap((need, k) => (need <= reachOf(game) ? [k] : []));

const stepsOf = (m: TrackModifier, clause: number, from: number, to: number): number[] => {
  const sign = m.clauses.find(each => each.clause === clause)?.sign ?? 0;
  const steps = Math.min(to, m.cap) - Math.min(from, m.cap);
  return m.steps.map(step => step * sign * steps);
};

/** Lasting changes an option may see: the sum of those that lower it, and of those that raise it. */
function shiftsOf(scenario: Scenario, party: Party, clause: number, option: number): [down: number, up: number] {
  let [down, up] = [0, 0];
  for (const effect of allEffects(scenario)) {
    if (effect.do !== 'value' || effect.party !== party || effect.clause !== clause || effect.option !== option)
      continue;
    if (effect.by < 0) down += effect.by;
    else up += effect.by;
  }
  return [down, up];
}

/**
 * Least and most, over all that can be, of what moving a clause from one option to another is worth to a party.
 * Generous on both sides: what cannot come together is counted as if it could.
 */
export function moveWorth(
  scenario: Scenario,
  party: Party,
  clause: number,
  from: number,
  to: number,
): [number, number] {
  const { options } = scenario.clauses[clause]!;
  const base = options[to]!.values[party]! - options[from]!.values[party]!;
  const briefs = scenario.briefs[party]!.map(({ shifts }) => {
    const by = shifts.find(shift => shift.clause === clause)?.by ?? [];
    return (to === 0 ? 0 : (by[to] ?? 0)) - (from === 0 ? 0 : (by[from] ?? 0));
  });
  let [least, most] = [base + Math.min(...briefs), base + Math.max(...briefs)];
  for (const m of scenario.modifiers) {
    if (!m.parties.includes(party)) continue;
    const steps = stepsOf(m, clause, from, to);
    least += Math.min(...steps);
    most += Math.max(...steps);
  }
  const [toDown, toUp] = to === 0 ? [0, 0] : shiftsOf(scenario, party, clause, to);
  const [fromDown, fromUp] = from === 0 ? [0, 0] : shiftsOf(scenario, party, clause, from);
  return [least + toDown - fromUp, most + toUp - fromDown];
}
