/** The agreement space: by hand on a small domain, against slow reckoning on random ones, its edges. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgreementSpace,
  agreementSpace,
  type Domain,
  importDomain,
  type Solution,
} from '../../../src/analysis/index.ts';
import { allUtilities, bestBy, plainFrontier, same } from '../../support/plain-space.ts';
import { filesOf } from '../../support/public-domains.ts';
import { ROOT } from '../../support/sources.ts';

function ferry(...profiles: string[]): Domain {
  const files = filesOf(join(ROOT, 'tests/support/domains/ferry'));
  const read = importDomain(files.filter(({ name }) => name === 'domain.xml' || profiles.includes(name)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.domain;
}

const pointsAt = (space: AgreementSpace, found: Solution): number[][] => found.at.map(k => space.frontier[k]!.u);

describe('a ferry between an owner and a town', () => {
  // Owner: fare .5 .25 0, berths 0 .25 .5. Town: fare 0 .25 .75, berths .25 .125 0.
  const domain = ferry('profile1.xml', 'profile2.xml');

  it('has nine outcomes and five that cannot be bettered', () => {
    const space = agreementSpace(domain, [0, 0]);
    expect([space.outcomes, space.rational.value, space.strictlyRational.value]).toEqual([9, 9, 7]);
    expect(space.frontier.map(({ u }) => u)).toEqual([
      [1, 0],
      [0.75, 0.25],
      [0.5, 0.75],
      [0.25, 0.875],
      [0, 1],
    ]);
    expect(space.frontier[1]!.outcome).toEqual([1, 2]);
  });

  it('is fairest where the owner has half and the town three quarters', () => {
    const space = agreementSpace(domain, [0, 0]);
    for (const found of [space.nash, space.kalaiSmorodinsky, space.egalitarian, space.welfare])
      expect(pointsAt(space, found)).toEqual([[0.5, 0.75]]);
    expect(space.nash).toMatchObject({ value: 0.375, fallback: false });
    expect(space.compat.genius.opposition).toBeCloseTo(Math.sqrt(0.5 ** 2 + 0.25 ** 2), 12);
  });

  it('leaves one rational outcome where both can walk away well', () => {
    const space = agreementSpace(domain);
    expect(space.disagreement).toEqual([0.6, 0.2]);
    expect([space.rational.value, space.strictlyRational.value]).toEqual([1, 1]);
    expect(space.frontier.map(({ u }) => u)).toEqual([[0.75, 0.25]]);
    expect((space.kalaiSmorodinsky.value as number[]).map(x => x.toFixed(6))).toEqual(['0.062500', '0.375000']);
  });

  it('says plainly when there is no zone of agreement', () => {
    const space = agreementSpace(domain, [0.9, 0.9]);
    expect(space).toMatchObject({ noZone: true, frontier: [], rational: { value: 0, exact: true } });
    expect([space.nash.at, space.kalaiSmorodinsky.at, space.egalitarian.at, space.welfare.at]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(space.compat.negmas.opposition).toBe(Number.POSITIVE_INFINITY);
    expect(agreementSpace(domain, [2, 0]).rational.value).toBe(0);
  });

  it('cuts utilities at 1 and keeps what ties there', () => {
    // The harbour office: fare 0 .5 .5, berths .1875 .375 .5625 (offset .25, slope .25, weight .75).
    const space = agreementSpace(ferry('profile3.xml'), [0]);
    expect(space.frontier).toEqual([{ u: [1], outcomes: 2, outcome: [1, 2] }]);
  });

  it('lets leximin decide where somebody can gain nothing', () => {
    const space = agreementSpace(domain, [1, 0]);
    expect(space.nash).toMatchObject({ fallback: true, at: [0] });
  });
});

describe('GENIUS and its even number of losses', () => {
  it('offers a deal two of three would refuse, and says where', () => {
    const domain: Domain = {
      name: 'trap',
      parties: ['a', 'b', 'c'],
      issues: [{ name: 'one', options: ['fair', 'lopsided'] }],
      value: [[Float64Array.of(0.55, 0)], [Float64Array.of(0.55, 0)], [Float64Array.of(0.55, 1)]],
      reservation: [0.5, 0.5, 0.5],
      discount: [1, 1, 1],
    };
    const space = agreementSpace(domain);
    expect(pointsAt(space, space.nash)).toEqual([[0.55, 0.55, 0.55]]);
    const { frontier, nash } = space.compat.genius;
    expect(nash.at.map(k => frontier[k]!.u)).toEqual([[0, 0, 1]]);
  });
});

/** Values in sixteenths, so that ties abound, some domains passing 1. */
const anyDomain: fc.Arbitrary<Domain> = fc
  .record({
    n: fc.integer({ min: 1, max: 5 }),
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    most: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ n, sizes, most }) =>
    fc.record({
      value: fc.tuple(...Array.from({ length: n }, () => fc.tuple(...sizes.map(size => row(size, most))))),
      reservation: fc.array(
        fc.integer({ min: 0, max: 8 }).map(x => x / 16),
        { minLength: n, maxLength: n },
      ),
    }),
  )
  .map(({ value, reservation }) => ({
    name: 'any',
    parties: value.map((_, i) => `party ${i}`),
    issues: value[0]!.map((options, k) => ({ name: `${k}`, options: Array.from(options, (_, o) => `${k}.${o}`) })),
    value: value as Float64Array[][],
    reservation,
    discount: value.map(() => 1),
  }));

