/**
 * Thousands of games that show an author how a scenario plays. A host makes a plan, hands its pieces to whatever plays
 * them (`playerOf`, in a thread, a page's worker or this process), and puts the results together with `reportOf`.
 */
export { MIX_IDS, type MixId } from './mixes.ts';
export { gamesIn, type Piece, type PieceResult, type PlaytestPlan, piecesOf, playerOf } from './plan.ts';
export { type ValueAt, valuesIn } from './replays.ts';
export { type Bar, type MixReport, type PlaytestReport, reportOf, type Sensitivity, winBand } from './report.ts';
