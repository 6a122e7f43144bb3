/** Which languages there are, and where their messages lie; a page fetches the areas it shows, in one language. */

export const LANGUAGES = ['en', 'fr', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', ru: 'Русский' };

/**
 * `home`: the first page and what every screen shares. `game`: what a table shows first. `later`: its tabs and its menu, the
 * tutorial, the end, a replay. `cover`: the coverage layer. `problems`: what is wrong with a
 * scenario. `format`: what its fields are for. `terminal`: what the command line alone says. The others: a room each.
 */
export const AREAS = [
  'home',
  'game',
  'later',
  'cover',
  'debrief',
  'classroom',
  'workshop',
  'problems',
  'format',
  'print',
  'terminal',
] as const;
export type Area = (typeof AREAS)[number];

export type Messages = Readonly<Record<string, string>>;
/** A translation has the very ids of the English catalogue. */
export type Translation<English> = Readonly<Record<keyof English, string>>;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<Area, () => Promise<Messages>>>>> = {
  en: {
    home: () => import('./messages/en/home.ts').then(file => file.home),
    game: () => import('./messages/en/game.ts').then(file => file.game),
    later: () => import('./messages/en/later.ts').then(file => file.later),
    cover: () => import('./messages/en/cover.ts').then(file => file.cover),
    debrief: () => import('./messages/en/debrief.ts').then(file => file.debrief),
    classroom: () => import('./messages/en/classroom.ts').then(file => file.classroom),
    workshop: () => import('./messages/en/workshop.ts').then(file => file.workshop),
    problems: () => import('./messages/en/problems.ts').then(file => file.problems),
    format: () => import('./messages/en/format.ts').then(file => file.format),
    print: () => import('./messages/en/print.ts').then(file => file.print),
    terminal: () => import('./messages/en/terminal.ts').then(file => file.terminal),
  },
  fr: {
    home: () => import('./messages/fr/home.ts').then(file => file.home),
    game: () => import('./messages/fr/game.ts').then(file => file.game),
    later: () => import('./messages/fr/later.ts').then(file => file.later),
    cover: () => import('./messages/fr/cover.ts').then(file => file.cover),
    debrief: () => import('./messages/fr/debrief.ts').then(file => file.debrief),
    classroom: () => import('./messages/fr/classroom.ts').then(file => file.classroom),
    workshop: () => import('./messages/fr/workshop.ts').then(file => file.workshop),
    problems: () => import('./messages/fr/problems.ts').then(file => file.problems),
    format: () => import('./messages/fr/format.ts').then(file => file.format),
    print: () => import('./messages/fr/print.ts').then(file => file.print),
    terminal: () => import('./messages/fr/terminal.ts').then(file => file.terminal),
  },
  ru: {
    home: () => import('./messages/ru/home.ts').then(file => file.home),
    game: () => import('./messages/ru/game.ts').then(file => file.game),
    later: () => import('./messages/ru/later.ts').then(file => file.later),
    cover: () => import('./messages/ru/cover.ts').then(file => file.cover),
    debrief: () => import('./messages/ru/debrief.ts').then(file => file.debrief),
    classroom: () => import('./messages/ru/classroom.ts').then(file => file.classroom),
    workshop: () => import('./messages/ru/workshop.ts').then(file => file.workshop),
    problems: () => import('./messages/ru/problems.ts').then(file => file.problems),
    format: () => import('./messages/ru/format.ts').then(file => file.format),
    print: () => import('./messages/ru/print.ts').then(file => file.print),
    terminal: () => import('./messages/ru/terminal.ts').then(file => file.terminal),
  },
};

/** The messages of one area in one language. */
export const load = (language: Language, area: Area): Promise<Messages> => CATALOGUES[language][area]();

/** The language of ours that serves a reader best, by the reader's own list ("fr-CA", "en"); English when none does. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find(language => language === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return 'en';
}
