/** Texts missing in a language, where a folder holds translations. */
import { languageOf, type Path, parseYamlValue, textsOf } from '../scenario/index.ts';
import type { Context, Finding, Lint } from './types.ts';

const SHOWN = 40;

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function* missingTexts({ document, files }: Context, language: string): Iterable<Finding> {
  const file = `texts.${language}.yaml`;
  const translated = parseYamlValue(files.find(({ name }) => name === file)?.text ?? '');
  const missing = textsOf(document).filter(({ path }) => path[0] !== 'sources' && !isText(valueAt(translated, path)));
  for (const { path, text } of missing.slice(0, SHOWN))
    yield {
      where: { path },
      message: { id: 'flaw.noText', values: { text: text.slice(0, 40), language } },
      fix: { id: 'mend.noText', values: { path: path.join(' / '), file } },
    };
  if (missing.length > SHOWN)
    yield {
      where: { path: [] },
      message: { id: 'flaw.noTexts', values: { count: missing.length - SHOWN, language } },
      fix: { id: 'mend.noTexts', values: { file } },
    };
}

function* missingFiles({ scenario, files }: Context, language: string): Iterable<Finding> {
  const background = scenario.background === '' ? [] : ['background'];
  for (const stem of [...background, ...scenario.parties.map(({ id }) => `brief.${id}`)]) {
    const name = `${stem}.${language}.md`;
    if (isText(files.find(file => file.name === name)?.text)) continue;
    const where = { file: `${stem}.md`, span: { start: 0, end: 1 } };
    yield {
      where,
      message: { id: 'flaw.noFile', values: { file: `${stem}.md`, language } },
      fix: { id: 'mend.noFile', values: { file: name } },
    };
  }
}

export const LANGUAGES: Lint = {
  code: 'text-missing',
  *check(context): Iterable<Finding> {
    const languages = new Set(context.files.map(({ name }) => languageOf(name)).filter(code => code !== null));
    for (const language of [...languages].sort()) {
      yield* missingTexts(context, language);
      yield* missingFiles(context, language);
    }
  },
};
