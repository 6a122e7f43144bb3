/** What a scenario announces and no game can bring about: cards, choices, deployments, interim deals, endings. */
import { canBe, type World, worldOf } from './possible.ts';
import type { Context, Finding, Lint } from './types.ts';

const FIX = 'Loosen the condition, or add what brings it about (a flag set, a deployment, more rounds).';

const inAll = (worlds: readonly World[], test: (world: World) => boolean): boolean => worlds.every(test);

function* cards({ scenario, games }: Context, worlds: readonly World[]): Iterable<Finding> {
  for (const [k, { id, title, choice }] of scenario.events.entries()) {
    if (inAll(worlds, world => !world.events.has(k)))
      yield { where: { path: ['events', id, 'when'] }, message: `The card "${title}" can never be drawn.`, fix: FIX };
    for (const option of choice?.options ?? []) {
      if (!games.every(game => option.cost > game.rules.capitalMax)) continue;
      const path = ['events', id, 'choice', 'options', option.id, 'cost'];
      const message = `Nobody can ever pay for "${option.name}": it costs more capital than a party can have.`;
      yield { where: { path }, message, fix: `Write ${games[0]!.rules.capitalMax} or less.` };
    }
  }
}

function* onTheGround({ scenario }: Context, worlds: readonly World[]): Iterable<Finding> {
  for (const [k, { id, name }] of scenario.deployments.entries())
    if (inAll(worlds, world => !world.deployed.has(k)))
      yield { where: { path: ['deployments', id, 'when'] }, message: `"${name}" can never be deployed.`, fix: FIX };
  for (const [k, { id, name }] of scenario.interims.entries())
    if (inAll(worlds, world => !world.interims.has(k)))
      yield {
        where: { path: ['interims', id], spot: 'key' },
        message: `The interim deal "${name}" can never be proposed: its round or level is out of reach.`,
        fix: 'Lower min-round or level, or add rounds.',
      };
  for (const { id, name, when } of scenario.endings)
    if (inAll(worlds, world => !canBe(world, when)))
      yield { where: { path: ['endings', id, 'when'] }, message: `The ending "${name}" can never apply.`, fix: FIX };
}

export const NEVER: Lint = {
  code: 'never-happens',
  title: 'An event that can never fire',
  about:
    'A card, deployment, interim deal or ending whose condition can hold in no length of the game (a flag nothing sets, ' +
    'a round beyond the last, two bounds that exclude each other), and a choice dearer than a purse can be.',
  example: 'flags: [flood]\nevents:\n  high-water: { …, when: { flag: flood } }   # and nothing sets the flag',
  *check(context): Iterable<Finding> {
    const worlds = context.games.map(worldOf);
    yield* cards(context, worlds);
    yield* onTheGround(context, worlds);
  },
};
