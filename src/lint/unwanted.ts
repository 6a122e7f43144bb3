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
      message: { id: 'flaw.clauseUnwanted', values: { clause: name } },
      fix: { id: 'mend.clauseUnwanted' },
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
        message: { id: 'flaw.optionShut', values: { option: option.name, need: option.need, reach } },
        fix: { id: 'mend.optionShut', values: { reach } },
      };
    else if (better >= 0)
      yield {
        where,
        message: { id: 'flaw.optionUnwanted', values: { option: option.name, better: options[better]!.name } },
        fix: { id: 'mend.optionUnwanted', values: { option: better } },
      };
  }
}

export const UNWANTED: Lint = {
  code: 'unwanted-option',
  *check(context): Iterable<Finding> {
    for (const clause of context.scenario.clauses.keys()) yield* clauseFindings(context, clause);
  },
};
