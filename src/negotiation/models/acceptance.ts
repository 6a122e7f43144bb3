/**
 * Whether the others would take an outcome now. A party takes what it has offered or accepted itself; what it asked
 * for of late bounds its demand from above, what it refused of late from below, and between the two the chance rises
 * evenly. Independent of each other, so chances multiply.
 */
import type { Outcome } from '../ranking.ts';

/** Offers and refusals count for so many of the latest offers, and rounds. */
const OFFERS = 6;
const ROUNDS = 8;
/** Width of the doubt below a party's demand, in believed utility, before it has refused anything; and at least. */
const DOUBT = 0.12;
const LEAST_DOUBT = 0.04;

/** How far to trust what is believed of a party, and how much of what it demands still stands; 1 is all of it. */
export interface Trust {
  belief: number;
  demand: number;
}

interface Heard {
  /** Its latest offers. */
  offers: Outcome[];
  refusals: { outcome: Outcome; round: number }[];
  /** Everything it ever offered or accepted. */
  takes: Set<Outcome>;
}

export class Acceptance {
  private readonly heard: Heard[];
  private demands: Float64Array;
  private floors: Float64Array;

  constructor(private readonly others: number) {
    this.heard = Array.from({ length: others }, () => ({ offers: [], refusals: [], takes: new Set() }));
    this.demands = new Float64Array(others).fill(1);
    this.floors = new Float64Array(others);
  }

  offered(other: number, outcome: Outcome): void {
    const { offers, takes } = this.heard[other]!;
    takes.add(outcome);
    offers.push(outcome);
    if (offers.length > OFFERS) offers.shift();
  }

  accepted(other: number, outcome: Outcome): void {
    this.heard[other]!.takes.add(outcome);
  }

  refused(other: number, outcome: Outcome, round: number): void {
    const { refusals } = this.heard[other]!;
    refusals.push({ outcome, round });
    while (refusals[0]!.round <= round - ROUNDS) refusals.shift();
  }

  /** Bounds of what each demands, from its believed utilities. */
  weigh(worths: readonly Float64Array[], round: number): void {
    this.heard.forEach(({ offers, refusals }, j) => {
      const worth = worths[j]!;
      const demand = offers.reduce((least, o) => Math.min(least, worth[o]!), 1);
      const refused = refusals.filter(r => r.round > round - ROUNDS);
      this.demands[j] = demand;
      this.floors[j] = refused.reduce((most, r) => Math.max(most, worth[r.outcome]!), demand - DOUBT);
    });
  }

  /** Chance, 0 … 1, that all of them take it, by the bounds last weighed and the trust in each. */
  chance(worths: readonly Float64Array[], outcome: Outcome, trust: readonly Trust[]): number {
    let chance = 1;
    for (let j = 0; j < this.others && chance > 0; j++) {
      if (this.heard[j]!.takes.has(outcome)) continue;
      const { belief, demand } = trust[j]!;
      const floor = this.floors[j]! * demand;
      const width = Math.max(LEAST_DOUBT, this.demands[j]! - floor);
      chance *= belief * Math.min(1, Math.max(0, (worths[j]![outcome]! - floor) / width));
    }
    return chance;
  }

  /** Whether it lies above what each asked for of late by so much, or was taken before. */
  clears(worths: readonly Float64Array[], outcome: Outcome, margin: number): boolean {
    for (let j = 0; j < this.others; j++)
      if (!this.heard[j]!.takes.has(outcome) && worths[j]![outcome]! < this.demands[j]! + margin) return false;
    return true;
  }
}
