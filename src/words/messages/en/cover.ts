import { coverPlaces } from './cover-places.ts';
import { coverQuestions } from './cover-questions.ts';
import { coverWords } from './cover-words.ts';

/** What the coverage layer says: whom a draft defends, and how surely. */
export const cover = {
  ...coverWords,
  ...coverPlaces,
  ...coverQuestions,
};
