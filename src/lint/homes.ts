/** Constituencies that can never refuse, and those that can never agree. */
import { type Game, type Party, ROLES, type RoleIndex, type Scenario } from '../engine/index.ts';
import type { Context, Finding, Lint } from './types.ts';
import { moveWorth, reachableOf } from './worth.ts';

const FULL_SUPPORT = 10;
/** Points of support that ordinary play may cost a constituency. */
const SLACK = 3;

/** What a constituency must reach at least (rule 5.4). */
function needOf(scenario: Scenario, party: Party, role: RoleIndex): number {
  const { ratification } = scenario.homes[party]!;
  if (ratification.by === 'all') return ratification.all;
  return role === 0 ? ratification.hard : ratification.other;
}

/** Lowest and highest its view can be beside support: watched values, whatever is agreed (rule 5.3). */
function viewSpan(game: Game, party: Party, watch: readonly number[]): [number, number] {
  let [least, most] = [0, 0];
  for (const clause of watch) {
    const worths = reachableOf(game, clause).map(k => moveWorth(game.scenario, party, clause, 0, k));
    least += Math.min(...worths.map(([low]) => low));
    most += Math.max(...worths.map(([, high]) => high));
  }
  const { watchDivisor } = game.rules;
  return [Math.floor(least / watchDivisor), Math.floor(most / watchDivisor)];
}

/** How surely a constituency says yes to every text: its view at worst, above what it must reach. */
function spare(game: Game, party: Party, role: RoleIndex): number {
  const { watch } = game.scenario.homes[party]!.constituencies[role];
  const support = game.scenario.start.support[party]![role];
  return support + viewSpan(game, party, watch)[0] - needOf(game.scenario, party, role);
}

function* constituency({ scenario, games }: Context, party: Party, role: RoleIndex): Iterable<Finding> {
  const def = scenario.homes[party]!.constituencies[role];
  const where = { path: ['homes', scenario.parties[party]!.id, ROLES[role]], spot: 'key' as const };
  if (games.every(game => spare(game, party, role) >= SLACK))
    yield {
      where,
      message: { id: 'flaw.neverRefuses', values: { constituency: def.name, slack: SLACK } },
      fix: { id: 'mend.neverRefuses' },
    };
  const need = needOf(scenario, party, role);
  if (games.every(game => FULL_SUPPORT + viewSpan(game, party, def.watch)[1] < need))
    yield {
      where,
      message: { id: 'flaw.neverAgrees', values: { constituency: def.name, need } },
      fix: { id: 'mend.neverAgrees' },
    };
}

/** A capital that says yes to every text with the support it starts from, all the constituencies it needs together. */
function* capital({ scenario, games }: Context, party: Party): Iterable<Finding> {
  const roles = ROLES.map((_, role) => role as RoleIndex);
  const sure = roles.map(role => games.every(game => spare(game, party, role) >= 0));
  const { by } = scenario.homes[party]!.ratification;
  if (by === 'all' ? sure.includes(false) : !(sure[0] && (sure[1] || sure[2]))) return;
  const { id, name } = scenario.parties[party]!;
  yield {
    where: { path: ['homes', id], spot: 'key' },
    message: { id: 'flaw.capitalSure', values: { party: name } },
    fix: { id: 'mend.capitalSure' },
  };
}

export const HOMES: Lint = {
  code: 'home-decided',
  *check(context): Iterable<Finding> {
    for (const party of context.scenario.parties.keys()) {
      yield* capital(context, party);
      for (const role of ROLES.keys()) yield* constituency(context, party, role as RoleIndex);
    }
  },
};
