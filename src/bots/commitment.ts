/** Red lines as commitments: what crossing one's own costs, and when another's must be believed (rules 7.4, 8.8). */
import { type Game, HARD, type Party, type Public } from '../engine/index.ts';

/** A red line with the hard constituency behind it will be kept, and everybody knows it (rule 8.8). */
export const firm = (game: Game, pub: Public, party: Party): boolean =>
  pub.redLines[party]!.length > 0 && pub.support[party]![HARD] >= game.rules.firmSupport;

/** Interest points a delegation sets against each own red line crossed: the points, the home it costs, its word. */
export const LOOSE_PENALTY = 4;
export const FIRM_PENALTY = 6;

export const crossingPenalty = (game: Game, pub: Public, party: Party): number =>
  firm(game, pub, party) ? FIRM_PENALTY : LOOSE_PENALTY;
