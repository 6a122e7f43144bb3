/** A phrase that also stands inside sentences, at the beginning of one. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
