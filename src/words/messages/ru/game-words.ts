import type { Translation } from '../../catalogues.ts';
import type { wordsGame as english } from '../en/game-words.ts';

/** Names, texts, promises, moves, conditions, prompts and endings, wherever a game speaks of them. */
export const wordsGame: Translation<typeof english> = {};
