/**
 * Envoy, our own. It models the others (Bayesian worths around frequencies, models/bayesian.ts; acceptance,
 * models/acceptance.ts; how they give way, models/conduct.ts) and searches all outcomes for each offer, in three stages:
 *
 * 1. It comes down from its best outcome to its part of the believed Nash point, or to the best outcome the others
 *    already seem ready for if that is better, and of all outcomes worth its target proposes the one on the believed
 *    Pareto frontier with the largest product of the others' utilities. How soon it comes down depends on the table:
 *    in time where all answer in kind; late where some give way by the clock and will do so anyway. Those who answer
 *    step by step get a new step for each of theirs (MiCRO: D. de Jonge, IJCAI 2022), but any of the outcomes down to
 *    that step, whichever should please the others most.
 * 2. In the last rounds it maximises expected utility: with k offers to go, the offer worth most, its chance of being
 *    taken times its utility plus the chance of refusal times what k − 1 offers are worth.
 * 3. When no offer of its own could still be agreed, it takes whatever beats no agreement.
 *
 * Never below its reservation value. With a discount it comes down as much earlier as waiting costs it.
 */
import { Acceptance, type Trust } from '../models/acceptance.ts';
import { Conduct, type Table } from '../models/conduct.ts';
import { Outlook } from '../models/outlook.ts';
import { type Brief, LEAVE, type Moment, type Negotiator, type Said } from '../negotiator.ts';
import { power } from '../power.ts';
import { atLeast, type Outcome } from '../ranking.ts';

/** Relative time by which it stands at its goal, the exponent of the way there, and when the last stage but one begins. */
const PACE: Record<Table, { by: number; curve: number; end: number }> = {
  shared: { by: 0.85, curve: 2, end: 0.96 },
  mixed: { by: 0.95, curve: 3, end: 0.97 },
  stuck: { by: 1, curve: 6, end: 0.97 },
  clock: { by: 1, curve: 8, end: 0.97 },
};
/** How many tries it looks ahead at the end. */
const TRIES = 4;
/** An outcome counts as within reach when it lies so far above what the others asked for. */
const MARGIN = 0.05;
/** Others' appeal is taken at least at this, so that one zero does not hide the rest; each repetition divides it. */
const LEAST_APPEAL = 0.02;
const REPETITION = 0.5;
/** The same for a step owed to those who answer: whatever is new goes before what was said. */
const REPETITION_OWED = 50;
/** After its last own offer it hopes for this share of what the others offer it now. */
const HOPE = 0.4;
/** Others are taken to have something to fall back on; of their reservation values nothing is known. */
const NASH = { serves: 5, least: 0, fallback: 0.3 };
/** At the end: beliefs about those who give way by the clock hold; others take less than one thinks; the stuck, at the last call, more. */
const SURE: Trust = { belief: 1, demand: 1 };
const UNSURE: Trust = { belief: 0.85, demand: 1 };
const LAST_CALL: Trust = { belief: 0.85, demand: 0.5 };

class Envoy implements Negotiator {
  private readonly outlook: Outlook;
  private readonly acceptance: Acceptance;
  private readonly conduct: Conduct;
  private readonly said = new Map<Outcome, number>();
  /** Own utility of each other's latest offer, by seat; −1 before there is one. */
  private readonly latest: Float64Array;
  private standing: Outcome = LEAVE;
  private plannedAt = -1;
  private planned: Outcome = LEAVE;
  /** Utility from which it takes an offer instead of making the planned one. */
  private bar = 0;

  constructor(private readonly brief: Brief) {
    this.outlook = new Outlook(brief, NASH);
    this.acceptance = new Acceptance(this.outlook.others.length);
    this.conduct = new Conduct(brief, this.outlook.others);
    this.latest = new Float64Array(brief.parties).fill(-1);
  }

  propose(now: Moment): Outcome {
    this.plan(now);
    if (this.planned === LEAVE) return LEAVE;
    this.said.set(this.planned, (this.said.get(this.planned) ?? 0) + 1);
    this.conduct.said(this.brief.seat, this.planned);
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
    if (said !== 'refuses') this.conduct.said(seat, outcome);
    const other = this.outlook.others.indexOf(seat);
    if (said === 'accepts') this.acceptance.accepted(other, outcome);
    if (said === 'refuses') this.acceptance.refused(other, outcome, round);
    if (said !== 'offers') return;
    if (this.standing !== LEAVE) this.acceptance.refused(other, this.standing, round);
    this.standing = outcome;
    this.outlook.see(seat, outcome, time);
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
    const worths = this.outlook.worths(now.round);
    this.acceptance.weigh(worths, now.round);
    this.conduct.turn(now);
    if (now.time < PACE[this.conduct.table()].end) this.planFair(now, worths);
    else this.planEnd(now, worths);
  }

