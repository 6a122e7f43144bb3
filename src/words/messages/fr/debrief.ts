import type { Translation } from '../../catalogues.ts';
import type { debrief as english } from '../en/debrief.ts';
import { debriefScreens } from './debrief-screens.ts';
import { wordsDebrief } from './debrief-words.ts';

/** The debrief room. */
export const debrief: Translation<typeof english> = { ...debriefScreens, ...wordsDebrief };
