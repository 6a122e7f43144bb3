/** What happened, entry by entry, and why delegations did what they did. */
export const wordsLog = {};
