/** The ids a document defines, for completion: what the schema calls "a clause" stands under `clauses`. */
import type { KnownIds } from './advice.ts';

const PLACES: Readonly<Record<string, string>> = {
  'a party': 'parties',
  'a group': 'groups',
  'a pillar': 'pillars',
  'a clause': 'clauses',
  'a track': 'tracks',
  'a glossary entry': 'glossary',
  'a source': 'sources',
  'an interim deal': 'interims',
  'a deployment': 'deployments',
  'a card': 'events',
};

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** Reads keys off a plain value, whatever it is; sections that are not there give no ids. */
export function idsOf(document: unknown): KnownIds {
  const sections = (typeof document === 'object' && document !== null ? document : {}) as Record<string, unknown>;
  const ids: Record<string, readonly string[]> = {};
  for (const [words, section] of Object.entries(PLACES)) ids[words] = keysOf(sections[section]);
  const parties = ids['a party'];
  ids['a pair'] = parties.flatMap((one, at) => parties.slice(at + 1).map(other => `${one}/${other}`));
  ids['a calendar entry'] = (Array.isArray(sections.calendar) ? sections.calendar : []).flatMap(entry =>
    typeof entry?.id === 'string' ? [entry.id] : [],
  );
  ids['a flag'] = Array.isArray(sections.flags) ? sections.flags.filter(flag => typeof flag === 'string') : [];
  return ids;
}
