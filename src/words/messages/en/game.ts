import { screensFrame } from './game-screens.ts';
import { screensActs } from './game-screens-acts.ts';
import { screensBoard } from './game-screens-board.ts';
import { screensDraft } from './game-screens-draft.ts';
import { screensEnd } from './game-screens-end.ts';
import { wordsGame } from './game-words.ts';
import { wordsCourse } from './game-words-course.ts';
import { wordsCover } from './game-words-cover.ts';
import { wordsLog } from './game-words-log.ts';
import { wordsPlaces } from './game-words-places.ts';
import { wordsQuestions } from './game-words-questions.ts';

/** The table, the end of a game, a replay: everything a game says of itself. */
export const game = {
  ...screensFrame,
  ...screensActs,
  ...screensBoard,
  ...screensDraft,
  ...screensEnd,
  ...wordsGame,
  ...wordsCourse,
  ...wordsLog,
  ...wordsCover,
  ...wordsPlaces,
  ...wordsQuestions,
};
