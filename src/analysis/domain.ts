/** A negotiation domain with additive utilities, and its outcomes as numbers in mixed radix (last issue fastest). */

/** Each issue has at least one option, each option one value a party. */
export interface Domain {
  name: string;
  parties: string[];
  issues: { name: string; options: string[] }[];
  /** value[party][issue][option]: contribution to utility, weights already applied (GENIUS rule: u = min(1, sum)). */
  value: Float64Array[][];
  /** Utility of no agreement (reservation value, the worth of the BATNA), one a party. */
  reservation: number[];
  /** Discount factor d of u·d^t, t in [0, 1], one a party; 1 discounts nothing. */
  discount: number[];
}

/** One tolerance everywhere: utilities nearer than this are the same. */
export const TOLERANCE = 1e-9;

/**
 * The utility of an outcome (one option index an issue) to a party, undiscounted: min(1, sum of contributions), the
 * rule of GENIUS, whose profiles may carry weights that sum to more than 1.
 */
export function utilityOf(domain: Domain, party: number, outcome: ArrayLike<number>): number {
  const value = domain.value[party]!;
  let sum = 0;
  for (let k = 0; k < value.length; k++) sum += value[k]![outcome[k]!]!;
  return Math.min(1, sum);
}

/** How many outcomes there are, exactly. */
export const exactOutcomeCount = (domain: Pick<Domain, 'issues'>): bigint =>
  domain.issues.reduce((product, issue) => product * BigInt(issue.options.length), 1n);

/** How many outcomes there are: exact below 2^53, beyond that the nearest double (exactOutcomeCount has them all). */
export const outcomeCount = (domain: Pick<Domain, 'issues'>): number => Number(exactOutcomeCount(domain));

/** The outcome of an index 0 … outcomeCount − 1 (which must be below 2^53), as one option index an issue. */
export function outcomeAt(domain: Pick<Domain, 'issues'>, index: number): number[] {
  const outcome = new Array<number>(domain.issues.length).fill(0);
  let rest = index;
  for (let k = outcome.length - 1; k >= 0; k--) {
    const size = domain.issues[k]!.options.length;
    outcome[k] = rest % size;
    rest = Math.floor(rest / size);
  }
  return outcome;
}

/** The index of an outcome; the inverse of outcomeAt. */
export function indexOf(domain: Pick<Domain, 'issues'>, outcome: ArrayLike<number>): number {
  let index = 0;
  for (let k = 0; k < domain.issues.length; k++) index = index * domain.issues[k]!.options.length + outcome[k]!;
  return index;
}

/** The names of an outcome's options, in the issues' order. */
export const optionNames = (domain: Pick<Domain, 'issues'>, outcome: ArrayLike<number>): string[] =>
  domain.issues.map((issue, k) => issue.options[outcome[k]!]!);
