/** texts.xx.yaml for a translator: every text of the scenario as a comment above its place, with what is translated so far. */

import type { Scenario } from '../../engine/scenario.ts';
import { BACKGROUND_FILE, markdownIn, type ScenarioFile, textsFile } from '../files.ts';
import { LIMITS } from '../limits.ts';
import { locatorOf, translationValue } from '../locator.ts';
import { type TextTree, textTree } from './tree.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Made anew from scenario.yaml; texts of the file there is are kept, its comments are not. The files must parse: what
 * does not belong in the old file would be lost. `head` tells the translator what to do, in a line.
 */
export function translationSkeleton(files: readonly ScenarioFile[], language: string, head: string): string {
  const { document, format } = locatorOf(files);
  const old = translationValue(files.find(({ name }) => name === textsFile(language))?.text ?? '', format);
  return `# ${head}\n${linesOf(textTree(document), document, old, '').join('\n')}\n`;
}

/** The Markdown that has no translation yet, by the names to give it. */
export function missingFilesOf(scenario: Scenario, files: readonly ScenarioFile[], language: string): string[] {
  const background = scenario.background === '' ? [] : [BACKGROUND_FILE];
  return [...background, ...scenario.parties.map(({ id }) => `brief.${id}.md`)]
    .map(name => markdownIn(name, language))
    .filter(name => (files.find(file => file.name === name)?.text ?? '').trim() === '');
}

const ownOf = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Fields)[key] : undefined;

function linesOf(tree: TextTree, document: unknown, old: unknown, indent: string): string[] {
  if (tree.kind === 'map')
    return [...tree.entries].flatMap(([key, below]) =>
      entryLines(`${key}:`, below, ownOf(document, key), ownOf(old, key), indent),
    );
  if (tree.kind === 'text') return [];
  return tree.items.flatMap((below, at) => {
    const id = ownOf(ownOf(document, at), 'id');
    const mark = typeof id === 'string' ? [`${indent}- id: ${id}`] : [`${indent}-`];
    if (below === null) return typeof id === 'string' ? mark : [`${indent}- {}`];
    if (below.kind === 'text') return textLines('-', below.text, ownOf(old, at), indent);
    return [...mark, ...linesOf(below, ownOf(document, at), ownOf(old, at), `${indent}  `)];
  });
}

const entryLines = (key: string, tree: TextTree, document: unknown, old: unknown, indent: string): string[] =>
  tree.kind === 'text'
    ? textLines(key, tree.text, old, indent)
    : [`${indent}${key}`, ...linesOf(tree, document, old, `${indent}  `)];

/** JSON's quotes are YAML's, and leave nothing to guess. */
function textLines(key: string, original: string, old: unknown, indent: string): string[] {
  const said = typeof old === 'string' && old.trim() !== '' ? ` ${JSON.stringify(old.trim())}` : '';
  const shown = original.replaceAll(/\s+/g, ' ').slice(0, LIMITS.text);
  return [`${indent}# ${shown}`, `${indent}${key}${said}`];
}
