/** The table, the end of a game, a replay: everything a game says of itself. */
export const game = {};
