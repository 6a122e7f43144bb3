/** The debrief room. */
import { debriefScreens } from './debrief-screens.ts';

export const debrief = { ...debriefScreens };
