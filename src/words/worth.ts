/** How much something matters, in words and stars beside the number. */

/** "a heavy cost", "a real gain": what so many interest points feel like (rule 7.1). */
export function worthWords(value: number): string {
  if (value === 0) return 'nothing';
  const size = Math.abs(value);
  const kind = value > 0 ? 'gain' : 'cost';
  if (size <= 2) return `a slight ${kind}`;
  if (size <= 5) return `a real ${kind}`;
  return size <= 8 ? `a heavy ${kind}` : value > 0 ? 'a vital gain' : 'a cost hard to bear';
}

/** Importance as 0 to 3: below 2, from 2, from 5, from 9 points. */
export function starsOf(importance: number): 0 | 1 | 2 | 3 {
  if (importance >= 9) return 3;
  if (importance >= 5) return 2;
  return importance >= 2 ? 1 : 0;
}

/** What the stars mean, for titles and screen readers. */
export function starsText(stars: 0 | 1 | 2 | 3): string {
  return ['hardly matters', 'matters a little', 'matters', 'matters most'][stars] ?? '';
}
