/** How many outcomes reach a threshold for every party: whole branches are counted or dropped by their bounds. */
import type { Domain } from './domain.ts';

export interface Count {
  value: number;
  /** False when more than `maxSteps` branches had to be looked at. */
  exact: boolean;
}

interface Search {
  value: Float64Array[][];
  /** Sum that must be reached, one a party. */
  goal: number[];
  /** least[issue][party], most[issue][party]: sums of the least and the most that issues from here on add. */
  least: Float64Array[];
  most: Float64Array[];
  /** Outcomes below a branch at each issue. */
  below: number[];
  steps: number;
  maxSteps: number;
}

/**
 * Outcomes whose sum of contributions is at least `goal` (compared as it stands: the caller has put the tolerance in)
 * for every party. Stops counting after `maxSteps` branches.
 */
export function countAtLeast(domain: Domain, goal: number[], maxSteps: number): Count {
  const order = bySpread(domain);
  const value = domain.value.map(rows => order.map(issue => rows[issue]!));
  const search = { value, goal, ...boundsOf(value, order.length), steps: 0, maxSteps };
  const total = descend(search, 0, new Float64Array(goal.length));
  return { value: total, exact: search.steps <= maxSteps };
}

/** Issues that move utilities most come first: their branches are decided early. */
function bySpread(domain: Domain): number[] {
  const spread = domain.issues.map((_, issue) =>
    domain.value.reduce((sum, rows) => sum + Math.max(...rows[issue]!) - Math.min(...rows[issue]!), 0),
  );
  return spread.map((_, issue) => issue).sort((a, b) => spread[b]! - spread[a]! || a - b);
}

function boundsOf(value: Float64Array[][], issues: number): Pick<Search, 'least' | 'most' | 'below'> {
  const n = value.length;
  const least = [new Float64Array(n)];
  const most = [new Float64Array(n)];
  const below = [1];
  for (let issue = issues - 1; issue >= 0; issue--) {
    least.unshift(least[0]!.map((sum, party) => sum + Math.min(...value[party]![issue]!)));
    most.unshift(most[0]!.map((sum, party) => sum + Math.max(...value[party]![issue]!)));
    below.unshift(below[0]! * value[0]![issue]!.length);
  }
  return { least, most, below };
}

function descend(search: Search, issue: number, sums: Float64Array): number {
  const { value, goal } = search;
  if (++search.steps > search.maxSteps) return 0;
  const [least, most] = [search.least[issue]!, search.most[issue]!];
  let all = true;
  for (let party = 0; party < goal.length; party++) {
    if (sums[party]! + most[party]! < goal[party]!) return 0;
    if (sums[party]! + least[party]! < goal[party]!) all = false;
  }
  if (all) return search.below[issue]!;
  if (issue === search.below.length - 2) return countLast(search, issue, sums);
  let total = 0;
  const next = new Float64Array(goal.length);
  for (let option = 0; option < value[0]![issue]!.length; option++) {
    for (let party = 0; party < goal.length; party++) next[party] = sums[party]! + value[party]![issue]![option]!;
    total += descend(search, issue + 1, next);
  }
  return total;
}

function countLast({ value, goal }: Search, issue: number, sums: Float64Array): number {
  let total = 0;
  const size = value[0]![issue]!.length;
  for (let option = 0; option < size; option++) {
    let party = 0;
    while (party < goal.length && sums[party]! + value[party]![issue]![option]! >= goal[party]!) party++;
    if (party === goal.length) total++;
  }
  return total;
}
