/**
 * The text an expert asks for: the one with the largest product of its own gain and the chances that all others take
 * it. From the texts log-rolling finds and from others' positions it climbs by changes of one clause, then of two.
 */
import { depthOf, type Package } from '../../engine/index.ts';
import type { Look } from '../look.ts';
import { fillMasks, type Honour, type Limits } from '../masks.ts';
import { plain, worth } from '../worth.ts';
import { chance } from './acceptance.ts';
import { type Reading, readingOf } from './reading.ts';

export interface Quest {
  limits: Limits;
  honour: Honour;
  /** Interest points it must be worth to oneself. */
  atLeast: number;
  /** Least depth (rule 4.4). */
  depth: number;
  not: Package | null;
  carried: (look: Look, options: Package) => boolean;
}

/** Interest points below zero at which no deal stands: what else an agreement brings at home and in security. */
const NO_DEAL = 4;

interface Hunt {
  look: Look;
  quest: Quest;
  readings: Reading[];
  /** Options that may be written, by clause. */
  open: number[][];
}

/**
 * Gain times chances, with a hair of hope where no one would accept, so that a climb has a slope to follow; negative by
 * what is missing for a text too shallow or worth less than what it holds out for.
 */
function promise({ look, quest, readings }: Hunt, options: Package): number {
  const own = worth(look, plain(options));
  const missing = Math.max(0, quest.depth - depthOf(options)) + Math.max(0, quest.atLeast - own);
  if (missing > 0) return -missing;
  let product = own + NO_DEAL;
  for (const reading of readings) product *= 0.02 + chance(look, reading, options);
  return quest.carried(look, options) ? product : product / 1000;
}

const same = (a: Package, b: Package): boolean => a.every((k, c) => k === b[c]);

/** Takes the best single change until none helps. */
function climb(hunt: Hunt, start: Package): { options: Package; value: number } {
  const options = start.slice();
  let value = promise(hunt, options);
  for (;;) {
    let best: [clause: number, option: number] | null = null;
    for (let c = 0; c < options.length; c++) {
      const before = options[c]!;
      for (const k of hunt.open[c]!) {
        if (k === before) continue;
        options[c] = k;
        const now = promise(hunt, options);
        if (now > value) {
          value = now;
          best = [c, k];
        }
      }
      options[c] = before;
    }
    if (best === null) return { options, value };
    options[best[0]] = best[1];
  }
}

/** Beyond so many options that may be written, pairs of changes would take too long for a move. */
const LEAPS = 80;

/** The change of two clauses that helps most, tried where single changes do not. */
function leap(hunt: Hunt, from: { options: Package; value: number }): { options: Package; value: number } {
  if (hunt.open.reduce((sum, options) => sum + options.length, 0) > LEAPS) return from;
  let best = from;
  const options = from.options.slice();
  for (let c = 0; c < options.length; c++) {
    const first = options[c]!;
    for (const k of hunt.open[c]!) {
      if (k === first) continue;
      options[c] = k;
      for (let d = c + 1; d < options.length; d++) {
        const second = options[d]!;
        for (const l of hunt.open[d]!) {
          if (l === second) continue;
          options[d] = l;
          const value = promise(hunt, options);
          if (value > best.value) best = { options: options.slice(), value };
        }
        options[d] = second;
      }
      options[c] = first;
    }
  }
  return best;
}

function openOptions(look: Look, { limits, honour }: Quest): number[][] {
  const masks = new Int32Array(look.game.clauses.length);
  fillMasks(masks, look, limits, honour);
  return Array.from(masks, (mask, c) => look.game.need[c]!.map((_, k) => k).filter(k => (mask & (1 << k)) !== 0));
}

/** The nearest text that may be written. */
const written = (open: readonly number[][], options: Package): Package =>
  options.map((k, c) => open[c]!.reduce((near, o) => (Math.abs(o - k) < Math.abs(near - k) ? o : near)));

/** The text to ask for, or null when none is good enough. @param starts texts to begin from */
export function seek(look: Look, quest: Quest, starts: readonly Package[]): Package | null {
  const readings = look.beliefs.others.map(j => readingOf(look, j));
  const hunt: Hunt = { look, quest, readings, open: openOptions(look, quest) };
  const from = [...starts, ...look.beliefs.others.map(j => look.pub.positions[j]!), look.pub.text];
  let best: { options: Package; value: number } | null = null;
  for (const start of from) {
    const top = climb(hunt, written(hunt.open, start));
    if (top.value > (best?.value ?? 0) && !(quest.not && same(top.options, quest.not))) best = top;
  }
  if (best === null) return null;
  const further = climb(hunt, leap(hunt, best).options);
  const chosen = quest.not && same(further.options, quest.not) ? best : further;
  return quest.carried(look, chosen.options) ? chosen.options : null;
}
