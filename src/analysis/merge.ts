/**
 * The frontier of an additive domain without its outcomes: issue by issue, keeping of all beginnings of an outcome only
 * those no other beginning dominates. Whatever follows adds the same to both, so nothing on the frontier is lost.
 */
import { type Domain, TOLERANCE } from './domain.ts';
import { frontierOf } from './frontier.ts';

/** Beginnings of outcomes, in the outcomes' order. */
interface Stage {
  /** Sums so far, one column a party. */
  sums: Float64Array[];
  /** How many beginnings share these sums to the last digits. */
  count: Float64Array;
  /** Place in the stage before, and the option that followed; of the first of those that share the sums. */
  from: Uint32Array;
  option: Uint32Array;
}

export interface Merged {
  /** Utilities (never above 1) of every point, one column a party; near-ties stand beside each other. */
  columns: Float64Array[];
  /** Outcomes attaining each, as far as utilities do not reach the cut at 1. */
  count: Float64Array;
  /** The first outcome of each in the order of outcomes. */
  outcomes: number[][];
  /** False when `maxStates` was passed and only a part of the beginnings was carried on. */
  exact: boolean;
}

/** Sums that differ by rounding alone are the same beginning. */
const SAME = 1e-12;

/**
 * Exact unless the beginnings of any length that nobody dominates number more than `maxStates`; then an even choice of
 * them is carried on, and `exact` is false. Memory: about 16 bytes × (parties + 3) for each beginning of a stage.
 */
export function mergeFrontier(domain: Domain, maxStates: number): Merged {
  const trail: Stage[] = [];
  let sums: Float64Array[] = domain.parties.map(() => Float64Array.of(0));
  let count: Float64Array = Float64Array.of(1);
  let exact = true;
  for (let issue = 0; issue < domain.issues.length; issue++) {
    const { stage, whole } = thinned(keepBest(extend(domain, issue, sums, count)), maxStates);
    exact &&= whole;
    trail.push(stage);
    ({ sums, count } = stage);
  }
  const outcomes = Array.from(count, (_, at) => traceBack(trail, at));
  return { columns: sums.map(column => column.map(sum => Math.min(1, sum))), count, outcomes, exact };
}

function extend(domain: Domain, issue: number, sums: Float64Array[], count: Float64Array): Stage {
  const size = domain.issues[issue]!.options.length;
  const length = count.length * size;
  const next = domain.value.map((value, party) => {
    const column = new Float64Array(length);
    const add = value[issue]!;
    const old = sums[party]!;
    for (let k = 0, at = 0; k < old.length; k++) for (let o = 0; o < size; o++) column[at++] = old[k]! + add[o]!;
    return column;
  });
  const from = new Uint32Array(length);
  const option = new Uint32Array(length);
  const counts = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    from[at] = Math.floor(at / size);
    option[at] = at - from[at]! * size;
    counts[at] = count[from[at]!]!;
  }
  return { sums: next, count: counts, from, option };
}

/** What is on the frontier; of sums that are the same the first stands for all. */
function keepBest(stage: Stage): Stage {
  const { outcomes, starts } = frontierOf(stage.sums, TOLERANCE);
  const kept: number[] = [];
  for (let p = 0; p + 1 < starts.length; p++) {
    const heads: number[] = [];
    for (const k of outcomes.subarray(starts[p], starts[p + 1])) {
      const same = heads.find(h => stage.sums.every(column => Math.abs(column[h]! - column[k]!) <= SAME));
      if (same === undefined) heads.push(k);
      else stage.count[same]! += stage.count[k]!;
    }
    for (const head of heads) kept.push(head);
  }
  return pick(stage, Uint32Array.from(kept).sort());
}

const pick = (stage: Stage, places: Uint32Array): Stage => ({
  sums: stage.sums.map(column => Float64Array.from(places, k => column[k]!)),
  count: Float64Array.from(places, k => stage.count[k]!),
  from: places.map(k => stage.from[k]!),
  option: places.map(k => stage.option[k]!),
});

function thinned(stage: Stage, most: number): { stage: Stage; whole: boolean } {
  const length = stage.count.length;
  if (length <= most) return { stage, whole: true };
  const places = Uint32Array.from({ length: most }, (_, k) => Math.floor((k * length) / most));
  return { stage: pick(stage, places), whole: false };
}

function traceBack(trail: Stage[], at: number): number[] {
  const outcome = new Array<number>(trail.length);
  let place = at;
  for (let issue = trail.length - 1; issue >= 0; issue--) {
    outcome[issue] = trail[issue]!.option[place]!;
    place = trail[issue]!.from[place]!;
  }
  return outcome;
}
