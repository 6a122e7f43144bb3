/** Names, texts, promises, moves, conditions, prompts and endings, wherever a game speaks of them. */
export const wordsGame = {};
