/** For checks made on a scenario that parses: its document as plain values of the present format, and places in its files. */
import { normal, SCENARIO_FILE, type ScenarioFile } from './files.ts';
import { locate, type Path, type Spot } from './locate.ts';
import { formatOf, liftBeside, migrate } from './migrate/index.ts';
import { type Place, placeAt, type Span, sourceOf } from './problems.ts';
import { readYaml } from './yaml/index.ts';
import { plainValue } from './yaml/tree.ts';

/** Where something is said to be: at a path of the document, or in a stretch of one of the files. */
export type Where = { path: Path; spot?: Spot } | { file: string; span: Span };

export interface Locator {
  /** scenario.yaml as plain values; null when it is no YAML. */
  document: unknown;
  /** The format it is written in; null when it names none. */
  format: number | null;
  place<Code extends string>(where: Where, code: Code): Place<Code>;
}

export function locatorOf(files: readonly ScenarioFile[]): Locator {
  const sources = new Map(files.map(({ name, text }) => [name, sourceOf(name, normal(text))]));
  const sourceNamed = (name: string) => sources.get(name) ?? sourceOf(name, '');
  const main = sourceNamed(SCENARIO_FILE);
  const read = readYaml(main).root;
  const root = (read && migrate(read, () => {})) ?? null;
  return {
    document: root && plainValue(root),
    format: formatOf(read),
    place: (where, code) =>
      'path' in where
        ? placeAt(main, locate(root, where.path, where.spot ?? 'value'), code)
        : placeAt(sourceNamed(where.file), where.span, code),
  };
}

/** A translation's texts as plain values, taken through the steps its document goes from `format`. */
export function translationValue(text: string, format: number | null): unknown {
  const { root } = readYaml(sourceOf('', normal(text)));
  return root && plainValue(liftBeside(root, format));
}

/** A YAML text of the folder as plain values, with the limits of scenario.yaml; null when it cannot be read. */
export function parseYamlValue(text: string): unknown {
  const { root } = readYaml(sourceOf('', normal(text)));
  return root && plainValue(root);
}
