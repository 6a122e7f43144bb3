/** The sections of a scenario document, in the order authors usually write them. */
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import * as course from './course.ts';
import { CoverageDoc } from './coverage.ts';
import { oneLine, ownId, pair, prose, ref } from './fields.ts';
import * as places from './places.ts';
import { RulesDoc } from './rules.ts';
import * as table from './table.ts';

export interface Section<K extends 'one' | 'list' | 'map' = 'one' | 'list' | 'map', S extends z.ZodType = z.ZodType> {
  kind: K;
  schema: S;
  needed: boolean;
  min: number;
  max: number;
  /** Finishes "… must be". */
  words: string;
}

const one = <S extends z.ZodType>(schema: S, words: string, needed = true): Section<'one', S> => ({
  kind: 'one',
  schema,
  needed,
  min: 1,
  max: 1,
  words,
});
const several =
  <K extends 'list' | 'map'>(kind: K) =>
  <S extends z.ZodType>(schema: S, max: number, min = 0): Section<K, S> => ({
    kind,
    schema,
    needed: min > 0,
    min,
    max,
    words: `a ${kind} of ${min} to ${max} entries`,
  });
const listOf = several('list');
const mapOf = several('map');

/** A dot in the name means a section inside a section. */
export const SECTIONS = {
  format: one(z.literal(1, '1, the only format there is'), '1'),
  id: one(ownId, 'an id'),
  version: one(
    z.string('text such as "1.0.0"').regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'text such as "1.0.0"'),
    'text such as "1.0.0"',
  ),
  title: one(oneLine(), 'one line of text'),
  summary: one(prose(), 'a short text'),
  parties: mapOf(table.Party, LIMITS.parties, LIMITS.partiesMin),
  adversaries: listOf(pair, 10),
  chair: one(ref('a party'), 'the id of a party', false),
  decision: one(course.Decision, '"unanimity"', false),
  groups: mapOf(table.GroupName, LIMITS.groups, 1),
  pillars: mapOf(table.Pillar, LIMITS.pillars, 1),
  clauses: mapOf(table.Clause, LIMITS.clauses, 1),
  briefs: mapOf(table.Briefs, LIMITS.parties, 1),
  homes: mapOf(table.Home, LIMITS.parties, 1),
  tracks: mapOf(course.Track, LIMITS.tracks),
  modifiers: listOf(course.Modifier, LIMITS.modifiers),
  flags: listOf(ownId, LIMITS.flags),
  start: one(course.Start, 'tension, trust and support at the start'),
  calendar: listOf(course.CalendarEntry, LIMITS.calendar, LIMITS.roundsMin),
  lengths: mapOf(course.Length, LIMITS.lengths, 1),
  rules: one(RulesDoc, 'numbers of the rules', false),
  'red-lines': mapOf(table.RedLines, LIMITS.parties),
  interims: mapOf(course.Interim, LIMITS.interims),
  deployments: mapOf(course.Deployment, LIMITS.deployments),
  events: mapOf(course.Event, LIMITS.events),
  endings: mapOf(course.EndingDoc, LIMITS.endings),
  'map.centre': one(places.Centre, 'a place as [latitude, longitude]'),
  'map.radius': one(places.Radius, 'degrees from the centre to the edge'),
  'map.places': mapOf(places.Place, LIMITS.places),
  'map.lines': mapOf(places.Line, LIMITS.lines),
  coverage: one(CoverageDoc, 'which condition means which site, radar and command', false),
  glossary: mapOf(places.GlossaryDoc, LIMITS.glossary),
  history: listOf(places.HistoryDoc, LIMITS.history),
  sources: mapOf(places.SourceDoc, LIMITS.sources),
} as const;
