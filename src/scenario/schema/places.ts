/** What is shown and cited: the map, the glossary, the history, the sources. */

import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { Condition } from './conditions.ts';
import { sources } from './course.ts';
import { decimal, lat, list, lon, oneLine, oneOf, prose, ref, shape, url, whole } from './fields.ts';

const point = z.tuple([lat, lon], 'a place as [latitude, longitude]');
const azimuth = decimal(0, 360);

const PLACE_KINDS = ['command', 'site', 'radar', 'ship', 'launch', 'field', 'base', 'city', 'region'] as const;

export const Place = shape({
  kind: oneOf(PLACE_KINDS),
  name: oneLine(),
  text: prose(),
  owner: ref('a party').nullish(),
  at: point,
  when: Condition.nullish(),
  planned: Condition.nullish(),
  'range-km': whole(1, 20_000).nullish(),
  sector: z.tuple([azimuth, azimuth], 'a sector as [from, to] in degrees').nullish(),
  sources,
});

export const Line = shape({ name: oneLine(), when: Condition.nullish(), points: list(point, 2, LIMITS.linePoints) });

export const Centre = point;
export const Radius = decimal(1, 90);

const GLOSSARY_KINDS = ['term', 'person', 'place', 'document', 'forum'] as const;
export const GlossaryDoc = shape({ term: oneLine(), kind: oneOf(GLOSSARY_KINDS), text: prose(), sources });
export const HistoryDoc = shape({ date: oneLine(40), text: prose(), sources });
export const SourceDoc = shape({ title: oneLine(300), url });
