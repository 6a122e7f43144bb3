/** How much something matters, in words and stars beside the number. */
import { say } from './say.ts';

/** "a heavy cost", "a real gain": what so many interest points feel like (rule 7.1). */
export function worthWords(value: number): string {
  if (value === 0) return say('worth.nothing');
  const size = Math.abs(value);
  const kind = value > 0 ? 'gain' : 'cost';
  if (size <= 2) return say(`worth.slight.${kind}`);
  if (size <= 5) return say(`worth.real.${kind}`);
  return size <= 8 ? say(`worth.heavy.${kind}`) : say(`worth.vital.${kind}`);
}

/** Importance as 0 to 3: below 2, from 2, from 5, from 9 points. */
export function starsOf(importance: number): 0 | 1 | 2 | 3 {
  if (importance >= 9) return 3;
  if (importance >= 5) return 2;
  return importance >= 2 ? 1 : 0;
}

/** What the stars mean, for titles and screen readers. */
export const starsText = (stars: 0 | 1 | 2 | 3): string => say(`stars.${stars}`);
