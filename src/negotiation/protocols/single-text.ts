/**
 * The mediated single text (M. Klein, P. Faratin, H. Sayama, Y. Bar-Yam, "Negotiating complex contracts", Group
 * Decision and Negotiation 12 (2003); the procedure: R. Fisher, "International mediation", 1978). A mediator who knows
 * nobody's utility keeps one text. Each round it changes one issue, and every party criticises the change: better, the
 * same or worse for it, strongly or weakly. The mediator keeps a change by its votes, at first sometimes one that
 * parties mildly dislike (annealing: a hill-climber stops at the first text nobody will move from), in the end only one
 * that some like and none does not. It remembers the text the criticism says is best, and puts that to a final yes or no.
 */
import type { Rng } from '../../engine/rng.ts';
import { LEAVE } from '../negotiator.ts';
import { power } from '../power.ts';
import type { Outcome } from '../ranking.ts';
import type { Ending } from './ending.ts';

/** What a party says of a change of the text: −2 strongly worse … 2 strongly better, 0 the same to it. */
export type Criticism = -2 | -1 | 0 | 1 | 2;

/** A party to a mediation. Each knows its own utility alone; the mediator hears criticism and the last word. */
export interface Critic {
  criticise(text: Outcome, against: Outcome): Criticism;
  /** The last word on the final text. */
  ratifies(text: Outcome): boolean;
}

/** From this difference of utility on a party speaks strongly; below the other it says nothing. */
const STRONG = 0.1;
const SAME = 1e-9;

/** A party that says what it thinks and ratifies what is at least its reservation value. */
export const candid = (utility: Float64Array, reservation: number): Critic => ({
  criticise: (text, against) => {
    const gain = utility[text]! - utility[against]!;
    if (Math.abs(gain) <= SAME) return 0;
    return gain > 0 ? (gain >= STRONG ? 2 : 1) : gain <= -STRONG ? -2 : -1;
  },
  ratifies: text => utility[text]! >= reservation,
});

export interface Mediation {
  /** Options of each issue. */
  sizes: readonly number[];
  rounds: number;
  rng: Rng;
  /** 'climb' never takes a step anyone dislikes; 'anneal' does at first. */
  manner: 'climb' | 'anneal';
}

/** The text with one issue, drawn, at another option, drawn. Domains of one text have none. */
function changed(sizes: readonly number[], text: Outcome, rng: Rng): Outcome {
  const movable = sizes.flatMap((size, issue) => (size > 1 ? [issue] : []));
  if (movable.length === 0) return text;
  const issue = movable[rng.int(movable.length)]!;
  const stride = sizes.slice(issue + 1).reduce((product, size) => product * size, 1);
  const now = Math.floor(text / stride) % sizes[issue]!;
  const other = (now + 1 + rng.int(sizes[issue]! - 1)) % sizes[issue]!;
  return text + (other - now) * stride;
}

/** How far a step liked on balance may still be disliked by someone, and how likely, falling to nothing by the end. */
const HEAT = 0.6;

function keeps(said: readonly Criticism[], time: number, { manner, rng }: Mediation): boolean {
  const worst = Math.min(...said);
  const balance = said.reduce<number>((sum, x) => sum + x, 0);
  if (worst >= 0) return balance > 0;
  if (manner === 'climb' || balance < -1 || worst < -1) return false;
  return rng.next() < HEAT * (1 - power(time, 0.5));
}

/** Runs the rounds and the final vote; `offers` counts the texts shown. The final text is one nobody asked to go back from. */
export function singleText(critics: readonly Critic[], start: Outcome, mediation: Mediation): Ending {
  const { sizes, rounds, rng } = mediation;
  let text = start;
  let best = start;
  let shown = 1;
  for (let round = 0; round < rounds; round++) {
    const next = changed(sizes, text, rng);
    if (next === text) break;
    shown++;
    const said = critics.map(critic => critic.criticise(next, text));
    if (!keeps(said, (round + 1) / (rounds + 1), mediation)) continue;
    text = next;
    if (preferred(critics, text, best)) best = text;
  }
  const agreement = critics.every(critic => critic.ratifies(best)) ? best : LEAVE;
  return { agreement, round: rounds, time: 1, offers: shown };
}

/** Whether the parties, asked to compare two texts, like the one better on balance, none of them strongly less. */
function preferred(critics: readonly Critic[], text: Outcome, than: Outcome): boolean {
  const said = critics.map(critic => critic.criticise(text, than));
  return Math.min(...said) >= -1 && said.reduce<number>((sum, x) => sum + x, 0) > 0;
}
