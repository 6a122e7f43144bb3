/** Milliseconds to wait before another try: twice as long each time, and never the same for a whole class at once. */
const FIRST = 400;
const LONGEST = 15_000;

/** `tries` counts failures so far, from 1; `chance` is in [0, 1). The server's own wish, in seconds, is kept to at least. */
export function backOff(tries: number, chance: number, retryAfter = 0): number {
  const base = Math.min(LONGEST, FIRST * 2 ** Math.min(tries - 1, 10));
  return Math.max(Math.round(base * (0.5 + chance)), retryAfter * 1000);
}
