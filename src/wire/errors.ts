/** What the server refuses, and why. */
import type { Refusal } from '../engine/types.ts';

export const ERROR_CODES = [
  'badRequest',
  'tooLarge',
  'notFound',
  'unauthorised',
  'forbidden',
  'crossSite',
  'tooMany',
  'illegal',
  'stale',
  'frozen',
  'covered',
  'notSeated',
  'notNow',
  'full',
  'taken',
  'busy',
  'unavailable',
  'limit',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Why, where a page can tell its reader more than the code does. */
export const WHYS = [
  'notStarted',
  'classOver',
  'noDecision',
  'channelClosed',
  'closeFirst',
  'noWayBack',
  'headSubmits',
  'wrongKey',
  'wrongReclaim',
  'noClass',
  'classFull',
  'noPlace',
  'tables',
  'tableNamed',
  'moved',
  'lookAgain',
  'takeFirst',
  'rosterName',
  'rosterNumber',
  'rosterRole',
  'rosterTable',
  'rosterParty',
  'rosterPlace',
  'scenario',
] as const;
export type Why = (typeof WHYS)[number];

/** Every answer that is not 2xx. `refusal` is the engine's own, with its rule, when `code` is `illegal`. */
export interface WireError {
  code: ErrorCode;
  /** In English, for logs and programs; pages say it in their reader's language. */
  message: string;
  why?: Why;
  /** What `why` speaks of: a line of the roster, what was given there, the most there may be. */
  about?: Record<string, string | number>;
  /** The offending field of the request, as a path. */
  at?: string;
  refusal?: Refusal;
  /** What the parser found in a scenario that was brought, as it tells it; pages say it in their reader's language. */
  problems?: readonly object[];
  /** Seconds to wait before trying again, with `tooMany`, `busy` and `unavailable`. */
  retryAfter?: number;
}
