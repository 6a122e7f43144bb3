/** What came of playing a game on from one of its moves, in sentences. */
import type { Outcome, Party, Scenario } from '../../engine/types.ts';
import { voiceOf, voices } from '../names.ts';
import { count, list, plain } from '../numbers.ts';
import { outcomeTitle } from '../outcomes.ts';

/** A share of 0 … 1 as "54 %", rounded half up, with a space no line breaks at. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 0.5)}\u00a0%`;

/** One decimal, with a true minus: "17.1". */
export function decimal(value: number): string {
  const tenths = Math.round(Math.abs(value) * 10);
  const text = `${Math.floor(tenths / 10)}.${tenths % 10}`;
  return value < 0 && tenths > 0 ? `−${text}` : text;
}

export interface BranchFigures {
  at: number;
  round: number;
  games: number;
  endings: Record<Outcome, number>;
  actual: Outcome | null;
  scores: { mean: number; actual: number | null; better: number }[];
}

/** "From move 39 (round 5), 33 % of 200 games ended with an agreement in force. …" */
export function branchTakeaway(scenario: Scenario, branch: BranchFigures): string {
  const { endings, games, actual } = branch;
  const [ending, share] = Object.entries(endings).reduce((best, each) => (each[1] > best[1] ? each : best));
  const common = `the commonest ending of ${count(games, 'game')} was “${outcomeTitle(ending as Outcome)}” (${percent(share)})`;
  const here = actual ? ` What happened, “${outcomeTitle(actual)}”, came in ${percent(endings[actual])}.` : '';
  const better = branch.scores.flatMap((score, party) =>
    score.actual === null
      ? []
      : [`${voiceOf(scenario, party as Party)} did better than its ${plain(score.actual)} in ${percent(score.better)}`],
  );
  const gains = better.length > 0 ? ` ${list(better)}.` : '';
  return `From move ${branch.at} in round ${branch.round}, ${common}.${here}${gains}`;
}

/** "The middle half of the games gave Washington 12 to 17 and Moscow 12 to 19; …" */
export function spreadTakeaway(
  scenario: Scenario,
  scores: readonly { five: number[]; actual: number | null }[],
): string {
  const ranges = scores.map(
    ({ five }, party) => `${voiceOf(scenario, party)} ${plain(five[1] ?? 0)} to ${plain(five[3] ?? 0)}`,
  );
  const below = scores.flatMap(({ five, actual }, party) =>
    actual !== null && actual < (five[1] ?? 0) ? [party] : [],
  );
  const above = scores.flatMap(({ five, actual }, party) =>
    actual !== null && actual > (five[3] ?? 0) ? [party] : [],
  );
  const told = [
    ...(below.length > 0 ? [`${voices(scenario, below)} really scored less`] : []),
    ...(above.length > 0 ? [`${voices(scenario, above)} more`] : []),
  ];
  const real = told.length > 0 ? `; ${list(told)}` : '';
  return `The middle half of the games gave ${list(ranges)}${real}.`;
}
