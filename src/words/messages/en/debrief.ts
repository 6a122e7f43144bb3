/** The debrief room. */
import { debriefScreens } from './debrief-screens.ts';
import { wordsDebrief } from './debrief-words.ts';

export const debrief = { ...debriefScreens, ...wordsDebrief };
