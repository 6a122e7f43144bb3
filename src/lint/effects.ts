/** Every effect a scenario holds, those inside `if` among them. */
import type { Effect, Scenario } from '../engine/index.ts';

const nested = (effect: Effect): Effect[] => [
  effect,
  ...(effect.do === 'if' ? [...effect.then, ...effect.else].flatMap(nested) : []),
];

const known = new WeakMap<Scenario, Effect[]>();

export function allEffects(scenario: Scenario): Effect[] {
  const before = known.get(scenario);
  if (before) return before;
  const { events, calendar, interims, deployments } = scenario;
  const cards = events.flatMap(({ effects, choice }) => [
    ...effects,
    ...(choice?.options.flatMap(option => option.effects) ?? []),
  ]);
  const all = [...cards, ...[...calendar, ...interims, ...deployments].flatMap(({ effects }) => effects)].flatMap(
    nested,
  );
  known.set(scenario, all);
  return all;
}