  private planFair(now: Moment, worths: readonly Float64Array[]): void {
    const { ranking, reservation, discount } = this.brief;
    const best = ranking.falling[0]!;
    const nash = this.outlook.ownNash(now.round, worths);
    const goal = Math.max(nash, this.withinReach(worths, nash));
    const table = this.conduct.table();
    const { by, curve } = PACE[table];
    const gone = Math.min(1, now.time / (by * Math.min(1, discount)));
    const watching = this.conduct.watching(now);
    const owed = (table === 'shared' || table === 'mixed') && !watching && this.conduct.answered();
    const step = owed ? (ranking.falling[this.conduct.own()] ?? best) : best;
    this.bar = Math.max(reservation, Math.min(step, best - (best - goal) * power(gone, curve)));
    const enough = Math.max(1, atLeast(ranking, this.bar));
    const repeat = watching && this.said.size > 0;
    this.planned = this.mostAppealing(enough, worths, repeat, owed && table === 'mixed' ? REPETITION_OWED : REPETITION);
  }

  /** Own utility of the best outcome that the others seem ready for; 0 when none beats the Nash point. */
  private withinReach(worths: readonly Float64Array[], nash: number): number {
    const { order, falling } = this.brief.ranking;
    for (let k = 0; k < order.length && falling[k]! > nash; k++)
      if (this.acceptance.clears(worths, order[k]!, MARGIN)) return falling[k]!;
    return 0;
  }

  /** Of the best `count` outcomes. @param repeat only what was said before, without holding that against it */
  private mostAppealing(count: number, worths: readonly Float64Array[], repeat: boolean, repetition: number): Outcome {
    const { order } = this.brief.ranking;
    let top = -1;
    let chosen = order[0]!;
    for (let k = 0; k < count; k++) {
      const o = order[k]!;
      const said = this.said.get(o) ?? 0;
      if (repeat && said === 0) continue;
      let appeal = 1;
      for (const worth of worths) appeal *= LEAST_APPEAL + worth[o]!;
      if (!repeat) appeal /= 1 + repetition * said;
      if (appeal <= top) continue;
      top = appeal;
      chosen = o;
    }
    return chosen;
  }

  private planEnd(now: Moment, worths: readonly Float64Array[]): void {
    const { utility } = this.brief.ranking;
    let value = this.hope();
    for (let k = 1, tries = Math.max(1, Math.min(TRIES, this.offersLeft(now))); k <= tries; k++) {
      const later = value;
      for (const { outcome, chance } of this.likelier(worths, k === 1)) {
        const worth = chance * utility[outcome]! + (1 - chance) * later;
        if (worth <= value) continue;
        value = worth;
        this.planned = outcome;
      }
    }
    this.bar = value;
  }

  private trust(seat: number, last: boolean): Trust {
    if (this.conduct.givesWay(seat) || this.conduct.table() === 'shared') return SURE;
    return last && this.conduct.stuck(seat) ? LAST_CALL : UNSURE;
  }

  /** From best to worst, each outcome likelier to be taken than all before it. @param last with no offer after it */
  private likelier(worths: readonly Float64Array[], last: boolean): { outcome: Outcome; chance: number }[] {
    const { ranking, reservation } = this.brief;
    const trust = this.outlook.others.map(j => this.trust(j, last));
    const out: { outcome: Outcome; chance: number }[] = [];
    let most = 0;
    for (let k = 0, rational = atLeast(ranking, reservation); k < rational && most < 1; k++) {
      const chance = this.acceptance.chance(worths, ranking.order[k]!, trust);
      if (chance <= most) continue;
      most = chance;
      out.push({ outcome: ranking.order[k]!, chance });
    }
    return out;
  }

  /** Expected utility once no own offer is left. */
  private hope(): number {
    const { reservation } = this.brief;
    const { others } = this.outlook;
    const gain = others.reduce((sum, j) => sum + Math.max(0, this.latest[j]! - reservation), 0);
    return reservation + (HOPE * gain) / others.length;
  }
}

export const envoy = (brief: Brief): Negotiator => new Envoy(brief);
