/** Domains: utilities by GENIUS's rule, outcomes as numbers in mixed radix. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Domain,
  exactOutcomeCount,
  indexOf,
  optionNames,
  outcomeAt,
  outcomeCount,
  utilityOf,
} from '../../../src/analysis/index.ts';

const shape = (...sizes: number[]): Pick<Domain, 'issues'> => ({
  issues: sizes.map((size, k) => ({
    name: `issue ${k}`,
    options: Array.from({ length: size }, (_, option) => `${k}.${option}`),
  })),
});

const river: Domain = {
  ...shape(2, 3),
  name: 'river',
  parties: ['upper', 'lower'],
  value: [
    [Float64Array.of(0, 0.75), Float64Array.of(0.5, 0.25, 0)],
    [Float64Array.of(0.25, 0), Float64Array.of(0, 0.5, 0.75)],
  ],
  reservation: [0, 0],
  discount: [1, 1],
};

describe('a domain', () => {
  it('sums contributions and stops at 1', () => {
    expect(utilityOf(river, 0, [0, 1])).toBe(0.25);
    expect(utilityOf(river, 1, [0, 2])).toBe(1);
    expect(utilityOf(river, 0, [1, 0])).toBe(1);
  });

  it('counts its outcomes, the last issue fastest', () => {
    expect(outcomeCount(river)).toBe(6);
    expect(Array.from({ length: 6 }, (_, at) => outcomeAt(river, at).join(''))).toEqual('00 01 02 10 11 12'.split(' '));
    expect(optionNames(river, [1, 2])).toEqual(['0.1', '1.2']);
  });

  it('counts exactly beyond what a double can', () => {
    const vast = shape(...Array.from({ length: 40 }, () => 3));
    expect(exactOutcomeCount(vast)).toBe(12157665459056928801n);
    expect(outcomeCount(vast)).toBe(Number(12157665459056928801n));
  });

  it('numbers outcomes one to one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }), fc.nat(), (sizes, n) => {
        const domain = shape(...sizes);
        const index = n % outcomeCount(domain);
        const outcome = outcomeAt(domain, index);
        expect(outcome.every((option, k) => option >= 0 && option < sizes[k]!)).toBe(true);
        expect(indexOf(domain, outcome)).toBe(index);
      }),
    );
  });
});
