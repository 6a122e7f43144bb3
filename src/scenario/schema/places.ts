/** What is shown and cited: the map, the glossary, the history, the sources. */

import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import type { Told } from '../sayings.ts';
import { Condition } from './conditions.ts';
import { sources } from './course.ts';
import { decimal, lat, list, lon, oneLine, oneOf, prose, ref, shape, url, whole } from './fields.ts';
import { expecting } from './wanted.ts';

export const POINT_WANTED: Told = { id: 'wanted.point' };
const point = z.tuple([lat, lon], expecting(POINT_WANTED));
const azimuth = decimal(0, 360);
const text = prose().describe('format.glossary.text');

const PLACE_KINDS = ['command', 'site', 'radar', 'ship', 'launch', 'field', 'base', 'city', 'region'] as const;

export const Place = shape({
  kind: oneOf(PLACE_KINDS).describe('format.map.places.kind'),
  name: oneLine(),
  text,
  owner: ref('party').nullish().describe('format.map.places.owner'),
  at: point.describe('format.map.places.at'),
  when: Condition.nullish().describe('format.map.places.when'),
  planned: Condition.nullish().describe('format.map.places.planned'),
  'range-km': whole(1, 20_000).nullish().describe('format.map.places.range-km'),
  sector: z
    .tuple([azimuth, azimuth], expecting({ id: 'wanted.sector' }))
    .nullish()
    .describe('format.map.places.sector'),
  sources,
});

export const Line = shape({
  name: oneLine(),
  when: Condition.nullish().describe('format.map.lines.when'),
  points: list(point, 2, LIMITS.linePoints).describe('format.map.lines.points'),
});

export const Centre = point;
export const Radius = decimal(1, 90);

const GLOSSARY_KINDS = ['term', 'person', 'place', 'document', 'forum'] as const;
export const GlossaryDoc = shape({
  term: oneLine().describe('format.glossary.term'),
  kind: oneOf(GLOSSARY_KINDS),
  text,
  sources,
});
export const HistoryDoc = shape({ date: oneLine(40).describe('format.history.date'), text, sources });
export const SourceDoc = shape({
  title: oneLine(300).describe('format.sources.title'),
  url: url.describe('format.sources.url'),
});
