/** What is timed. Bundled before it runs, as the page is: tsx names every inner function anew each time it is made. */
import {
  compile,
  type Game,
  type Move,
  mutate,
  mute,
  OUTCOMES,
  play,
  type Scenario,
  type State,
  setup,
} from '../../src/engine/index.ts';
import { playGame } from '../../src/simulate/run.ts';
import { machineOf } from './bare/machine.ts';
import { memoryOf } from './bare/memory.ts';
import { replay } from './bare/replay.ts';
import { tapeOf } from './bare/tape.ts';
import type { Contest } from './measure.ts';

/** A random game drawn beforehand: what is timed is playing the moves, not choosing them. */
export interface Recorded {
  seed: string;
  moves: Move[];
}

/** Times the bare loop plays all games in one run, so that reading the clock weighs nothing. */
const TURNS = 20;

/** The length played; the scenario's first. */
const gameOf = (scenario: Scenario): Game => compile(scenario, scenario.lengths[0]!.id);

const movesIn = (games: readonly Recorded[]): number => games.reduce((sum, { moves }) => sum + moves.length, 0);

/** The practical limit in JavaScript. */
export function bareContest(scenario: Scenario, games: readonly Recorded[]): Contest {
  const game = gameOf(scenario);
  const machine = machineOf(game, OUTCOMES);
  const tapes = games.map(({ seed, moves }) => ({
    memory: memoryOf(machine, setup(game, seed)),
    ...tapeOf(machine.l, moves),
  }));
  return {
    name: 'bare typed arrays',
    run: () => {
      for (let turn = 0; turn < TURNS; turn++)
        for (const { memory, numbers, rows } of tapes) {
          machine.m.set(memory);
          replay(machine, numbers, rows);
        }
      return TURNS * movesIn(games);
    },
  };
}

/** Plays the games with fresh states that are not part of the time. */
function engineContest(
  name: string,
  scenario: Scenario,
  games: readonly Recorded[],
  playThrough: (game: Game, state: State, moves: readonly Move[]) => void,
): Contest {
  const game = gameOf(scenario);
  let states: State[] = [];
  return {
    name,
    prepare: () => {
      states = games.map(({ seed }) => setup(game, seed));
    },
    run: () => {
      games.forEach(({ moves }, k) => {
        playThrough(game, states[k]!, moves);
      });
      return movesIn(games);
    },
  };
}

/** What sweeps and search run. */
export const mutateContest = (scenario: Scenario, games: readonly Recorded[]): Contest =>
  engineContest('mutate', scenario, games, (game, state, moves) => {
    for (const move of moves) mutate(game, state, move, mute);
  });

/** What a table runs: every move checked, the state before it kept, everything told. */
export const produceContest = (scenario: Scenario, games: readonly Recorded[]): Contest =>
  engineContest('produce (play)', scenario, games, (game, start, moves) => {
    let state = start;
    for (const move of moves) {
      const played = play(game, state, move);
      if (played.ok) state = played.value.state;
    }
  });

/** Whole games between delegations, as a sweep plays them. */
export function personaContest(scenario: Scenario): Contest {
  const game = gameOf(scenario);
  const casts = game.scenario.parties.map(() => 'mix' as const);
  let seed = 0;
  return {
    name: 'persona games',
    run: () => {
      for (let k = 0; k < 5; k++) playGame(game, casts, 'normal', `bench-${++seed}`);
      return 5;
    },
  };
}
