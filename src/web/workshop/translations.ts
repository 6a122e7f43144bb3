/** Files of translations that a project could have and has not, and what they begin with. */
import type { Scenario } from '../../engine/scenario.ts';
import {
  languageOf,
  languageOfTexts,
  missingFilesOf,
  type ScenarioFile,
  textsFile,
  translationSkeleton,
} from '../../scenario/index.ts';
import { LANGUAGES } from '../../words/catalogues.ts';
import { say } from '../../words/say.ts';

/** Of each language that is begun, the Markdown still to come; of the page's other languages, the file to begin with. */
export function translationsToAdd(scenario: Scenario | null, files: readonly ScenarioFile[]): string[] {
  if (scenario === null) return [];
  const begun = new Set(files.map(({ name }) => languageOf(name)).filter(language => language !== null));
  const own = languageOfTexts(scenario);
  const offered = new Set([...LANGUAGES, ...begun].filter(language => language !== own));
  return [...offered]
    .flatMap(language => [
      textsFile(language),
      ...(begun.has(language) ? missingFilesOf(scenario, files, language) : []),
    ])
    .filter(name => !files.some(file => file.name === name));
}

/** A file of texts begins with every text there is, each above the place of its translation; all others are empty. */
export function firstTextOf(name: string, files: readonly ScenarioFile[]): string {
  const language = languageOf(name);
  if (language === null || name !== textsFile(language)) return '';
  return translationSkeleton(files, language, say('skeleton.head', { language }));
}
