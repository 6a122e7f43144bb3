import { screensFrame } from './game-screens.ts';
import { screensBoard } from './game-screens-board.ts';
import { wordsGame } from './game-words.ts';
import { wordsCourse } from './game-words-course.ts';
import { wordsLog } from './game-words-log.ts';

/** What a game says from its first view on: the table, its news, the board, and what everything is called. */
export const game = {
  ...screensFrame,
  ...screensBoard,
  ...wordsGame,
  ...wordsCourse,
  ...wordsLog,
};
