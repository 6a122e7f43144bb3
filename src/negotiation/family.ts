/**
 * A family of negotiation domains made from a seed, to develop on some and report on others. They differ in size
 * (some 60 to 5,000 outcomes), in how far parties want opposite things, in how steep options are and in what the
 * parties have to fall back on; all have an outcome that is better than that for everyone.
 */
import { type Domain, outcomeCount } from '../analysis/domain.ts';
import { type Rng, stream } from '../engine/rng.ts';
import { rank } from './ranking.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST_OUTCOMES = 5_000;
const LEAST_OUTCOMES = 60;

function sizesOf(rng: Rng): number[] {
  const sizes = Array.from({ length: 3 + rng.int(5) }, () => 2 + rng.int(5));
  const count = sizes.reduce((product, size) => product * size, 1);
  return count > MOST_OUTCOMES || count < LEAST_OUTCOMES ? sizesOf(rng) : sizes;
}

/** Worth of each option of an issue, 0 … 1 with both ends reached: rising, falling or in any order. */
function evaluation(size: number, direction: number, rng: Rng): number[] {
  const raw = Array.from({ length: size }, () => rng.next());
  if (direction !== 0) raw.sort((a, b) => (a - b) * direction);
  const [low, high] = [Math.min(...raw), Math.max(...raw)];
  return raw.map(x => (high === low ? 1 : (x - low) / (high - low)));
}

function weightsOf(issues: number, rng: Rng): number[] {
  const raw = Array.from({ length: issues }, () => 0.1 + rng.next());
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map(w => w / sum);
}

/** Each issue pulls a party up, down, or in a way of its own; how often depends on how opposed this domain is. */
function valuesOf(sizes: readonly number[], parties: number, rng: Rng): Float64Array[][] {
  const opposed = rng.next();
  return Array.from({ length: parties }, (_, party) => {
    const weights = weightsOf(sizes.length, rng);
    return sizes.map((size, issue) => {
      const ordered = rng.next() < opposed;
      const direction = ordered ? ((party + issue) % 2 === 0 ? 1 : -1) : 0;
      return Float64Array.from(evaluation(size, direction, rng), e => e * weights[issue]!);
    });
  });
}

/** Reservation values below what one outcome, drawn among the fairest, gives each party. */
function reservations(domain: Domain, rng: Rng): number[] {
  if (rng.next() < 0.3) return domain.parties.map(() => 0);
  const rankings = domain.parties.map((_, party) => rank(domain, party));
  let fair = 0;
  let best = -1;
  for (let o = 0; o < outcomeCount(domain); o++) {
    const least = Math.min(...rankings.map(r => r.utility[o]!));
    if (least > best) {
      best = least;
      fair = o;
    }
  }
  return rankings.map(r => Math.floor(r.utility[fair]! * rng.next() * 0.8 * 100) / 100);
}

/** The domain of this seed and number of parties (2 to 5). */
export function generatedDomain(seed: string, parties = 3): Domain {
  const rng = stream(`${seed}|domain`);
  const sizes = sizesOf(rng);
  const domain: Domain = {
    name: `generated ${seed}`,
    parties: Array.from({ length: parties }, (_, p) => `party ${p + 1}`),
    issues: sizes.map((size, k) => ({ name: `issue ${k + 1}`, options: [...LETTERS.slice(0, size)] })),
    value: valuesOf(sizes, parties, rng),
    reservation: [],
    discount: Array.from({ length: parties }, () => 1),
  };
  return { ...domain, reservation: reservations(domain, rng) };
}
