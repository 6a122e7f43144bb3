/** Distinct outcomes each seat has offered or accepted. */
import type { Brief } from '../negotiator.ts';
import type { Outcome } from '../ranking.ts';

export class Tally {
  private readonly seen: Set<Outcome>[];

  constructor({ parties }: Pick<Brief, 'parties'>) {
    this.seen = Array.from({ length: parties }, () => new Set<Outcome>());
  }

  add(seat: number, outcome: Outcome): void {
    this.seen[seat]!.add(outcome);
  }

  of(seat: number): number {
    return this.seen[seat]!.size;
  }

  /** The fewest any seat but this one has made. */
  fewestBut(seat: number): number {
    let fewest = Number.POSITIVE_INFINITY;
    for (let j = 0; j < this.seen.length; j++) if (j !== seat) fewest = Math.min(fewest, this.seen[j]!.size);
    return fewest;
  }
}
