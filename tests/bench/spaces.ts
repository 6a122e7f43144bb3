/** What is measured of the analysis: random additive domains of three parties, and every package of a shipped scenario. */
import { ALL_LAYERS, exploreSpace, NO_LAYERS, now } from '../../src/analysis/game-space.ts';
import { agreementSpace, type Domain, frontierOf } from '../../src/analysis/index.ts';
import { mergeFrontier } from '../../src/analysis/merge.ts';
import { compile, setup, stream } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { bareColumns, bareFrontier } from './bare-frontier.ts';
import type { Contest } from './measure.ts';

/** Three parties, `issues` issues of ten options: 10^issues outcomes. Weights sum to 1, each issue's best is its weight. */
export function randomDomain(issues: number): Domain {
  const rng = stream(`domain of ${issues} issues`);
  const share = (): number => (1 + rng.int(1_000_000)) / 1_000_000;
  const parties = ['a', 'b', 'c'];
  const value = parties.map(() => {
    const weights = Array.from({ length: issues }, () => 0.1 + share());
    const total = weights.reduce((x, y) => x + y);
    return weights.map(weight => {
      const row = Float64Array.from({ length: 10 }, share);
      const most = row.reduce((x, y) => Math.max(x, y));
      return row.map(x => (x * weight) / (most * total));
    });
  });
  const names = Array.from({ length: issues }, (_, k) => `issue ${k}`);
  return {
    name: 'random',
    parties,
    issues: names.map(name => ({ name, options: Array.from({ length: 10 }, (_, o) => `${o}`) })),
    value,
    reservation: [0.4, 0.4, 0.4],
    discount: [1, 1, 1],
  };
}

/** Each contest's unit is one whole analysis; the first is the bare limit. All must find the same number of points. */
export function spaceContests(issues: number): Contest[] {
  const domain = randomDomain(issues);
  const points = bareFrontier(bareColumns(domain.value));
  const agreed = (found: number): number => {
    if (found !== points) throw new Error(`${found} points, not ${points}`);
    return 1;
  };
  return [
    { name: 'bare: utilities, grid, sort, sweep', run: () => agreed(bareFrontier(bareColumns(domain.value))) },
    {
      name: 'frontier of the same columns',
      run: () => agreed(frontierOf(bareColumns(domain.value)).starts.length - 1),
    },
    { name: 'frontier issue by issue', run: () => agreed(mergeFrontier(domain, 2_000_000).outcomes.length) },
    { name: 'everything analyse tells', run: () => agreed(agreementSpace(domain).compat.genius.frontier.length) },
  ];
}

/** Every package of a scenario with all pillars at their highest. */
export function packageContests(scenario: Scenario): Contest[] {
  const game = compile(scenario);
  const state = setup(game, 'bench');
  for (const pillar of state.public.pillars) pillar.level = game.rules.pillarMax;
  const run = (layers: typeof ALL_LAYERS) => () => {
    if (!now(exploreSpace(game, state, layers)).exact) throw new Error('not exact');
    return 1;
  };
  return [
    { name: 'plain values', run: run(NO_LAYERS) },
    { name: 'all layers', run: run(ALL_LAYERS) },
    { name: 'all but ratification', run: run({ ...ALL_LAYERS, ratification: false }) },
  ];
}
