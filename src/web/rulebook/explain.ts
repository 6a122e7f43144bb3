import type { Scenario } from '../../engine/scenario.ts';

export interface Explained {
  term: string;
  text: string;
  sources: { title: string; url: string }[];
}

/** The titles and addresses of sources named by id; ids the scenario does not list are left out. */
export const sourcesOf = (scenario: Scenario, ids: readonly string[]): { title: string; url: string }[] =>
  ids.flatMap(id => scenario.sources.filter(source => source.id === id));

/** The glossary entry with this id; null when the scenario has none. */
export function explain(scenario: Scenario, id: string): Explained | null {
  const entry = scenario.glossary.find(each => each.id === id);
  return entry ? { term: entry.term, text: entry.text, sources: sourcesOf(scenario, entry.sources) } : null;
}
