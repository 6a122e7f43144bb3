import type { Translation } from '../../catalogues.ts';
import type { wordsLog as english } from '../en/game-words-log.ts';

/** What happened, entry by entry, and why delegations did what they did. */
export const wordsLog: Translation<typeof english> = {};
