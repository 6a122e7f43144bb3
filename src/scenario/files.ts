/** The files of a scenario's folder: which there are, and what a text in one of them means whatever wrote it. */
import { LIMITS } from './limits.ts';
import { type Problem, problemAt, sourceOf } from './problems.ts';
import type { Told } from './sayings.ts';

export interface ScenarioFile {
  /** Without folders: `scenario.yaml`, `brief.us.md`, `background.md`. */
  name: string;
  text: string;
}

export const SCENARIO_FILE = 'scenario.yaml';
export const BACKGROUND_FILE = 'background.md';
export const BRIEF_FILE = /^brief\.(.+)\.md$/s;
/** Translations: `texts.fr.yaml` mirrors the document, `background.fr.md` and `brief.us.fr.md` the Markdown. */
const LOCALE_FILE = /^(?:texts\.([a-z]{2})\.yaml|background\.([a-z]{2})\.md|brief\.[^.]+\.([a-z]{2})\.md)$/;
export const isScenarioFile = (name: string): boolean =>
  name === SCENARIO_FILE || name === BACKGROUND_FILE || BRIEF_FILE.test(name) || languageOf(name) !== null;

/** The language a file translates into, as two letters; null for a file of the scenario itself. */
export function languageOf(name: string): string | null {
  const [, texts, background, brief] = LOCALE_FILE.exec(name) ?? [];
  return texts ?? background ?? brief ?? null;
}

export const textsFile = (language: string): string => `texts.${language}.yaml`;

/** `background.md` in French: `background.fr.md`. */
export const markdownIn = (name: string, language: string): string => name.replace(/\.md$/, `.${language}.md`);

/** The other way about. */
export const markdownOf = (name: string): string => name.replace(/\.[a-z]{2}\.md$/, '.md');

/** Line ends and the mark some editors put at the start of a file mean nothing. */
export const normal = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

export function sizeProblem({ name, text }: ScenarioFile, limit: number): Problem | null {
  // A UTF-16 unit takes at least one byte: no need to encode what is too long anyway.
  const bytes = text.length > limit ? text.length : new TextEncoder().encode(text).length;
  if (bytes <= limit) return null;
  const message: Told = { id: 'fault.fileSize', values: { limit: limit / 1024 } };
  return problemAt(sourceOf(name, ''), { start: 0, end: 0 }, 'too-large', message, { id: 'fix.smaller' });
}

export const sizeLimitOf = (name: string): number => (name.endsWith('.md') ? LIMITS.markdownBytes : LIMITS.bytes);
