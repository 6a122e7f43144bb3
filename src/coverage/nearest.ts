/** Did you mean …? */

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    above = row;
  }
  return above[b.length];
}

/** The known word nearest to a mistyped one, in any case; null when more than half of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = word.toLowerCase().slice(0, 40);
  const ranked = known
    .map(name => ({ name, off: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, off }) => off * 2 < Math.max(wanted.length, name.length))
    .sort((a, b) => a.off - b.off);
  return ranked[0]?.name ?? null;
}
