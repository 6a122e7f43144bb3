/** No vowels, so that no seed spells anything; nothing that is easily misread. */
const LETTERS = 'bcdfghjkmnpqrstvwxyz23456789';

/** A seed nobody chose: two groups of four, short enough to read out in a classroom. */
export function randomSeed(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => LETTERS[byte % LETTERS.length]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
