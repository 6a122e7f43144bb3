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
      message: `No text is worth more to ${name} than no agreement, so it can only refuse.`,
      fix: `Give ${id} options that are worth something to it, or lower its no-deal-value.`,
    };
    return;
  }
  const ahead = scenario.parties.findIndex(
    (_, other) => other !== party && games.every(game => furthestAhead(game, party, other) <= 0),
  );
  if (ahead < 0) return;
  yield {
    where,
    message: `In no text does ${name} gain more than ${scenario.parties[ahead]!.name}: the seat is dominated.`,
    fix: `Give ${id} an option that is worth more to it than to ${scenario.parties[ahead]!.id}.`,
  };
}

export const SEATS: Lint = {
  code: 'dominated-seat',
  title: 'A dominated seat',
  about:
    'A party for which no text is worth more than no agreement, or which gains no more than some other party in every ' +
    'text there can be. Told over all briefs, tracks and lasting effects, in favour of the seat.',
  example:
    'clauses:\n  W1:\n    options:\n      - { name: None, … }\n      - { name: Shared, …, worth: { up: 4, down: 2 } }\n  # … and in every other clause up gains at least as much as down',
  *check(context): Iterable<Finding> {
    for (const party of context.scenario.parties.keys()) yield* seat(context, party);
  },
};