const row = (size: number, most: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(
      fc.integer({ min: 0, max: most }).map(x => x / 16),
      { minLength: size, maxLength: size },
    )
    .map(xs => Float64Array.from(xs));

function sameSets(a: number[][], b: number[][]): void {
  expect(a.filter(u => !b.some(v => same(u, v)))).toEqual([]);
  expect(b.filter(u => !a.some(v => same(u, v)))).toEqual([]);
}

describe('any domain', () => {
  it('has the frontier, the counts and the fair points that slow reckoning finds', () => {
    fc.assert(
      fc.property(anyDomain, domain => {
        const space = agreementSpace(domain);
        const all = allUtilities(domain);
        const r = domain.reservation;
        const plain = plainFrontier(all).filter(({ u }) => u.every((x, i) => x >= r[i]!));
        expect(space.frontier.map(p => p.outcomes).reduce((a, b) => a + b, 0)).toBe(
          plain.map(p => p.outcomes).reduce((a, b) => a + b, 0),
        );
        const points = plain.map(({ u }) => u);
        sameSets(
          space.frontier.map(p => p.u),
          points,
        );
        expect(space.rational.value).toBe(all.filter(u => u.every((x, i) => x >= r[i]!)).length);
        expect(space.strictlyRational.value).toBe(all.filter(u => u.every((x, i) => x > r[i]!)).length);
        expect(space.noZone).toBe(points.length === 0);
        const rising = (xs: number[]): number[] => xs.sort((x, y) => x - y);
        const gains = (u: number[]): number[] => u.map((x, i) => x - r[i]!);
        const most = r.map((_, i) => Math.max(...all.map(u => u[i]!)));
        const shares = (u: number[]): number[] =>
          gains(u).map((g, i) => (most[i]! > r[i]! ? g / (most[i]! - r[i]!) : 1));
        sameSets(
          pointsAt(space, space.egalitarian),
          bestBy(points, u => rising(gains(u))),
        );
        sameSets(
          pointsAt(space, space.kalaiSmorodinsky),
          bestBy(points, u => rising(shares(u))),
        );
        sameSets(
          pointsAt(space, space.welfare),
          bestBy(points, u => [u.reduce((x, y) => x + y)]),
        );
        if (!space.nash.fallback)
          sameSets(
            pointsAt(space, space.nash),
            bestBy(points, u => [gains(u).reduce((x, y) => x * y)]),
          );
        else expect(points.every(u => gains(u).some(g => g === 0))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('says so when it carries on only a part, and when it counts by sample', () => {
    const digits = (n: number): Float64Array => Float64Array.from({ length: 10 }, (_, k) => ((k * n) % 10) / 100);
    const domain: Domain = {
      name: 'wide',
      parties: ['a', 'b', 'c'],
      issues: Array.from({ length: 6 }, (_, k) => ({
        name: `${k}`,
        options: Array.from({ length: 10 }, (_o, o) => `${o}`),
      })),
      value: [1, 3, 7].map(n => Array.from({ length: 6 }, (_, k) => digits(n + 2 * k))),
      reservation: [0.25, 0.25, 0.25],
      discount: [1, 1, 1],
    };
    const whole = agreementSpace(domain);
    expect([whole.exact, whole.rational.exact, whole.rational.error]).toEqual([true, true, 0]);
    const part = agreementSpace(domain, domain.reservation, { states: 10, steps: 100, samples: 20_000 });
    expect([part.exact, part.rational.exact, part.noZone]).toEqual([false, false, false]);
    expect(part.frontier.length).toBeLessThanOrEqual(10);
    expect(Math.abs(part.rational.value - whole.rational.value)).toBeLessThan(5 * part.rational.error);
  });
});
