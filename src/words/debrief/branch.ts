/** What came of playing a game on from one of its moves, in sentences. */
import type { Outcome, Party, Scenario } from '../../engine/types.ts';
import { voiceOf, voices } from '../names.ts';
import { list, percent, plain, quoted } from '../numbers.ts';
import { outcomeTitle } from '../outcomes.ts';
import { say } from '../say.ts';

export interface BranchFigures {
  at: number;
  round: number;
  games: number;
  endings: Record<Outcome, number>;
  actual: Outcome | null;
  scores: { mean: number; actual: number | null; better: number }[];
}

/** "From move 39 in round 5, the commonest ending of 200 games was “Agreement in force” (33 %). …" */
export function branchTakeaway(scenario: Scenario, branch: BranchFigures): string {
  const { at, round, endings, games, actual } = branch;
  const [ending, share] = Object.entries(endings).reduce((best, each) => (each[1] > best[1] ? each : best));
  const common = { ending: quoted(outcomeTitle(ending as Outcome)), share: percent(share) };
  const told = [say('branch.common', { at, round, games, ...common })];
  if (actual)
    told.push(say('branch.actual', { ending: quoted(outcomeTitle(actual)), share: percent(endings[actual]) }));
  const better = branch.scores.flatMap((score, party) =>
    score.actual === null
      ? []
      : [
          say('branch.better.party', {
            party: voiceOf(scenario, party as Party),
            score: plain(score.actual),
            share: percent(score.better),
          }),
        ],
  );
  if (better.length > 0) told.push(say('branch.better', { gains: list(better) }));
  return told.join(' ');
}

/** "The middle half of the games gave Washington 12 to 17 and Moscow 12 to 19; …" */
export function spreadTakeaway(
  scenario: Scenario,
  scores: readonly { five: number[]; actual: number | null }[],
): string {
  const ranges = scores.map(({ five }, at) => {
    const [party, low, high] = [voiceOf(scenario, at), plain(five[1] ?? 0), plain(five[3] ?? 0)];
    return low === high ? say('branch.range.one', { party, low }) : say('branch.range', { party, low, high });
  });
  const below = scores.flatMap(({ five, actual }, party) =>
    actual !== null && actual < (five[1] ?? 0) ? [party] : [],
  );
  const above = scores.flatMap(({ five, actual }, party) =>
    actual !== null && actual > (five[3] ?? 0) ? [party] : [],
  );
  const told = [
    ...(below.length > 0 ? [say('branch.less', { parties: voices(scenario, below) })] : []),
    ...(above.length > 0 ? [say('branch.more', { parties: voices(scenario, above) })] : []),
  ];
  return told.length > 0
    ? say('branch.spread.told', { ranges: list(ranges), told: list(told) })
    : say('branch.spread', { ranges: list(ranges) });
}
