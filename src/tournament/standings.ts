/** The figures of a tournament, from the results of all its meetings. */
import type { NegotiatorId } from '../negotiation/index.ts';
import { meetingAt, type Plan, type Tables } from './plan.ts';
import type { Played } from './play.ts';
import { holm, type Interval, intervalOf, signFlip } from './statistics.ts';

export interface Standing {
  id: NegotiatorId;
  /** Seats it filled. */
  seats: number;
  /** Utility, discounted; blocks are seats of domains. */
  utility: Interval;
  /** Shares and means over the meetings it sat in, each as often as it did; failures count 0 for Nash. */
  agreement: number;
  nash: number;
  /** Share of its agreements on the Pareto frontier; null without any. */
  pareto: number | null;
}

export interface Comparison {
  /** The leader against another. */
  ids: [NegotiatorId, NegotiatorId];
  /** Mean paired difference of utility, seat by seat of each domain. */
  difference: number;
  p: number;
  /** Adjusted for comparing with all others. */
  pHolm: number;
}

export interface Standings {
  meetings: number;
  tables: Tables;
  rounds: number;
  domains: string[];
  agreement: number;
  nash: number;
  pareto: number | null;
  /** Best mean utility first. */
  standings: Standing[];
  comparisons: Comparison[];
}

interface Sums {
  seats: number;
  agreed: number;
  nash: number;
  pareto: number;
  /** Utility by "domain seat": sum and count. */
  blocks: Map<string, [sum: number, count: number]>;
}

function add(sums: Sums, { agreed, nash, pareto, u }: Played, domain: number, seat: number): void {
  sums.seats++;
  sums.nash += nash;
  if (agreed) sums.agreed++;
  if (pareto) sums.pareto++;
  const key = `${domain} ${seat}`;
  const block = sums.blocks.get(key) ?? [0, 0];
  sums.blocks.set(key, [block[0] + u[seat]!, block[1] + 1]);
}

const blockMeans = ({ blocks }: Sums): number[] => [...blocks.values()].map(([sum, count]) => sum / count);

function standingOf(id: NegotiatorId, sums: Sums, seed: string): Standing {
  return {
    id,
    seats: sums.seats,
    utility: intervalOf(blockMeans(sums), `${seed}|${id}`),
    agreement: sums.agreed / sums.seats,
    nash: sums.nash / sums.seats,
    pareto: sums.agreed === 0 ? null : sums.pareto / sums.agreed,
  };
}

/** Both sat in every seat of every domain, against the same pool. */
function compare(
  a: NegotiatorId,
  b: NegotiatorId,
  sums: Map<NegotiatorId, Sums>,
  seed: string,
): Omit<Comparison, 'pHolm'> {
  const theirs = sums.get(b)!.blocks;
  const differences = [...sums.get(a)!.blocks].map(([key, [sum, count]]) => {
    const other = theirs.get(key)!;
    return sum / count - other[0] / other[1];
  });
  const difference = differences.reduce((total, d) => total + d, 0) / differences.length;
  return { ids: [a, b], difference, p: signFlip(differences, `${seed}|${a}|${b}`) };
}

/** @param results of every meeting, in their order */
export function standingsOf(plan: Plan, results: readonly Played[]): Standings {
  const sums = new Map<NegotiatorId, Sums>(
    plan.pool.map(id => [id, { seats: 0, agreed: 0, nash: 0, pareto: 0, blocks: new Map() }]),
  );
  results.forEach((played, index) => {
    const { domain, ids } = meetingAt(plan, index);
    ids.forEach((id, seat) => {
      add(sums.get(id)!, played, domain, seat);
    });
  });
  const standings = plan.pool.map(id => standingOf(id, sums.get(id)!, plan.seed));
  standings.sort((a, b) => b.utility.mean - a.utility.mean);
  const [leader, ...others] = standings.map(s => s.id);
  const raw = leader === undefined ? [] : others.map(id => compare(leader, id, sums, plan.seed));
  const adjusted = holm(raw.map(c => c.p));
  const agreed = results.filter(r => r.agreed);
  return {
    meetings: results.length,
    tables: plan.tables,
    rounds: plan.rounds,
    domains: plan.domains.map(d => d.name),
    agreement: agreed.length / results.length,
    nash: results.reduce((sum, r) => sum + r.nash, 0) / results.length,
    pareto: agreed.length === 0 ? null : agreed.filter(r => r.pareto).length / agreed.length,
    standings,
    comparisons: raw.map((c, i) => ({ ...c, pHolm: adjusted[i]! })),
  };
}
