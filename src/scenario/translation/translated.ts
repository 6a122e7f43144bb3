/**
 * A scenario as its reader reads it. For showing only: what is played, saved and hashed is the scenario itself, so that a
 * game is the same game in every language.
 */
import { ROLES, type Scenario } from '../../engine/scenario.ts';
import type { Path } from '../locate.ts';

export interface Translation {
  /** Two letters. */
  language: string;
  /** Each text by its place in the Scenario: "clauses/3/options/1/name". */
  texts: Readonly<Record<string, string>>;
  /** How many texts and Markdown files are not translated and stay in the scenario's own language. */
  missing: number;
}

type Fields = Record<string, unknown>;

/** The same scenario with the texts that are translated; a text whose place the scenario does not have is left out. */
export function translated(scenario: Scenario, { language, texts }: Translation): Scenario {
  const copy: Scenario = { ...structuredClone(scenario), language };
  for (const [place, text] of Object.entries(texts)) put(copy, place.split('/'), text);
  return copy;
}

function put(root: Scenario, steps: readonly string[], text: string): void {
  let at: unknown = root;
  for (const step of steps.slice(0, -1)) at = ownOf(at, step);
  const last = steps[steps.length - 1]!;
  if (typeof ownOf(at, last) === 'string') (at as Fields)[last] = text;
}

const ownOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Fields)[key] : undefined;

/** Sections of the document that the Scenario holds as one entry a party. */
const BY_PARTY: ReadonlySet<string> = new Set(['briefs', 'homes', 'red-lines']);

const camel = (key: string): string => key.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Where in the Scenario a text of the document stands; null where the Scenario has none. */
export function placeOf(scenario: Scenario, path: Path): string | null {
  const place: string[] = [];
  let at: unknown = scenario;
  for (const [depth, step] of path.entries()) {
    for (const each of stepsTo(scenario, at, path, depth, step)) {
      place.push(each);
      at = ownOf(at, each);
    }
  }
  // A group is no more than its name in the document.
  if (path[0] === 'groups') return typeof ownOf(at, 'name') === 'string' ? [...place, 'name'].join('/') : null;
  return typeof at === 'string' ? place.join('/') : null;
}

function stepsTo(scenario: Scenario, at: unknown, path: Path, depth: number, step: string | number): string[] {
  if (typeof step === 'number') return [String(step)];
  if (depth === 1 && BY_PARTY.has(String(path[0])))
    return [String(scenario.parties.findIndex(({ id }) => id === step))];
  if (depth === 2 && path[0] === 'homes') return ['constituencies', String((ROLES as readonly string[]).indexOf(step))];
  if (Array.isArray(at)) return [String(at.findIndex(entry => ownOf(entry, 'id') === step))];
  return [camel(step)];
}
