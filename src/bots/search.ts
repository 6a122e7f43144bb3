/**
 * Looks for a text by log-rolling: for many weightings of the others, every clause takes the option best for the
 * weighted sum; among the texts good enough for oneself the one best for the worse-off other wins.
 */
import { type Package, reliance } from '../engine/index.ts';
import { MILLI } from './beliefs.ts';
import { crossingPenalty } from './commitment.ts';
import { UNIT } from './grid.ts';
import type { Look } from './look.ts';
import type { Honour, Limits } from './masks.ts';
import { refresh, type Tables, tablesFor } from './tables.ts';

export interface Wish {
  limits: Limits;
  honour: Honour;
  /** Interest points it must be worth to oneself. */
  atLeast: number;
  /** Least depth (rule 4.4). */
  depth: number;
  /** Tenths: weight of one's own gain against the others'. */
  greed: number;
  /** A text not to come up with again, or null. */
  not: Package | null;
  /** Whether one's home would carry it; asked of the best texts only. */
  carried: (look: Look, options: Package) => boolean;
}

/** Weight of the worse-off other against the sum of the others. */
const WORST = 3;

function crossed(t: Tables, look: Look, l: number): number {
  let n = 0;
  for (const line of look.pub.redLines[look.seat]!) {
    const k = t.best[line.clause * t.count + l]!;
    if (k < line.min || k > line.max) n++;
  }
  return n;
}

/** How good a text is for the others, the worse-off first, and for oneself by greed. */
function appeal(t: Tables, l: number, own: number, greed: number): number {
  let least = 1e12;
  let sum = 0;
  const { others: m, theirs } = t;
  for (let j = 0; j < m; j++) {
    const v = theirs[l * m + j]!;
    sum += v;
    if (v < least) least = v;
  }
  return (WORST * least + sum) * UNIT + 2 * greed * own * MILLI;
}

/** The best weighting not put aside, or −1. Own worth is net of slippage (7.2) and of red lines crossed. */
function pick(t: Tables, look: Look, wish: Wish): number {
  const { game, pub, seat } = look;
  const lost = Math.max(0, game.rules.slipTrust - reliance(game, pub, seat));
  const penalty = pub.redLines[seat]!.length > 0 ? crossingPenalty(game, pub, seat) : 0;
  const divisor = game.rules.slipDivisor;
  let top = -1e15;
  let at = -1;
  for (let l = 0; l < t.count; l++) {
    if (t.mine[l]! < wish.atLeast || t.aside[l] === 1 || t.depth[l]! < wish.depth) continue;
    let own = t.mine[l]!;
    if (lost > 0) own -= Math.floor((lost * t.depth[l]!) / divisor);
    if (penalty > 0) own -= penalty * crossed(t, look, l);
    if (own < wish.atLeast) continue;
    const score = appeal(t, l, own, wish.greed);
    if (score > top) {
      top = score;
      at = l;
    }
  }
  return at;
}

function textAt(t: Tables, l: number): Package {
  const out: Package = [];
  for (let c = 0; c < t.clauses; c++) out.push(t.best[c * t.count + l]!);
  return out;
}

function isText(t: Tables, l: number, text: Package): boolean {
  for (let c = 0; c < t.clauses; c++) if (t.best[c * t.count + l] !== text[c]) return false;
  return true;
}

/** Neighbouring weightings often give the same text; equal sums mean the same text for this purpose. */
function putAside(t: Tables, l: number): void {
  const m = t.others;
  const [mine, depth, theirs] = [t.mine[l]!, t.depth[l]!, t.theirs[l * m]!];
  for (let x = 0; x < t.count; x++)
    if (t.mine[x] === mine && t.depth[x] === depth && t.theirs[x * m] === theirs) t.aside[x] = 1;
}

/** The text to ask for, or null when none is good enough. */
export function find(look: Look, wish: Wish): Package | null {
  const t = tablesFor(look.game, look.seat, look.level.grid);
  if (!refresh(t, look, wish.limits, wish.honour, wish.atLeast)) return null;
  t.aside.fill(0);
  for (let tries = 0; tries < look.level.patience; tries++) {
    const l = pick(t, look, wish);
    if (l < 0) return null;
    if (wish.not === null || !isText(t, l, wish.not)) {
      const text = textAt(t, l);
      if (wish.carried(look, text)) return text;
    }
    putAside(t, l);
  }
  return null;
}
