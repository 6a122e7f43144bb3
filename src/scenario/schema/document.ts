/** The sections of a scenario document, in the order authors usually write them. */
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import type { Told } from '../sayings.ts';
import * as course from './course.ts';
import { CoverageDoc } from './coverage.ts';
import { oneLine, ownId, pair, prose, ref, value } from './fields.ts';
import * as places from './places.ts';
import { RulesDoc } from './rules.ts';
import * as table from './table.ts';
import { expecting } from './wanted.ts';

/** The format this program writes and reads without migrating; see migrate/. */
export const FORMAT = 1;

export interface Section<K extends 'one' | 'list' | 'map' = 'one' | 'list' | 'map', S extends z.ZodType = z.ZodType> {
  kind: K;
  schema: S;
  needed: boolean;
  min: number;
  max: number;
  /** What must stand there. */
  wanted: Told;
  /** The message that says what it is for: shown by editors and in docs/authoring.md. */
  about: string;
}

const one = <S extends z.ZodType>(schema: S, about: string, wanted: Told, needed = true): Section<'one', S> => ({
  kind: 'one',
  schema,
  needed,
  min: 1,
  max: 1,
  wanted,
  about,
});
const several =
  <K extends 'list' | 'map'>(kind: K) =>
  <S extends z.ZodType>(schema: S, about: string, max: number, min = 0): Section<K, S> => ({
    kind,
    schema,
    needed: min > 0,
    min,
    max,
    wanted: { id: kind === 'list' ? 'wanted.list' : 'wanted.mapOf', values: { min, max } },
    about,
  });
const listOf = several('list');
const mapOf = several('map');

const VERSION_WANTED: Told = { id: 'wanted.version' };
const VERSION_WORDS = expecting(VERSION_WANTED);
const version = z.string(VERSION_WORDS).regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, VERSION_WORDS);

const LANGUAGE_WANTED: Told = { id: 'wanted.language' };
const LANGUAGE_WORDS = expecting(LANGUAGE_WANTED);
const language = z.string(LANGUAGE_WORDS).regex(/^[a-z]{2}$/, LANGUAGE_WORDS);

const PARTY_WANTED: Told = { id: 'wanted.ref', values: { kind: 'party' } };

/** A dot in the name means a section inside a section. */
export const SECTIONS = {
  format: one(z.literal(FORMAT, value(`${FORMAT}`)), 'format.format', {
    ...{ id: 'wanted.value', values: { value: `${FORMAT}` } },
  }),
  id: one(ownId, 'format.id', {
    id: 'wanted.ownId',
  }),
  version: one(version, 'format.version', VERSION_WANTED),
  language: one(language, 'format.language', LANGUAGE_WANTED, false),
  title: one(oneLine(), 'format.title', { id: 'wanted.title' }),
  summary: one(prose(), 'format.summary', { id: 'wanted.summary' }),
  parties: mapOf(table.Party, 'format.parties', LIMITS.parties, LIMITS.partiesMin),
  adversaries: listOf(pair, 'format.adversaries', 10),
  chair: one(ref('party'), 'format.chair', PARTY_WANTED, false),
  decision: one(course.Decision, 'format.decision', { id: 'wanted.decision' }, false),
  groups: mapOf(table.GroupName, 'format.groups', LIMITS.groups, 1),
  pillars: mapOf(table.Pillar, 'format.pillars', LIMITS.pillars, 1),
  clauses: mapOf(table.Clause, 'format.clauses', LIMITS.clauses, 1),
  briefs: mapOf(table.Briefs, 'format.briefs', LIMITS.parties, 1),
  homes: mapOf(table.Home, 'format.homes', LIMITS.parties, 1),
  tracks: mapOf(course.Track, 'format.tracks', LIMITS.tracks),
  modifiers: listOf(course.Modifier, 'format.modifiers', LIMITS.modifiers),
  flags: listOf(ownId, 'format.flags', LIMITS.flags),
  start: one(course.Start, 'format.start', { id: 'wanted.start' }),
  calendar: listOf(course.CalendarEntry, 'format.calendar', LIMITS.calendar, LIMITS.roundsMin),
  lengths: mapOf(course.Length, 'format.lengths', LIMITS.lengths, 1),
  rules: one(RulesDoc, 'format.rules', { id: 'wanted.map' }, false),
  'red-lines': mapOf(table.RedLines, 'format.red-lines', LIMITS.parties),
  interims: mapOf(course.Interim, 'format.interims', LIMITS.interims),
  deployments: mapOf(course.Deployment, 'format.deployments', LIMITS.deployments),
  events: mapOf(course.Event, 'format.events', LIMITS.events),
  endings: mapOf(course.EndingDoc, 'format.endings', LIMITS.endings),
  'map.centre': one(places.Centre, 'format.map.centre', places.POINT_WANTED),
  'map.radius': one(places.Radius, 'format.map.radius', { id: 'wanted.radius' }),
  'map.places': mapOf(places.Place, 'format.map.places', LIMITS.places),
  'map.lines': mapOf(places.Line, 'format.map.lines', LIMITS.lines),
  coverage: one(CoverageDoc, 'format.coverage', { id: 'wanted.map' }, false),
  glossary: mapOf(places.GlossaryDoc, 'format.glossary', LIMITS.glossary),
  history: listOf(places.HistoryDoc, 'format.history', LIMITS.history),
  sources: mapOf(places.SourceDoc, 'format.sources', LIMITS.sources),
} as const;

/** What holds the map's sections, for editors and docs. */
export const MAP_ABOUT = 'format.map';
