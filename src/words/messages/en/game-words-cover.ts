/** The coverage picture and the clock of one missile. */
export const wordsCover = {};
