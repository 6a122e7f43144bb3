/** The language of the page: the reader's choice, else the browser's. Kept in this browser; told to nobody. */
import { useSyncExternalStore } from 'react';
import { type Area, bestLanguage, LANGUAGES, type Language } from '../words/catalogues.ts';
import { speak, spoken } from '../words/say.ts';
import { readyCards } from './cards.ts';

const KEY = 'back-to-back.language';
const listeners = new Set<() => void>();

function kept(): Language | null {
  try {
    const found = window.localStorage.getItem(KEY);
    return LANGUAGES.find(language => language === found) ?? null;
  } catch {
    return null;
  }
}

async function settle(language: Language): Promise<void> {
  await Promise.all([speak(language, ['home']), readyCards(language)]);
  document.documentElement.lang = language;
}

/** Before anything is shown. */
export const firstLanguage = (): Promise<void> => settle(kept() ?? bestLanguage(navigator.languages));

/** Changes the language under the reader's eyes: every screen is drawn anew. */
export async function changeLanguage(language: Language): Promise<void> {
  await settle(language);
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Storage is refused: the choice holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, spoken);

/** A part of the page loaded together with what it says. */
export async function withWords<T>(areas: readonly Area[], part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, speak(spoken(), areas)]);
  return loaded;
}

/** Fetches a part of the page that will be wanted. What did not come, the page being left say, is fetched when it is. */
export const ahead = (part: Promise<unknown>): void => void part.catch(() => undefined);
