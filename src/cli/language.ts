/** `--language xx`: the language the program answers in, and of verbs that show a scenario the one it is read in. */
import { err, ok, type Result, type Scenario } from '../engine/index.ts';
import { type Edition, languageOfTexts, translated } from '../scenario/index.ts';
import { AREAS, LANGUAGES, type Language } from '../words/catalogues.ts';
import { say, speak, spoken } from '../words/say.ts';

export const LANGUAGE_OPTION: [flag: string, meaning: string] = [
  '--language XX',
  "the language to read it in, such as fr: the scenario's own or one it is translated into",
];

/** What verbs take that read nothing in a language. */
export const ANSWER_OPTION: [flag: string, meaning: string] = [
  '--language XX',
  `the language to answer and complain in: ${LANGUAGES.join(', ')}`,
];

/** No verb tells what the format's fields are for. */
const SAID = AREAS.filter(area => area !== 'format');

const named = (argv: readonly string[]): string | undefined => {
  const at = argv.findIndex(arg => /^--language(=|$)/.test(arg));
  return argv[at]?.includes('=') ? argv[at].slice('--language='.length) : argv[at + 1];
};

/** Speaks the language asked for, before the verb itself is asked, so that its complaints are in it; English if it is none of ours. */
export async function speakAsked(argv: readonly string[]): Promise<void> {
  await speak(languageAmong(named(argv)) ?? 'en', SAID);
}

const languageAmong = (name: string | undefined): Language | undefined => LANGUAGES.find(each => each === name);

/** What is wrong with the language asked for, when it can be no other than one of ours; null for nothing. */
export function languageFault(argv: readonly string[]): string | null {
  const language = argv.some(arg => /^--language(=|$)/.test(arg)) ? named(argv) : undefined;
  if (language === undefined || languageAmong(language)) return null;
  return say('complain.language', { known: LANGUAGES.join(', '), language: JSON.stringify(language) });
}

/** The scenario for showing; what is played and recorded is `edition.scenario`. */
export function readIn({ scenario, translations }: Edition, language: string | undefined): Result<Scenario, string> {
  if (language === undefined) return ok(scenario);
  const translation = translations.find(each => each.language === language);
  const own = languageOfTexts(scenario);
  if (translation) return ok(translated(scenario, translation));
  if (language === own) return ok(scenario);
  const known = [own, ...translations.map(each => each.language)].join(', ');
  const values = { scenario: JSON.stringify(scenario.id), language: JSON.stringify(language), known };
  return err(say('complain.unread', values));
}

/** The scenario in the language that is spoken where it is translated into it, for verbs that only tell figures of it. */
export function readAsSpoken({ scenario, translations }: Edition): Scenario {
  const translation = translations.find(each => each.language === spoken());
  return translation ? translated(scenario, translation) : scenario;
}
