import type { Translation } from '../../catalogues.ts';
import type { cover as english } from '../en/cover.ts';
import { coverPlaces } from './cover-places.ts';
import { coverQuestions } from './cover-questions.ts';
import { coverWords } from './cover-words.ts';

/** What the coverage layer says: whom a draft defends, and how surely. */
export const cover: Translation<typeof english> = {
  ...coverWords,
  ...coverPlaces,
  ...coverQuestions,
};
