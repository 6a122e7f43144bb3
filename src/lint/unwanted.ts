/** Clauses and options nobody could want. */
import type { Scenario } from '../engine/index.ts';
import type { Context, Finding, Lint } from './types.ts';
import { moveWorth, reachOf } from './worth.ts';

/** Whether moving a clause from one option to another can be worth anything to anybody. */
const somebodyGains = (scenario: Scenario, clause: number, from: number, to: number): boolean =>
  scenario.parties.some((_, party) => moveWorth(scenario, party, clause, from, to)[1] > 0);

/** An option no harder to write that is at least as good for everybody, whatever happens; −1 for none. */
function betterThan(scenario: Scenario, clause: number, option: number): number {
  const { options } = scenario.clauses[clause]!;
  return options.findIndex(
    ({ need }, other) =>
      other !== option &&
      need <= options[option]!.need &&
      !somebodyGains(scenario, clause, other, option) &&
      (other === 0 || scenario.parties.some((_, party) => moveWorth(scenario, party, clause, option, other)[0] > 0)),
  );
}

function* clauseFindings({ scenario, games }: Context, clause: number): Iterable<Finding> {
  const { id, name, options } = scenario.clauses[clause]!;
  if (options.every((_, k) => !somebodyGains(scenario, clause, 0, k))) {
    yield {
      where: { path: ['clauses', id], spot: 'key' },
      message: `Nobody could want anything of the clause "${name}": no option is worth more than 0 to anyone.`,
      fix: 'Say in "worth:" who gains by an option, or delete the clause.',
    };
    return;
  }
  const reach = Math.max(...games.map(reachOf));
  for (const [k, option] of options.entries()) {
    if (k === 0) continue;
    const where = { path: ['clauses', id, 'options', k, 'name'] };
    const better = betterThan(scenario, clause, k);
    if (option.need > reach)
      yield {
        where: { path: ['clauses', id, 'options', k, 'need'] },
        message: `"${option.name}" needs level ${option.need}, but no pillar gets above ${reach}.`,
        fix: `Write ${reach} or less, or add rounds.`,
      };
    else if (better >= 0)
      yield {
        where,
        message: `Nobody could want "${option.name}": "${options[better]!.name}" is at least as good for everyone, and no harder to write.`,
        fix: `Make it worth more than option ${better} to somebody, or let option ${better} need a higher level.`,
      };
  }
}

export const UNWANTED: Lint = {
  code: 'unwanted-option',
  title: 'A clause or option nobody could want',
  about:
    'A clause none of whose options is worth more than nothing to anyone; an option beside another that is at least as ' +
    'good for everyone and needs no higher level; an option whose level no pillar reaches in any length. Told over all ' +
    'briefs, tracks and lasting effects.',
  example:
    'options:\n  - { name: None, … }\n  - { name: Letters, …, worth: { up: 1, down: 2 } }\n  - { name: Fewer letters, …, worth: { up: 0, down: 2 } }',
  *check(context): Iterable<Finding> {
    for (const clause of context.scenario.clauses.keys()) yield* clauseFindings(context, clause);
  },
};
