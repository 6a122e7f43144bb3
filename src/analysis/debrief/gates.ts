/** Which options could be written when, and which never could for lack of work (rules 1.7, 3.8). */
import type { Game } from '../../engine/index.ts';
import { type Moment, roundEnds } from './moment.ts';

export interface Gate {
  clause: number;
  option: number;
  pillar: number;
  /** Level of the pillar the option needs, and the level it reached. */
  need: number;
  level: number;
  /** First round in which its pillar allowed it; null: never. */
  round: number | null;
  /** Counted points of joint work still missing at the end; 0 when it could be written. */
  missing: number;
}

/** Every option but the status quo, clause by clause. */
export function gatesOf(game: Game, moments: Moment[]): Gate[] {
  const ends = roundEnds(moments);
  const last = moments.at(-1)!.state.public;
  return game.clauses.flatMap((clause, c) =>
    clause.options.slice(1).map((_, k): Gate => {
      const need = game.need[c]![k + 1]!;
      const reached = ends.find(end => end.state.public.pillars[clause.pillar]!.level >= need);
      const { level, work } = last.pillars[clause.pillar]!;
      const missing = reached ? 0 : Math.max(0, (need - level) * game.rules.levelCost - work);
      const round = reached ? reached.state.public.round : null;
      return { clause: c, option: k + 1, pillar: clause.pillar, need, level, round, missing };
    }),
  );
}
