/** The chance that another party takes a text: what it is worth to it against its demand, its lines, its home. */
import { crossings, depthOf, homeViews, type Package, shortfall, slippage, thresholds } from '../../engine/index.ts';
import { crossingPenalty } from '../commitment.ts';
import type { Look } from '../look.ts';
import { scaleOf } from '../scale.ts';
import type { Reading } from './reading.ts';

/** Interest points either side of the demand over which the chance rises from none to certain. */
const DOUBT = 4;
/** What is left of the chance when its home seems out of reach, and the support it is thought able to buy. */
const NO_HOME = 0.15;
const PURSE = 1;

/** Interest points to it, net of slippage and of its red lines crossed. */
function net(look: Look, { party, values }: Reading, options: Package): number {
  const { game, pub } = look;
  let sum = -slippage(game, pub, party, depthOf(options));
  for (let c = 0; c < options.length; c++) sum += values[c]![options[c]!]!;
  const crossed = crossings(pub.redLines[party]!, options);
  return crossed === 0 ? sum : sum - crossed * crossingPenalty(game, pub, party);
}

function homeReached({ game, pub }: Look, { party, values }: Reading, options: Package): boolean {
  const views = homeViews(game, pub, values, party, options);
  return shortfall(game, party, views, thresholds(game, party, options)) <= PURSE;
}

/** 0 … 1. */
export function chance(look: Look, reading: Reading, options: Package): number {
  const doubt = DOUBT * scaleOf(look.game);
  const above = net(look, reading, options) - reading.demand + doubt;
  if (above <= 0) return 0;
  const willing = Math.min(1, above / (2 * doubt));
  return homeReached(look, reading, options) ? willing : willing * NO_HOME;
}
