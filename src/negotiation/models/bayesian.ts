/**
 * The Bayesian model: a party that concedes tells by the time of an offer roughly what the offer is worth to it
 * (K. Hindriks, D. Tykhonov, "Opponent modelling in automated multi-issue negotiation using Bayesian learning",
 * AAMAS 2008). Worths of options have a Gaussian prior around what the frequency model says, nearby options of an
 * issue alike; each offer is a noisy reading of their sum. Not knowing how the party concedes, the model keeps a set
 * of concession curves and weighs each by how well it explains what was offered.
 */
import { power } from '../power.ts';
import type { Outcome } from '../ranking.ts';
import { factor, solve } from './cholesky.ts';
import { byIssue, placesOf } from './digits.ts';
import { FrequencyModel } from './frequency.ts';
import { normalised, type OpponentModel } from './model.ts';

/** Spread of an option's worth around its prior mean, and of an offer's utility around the curve. */
const PRIOR_SPREAD = 0.15;
const NOISE = 0.03;
/** How strongly neighbouring options are drawn together, against the pull to the prior mean. */
const NEIGHBOURS = 0.3;
/** Utility the party holds out for: 1 − depth·t^exponent. */
const CURVES: readonly (readonly [depth: number, exponent: number])[] = [
  [1, 0.5],
  [1, 1],
  [1, 2],
  [1, 4],
  [0.6, 1],
  [0.6, 1.5],
  [0.6, 2],
  [0.6, 4],
  [0.3, 1],
  [0.3, 2],
  [0.3, 4],
];

const PRIOR = 1 / (PRIOR_SPREAD * PRIOR_SPREAD);
const READING = 1 / (NOISE * NOISE);

const heldOut = (curve: number, time: number): number => 1 - CURVES[curve]![0] * power(time, CURVES[curve]![1]);

export class BayesianModel implements OpponentModel {
  private readonly frequency: FrequencyModel;
  private readonly places: Int32Array;
  /** Offers that held both of two options. */
  private readonly together: Float64Array;
  /** By curve: utilities it reads into the offers, summed by option; and their squares, summed. */
  private readonly readings: Float64Array[];
  private readonly squares: Float64Array;
  private known: Float64Array[] | null = null;

  constructor(sizes: readonly number[]) {
    this.frequency = new FrequencyModel(sizes);
    const { total } = this.frequency.layout;
    this.places = new Int32Array(sizes.length);
    this.together = new Float64Array(total * total);
    this.readings = CURVES.map(() => new Float64Array(total));
    this.squares = new Float64Array(CURVES.length);
  }

  see(outcome: Outcome, time: number): void {
    this.known = null;
    this.frequency.see(outcome);
    const { total } = this.frequency.layout;
    const places = placesOf(this.frequency.layout, outcome, this.places);
    for (const i of places) for (const j of places) this.together[i * total + j]!++;
    for (let c = 0; c < CURVES.length; c++) {
      const u = heldOut(c, time);
      this.squares[c]! += u * u;
      for (const i of places) this.readings[c]![i]! += u;
    }
  }

  parts(): Float64Array[] {
    this.known ??= normalised(byIssue(this.frequency.layout, this.posterior()));
    return this.known;
  }

  /** Mean of each option's worth, over the curves by their weight. */
  private posterior(): Float64Array {
    const { total } = this.frequency.layout;
    const mean = this.priorMean();
    const precision = this.priorPrecision();
    const l = factor(
      precision.map((p, i) => p + READING * this.together[i]!),
      total,
    );
    const pulled = product(precision, mean);
    const fits = CURVES.map((_, c) => {
      const b = pulled.map((p, i) => p + READING * this.readings[c]![i]!);
      const worth = solve(l, total, b.slice());
      return { worth, misfit: READING * this.squares[c]! + dot(mean, pulled) - dot(worth, b) };
    });
    return weighed(fits, total);
  }

  private priorMean(): Float64Array {
    const shares = this.frequency.shares();
    const mean = new Float64Array(this.frequency.layout.total);
    byIssue(this.frequency.layout, mean).forEach((options, k) => {
      options.set(shares[k]!.map(v => v / shares.length));
    });
    return mean;
  }

  private priorPrecision(): Float64Array {
    const { total, sizes, first } = this.frequency.layout;
    const out = new Float64Array(total * total);
    for (let i = 0; i < total; i++) out[i * total + i] = PRIOR;
    const tie = PRIOR * NEIGHBOURS;
    sizes.forEach((size, k) => {
      for (let i = first[k]! + 1; i < first[k]! + size; i++) {
        out[i * total + i]! += tie;
        out[(i - 1) * total + i - 1]! += tie;
        out[i * total + i - 1]! -= tie;
        out[(i - 1) * total + i]! -= tie;
      }
    });
    return out;
  }
}

function product(a: Float64Array, x: Float64Array): Float64Array {
  const n = x.length;
  return x.map((_, i) => {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += a[i * n + k]! * x[k]!;
    return sum;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** A curve counts by a heavy-tailed likelihood of its misfit: (1 + misfit)^−2. */
function weighed(fits: readonly { worth: Float64Array; misfit: number }[], total: number): Float64Array {
  const out = new Float64Array(total);
  const least = Math.min(...fits.map(fit => fit.misfit));
  let sum = 0;
  for (const { worth, misfit } of fits) {
    const ratio = (1 + least) / (1 + misfit);
    const weight = ratio * ratio;
    sum += weight;
    for (let i = 0; i < total; i++) out[i]! += weight * worth[i]!;
  }
  return out.map(v => v / sum);
}
