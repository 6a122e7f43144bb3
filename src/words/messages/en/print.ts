/** The printed pack. */
export const print = {};
