/** A made-up format 0, so that a step between formats is tried on whole scenarios before there is a real one. */
import type { ScenarioFile } from '../../src/scenario/index.ts';
import type { Lift } from '../../src/scenario/migrate/index.ts';
import { changed, each, entryOf, renamed } from '../../src/scenario/migrate/tools.ts';
import type { Mapping, Tree } from '../../src/scenario/yaml/tree.ts';

/** Format 0 called red lines limits and gave each its bounds as a list. */
export const olderText = (text: string): string =>
  text
    .replace('format: 1', '# An old file, with its remarks.\nformat: 0')
    .replace('red-lines:', 'limits: # as they were called then')
    .replaceAll(/min: (\d), max: (\d), text:/g, 'bounds: [$1, $2], text:');

export const olderFiles = (files: readonly ScenarioFile[]): ScenarioFile[] =>
  files.map(({ name, text }) => {
    if (name === 'scenario.yaml') return { name, text: olderText(text) };
    return { name, text: name.startsWith('texts.') ? text.replace('\nred-lines:', '\nlimits: # here too') : text };
  });

function bounds(line: Tree): Tree {
  const pair = line.kind === 'map' ? entryOf(line, 'bounds') : null;
  if (line.kind !== 'map' || pair?.value.kind !== 'list') return line;
  const [min, max] = pair.value.items;
  if (min === undefined || max === undefined) return line;
  const named = (key: string, value: Tree) => ({ key: { ...pair.key, value: key }, value });
  const entries = line.entries.flatMap(entry => (entry === pair ? [named('min', min), named('max', max)] : [entry]));
  return { ...line, entries };
}

const fromZero: Lift = (document: Mapping) =>
  renamed(
    changed(document, 'limits', parties => each(parties, lines => each(lines, bounds))),
    'limits',
    'red-lines',
  );

export const ZERO: ReadonlyMap<number, Lift> = new Map([[0, fromZero]]);
