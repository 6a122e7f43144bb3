/** Which options of each clause a delegation is ready to write: the gates, then its own red lines, then others'. */

import type { Game, Party, Public, RedLine } from '../engine/index.ts';
import { firm } from './commitment.ts';
import type { Look } from './look.ts';

/** What may be written, as the engine's legal moves say it. */
export interface Limits {
  low: number[];
  high: number[];
  blocked: [number, number][];
}

/** Whose red lines a text must respect: everybody's, or those with a firm home behind them alone. */
export type Honour = 'all' | 'firm';

const narrow = (masks: Int32Array, line: RedLine): void => {
  let span = 0;
  for (let k = line.min; k <= line.max; k++) span |= 1 << k;
  const left = masks[line.clause]! & span;
  // A line nothing writable can respect is left alone: asking for it would end the search, not move it.
  if (left !== 0) masks[line.clause] = left;
};

function linesOf(masks: Int32Array, pub: Public, game: Game, party: Party, honour: Honour): void {
  const lines = pub.redLines[party]!;
  if (lines.length === 0 || (honour === 'firm' && !firm(game, pub, party))) return;
  for (const line of lines) narrow(masks, line);
}

/** Fills `masks` with one bit an option for every clause. */
export function fillMasks(masks: Int32Array, look: Look, limits: Limits, honour: Honour): void {
  const { game, pub, seat } = look;
  for (let c = 0; c < masks.length; c++) masks[c] = (2 << limits.high[c]!) - (1 << limits.low[c]!);
  for (const [c, k] of limits.blocked) masks[c] = masks[c]! & ~(1 << k);
  linesOf(masks, pub, game, seat, honour);
  for (let j = 0; j < game.n; j++) if (j !== seat) linesOf(masks, pub, game, j, honour);
}
