/** Reading a document that may be anything, for forms: what is not of the expected kind reads as absent. */
export type Doc = unknown;
export type DocPath = readonly (string | number)[];

export function at(doc: Doc, path: DocPath): Doc {
  return path.reduce<Doc>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.hasOwn(inner, key) ? (inner as Record<string | number, unknown>)[key] : undefined;
  }, doc);
}

export function entriesAt(doc: Doc, path: DocPath): [key: string, value: Doc][] {
  const map = at(doc, path);
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.entries(map) : [];
}

export function itemsAt(doc: Doc, path: DocPath): Doc[] {
  const list = at(doc, path);
  return Array.isArray(list) ? list : [];
}

/** Text or number as a form field shows it; everything else as nothing. */
export function shownAt(doc: Doc, path: DocPath): string {
  const value = at(doc, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function numberAt(doc: Doc, path: DocPath): number | null {
  const value = at(doc, path);
  return typeof value === 'number' ? value : null;
}

/** An id that is not taken yet: the word itself, or with the first free number behind it. */
export function freeId(word: string, taken: readonly string[]): string {
  if (!taken.includes(word)) return word;
  let number = 2;
  while (taken.includes(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}
