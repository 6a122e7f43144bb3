/** Translations that lie beside a scenario: `texts.fr.yaml`, `background.fr.md`, `brief.us.fr.md`. */
import { textProblem } from '../characters.ts';
import {
  BACKGROUND_FILE,
  languageOf,
  markdownIn,
  markdownOf,
  normal,
  type ScenarioFile,
  sizeLimitOf,
  sizeProblem,
  textsFile,
} from '../files.ts';
import { type Finding, placeFindings, type Report } from '../findings.ts';
import { ENGLISH } from '../language.ts';
import { LIMITS } from '../limits.ts';
import { nearest } from '../nearest.ts';
import { type Problem, type ProblemCode, problemAt, type Source, sourceOf } from '../problems.ts';
import type { Told } from '../sayings.ts';
import { readYaml } from '../yaml/index.ts';
import { plainValue, type Tree } from '../yaml/tree.ts';
import { type Mirrored, mirror } from './mirror.ts';
import { type TextTree, textTree } from './tree.ts';

/** One language as it was read. */
export interface ReadTranslation extends Mirrored {
  language: string;
  /** Texts by the name of the file they translate: `background.md`, `brief.us.md`. */
  markdown: Map<string, string>;
  /** Files that are to be translated and are not, by the name they would have. */
  missingFiles: string[];
}

/** What the translations belong to. */
export interface Original {
  /** scenario.yaml as plain values. */
  document: unknown;
  parties: readonly string[];
  /** Whether there is a background to translate. */
  background: boolean;
  /** Takes a translation of an older format through the steps its document went. */
  lift: (root: Tree) => Tree;
}

/** Every language there are files of, by name; and whatever is wrong with the files. */
export function readTranslations(files: readonly ScenarioFile[], original: Original) {
  const languages = new Set(files.map(({ name }) => languageOf(name)).filter(code => code !== null));
  const problems: Problem[] = [];
  if (languages.size === 0) return { read: [], problems };
  const own = ownLanguage(original.document);
  const tree = textTree(original.document);
  const read = [...languages].sort().flatMap((language, at) => {
    const its = files.filter(({ name }) => languageOf(name) === language);
    if (language !== own && at < LIMITS.languages) return [readOne(language, its, original, tree, problems)];
    const [code, message]: [ProblemCode, Told] =
      language === own
        ? ['unknown-file', { id: 'fault.ownLanguage', values: { language } }]
        : ['too-large', { id: 'fault.languages', values: { limit: LIMITS.languages } }];
    for (const { name } of its) problems.push(problemAtStart(name, code, message, { id: 'fix.deleteFile' }));
    return [];
  });
  return { read, problems };
}

function ownLanguage(document: unknown): string {
  const said = typeof document === 'object' && document !== null && 'language' in document ? document.language : null;
  return typeof said === 'string' ? said : ENGLISH;
}

function readOne(
  language: string,
  files: readonly ScenarioFile[],
  original: Original,
  tree: TextTree,
  problems: Problem[],
): ReadTranslation {
  const markdown = new Map<string, string>();
  const wanted = [
    ...(original.background ? [BACKGROUND_FILE] : []),
    ...original.parties.map(party => `brief.${party}.md`),
  ];
  let mirrored: Mirrored | null = null;
  for (const file of files) {
    const source = sourceOf(file.name, normal(file.text));
    const unfit = sizeProblem(file, sizeLimitOf(file.name)) ?? textProblem(source);
    if (unfit) problems.push(unfit);
    else if (file.name === textsFile(language)) {
      const { root, problems: unread } = readYaml(source);
      problems.push(...unread);
      const findings: Finding[] = [];
      const report: Report = (path, code, message, fix, spot = 'value') => {
        findings.push({ path, spot, code, message, fix });
      };
      const lifted = root && original.lift(root);
      mirrored = mirror(tree, original.document, lifted && plainValue(lifted), report);
      problems.push(...placeFindings(source, lifted, findings));
    } else {
      const name = markdownOf(file.name);
      if (!wanted.includes(name)) problems.push(strangeMarkdown(source, language, wanted));
      else if (source.text.trim() !== '') markdown.set(name, source.text.trim());
    }
  }
  const missingFiles = wanted.filter(name => !markdown.has(name)).map(name => markdownIn(name, language));
  mirrored ??= mirror(tree, original.document, {}, () => {});
  return { language, ...mirrored, markdown, missingFiles };
}

function strangeMarkdown({ file }: Source, language: string, wanted: readonly string[]): Problem {
  const near = nearest(
    file,
    wanted.map(name => markdownIn(name, language)),
  );
  const message: Told = { id: 'fault.translatesNothing', values: { file: markdownOf(file).slice(0, 60) } };
  const fix: Told = near ? { id: 'fix.meanFile', values: { file: near } } : { id: 'fix.deleteFile' };
  return problemAtStart(file, 'unknown-file', message, fix);
}

const problemAtStart = (file: string, code: ProblemCode, message: Told, fix: Told): Problem =>
  problemAt(sourceOf(file, ''), { start: 0, end: 0 }, code, message, fix);
