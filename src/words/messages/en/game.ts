import { wordsGame } from './game-words.ts';
import { wordsCourse } from './game-words-course.ts';
import { wordsCover } from './game-words-cover.ts';
import { wordsLog } from './game-words-log.ts';

/** The table, the end of a game, a replay: everything a game says of itself. */
export const game = { ...wordsGame, ...wordsCourse, ...wordsLog, ...wordsCover };
