/** The rules in the language of the page, each language a chunk of its own. */
import type { Language } from '../../words/catalogues.ts';
import type { Rulebook } from '../../words/rulebook.ts';

const BOOKS: Readonly<Record<Language, () => Promise<{ rulebook: Rulebook }>>> = {
  en: () => import('virtual:rules/en'),
  fr: () => import('virtual:rules/fr'),
  ru: () => import('virtual:rules/ru'),
};

const asked = new Map<Language, Promise<Rulebook>>();

/** The same promise at every call, as React's `use` wants it; one that failed is asked for again. */
export function rulesIn(language: Language): Promise<Rulebook> {
  const known = asked.get(language);
  if (known) return known;
  const book = BOOKS[language]().then(({ rulebook }) => rulebook);
  asked.set(language, book);
  book.catch(() => asked.delete(language));
  return book;
}
