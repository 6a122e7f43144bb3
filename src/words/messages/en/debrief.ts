/** The debrief room. */
export const debrief = {};
