/** What a tournament plays: every mixed table of the pool, on every domain, so many times. Plain data: it travels. */
import type { Domain } from '../analysis/index.ts';
import type { NegotiatorId, ProtocolId } from '../negotiation/index.ts';

export interface Plan {
  domains: Domain[];
  pool: NegotiatorId[];
  protocol: ProtocolId;
  /** Deadline of each negotiation. */
  rounds: number;
  repetitions: number;
  seed: string;
}

/** One negotiation of a plan. */
export interface Meeting {
  domain: number;
  /** Who sits where. */
  ids: NegotiatorId[];
  seed: string;
}

/** Fixed, so that results are the same however many threads or machines share them. */
export const CHUNK = 100;

/** Ways to seat the pool at so many seats, negotiators repeating, but for those with one negotiator in all seats. */
const tables = (pool: number, parties: number): number => pool ** parties - (pool > 1 ? pool : 0);

export const meetingsOf = ({ domains, pool, repetitions }: Plan): number =>
  domains.reduce((sum, { parties }) => sum + tables(pool.length, parties.length) * repetitions, 0);

export const chunksOf = (plan: Plan): number => Math.ceil(meetingsOf(plan) / CHUNK);

/** The k-th mixed table: the k-th number in base `pool` whose digits are not all the same. */
function tableAt(pool: readonly NegotiatorId[], parties: number, k: number): NegotiatorId[] {
  const base = pool.length;
  if (base === 1) return Array.from({ length: parties }, () => pool[0]!);
  // Numbers with all digits alike are the multiples of 1…1; between two of them lie `gap` others.
  const gap = (base ** parties - 1) / (base - 1) - 1;
  let number = k + 1 + Math.floor(k / gap);
  return Array.from({ length: parties }, () => {
    const id = pool[number % base]!;
    number = Math.floor(number / base);
    return id;
  });
}

/** Meetings are numbered domain by domain, so that a chunk needs few domains. */
export function meetingAt(plan: Plan, index: number): Meeting {
  let rest = index;
  for (const [domain, { parties }] of plan.domains.entries()) {
    const count = tables(plan.pool.length, parties.length);
    if (rest < count * plan.repetitions) {
      const ids = tableAt(plan.pool, parties.length, rest % count);
      return { domain, ids, seed: `${plan.seed}/${index}` };
    }
    rest -= count * plan.repetitions;
  }
  throw new RangeError(`there is no meeting ${index}`);
}

type Plain = Omit<Domain, 'value'> & { value: number[][][] };

/** As JSON, for a file, a thread or a database. */
export const packPlan = (plan: Plan): string =>
  JSON.stringify({
    ...plan,
    domains: plan.domains.map(d => ({ ...d, value: d.value.map(issues => issues.map(v => [...v])) })),
  });

/** The inverse of packPlan, for texts this program wrote. */
export function unpackPlan(text: string): Plan {
  const plain = JSON.parse(text) as Omit<Plan, 'domains'> & { domains: Plain[] };
  const domains = plain.domains.map(d => ({
    ...d,
    value: d.value.map(issues => issues.map(v => Float64Array.from(v))),
  }));
  return { ...plain, domains };
}
