/** One model for each other party, and what each is thought to find every outcome worth. */
import type { Brief } from '../negotiator.ts';
import { type Outcome, sumsOver } from '../ranking.ts';
import { BayesianModel } from './bayesian.ts';

/** Utilities over all outcomes are worked out anew at most once in so many rounds: one more offer changes little. */
const REFRESH = 3;

export class Opinions {
  /** Seats of the others, in seating order. */
  readonly others: number[];
  private readonly models: BayesianModel[];
  private readonly worths: Float64Array[];
  private freshUntil = -1;

  constructor({ sizes, parties, seat, ranking }: Brief) {
    this.others = Array.from({ length: parties }, (_, j) => j).filter(j => j !== seat);
    this.models = this.others.map(() => new BayesianModel(sizes));
    this.worths = this.others.map(() => new Float64Array(ranking.order.length));
  }

  see(seat: number, outcome: Outcome, time: number): void {
    this.models[this.others.indexOf(seat)]!.see(outcome, time);
  }

  /** Believed utility by [other][outcome], 0 … 1; the arrays are reused. */
  utilities(round: number): readonly Float64Array[] {
    if (round >= this.freshUntil) {
      for (let j = 0; j < this.models.length; j++) sumsOver(this.models[j]!.parts(), this.worths[j]!);
      this.freshUntil = round + REFRESH;
    }
    return this.worths;
  }
}
