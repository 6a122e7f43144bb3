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
  /** What it is for, in one sentence: shown by editors and in docs/authoring.md. */
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
  format: one(z.literal(FORMAT, value(`${FORMAT}`)), 'Number of the file format; older ones are read too.', {
    ...{ id: 'wanted.value', values: { value: `${FORMAT}` } },
  }),
  id: one(ownId, 'What records of play call the scenario; never change it once games are saved.', {
    id: 'wanted.ownId',
  }),
  version: one(version, 'Raise it whenever a change makes other games of it: "1.0.0".', VERSION_WANTED),
  language: one(
    language,
    'The language its texts are in, as two letters; English (`en`) when left out.',
    LANGUAGE_WANTED,
    false,
  ),
  title: one(oneLine(), 'Its name.', { id: 'wanted.title' }),
  summary: one(prose(), 'Two sentences for whoever chooses a scenario.', { id: 'wanted.summary' }),
  parties: mapOf(table.Party, 'Who sits at the table, in seating order (1.1).', LIMITS.parties, LIMITS.partiesMin),
  adversaries: listOf(pair, 'Pairs whose trust posture harms (3.3).', 10),
  chair: one(ref('party'), 'Who may table the single text (4.8); nobody when left out.', PARTY_WANTED, false),
  decision: one(
    course.Decision,
    'How many must agree (1.1): `unanimity`, also when left out, or a number and vetoes.',
    { id: 'wanted.decision' },
    false,
  ),
  groups: mapOf(table.GroupName, 'Headings under which clauses are shown: id and name.', LIMITS.groups, 1),
  pillars: mapOf(table.Pillar, 'Working groups whose level opens options (1.7).', LIMITS.pillars, 1),
  clauses: mapOf(table.Clause, 'What is negotiated (1.2).', LIMITS.clauses, 1),
  briefs: mapOf(table.Briefs, 'Of each party, the variants one of which it is dealt (1.5).', LIMITS.parties, 1),
  homes: mapOf(table.Home, 'Of each party, three constituencies and how they ratify (5.3, 5.4).', LIMITS.parties, 1),
  tracks: mapOf(course.Track, "Public numbers of the scenario's own (1.4).", LIMITS.tracks),
  modifiers: listOf(course.Modifier, 'How a track changes what options are worth (2.5).', LIMITS.modifiers),
  flags: listOf(ownId, 'Names of facts that are true or not; all begin as not.', LIMITS.flags),
  start: one(course.Start, 'Where the numbers begin.', { id: 'wanted.start' }),
  calendar: listOf(course.CalendarEntry, 'What opens each round (2.1).', LIMITS.calendar, LIMITS.roundsMin),
  lengths: mapOf(
    course.Length,
    'The lengths it can be played in; the first is the usual one (1.8).',
    LIMITS.lengths,
    1,
  ),
  rules: one(RulesDoc, 'Numbers of the rules where they differ from docs/rules.md.', { id: 'wanted.map' }, false),
  'red-lines': mapOf(table.RedLines, 'Of each party, the menu of red lines it may declare (3.5).', LIMITS.parties),
  interims: mapOf(course.Interim, 'Interim deals that can be banked before the rest (4.9).', LIMITS.interims),
  deployments: mapOf(course.Deployment, 'What parties may do on the ground meanwhile (4.16).', LIMITS.deployments),
  events: mapOf(course.Event, 'The deck of cards (2.2, 2.3).', LIMITS.events),
  endings: mapOf(course.EndingDoc, 'Points at the end for the state of the world (8.7).', LIMITS.endings),
  'map.centre': one(places.Centre, 'Where the map is centred.', places.POINT_WANTED),
  'map.radius': one(places.Radius, 'Degrees from the centre to the edge.', { id: 'wanted.radius' }),
  'map.places': mapOf(places.Place, 'What stands on the map.', LIMITS.places),
  'map.lines': mapOf(places.Line, 'Lines drawn across it.', LIMITS.lines),
  coverage: one(
    CoverageDoc,
    'Which condition means which site, radar and command of the coverage model (11.2).',
    { id: 'wanted.map' },
    false,
  ),
  glossary: mapOf(places.GlossaryDoc, 'Words explained where they occur.', LIMITS.glossary),
  history: listOf(places.HistoryDoc, 'What happened in the world, for the end screen.', LIMITS.history),
  sources: mapOf(places.SourceDoc, 'What texts are borne out by; other sections cite the ids.', LIMITS.sources),
} as const;

/** What holds the map's sections, for editors and docs. */
export const MAP_ABOUT = 'The map, when the scenario has one (places, ranges, lines).';
