/**
 * Nice tit for tat: begins with what it likes best, gives way as far towards the Nash point as the others have come
 * towards it, and says it in the way the others should like best.
 * T. Baarslag, K. Hindriks, C. Jonker, "A tit for tat negotiation strategy for real-time bilateral negotiations",
 * 2013. With several others the least of their concessions is the one answered.
 */
import { Outlook } from '../models/outlook.ts';
import { type Brief, LEAVE, type Moment, type Negotiator, type Said } from '../negotiator.ts';
import { atLeast, type Outcome } from '../ranking.ts';

/** From this time on it goes the rest of the way to the Nash point, to come to an end; there after another 0.05. */
const HURRY_FROM = 0.91;
const HURRY_PACE = 20;
/** From this time on an offer will do that is no worse than those of as many rounds back as there are rounds left. */
const LAST_CALL = 0.98;
const NASH = { serves: 10, least: 0.5, fallback: 0 };

class NiceTitForTat implements Negotiator {
  private readonly outlook: Outlook;
  /** Own utility of each other's first and best offer; −1 before there is one. */
  private readonly first: Float64Array;
  private readonly best: Float64Array;
  /** Own utility of all offers received, in their order. */
  private readonly received: number[] = [];
  private bestOffered: Outcome = LEAVE;
  private plannedAt = -1;
  private planned: Outcome = LEAVE;

  constructor(private readonly brief: Brief) {
    this.outlook = new Outlook(brief, NASH);
    this.first = new Float64Array(brief.parties).fill(-1);
    this.best = new Float64Array(brief.parties).fill(-1);
  }

  propose(now: Moment): Outcome {
    return this.plan(now);
  }

  accepts(outcome: Outcome, now: Moment): boolean {
    const { utility } = this.brief.ranking;
    const worth = utility[outcome]!;
    const plan = this.plan(now);
    if (plan === LEAVE || worth < this.brief.reservation) return false;
    if (worth >= utility[plan]!) return true;
    return now.time > LAST_CALL && worth >= this.bestOfLate(now);
  }

  hear(seat: number, said: Said, outcome: Outcome, { time }: Moment): void {
    if (said !== 'offers') return;
    this.plannedAt = -1;
    this.outlook.see(seat, outcome, time);
    const { utility } = this.brief.ranking;
    const worth = utility[outcome]!;
    this.received.push(worth);
    if (this.first[seat]! < 0) this.first[seat] = worth;
    this.best[seat] = Math.max(this.best[seat]!, worth);
    if (this.bestOffered === LEAVE || worth > utility[this.bestOffered]!) this.bestOffered = outcome;
  }

  private bestOfLate({ round }: Moment): number {
    const span = (this.brief.rounds - round) * this.outlook.others.length;
    return this.received.slice(-span).reduce((best, worth) => Math.max(best, worth), 0);
  }

  private plan(now: Moment): Outcome {
    if (this.plannedAt !== now.round) {
      this.plannedAt = now.round;
      this.planned = this.nicest(now);
    }
    return this.planned;
  }

  private nicest(now: Moment): Outcome {
    const { ranking, reservation } = this.brief;
    if (ranking.falling[0]! < reservation) return LEAVE;
    const worths = this.outlook.worths(now.round);
    const enough = Math.max(1, atLeast(ranking, Math.max(reservation, this.target(now, worths))));
    let nicest = ranking.order[0]!;
    let top = -1;
    for (let k = 0; k < enough; k++) {
      const o = ranking.order[k]!;
      let sum = 0;
      for (const worth of worths) sum += worth[o]!;
      if (sum > top) {
        top = sum;
        nicest = o;
      }
    }
    const offered = this.bestOffered;
    return offered !== LEAVE && ranking.utility[offered]! >= ranking.utility[nicest]! ? offered : nicest;
  }

  /** Own utility to hold out for. */
  private target(now: Moment, worths: readonly Float64Array[]): number {
    const nash = this.outlook.ownNash(now.round, worths);
    const best = this.brief.ranking.falling[0]!;
    const answered = best - this.leastConcession(nash) * (best - nash);
    const hurry = Math.min(1, Math.max(0, HURRY_PACE * (now.time - HURRY_FROM)));
    return answered - hurry * (answered - nash);
  }

  /** The share of the way to the Nash point the least forthcoming of the others has come, 0 … 1. */
  private leastConcession(nash: number): number {
    let least = 1;
    for (const j of this.outlook.others) {
      if (this.first[j]! < 0) return 0;
      const way = nash - this.first[j]!;
      const gone = way > 0 ? (this.best[j]! - this.first[j]!) / way : 1;
      least = Math.min(least, gone);
    }
    return Math.max(0, least);
  }
}

export const niceTitForTat = (brief: Brief): Negotiator => new NiceTitForTat(brief);
