/** How each clause moved: where every party stood publicly, where the working text stood, and who moved. */
import type { Game, Party } from '../../engine/index.ts';
import type { Moment } from './moment.ts';

/** From a step on, an option. */
export interface Stand {
  step: number;
  round: number;
  option: number;
}

export interface ClauseStory {
  /** The working text's stands, the first at step 0. */
  text: Stand[];
  /** Each party's public stands (rule 4.20), the first at step 0. */
  positions: Stand[][];
  /** Every change of a public position, in order. */
  moves: { step: number; round: number; party: Party; from: number; to: number }[];
}

function note(stands: Stand[], step: number, round: number, option: number): number | null {
  const last = stands.at(-1);
  if (last?.option === option) return null;
  stands.push({ step, round, option });
  return last ? last.option : null;
}

/** One story a clause, in the scenario's order. */
export function clausesOf(game: Game, moments: Moment[]): ClauseStory[] {
  const stories: ClauseStory[] = game.clauses.map(() => ({
    text: [],
    positions: game.scenario.parties.map(() => []),
    moves: [],
  }));
  moments.forEach(({ state, round }, step) => {
    stories.forEach((story, clause) => {
      note(story.text, step, round, state.public.text[clause]!);
      state.public.positions.forEach((position, party) => {
        const to = position[clause]!;
        const from = note(story.positions[party]!, step, round, to);
        if (from !== null) story.moves.push({ step, round, party, from, to });
      });
    });
  });
  return stories;
}
