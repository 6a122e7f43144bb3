/** What is timed. Bundled before it runs, as the page is: tsx names every inner function anew each time it is made. */
import {
  compile,
  type Game,
  type Move,
  mutate,
  mute,
  play,
  type Scenario,
  type State,
  setup,
} from '../../src/engine/index.ts';
import { playGame } from '../../src/simulate/run.ts';
import { randomGame } from '../support/random-game.ts';
import { bareGame, bareReplay, tapeOf } from './bare.ts';
import type { Contest } from './measure.ts';

const copyOf = (state: State): State => JSON.parse(JSON.stringify(state)) as State;

interface Recorded {
  start: State;
  moves: Move[];
}

/** Random games drawn beforehand: what is timed is playing the moves, not choosing them. */
const recorded = (game: Game): Recorded[] =>
  Array.from({ length: 40 }, (_, k) => ({
    start: setup(game, `bench ${k}`),
    moves: [...randomGame(game, `bench ${k}`)].map(step => step.move),
  }));

function engineContests(game: Game): Contest[] {
  const games = recorded(game);
  const bare = bareGame(game);
  const tapes = games.map(({ moves }) => tapeOf(moves));
  const total = games.reduce((sum, { moves }) => sum + moves.length, 0);
  const fresh = games.map(({ start }) => JSON.stringify(start));
  let sink = 0;
  return [
    {
      name: 'bare typed arrays',
      run: () => {
        for (const tape of tapes) sink += bareReplay(bare, tape);
        return sink === Number.NEGATIVE_INFINITY ? 0 : total;
      },
    },
    {
      name: 'mutate',
      run: () => {
        games.forEach(({ moves }, k) => {
          const state = JSON.parse(fresh[k]!) as State;
          for (const move of moves) mutate(game, state, move, mute);
        });
        return total;
      },
    },
    {
      name: 'produce (play)',
      run: () => {
        for (const { start, moves } of games) {
          let state = copyOf(start);
          for (const move of moves) {
            const played = play(game, state, move);
            if (played.ok) state = played.value.state;
          }
        }
        return total;
      },
    },
  ];
}

function personaContest(game: Game): Contest {
  let seed = 0;
  return {
    name: 'persona games',
    run: () => {
      for (let k = 0; k < 5; k++)
        playGame(
          game,
          game.scenario.parties.map(() => 'mix' as const),
          'normal',
          `bench-${++seed}`,
        );
      return 5;
    },
  };
}

/** Playing the same moves in three ways; and whole games between delegations. */
export function contestsOf(scenario: Scenario): { engine: Contest[]; personas: Contest } {
  const game = compile(scenario, scenario.lengths[0]!.id);
  return { engine: engineContests(game), personas: personaContest(game) };
}
