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
const text = prose().describe('What the players read about it.');

const PLACE_KINDS = ['command', 'site', 'radar', 'ship', 'launch', 'field', 'base', 'city', 'region'] as const;

export const Place = shape({
  kind: oneOf(PLACE_KINDS).describe('Which sign marks it.'),
  name: oneLine(),
  text,
  owner: ref('party').nullish().describe('Whose it is; nobody at the table when left out.'),
  at: point.describe('[latitude, longitude] in degrees, north and east positive.'),
  when: Condition.nullish().describe('Shown while this holds; always when left out.'),
  planned: Condition.nullish().describe('Drawn hollow, as planned, while this holds.'),
  'range-km': whole(1, 20_000).nullish().describe('Radius of the circle or fan around it.'),
  sector: z
    .tuple([azimuth, azimuth], expecting({ id: 'wanted.sector' }))
    .nullish()
    .describe('[from, to] in degrees clockwise from north: a fan in place of a circle.'),
  sources,
});

export const Line = shape({
  name: oneLine(),
  when: Condition.nullish().describe('Drawn while this holds; always when left out.'),
  points: list(point, 2, LIMITS.linePoints).describe('[latitude, longitude] of each bend.'),
});

export const Centre = point;
export const Radius = decimal(1, 90);

const GLOSSARY_KINDS = ['term', 'person', 'place', 'document', 'forum'] as const;
export const GlossaryDoc = shape({
  term: oneLine().describe('The word as it stands in texts; it is explained wherever it occurs.'),
  kind: oneOf(GLOSSARY_KINDS),
  text,
  sources,
});
export const HistoryDoc = shape({ date: oneLine(40).describe('As it is shown.'), text, sources });
export const SourceDoc = shape({
  title: oneLine(300).describe('Author, title, place and date, as one would cite it.'),
  url: url.describe('Where it can be read.'),
});
