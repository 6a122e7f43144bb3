/** The engine's door: setup, viewFor, play; and what clients may ask about a view. */
export {
  type Appraisal,
  appraise,
  copyText,
  crosses,
  crossings,
  depthOf,
  homeViews,
  type Limits,
  limitsOf,
  neededPushes,
  RIDER_CONDITIONS,
  rawValue,
  reliance,
  resolveRiders,
  shortfall,
  slippage,
  type Triple,
  thresholds,
  viewsFrom,
  writable,
} from './agreement.ts';
export { collector, mutate, mute, play, playCopied, setup, start } from './apply.ts';
export { holds, previewText, standingOptions, standingText } from './condition.ts';
export { playOn } from './course.ts';
export { defaultMove, drawMove } from './draw.ts';
export { type Forecast, forecastCapitals, type Sure } from './forecast.ts';
export { compile, type Game } from './game.ts';
export { canonical, digest, hashState } from './hash.ts';
export { checkInvariants } from './invariants.ts';
export { legalMoves, refusal } from './moves.ts';
export { jointWork, tensionAfter, tensionFromPosture } from './phases/capitals.ts';
export { mediate } from './phases/home.ts';
export { enough } from './phases/proposals.ts';
export { turnsLeft } from './phases/table.ts';
export { err, ok, type Result } from './result.ts';
export { type Rng, resume, shuffled, stream } from './rng.ts';
export * from './scenario.ts';
export { dealPoints, durabilityOf, endingOf, levelOf, redLinePoints, yardsticksOf } from './score.ts';
export { blankState } from './setup.ts';
export { isMoveShape, MAX_LIST, MAX_NUMBER, MAX_TEXT, MOVE_KINDS } from './shape.ts';
export type * from './types.ts';
export { CONTROL_KINDS, PROMISE_KINDS, PROPOSAL_KINDS, REASONS, REFUSAL_CODES } from './types.ts';
export { importance, valuesOf } from './values.ts';
export { mayKnow, STAGES, type Stage, stageOf, viewFor, waitingSeats } from './view.ts';

/** Goes into records; raised when the same moves could give other hashes. */
export const ENGINE_VERSION = '1';
