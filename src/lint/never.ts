/** What a scenario announces and no game can bring about: cards, choices, deployments, interim deals, endings. */
import { canBe, type World, worldOf } from './possible.ts';
import type { LintTold } from './sayings.ts';
import type { Context, Finding, Lint } from './types.ts';

const FIX: LintTold = { id: 'mend.never' };

const inAll = (worlds: readonly World[], test: (world: World) => boolean): boolean => worlds.every(test);

function* cards({ scenario, games }: Context, worlds: readonly World[]): Iterable<Finding> {
  for (const [k, { id, title, choice }] of scenario.events.entries()) {
    if (inAll(worlds, world => !world.events.has(k)))
      yield {
        where: { path: ['events', id, 'when'] },
        message: { id: 'flaw.cardNever', values: { card: title } },
        fix: FIX,
      };
    for (const option of choice?.options ?? []) {
      if (!games.every(game => option.cost > game.rules.capitalMax)) continue;
      const path = ['events', id, 'choice', 'options', option.id, 'cost'];
      yield {
        where: { path },
        message: { id: 'flaw.choiceDear', values: { option: option.name } },
        fix: { id: 'mend.choiceDear', values: { most: games[0]!.rules.capitalMax } },
      };
    }
  }
}

function* onTheGround({ scenario }: Context, worlds: readonly World[]): Iterable<Finding> {
  for (const [k, { id, name }] of scenario.deployments.entries())
    if (inAll(worlds, world => !world.deployed.has(k)))
      yield {
        where: { path: ['deployments', id, 'when'] },
        message: { id: 'flaw.deploymentNever', values: { deployment: name } },
        fix: FIX,
      };
  for (const [k, { id, name }] of scenario.interims.entries())
    if (inAll(worlds, world => !world.interims.has(k)))
      yield {
        where: { path: ['interims', id], spot: 'key' },
        message: { id: 'flaw.interimNever', values: { interim: name } },
        fix: { id: 'mend.interimNever' },
      };
  for (const { id, name, when } of scenario.endings)
    if (inAll(worlds, world => !canBe(world, when)))
      yield {
        where: { path: ['endings', id, 'when'] },
        message: { id: 'flaw.endingNever', values: { ending: name } },
        fix: FIX,
      };
}

export const NEVER: Lint = {
  code: 'never-happens',
  *check(context): Iterable<Finding> {
    const worlds = context.games.map(worldOf);
    yield* cards(context, worlds);
    yield* onTheGround(context, worlds);
  },
};
