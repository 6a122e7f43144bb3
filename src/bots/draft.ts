/** Texts a delegation would put on the table. */
import type { Condition, Package, Rider, Text } from '../engine/index.ts';
import { believedWorth } from './beliefs.ts';
import { seek } from './expert/search.ts';
import type { LegalOf, Look } from './look.ts';
import { fillMasks, type Honour, type Limits } from './masks.ts';
import { find } from './search.ts';
import { carried, plain, worth } from './worth.ts';

export type TextLegal = LegalOf<'table' | 'chair' | 'counter'>;

/** What it insists on in a proposal of its own; one that yields takes any text. */
const insists = (look: Look): number => (look.persona.yields ? -999 : look.aspiration);

/** The text it asks for, honouring others' red lines as told, or null when nothing writable is good enough. */
export function draft(
  look: Look,
  legal: TextLegal,
  honour: Honour,
  greed: number,
  not: Package | null = null,
): Package | null {
  const wish = { limits: legal, honour, atLeast: insists(look), depth: legal.depth, greed, not, carried };
  const found = find(look, wish);
  return look.level.reads ? seek(look, wish, found ? [found] : []) : found;
}

/** What a change of one clause does for oneself and, as believed, for the others: thousandths, oneself counted in full. */
function appeal(look: Look, clause: number, from: number, to: number): number {
  const mine = (look.own.values[clause]![to]! - look.own.values[clause]![from]!) * 1000;
  if (mine <= 0) return 0;
  let theirs = 0;
  look.beliefs.others.forEach((j, at) => {
    theirs += believedWorth(look, j, at, clause, to) - believedWorth(look, j, at, clause, from);
  });
  return Math.max(1, mine + Math.floor(theirs / 2));
}

/** The options it would ask for in a change: a bit each, by clause. */
export function wanted(look: Look, limits: Limits): Int32Array {
  const masks = new Int32Array(limits.low.length);
  fillMasks(masks, look, limits, 'firm');
  return masks;
}

/** The one change of a text most worth asking for, or null when none helps; `masks` as `wanted` tells them. */
export function bestChange(
  look: Look,
  options: Package,
  limits: Limits,
  masks: Int32Array = wanted(look, limits),
): [clause: number, option: number] | null {
  let top = 0;
  let best: [number, number] | null = null;
  for (let c = 0; c < options.length; c++) {
    for (let k = limits.low[c]!; k <= limits.high[c]!; k++) {
      if (k === options[c] || (masks[c]! & (1 << k)) === 0) continue;
      const score = appeal(look, c, options[c]!, k);
      if (score > top) {
        top = score;
        best = [c, k];
      }
    }
  }
  return best;
}

/** Another's text with the fewest changes that make it good enough, at most so many; null when they do not suffice. */
export function bridge(look: Look, theirs: Package, limits: Limits, changes: number): Package | null {
  const text = theirs.slice();
  for (let c = 0; c < text.length; c++) text[c] = Math.min(Math.max(text[c]!, limits.low[c]!), limits.high[c]!);
  const masks = wanted(look, limits);
  for (let k = 0; k <= changes; k++) {
    if (worth(look, plain(text)) >= look.aspiration && carried(look, text)) return text;
    const change = bestChange(look, text, limits, masks);
    if (!change) return null;
    text[change[0]] = change[1];
  }
  return null;
}

/** Open today and decided by joint work: the clause's own pillar one level higher. */
const laterCondition = (look: Look, clause: number): Condition => {
  const pillar = look.game.clauses[clause]!.pillar;
  return { is: 'pillar', pillar, min: look.pub.pillars[pillar]!.level + 1 };
};

/**
 * A conditional clause that goes one step further than the text, on the clause where the step gives the others most for
 * what it costs (rule 7.5); null when none is affordable within what it holds out for.
 */
export function riderFor(look: Look, options: Package, legal: TextLegal): Rider | null {
  const { own } = look;
  if (legal.riders < 1 || own.capital <= look.game.rules.riderCost) return null;
  let top = 1000;
  let best: Rider | null = null;
  for (let c = 0; c < options.length; c++) {
    const to = options[c]! + 1;
    if (to > legal.high[c]! || legal.blocked.some(([x, k]) => x === c && k === to)) continue;
    const cost = own.values[c]![options[c]!]! - own.values[c]![to]!;
    let gain = 0;
    look.beliefs.others.forEach((j, at) => {
      gain += believedWorth(look, j, at, c, to) - believedWorth(look, j, at, c, options[c]!);
    });
    if (gain - 1000 * cost <= top) continue;
    const rider = { clause: c, when: laterCondition(look, c), then: to };
    if (worth(look, { options, riders: [rider] }) < look.aspiration) continue;
    top = gain - 1000 * cost;
    best = rider;
  }
  return best;
}

/** A text as this persona writes it: with a rider where it uses them. */
export function written(look: Look, options: Package, legal: TextLegal): Text {
  if (!look.persona.riders) return plain(options);
  const rider = riderFor(look, options, legal);
  return { options, riders: rider ? [rider] : [] };
}
