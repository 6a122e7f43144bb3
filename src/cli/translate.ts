/** `translate DIR --language xx`: a file for the translator of a scenario's texts, made or brought up to date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOfTexts, missingFilesOf, textsFile, translationSkeleton } from '../scenario/index.ts';
import { readScenarioDir } from '../scenario/node.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { openEdition } from './files.ts';
import { HELD } from './io.ts';
import { sayInvalid, sayScenarioFault } from './say.ts';

export const translate: Verb = {
  name: 'translate',
  usage: 'DIR --language XX [--json]',
  summary: 'Write texts.XX.yaml, every text of the scenario above its place; what is translated is kept.',
  options: [
    ['--language XX', 'the language to translate into, as two letters'],
    ['--json', '{ file, missing, files } as JSON'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, [], ['json']);
    if (!args.ok) return misuse(io, translate, args.error);
    const [dir, ...more] = args.value.rest;
    const language = args.value.text('language') ?? '';
    if (dir === undefined || more.length > 0) return misuse(io, translate, say('complain.whichFolder'));
    if (!/^[a-z]{2}$/.test(language)) return misuse(io, translate, say('complain.intoLanguage'));
    const opened = openEdition(dir);
    if (!opened.ok && opened.error.kind === 'missing') return misuse(io, translate, sayScenarioFault(opened.error));
    if (!opened.ok) return sayInvalid(io, opened.error, args.value.flag('json') ? 'json' : 'text');
    const own = languageOfTexts(opened.value.scenario);
    if (language === own) return misuse(io, translate, say('complain.ownLanguage', { language: own }));
    const files = readScenarioDir(dir);
    const file = join(dir, textsFile(language));
    writeFileSync(file, translationSkeleton(files, language, say('skeleton.head', { language })));
    const again = openEdition(dir);
    const missing = again.ok ? (again.value.translations.find(each => each.language === language)?.missing ?? 0) : 0;
    const still = missingFilesOf(opened.value.scenario, files, language);
    if (args.value.flag('json')) io.out(`${JSON.stringify({ file, missing: missing - still.length, files: still })}\n`);
    else
      io.out(
        [
          file,
          `  ${say('answer.toTranslate', { count: missing - still.length })}`,
          ...still.map(name => `  ${say('answer.toWrite', { file: name })}`),
          '',
        ].join('\n'),
      );
    return HELD;
  },
};
