import type { Translation } from '../../catalogues.ts';
import type { game as english } from '../en/game.ts';
import { wordsGame } from './game-words.ts';
import { wordsCourse } from './game-words-course.ts';
import { wordsCover } from './game-words-cover.ts';
import { wordsLog } from './game-words-log.ts';

/** The table, the end of a game, a replay: everything a game says of itself. */
export const game: Translation<typeof english> = { ...wordsGame, ...wordsCourse, ...wordsLog, ...wordsCover };
