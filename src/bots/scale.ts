/** How much there is to bargain about: personas ask for the same share of it in every scenario. */
import type { Game } from '../engine/index.ts';

/** What the worst-off party gets from an even bargain in the scenario the personas' numbers were tuned on. */
const REFERENCE = 10;
/** Gates count as open up to this many levels short of the top: what a game of ordinary work reaches. */
const SHORT_OF_TOP = 1;

const reachable = (game: Game): number[][] =>
  game.need.map(row => row.map((_, k) => k).filter(k => row[k]! <= game.rules.pillarMax - SHORT_OF_TOP));

/** The worst-off party's value first, then the sum. */
function evenness(game: Game, text: number[]): number {
  let worst = 1e9;
  let sum = 0;
  for (let j = 0; j < game.n; j++) {
    let v = 0;
    for (let c = 0; c < text.length; c++) v += game.base[j]![c]![text[c]!]!;
    worst = Math.min(worst, v);
    sum += v;
  }
  return worst * 1000 + sum;
}

/** Climbs by changes of one or two clauses until none makes the bargain more even. */
function climb(game: Game, text: number[]): number {
  const open = reachable(game);
  let best = evenness(game, text);
  const attempt = (from: number, deeper: boolean): boolean => {
    for (let c = from; c < text.length; c++) {
      const before = text[c]!;
      for (const k of open[c]!) {
        if (k === before) continue;
        text[c] = k;
        const now = evenness(game, text);
        if (now > best) {
          best = now;
          return true;
        }
        if (deeper && attempt(c + 1, false)) return true;
      }
      text[c] = before;
    }
    return false;
  };
  while (attempt(0, true));
  return best;
}

/** What the worst-off party gets from an even bargain on public values, in interest points; at least 1. */
export function evenBargain(game: Game): number {
  const starts = [0, 1, 2, 3].map(level => reachable(game).map(ks => ks[Math.min(level, ks.length - 1)]!));
  return Math.max(1, ...starts.map(text => Math.floor(climb(game, text) / 1000)));
}

const known = new WeakMap<Game, number>();

/** Interest points of this game for one on the scale of the personas. */
export function scaleOf(game: Game): number {
  const before = known.get(game);
  if (before !== undefined) return before;
  const scale = evenBargain(game) / REFERENCE;
  known.set(game, scale);
  return scale;
}
