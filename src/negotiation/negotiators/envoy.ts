/**
 * Envoy, our own. It models the others (Bayesian worths around frequencies, models/bayesian.ts; acceptance,
 * models/acceptance.ts) and searches all outcomes for each offer, in three stages:
 *
 * 1. It comes down from its best outcome to its part of the believed Nash point, or to the best outcome the others
 *    already seem ready for if that is better, and of all outcomes worth its target proposes the one on the believed
 *    Pareto frontier with the largest product of the others' utilities, preferring what it has not said yet: each new
 *    offer tells the others something, and strategies that answer offers in kind are answered.
 * 2. In the last rounds it maximises expected utility: with k offers to go, the offer worth most, its chance of being
 *    taken times its utility plus the chance of refusal times what k − 1 offers are worth.
 * 3. When no offer of its own could still be agreed, it takes whatever beats no agreement.
 *
 * Never below its reservation value. With a discount it comes down as much earlier as waiting costs it.
 */
import { Acceptance } from '../models/acceptance.ts';
import { believedNash } from '../models/nash.ts';
import { Opinions } from '../models/opinions.ts';
import { type Brief, LEAVE, type Moment, type Negotiator, type Said } from '../negotiator.ts';
import { power } from '../power.ts';
import { atLeast, type Outcome } from '../ranking.ts';

/** Relative time by which it stands at its part of the Nash point, and the exponent of the way there. */
const FAIR_BY = 0.85;
const CURVE = 2;
/** Relative time at which the last stage but one begins, and how many tries it looks ahead. */
const END = 0.96;
const TRIES = 4;
/** An outcome counts as within reach when it lies so far above what the others asked for. */
const MARGIN = 0.05;
/** Others' appeal is taken at least at this, so that one zero does not hide the rest; each repetition divides it. */
const LEAST_APPEAL = 0.02;
const REPETITION = 0.5;
/** After its last own offer it hopes for this share of what the others offer it now. */
const HOPE = 0.2;
/** Rounds for which an estimate of the Nash point serves. */
const NASH_SERVES = 5;

class Envoy implements Negotiator {
  private readonly opinions: Opinions;
  private readonly acceptance: Acceptance;
  private readonly said = new Map<Outcome, number>();
  /** Own utility of each other's latest offer, by seat; −1 before there is one. */
  private readonly latest: Float64Array;
  private standing: Outcome = LEAVE;
  private nash = 0;
  private nashUntil = 0;
  private plannedAt = -1;
  private planned: Outcome = LEAVE;
  /** Utility from which it takes an offer instead of making the planned one. */
  private bar = 0;

  constructor(private readonly brief: Brief) {
    this.opinions = new Opinions(brief);
    this.acceptance = new Acceptance(this.opinions.others.length);
    this.latest = new Float64Array(brief.parties).fill(-1);
  }

  propose(now: Moment): Outcome {
    this.plan(now);
    if (this.planned === LEAVE) return LEAVE;
    this.said.set(this.planned, (this.said.get(this.planned) ?? 0) + 1);
    this.standing = this.planned;
    return this.planned;
  }

  accepts(outcome: Outcome, now: Moment): boolean {
    const worth = this.brief.ranking.utility[outcome]!;
    if (worth < this.brief.reservation) return false;
    if (this.offersLeft(now) <= 0) return true;
    this.plan(now);
    return worth >= this.bar;
  }

  hear(seat: number, said: Said, outcome: Outcome, { round, time }: Moment): void {
    const other = this.opinions.others.indexOf(seat);
    if (said === 'accepts') this.acceptance.accepted(other, outcome);
    if (said === 'refuses') this.acceptance.refused(other, outcome, round);
    if (said !== 'offers') return;
    if (this.standing !== LEAVE) this.acceptance.refused(other, this.standing, round);
    this.standing = outcome;
    this.opinions.see(seat, outcome, time);
    this.acceptance.offered(other, outcome);
    this.latest[seat] = this.brief.ranking.utility[outcome]!;
  }

