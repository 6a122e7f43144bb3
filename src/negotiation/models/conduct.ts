/**
 * How the others give way, from what they do while one repeats oneself: who goes on making new offers gives way by the
 * clock, whatever one does (P. Faratin, C. Sierra, N. R. Jennings 1998); who stops answers in kind (MiCRO: D. de Jonge,
 * IJCAI 2022); and who is far behind although one has moved is stuck, as tit for tat is before a third that will not move.
 */
import type { Brief, Moment } from '../negotiator.ts';
import type { Outcome } from '../ranking.ts';
import { Tally } from './tally.ts';

/** In the first rounds of each span, but for the last spans, one repeats oneself and watches. */
const SPAN = 10;
const WATCH = 3;
const WATCH_UNTIL = 0.8;
/** New offers meanwhile that give a party away; an answer to what one did before is one. */
const UNPROMPTED = 2;
/** A party is stuck when it has made less than this share of one's own offers, of which there must be some. */
const BEHIND = 0.5;
const STUCK_FROM = 6;

/** Whether all answer in kind, some do, none does but some are stuck, or all give way by the clock. */
export type Table = 'shared' | 'mixed' | 'stuck' | 'clock';

export class Conduct {
  private readonly tally: Tally;
  private readonly byClock = new Set<number>();
  /** Offers of each seat when the span began. */
  private before: number[];

  constructor(
    private readonly brief: Brief,
    private readonly others: readonly number[],
  ) {
    this.tally = new Tally(brief);
    this.before = new Array<number>(brief.parties).fill(0);
  }

  /** An offer, or an acceptance, by any seat. */
  said(seat: number, outcome: Outcome): void {
    this.tally.add(seat, outcome);
  }

  /** To be told of each of one's own turns, before anything else is asked. */
  turn(now: Moment): void {
    const into = now.round % SPAN;
    if (into === 0) this.before = this.before.map((_, j) => this.tally.of(j));
    if (into > WATCH || now.time >= WATCH_UNTIL) return;
    // Everybody's very first offer is new.
    const given = UNPROMPTED + (now.round < SPAN ? 1 : 0);
    for (const j of this.others) if (this.tally.of(j) - this.before[j]! >= given) this.byClock.add(j);
  }

  /** Whether this is a round to repeat oneself in. */
  watching({ round, time }: Moment): boolean {
    return round % SPAN < WATCH && time < WATCH_UNTIL;
  }

  givesWay(seat: number): boolean {
    return this.byClock.has(seat);
  }

  stuck(seat: number): boolean {
    const own = this.tally.of(this.brief.seat);
    return own >= STUCK_FROM && this.tally.of(seat) < BEHIND * own;
  }

  table(): Table {
    const rest = this.others.filter(j => !this.byClock.has(j));
    if (rest.length === 0) return 'clock';
    if (rest.every(j => this.stuck(j))) return 'stuck';
    return rest.length === this.others.length && !rest.some(j => this.stuck(j)) ? 'shared' : 'mixed';
  }

  /** Whether all who do not give way by the clock have answered one's last step, so that the next is one's own. */
  answered(): boolean {
    const own = this.tally.of(this.brief.seat);
    return this.others.every(j => this.byClock.has(j) || this.tally.of(j) >= own);
  }

  /** Distinct offers of one's own. */
  own(): number {
    return this.tally.of(this.brief.seat);
  }
}
