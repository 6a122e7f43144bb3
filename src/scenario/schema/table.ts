/** Who sits at the table and what is on it: rules 1.1–1.7 and 5.3–5.4 as data. */
import type { z } from 'zod';
import { SHAPES, YARDSTICKS } from '../../engine/scenario.ts';
import { LIMITS } from '../limits.ts';
import { byId, colour, keyed, list, oneLine, oneOf, ownId, pair, prose, ref, refs, shape, whole } from './fields.ts';

export const Party = shape({
  name: oneLine(),
  short: oneLine(LIMITS.label),
  voice: oneLine(),
  colour,
  shape: oneOf(SHAPES),
  wants: prose(),
  'relies-on': list(pair).nullish(),
});

export const GroupName = oneLine();

export const Pillar = shape({ name: oneLine(), short: oneLine(LIMITS.label), text: prose() });

const Option = shape({
  name: oneLine(),
  text: prose(),
  need: whole(0, 9).nullish(),
  worth: byId(whole(-50, 50)).nullish(),
});

export const Clause = shape({
  name: oneLine(),
  group: ref('a group'),
  pillar: ref('a pillar'),
  text: prose(),
  yardsticks: list(oneOf(YARDSTICKS), 0, YARDSTICKS.length).nullish(),
  glossary: refs('a glossary entry').nullish(),
  options: list(Option, LIMITS.optionsMin, LIMITS.options),
});

const Brief = shape({
  id: ownId,
  name: oneLine(),
  text: prose(),
  shifts: byId(list(whole(-30, 30), 1, LIMITS.options)).nullish(),
});
export const Briefs = list(Brief, 1, LIMITS.briefs);

const Constituency = shape({
  id: ownId.nullish(),
  name: oneLine(),
  text: prose(),
  watch: refs('a clause', LIMITS.clauses).nullish(),
});

const support = whole(0, 30);
const Raised = shape({ clause: ref('a clause'), option: whole(1, LIMITS.options - 1), hard: support });
const Ratification = keyed('ratification', {
  hard: shape({ hard: support, other: support, raised: list(Raised).nullish() }),
  all: shape({ all: support }),
});

export const Home = shape({
  hard: Constituency,
  institutional: Constituency,
  dove: Constituency,
  ratification: Ratification,
});

const bound = whole(0, LIMITS.options - 1);
const RedLine = shape({ clause: ref('a clause'), min: bound, max: bound, text: prose() });
export const RedLines = list(RedLine, 0, LIMITS.redLines);

export type PartyDoc = z.output<typeof Party>;
export type ClauseDoc = z.output<typeof Clause>;
export type BriefDoc = z.output<typeof Brief>;
export type ConstituencyDoc = z.output<typeof Constituency>;
export type HomeDoc = z.output<typeof Home>;
