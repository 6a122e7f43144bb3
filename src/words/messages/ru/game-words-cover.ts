import type { Translation } from '../../catalogues.ts';
import type { wordsCover as english } from '../en/game-words-cover.ts';

/** The coverage picture and the clock of one missile. */
export const wordsCover: Translation<typeof english> = {};
