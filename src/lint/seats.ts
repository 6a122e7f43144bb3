/** Seats nobody would want: those that no text serves, and those always behind another. */
import type { Game, Party } from '../engine/index.ts';
import type { Context, Finding, Lint } from './types.ts';
import { moveWorth, reachableOf } from './worth.ts';

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Most that any text can be worth to the party, in the most generous state of the world. */
const bestText = (game: Game, party: Party): number =>
  sum(
    game.clauses.map((_, c) => Math.max(...reachableOf(game, c).map(k => moveWorth(game.scenario, party, c, 0, k)[1]))),
  );

/** Most by which any text can be worth more to `party` than to `other`. */
const furthestAhead = (game: Game, party: Party, other: Party): number =>
  sum(
    game.clauses.map((_, c) =>
      Math.max(
        ...reachableOf(game, c).map(
          k => moveWorth(game.scenario, party, c, 0, k)[1] - moveWorth(game.scenario, other, c, 0, k)[0],
        ),
      ),
    ),
  );

function* seat({ scenario, games }: Context, party: Party): Iterable<Finding> {
  const { id, name } = scenario.parties[party]!;
  const where = { path: ['parties', id], spot: 'key' as const };
  if (games.every(game => bestText(game, party) <= game.rules.noDealValue[party]!)) {
    yield {
      where,
      message: { id: 'flaw.seatRefuses', values: { party: name } },
      fix: { id: 'mend.seatRefuses', values: { party: id } },
    };
    return;
  }
  const ahead = scenario.parties.findIndex(
    (_, other) => other !== party && games.every(game => furthestAhead(game, party, other) <= 0),
  );
  if (ahead < 0) return;
  yield {
    where,
    message: { id: 'flaw.seatBehind', values: { party: name, other: scenario.parties[ahead]!.name } },
    fix: { id: 'mend.seatBehind', values: { party: id, other: scenario.parties[ahead]!.id } },
  };
}

export const SEATS: Lint = {
  code: 'dominated-seat',
  *check(context): Iterable<Finding> {
    for (const party of context.scenario.parties.keys()) yield* seat(context, party);
  },
};