  /** Own offers, the next included, to which all others can still answer before the deadline. */
  private offersLeft({ round }: Moment): number {
    return this.brief.rounds - round - (this.brief.seat > 0 ? 1 : 0);
  }

  private plan(now: Moment): void {
    if (this.plannedAt === now.round) return;
    this.plannedAt = now.round;
    const { ranking, reservation } = this.brief;
    if (ranking.falling[0]! < reservation) return;
    const worths = this.opinions.utilities(now.round);
    this.acceptance.weigh(worths, now.round);
    if (now.time < END) this.planFair(now, worths);
    else this.planEnd(now, worths);
  }

  private planFair(now: Moment, worths: readonly Float64Array[]): void {
    const { ranking, reservation, discount } = this.brief;
    const best = ranking.falling[0]!;
    const goal = Math.max(this.ownNash(now, worths), this.withinReach(worths));
    const gone = Math.min(1, now.time / (FAIR_BY * Math.min(1, discount)));
    this.bar = Math.max(reservation, best - (best - goal) * power(gone, CURVE));
    this.planned = this.mostAppealing(Math.max(1, atLeast(ranking, this.bar)), worths);
  }

  private ownNash({ round }: Moment, worths: readonly Float64Array[]): number {
    if (round >= this.nashUntil) {
      this.nash = believedNash(this.brief, worths);
      this.nashUntil = round + NASH_SERVES;
    }
    return this.nash;
  }

  /** Own utility of the best outcome that the others seem ready for; 0 when none beats the Nash point. */
  private withinReach(worths: readonly Float64Array[]): number {
    const { order, falling } = this.brief.ranking;
    for (let k = 0; k < order.length && falling[k]! > this.nash; k++)
      if (this.acceptance.clears(worths, order[k]!, MARGIN)) return falling[k]!;
    return 0;
  }

  private mostAppealing(count: number, worths: readonly Float64Array[]): Outcome {
    const { order } = this.brief.ranking;
    let top = -1;
    let chosen = order[0]!;
    for (let k = 0; k < count; k++) {
      const o = order[k]!;
      let appeal = 1;
      for (const worth of worths) appeal *= LEAST_APPEAL + worth[o]!;
      if (appeal <= top) continue;
      appeal /= 1 + REPETITION * (this.said.get(o) ?? 0);
      if (appeal <= top) continue;
      top = appeal;
      chosen = o;
    }
    return chosen;
  }

  private planEnd(now: Moment, worths: readonly Float64Array[]): void {
    const { utility } = this.brief.ranking;
    const candidates = this.likelier(worths);
    let value = this.hope();
    for (let tries = Math.max(1, Math.min(TRIES, this.offersLeft(now))); tries > 0; tries--) {
      const later = value;
      for (const { outcome, chance } of candidates) {
        const worth = chance * utility[outcome]! + (1 - chance) * later;
        if (worth <= value) continue;
        value = worth;
        this.planned = outcome;
      }
    }
    this.bar = value;
  }

  /** From best to worst, each outcome likelier to be taken than all before it. */
  private likelier(worths: readonly Float64Array[]): { outcome: Outcome; chance: number }[] {
    const { ranking, reservation } = this.brief;
    const out: { outcome: Outcome; chance: number }[] = [];
    let most = 0;
    for (let k = 0, rational = atLeast(ranking, reservation); k < rational && most < 1; k++) {
      const chance = this.acceptance.chance(worths, ranking.order[k]!);
      if (chance <= most) continue;
      most = chance;
      out.push({ outcome: ranking.order[k]!, chance });
    }
    return out;
  }

  /** Expected utility once no own offer is left. */
  private hope(): number {
    const { reservation } = this.brief;
    const { others } = this.opinions;
    const gain = others.reduce((sum, j) => sum + Math.max(0, this.latest[j]! - reservation), 0);
    return reservation + (HOPE * gain) / others.length;
  }
}

export const envoy = (brief: Brief): Negotiator => new Envoy(brief);
