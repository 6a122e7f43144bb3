/**
 * The frequency model: what a party asks for often it wants, and an issue in which it asks for the same thing is
 * important to it. T. van Krimpen, D. Looije, S. Hajizadeh, "HardHeaded" (2013); counts distinct offers only, so that
 * repeating oneself says nothing new (O. Tunalı, R. Aydoğan, V. Sanchez-Anguix, "Rethinking frequency opponent
 * modeling in automated negotiation", 2017).
 */
import type { Outcome } from '../ranking.ts';
import { byIssue, type Layout, layoutOf, placesOf } from './digits.ts';
import { normalised, type OpponentModel } from './model.ts';

export class FrequencyModel implements OpponentModel {
  readonly layout: Layout;
  /** Distinct offers that held each option. */
  readonly counts: Float64Array;
  distinct = 0;
  private readonly seen = new Set<Outcome>();
  private readonly places: Int32Array;

  constructor(sizes: readonly number[]) {
    this.layout = layoutOf(sizes);
    this.counts = new Float64Array(this.layout.total);
    this.places = new Int32Array(sizes.length);
  }

  see(outcome: Outcome): void {
    if (this.seen.has(outcome)) return;
    this.seen.add(outcome);
    this.distinct++;
    for (const place of placesOf(this.layout, outcome, this.places)) this.counts[place]!++;
  }

  /** How often each option was asked for, against the most frequent of its issue; one more of each, for the unseen. */
  shares(): Float64Array[] {
    return byIssue(this.layout, this.counts).map(options => {
      const most = Math.max(...options);
      return options.map(count => (count + 1) / (most + 1));
    });
  }

  parts(): Float64Array[] {
    const weights = byIssue(this.layout, this.counts).map(options => {
      const even = 1 / options.length;
      return this.distinct === 0 || options.length === 1
        ? 1
        : 0.2 + (0.8 * (Math.max(...options) / this.distinct - even)) / (1 - even);
    });
    return normalised(this.shares().map((options, k) => options.map(v => v * weights[k]!)));
  }
}
