import type { Translation } from '../../catalogues.ts';
import type { game as english } from '../en/game.ts';

/** The table, the end of a game, a replay: everything a game says of itself. */
export const game: Translation<typeof english> = {};
