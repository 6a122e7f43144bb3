/** Red lines that no text can respect. */
import type { Game, Party, RedLineDef } from '../engine/index.ts';
import type { Context, Finding, Lint } from './types.ts';
import { reachableOf } from './worth.ts';

/** Whether some legal text respects the line: an option within it, and depth enough beside it (rules 4.4, 4.17). */
function canBeMet(game: Game, line: RedLineDef): boolean {
  const inside = reachableOf(game, line.clause).filter(k => k >= line.min && k <= line.max);
  if (inside.length === 0) return false;
  let depth = Math.max(...inside);
  for (const c of game.clauses.keys()) if (c !== line.clause) depth += Math.max(...reachableOf(game, c));
  return depth >= game.rules.minDepth;
}

function* lineFindings({ scenario, games }: Context, party: Party, at: number): Iterable<Finding> {
  const line = scenario.redLines[party]![at]!;
  const { name } = scenario.clauses[line.clause]!;
  const where = { path: ['red-lines', scenario.parties[party]!.id, at, 'clause'] };
  if (!games.some(game => canBeMet(game, line)))
    yield {
      where,
      message: { id: 'flaw.lineUnmet', values: { clause: name } },
      fix: { id: 'mend.lineUnmet' },
    };
}

export const RED_LINES: Lint = {
  code: 'red-line-unmet',
  *check(context): Iterable<Finding> {
    for (const [party, lines] of context.scenario.redLines.entries())
      for (const at of lines.keys()) yield* lineFindings(context, party, at);
  },
};
