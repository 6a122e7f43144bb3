/** A text as two people may write the same word: case and the widths of letters aside. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
