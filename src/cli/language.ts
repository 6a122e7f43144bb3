/** `--language xx`: the language a scenario is read in, and the program speaks where it can. */
import { err, ok, type Result, type Scenario } from '../engine/index.ts';
import { type Edition, languageOfTexts, translated } from '../scenario/index.ts';
import { AREAS, LANGUAGES } from '../words/catalogues.ts';
import { speak } from '../words/say.ts';

export const LANGUAGE_OPTION: [flag: string, meaning: string] = [
  '--language XX',
  "the language to read it in, such as fr: the scenario's own or one it is translated into",
];

/** The scenario for showing; what is played and recorded is `edition.scenario`. */
export async function readIn(
  { scenario, translations }: Edition,
  language: string | undefined,
): Promise<Result<Scenario, string>> {
  if (language === undefined) return ok(scenario);
  const translation = translations.find(each => each.language === language);
  const own = languageOfTexts(scenario);
  if (!translation && language !== own) {
    const known = [own, ...translations.map(each => each.language)].join(', ');
    return err(`${JSON.stringify(scenario.id)} cannot be read in ${JSON.stringify(language)}; it can in: ${known}`);
  }
  const spoken = LANGUAGES.find(each => each === language);
  if (spoken) await speak(spoken, AREAS);
  return ok(translation ? translated(scenario, translation) : scenario);
}
