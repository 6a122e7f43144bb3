/** How the table looks from one seat: what the others are thought to want, and where that puts the Nash point. */
import type { Brief } from '../negotiator.ts';
import type { Outcome } from '../ranking.ts';
import { believedNash } from './nash.ts';
import { Opinions } from './opinions.ts';

export interface NashManner {
  /** Rounds for which an estimate of the Nash point serves. */
  serves: number;
  /** The estimate is never below this. */
  least: number;
  /** What the others are thought to have without an agreement. */
  fallback: number;
}

export class Outlook {
  /** Seats of the others, in seating order. */
  readonly others: readonly number[];
  private readonly opinions: Opinions;
  private nash = 0;
  private nashUntil = 0;

  constructor(
    private readonly brief: Brief,
    private readonly manner: NashManner,
  ) {
    this.opinions = new Opinions(brief);
    this.others = this.opinions.others;
  }

  see(seat: number, outcome: Outcome, time: number): void {
    this.opinions.see(seat, outcome, time);
  }

  /** Believed utility by [other][outcome]; the arrays are reused. */
  worths(round: number): readonly Float64Array[] {
    return this.opinions.utilities(round);
  }

  /** Own utility at the believed Nash point. */
  ownNash(round: number, worths: readonly Float64Array[]): number {
    if (round >= this.nashUntil) {
      const { serves, least, fallback } = this.manner;
      this.nash = Math.max(least, believedNash(this.brief, worths, fallback));
      this.nashUntil = round + serves;
    }
    return this.nash;
  }
}
