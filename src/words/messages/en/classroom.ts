/** Hosting a class, joining one, the console. */
export const classroom = {};
