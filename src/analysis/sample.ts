/** Estimates from a random sample of outcomes, for domains too large to count; always the same sample. */
import { stream } from '../engine/index.ts';
import { type Domain, outcomeCount } from './domain.ts';

/** Outcomes whose sum of contributions reaches `goal` for every party, estimated, with the standard error. */
export function estimateAtLeast(domain: Domain, goal: number[], samples: number): { value: number; error: number } {
  const rng = stream('agreement space');
  const sums = new Float64Array(goal.length);
  let hits = 0;
  for (let k = 0; k < samples; k++) {
    sums.fill(0);
    for (let issue = 0; issue < domain.issues.length; issue++) {
      const option = rng.int(domain.issues[issue]!.options.length);
      for (let party = 0; party < goal.length; party++) sums[party]! += domain.value[party]![issue]![option]!;
    }
    if (sums.every((sum, party) => sum >= goal[party]!)) hits++;
  }
  const share = hits / samples;
  const outcomes = outcomeCount(domain);
  return { value: Math.round(share * outcomes), error: outcomes * Math.sqrt((share * (1 - share)) / samples) };
}
