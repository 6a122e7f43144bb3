import type { Translation } from '../../catalogues.ts';
import type { game as english } from '../en/game.ts';
import { screensFrame } from './game-screens.ts';
import { screensBoard } from './game-screens-board.ts';
import { wordsGame } from './game-words.ts';
import { wordsCourse } from './game-words-course.ts';
import { wordsLog } from './game-words-log.ts';

/** What a game says from its first view on: the table, its news, the board, and what everything is called. */
export const game: Translation<typeof english> = {
  ...screensFrame,
  ...screensBoard,
  ...wordsGame,
  ...wordsCourse,
  ...wordsLog,
};
