/** Negotiations and experts, timed: bundled before it runs, in Node and in a browser. */
import type { Domain } from '../../src/analysis/index.ts';
import { delegation } from '../../src/bots/index.ts';
import { compile, mutate, mute, type Scenario, setup, stream, viewFor } from '../../src/engine/index.ts';
import { alternatingOffers, arenaOf, NEGOTIATORS, seated } from '../../src/negotiation/index.ts';
import type { Contest } from './measure.ts';

const ROUNDS = 1_000;
const SIZES = [5, 5, 5, 5, 8];

/** Three parties, 5,000 outcomes, any values. */
function largeDomain(): Domain {
  const rng = stream('bench');
  const parties = ['a', 'b', 'c'];
  return {
    name: 'bench',
    parties,
    issues: SIZES.map((size, k) => ({ name: `issue ${k}`, options: Array.from({ length: size }, (_, o) => `${o}`) })),
    value: parties.map(() => SIZES.map(size => Float64Array.from({ length: size }, () => rng.next() / SIZES.length))),
    reservation: [0, 0, 0],
    discount: [1, 1, 1],
  };
}

/** Offers of stacked alternating offers between three Boulware, 1,000 rounds; rankings made beforehand. */
export function offersContest(): Contest {
  const arena = arenaOf(largeDomain());
  const { boulware } = NEGOTIATORS;
  return {
    name: 'offers, three Boulware',
    run: () => alternatingOffers(seated(arena, [boulware, boulware, boulware], ROUNDS, 'bench'), ROUNDS).offers,
  };
}

/** Milliseconds of every move of so many games between experts, rising. */
export function expertMoves(scenario: Scenario, games: number): number[] {
  const game = compile(scenario, scenario.lengths[0]!.id);
  const times: number[] = [];
  for (let g = 0; g < games; g++) {
    const state = setup(game, `moves ${g}`);
    const seats = game.scenario.parties.map((_, seat) => delegation(game, seat, 'bureaucrat', 'expert', `moves ${g}`));
    while (state.public.ending === null) {
      const seat = state.public.waiting.indexOf(true);
      const view = viewFor(game, state, seat);
      const before = performance.now();
      const { move } = seats[seat]!.choose(view);
      times.push(performance.now() - before);
      mutate(game, state, move, mute);
    }
  }
  return times.sort((a, b) => a - b);
}
