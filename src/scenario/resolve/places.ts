/** What is shown and cited: the map, the glossary, the history, the sources. */
import type { GlossaryEntry, HistoryEntry, MapDef, SourceDef } from '../../engine/scenario.ts';
import { conditionOf, whenOf } from './conditions.ts';
import { entriesOf } from './entries.ts';
import { lookup, type Names, sourcesOf } from './names.ts';

/** Null when the scenario has no map. */
export function mapDef(names: Names): MapDef | null {
  const { draft } = names;
  const places = entriesOf(draft['map.places']).map(({ id, doc }) => {
    const path = ['map', 'places', id];
    return {
      id,
      kind: doc.kind,
      name: doc.name,
      text: doc.text,
      owner: doc.owner ? lookup(names, 'party', doc.owner, [...path, 'owner']) : null,
      lat: doc.at[0],
      lon: doc.at[1],
      when: whenOf(names, doc.when, path),
      planned: doc.planned ? conditionOf(names, doc.planned, [...path, 'planned']) : null,
      rangeKm: doc['range-km'] ?? null,
      sector: doc.sector ?? null,
      sources: sourcesOf(names, doc.sources, path),
    };
  });
  const lines = entriesOf(draft['map.lines']).map(({ id, doc }) => {
    return { id, name: doc.name, when: whenOf(names, doc.when, ['map', 'lines', id]), points: doc.points };
  });
  const [centre, radius] = [draft['map.centre'], draft['map.radius']];
  return centre === null || radius === null ? null : { centre, radius, places, lines };
}

export function glossaryDef(names: Names): GlossaryEntry[] {
  return entriesOf(names.draft.glossary).map(({ id, doc }) => {
    const { term, text, kind } = doc;
    return { id, term, text, kind, sources: sourcesOf(names, doc.sources, ['glossary', id]) };
  });
}

export function historyDef(names: Names): HistoryEntry[] {
  return names.draft.history.flatMap((doc, at) => {
    if (!doc) return [];
    return [{ date: doc.date, text: doc.text, sources: sourcesOf(names, doc.sources, ['history', at]) }];
  });
}

export function sourcesDef(names: Names): SourceDef[] {
  return entriesOf(names.draft.sources).map(({ id, doc }) => ({ id, title: doc.title, url: doc.url }));
}
