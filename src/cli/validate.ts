/** `validate DIR`: is this folder a scenario, and if not, what is wrong and where? */
import { digestOf } from '../record/index.ts';
import { type Edition, languageOfTexts } from '../scenario/index.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { openEdition } from './files.ts';
import { type History, readHistory } from './history.ts';
import { type ExitCode, HELD, type Io } from './io.ts';
import { sarifOf } from './sarif.ts';
import { type Form, sayInvalid } from './say.ts';

export const validate: Verb = {
  name: 'validate',
  usage: 'DIR [--json | --sarif]',
  summary: 'Check a scenario folder; every problem comes with its line and a way to mend it.',
  options: [
    ['--json', '{ valid, dir, scenario, translations, problems } as JSON'],
    ['--sarif', 'the problems as SARIF 2.1.0'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, [], ['json', 'sarif']);
    if (!args.ok) return misuse(io, validate, args.error);
    const [dir, ...more] = args.value.rest;
    if (dir === undefined || more.length > 0) return misuse(io, validate, say('complain.whichFolder'));
    const opened = openEdition(dir);
    const form = args.value.flag('sarif') ? 'sarif' : args.value.flag('json') ? 'json' : 'text';
    if (!opened.ok) return sayInvalid(io, opened.error, form);
    const history = readHistory(dir, opened.value.scenario);
    if (history.problems.length > 0) return sayInvalid(io, { kind: 'invalid', dir, problems: history.problems }, form);
    return sayValid(io, dir, opened.value, history, form);
  },
};

function sayValid(io: Io, dir: string, { scenario, translations }: Edition, history: History, form: Form): ExitCode {
  const summary = {
    id: scenario.id,
    version: scenario.version,
    title: scenario.title,
    digest: digestOf(scenario),
    parties: scenario.parties.length,
    clauses: scenario.clauses.length,
    events: scenario.events.length,
    lengths: scenario.lengths.map(length => length.id),
  };
  const notes = new Map(history.missing.map(({ language, steps }) => [language, steps.length]));
  const standing = translations.map(({ language, missing }) => ({
    language,
    missing: missing + (notes.get(language) ?? 0),
  }));
  if (form === 'sarif') io.out(`${sarifOf(dir, [], [], 'error')}\n`);
  else if (form === 'json')
    io.out(`${JSON.stringify({ valid: true, dir, scenario: summary, translations: standing, problems: [] })}\n`);
  else {
    const own = languageOfTexts(scenario);
    const { digest, lengths, ...figures } = summary;
    const lines = standing.map(({ language, missing }) =>
      missing === 0 ? say('answer.translated', { language }) : say('answer.untranslated', { language, missing, own }),
    );
    io.out(`${say('answer.valid', { ...figures, lengths: lengths.join(', ') })}\n`);
    for (const line of [say('answer.digest', { digest }), ...lines]) io.out(`       ${line}\n`);
  }
  return HELD;
}
