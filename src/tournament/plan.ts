/** What a tournament plays: every table of a kind that the pool can fill, on every domain, so many times. Plain data: it travels. */
import type { Domain } from '../analysis/index.ts';
import type { NegotiatorId, ProtocolId } from '../negotiation/index.ts';

/** `mixed`: all but those with one negotiator in all seats; `different`: those at which no two are the same. */
export const TABLES = ['mixed', 'different'] as const;
export type Tables = (typeof TABLES)[number];

export interface Plan {
  domains: Domain[];
  pool: NegotiatorId[];
  tables: Tables;
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

/** How many tables of the kind so many negotiators can fill. */
function tablesOf({ tables, pool }: Plan, { parties }: Domain): number {
  const [many, seats] = [pool.length, parties.length];
  if (tables === 'mixed') return many ** seats - (many > 1 ? many : 0);
  return parties.reduce((product, _, seat) => product * Math.max(0, many - seat), 1);
}

export const meetingsOf = (plan: Plan): number =>
  plan.domains.reduce((sum, domain) => sum + tablesOf(plan, domain) * plan.repetitions, 0);

export const chunksOf = (plan: Plan): number => Math.ceil(meetingsOf(plan) / CHUNK);

/** The k-th mixed table: the k-th number in base `pool` whose digits are not all the same. */
function mixedTable(pool: readonly NegotiatorId[], parties: number, k: number): NegotiatorId[] {
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

/** The k-th table of different negotiators: each digit of k, in bases that fall by one, picks among those not seated yet. */
function differentTable(pool: readonly NegotiatorId[], parties: number, k: number): NegotiatorId[] {
  const free = [...pool];
  let number = k;
  return Array.from({ length: parties }, () => {
    const base = free.length;
    const [id] = free.splice(number % base, 1);
    number = Math.floor(number / base);
    return id!;
  });
}

const TABLE_AT = { mixed: mixedTable, different: differentTable } satisfies Record<Tables, unknown>;

/** Meetings are numbered domain by domain, so that a chunk needs few domains. */
export function meetingAt(plan: Plan, index: number): Meeting {
  let rest = index;
  for (const [at, domain] of plan.domains.entries()) {
    const count = tablesOf(plan, domain);
    if (rest < count * plan.repetitions) {
      const ids = TABLE_AT[plan.tables](plan.pool, domain.parties.length, rest % count);
      return { domain: at, ids, seed: `${plan.seed}/${index}` };
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
