/** Sensitivity by replaying: the same seeds, one value a point higher, everybody free to bargain differently. */
import { delegation, type Level } from '../bots/index.ts';
import { compile, type Game, type Scenario } from '../engine/index.ts';
import { playOut } from '../simulate/run.ts';
import { castOf } from './mixes.ts';

/** A number of the payoff table: what an option is worth to a party. */
export interface ValueAt {
  party: number;
  clause: number;
  option: number;
}

export interface Replay {
  /** Index into valuesIn(game); −1 for the values as they are. */
  value: number;
  /** By game: 1 an agreement, 0 none. */
  agreed: number[];
  /** By game and party: share of the win. */
  wins: number[][];
}

/** Every value that may be other than 0, in a fixed order. */
export const valuesIn = (game: Game): ValueAt[] =>
  game.scenario.parties.flatMap((_, party) =>
    game.clauses.flatMap(({ options }, clause) =>
      options.flatMap((__, option) => (option === 0 ? [] : [{ party, clause, option }])),
    ),
  );

function raised(scenario: Scenario, at: ValueAt): Scenario {
  const copy = structuredClone(scenario);
  copy.clauses[at.clause]!.options[at.option]!.values[at.party]! += 1;
  return copy;
}

interface ReplayPlan {
  seed: string;
  level: Level;
  replays: number;
}

/** Plays the first games of the moderates again with one value raised. */
export function replayOf(game: Game, { seed, level, replays }: ReplayPlan, value: number): Replay {
  const changed = value < 0 ? game : compile(raised(game.scenario, valuesIn(game)[value]!), game.lengthId);
  const result: Replay = { value, agreed: [], wins: [] };
  for (let g = 0; g < replays; g++) {
    const of = `${seed}/${g}`;
    const seats = castOf('moderates', game.n, seed, g);
    const { ending } = playOut(
      changed,
      of,
      seats.map((persona, seat) => delegation(changed, seat, persona, level, of)),
    );
    result.agreed.push(ending.agreement ? 1 : 0);
    result.wins.push(seats.map((_, seat) => (ending.winners.includes(seat) ? 1 / ending.winners.length : 0)));
  }
  return result;
}
