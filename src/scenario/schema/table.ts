/** Who sits at the table and what is on it: rules 1.1–1.7 and 5.3–5.4 as data. */
import type { z } from 'zod';
import { SHAPES, YARDSTICKS } from '../../engine/scenario.ts';
import { LIMITS } from '../limits.ts';
import { byId, colour, keyed, list, oneLine, oneOf, ownId, pair, prose, ref, refs, shape, whole } from './fields.ts';

export const Party = shape({
  name: oneLine().describe('format.parties.name'),
  short: oneLine(LIMITS.label).describe('format.short'),
  voice: oneLine().describe('format.parties.voice'),
  colour: colour.describe('format.parties.colour'),
  shape: oneOf(SHAPES).describe('format.parties.shape'),
  wants: prose().describe('format.parties.wants'),
  'relies-on': list(pair).nullish().describe('format.parties.relies-on'),
});

export const GroupName = oneLine();

export const Pillar = shape({
  name: oneLine(),
  short: oneLine(LIMITS.label).describe('format.short'),
  text: prose().describe('format.pillars.text'),
});

const Option = shape({
  name: oneLine(),
  text: prose().describe('format.clauses.options.text'),
  need: whole(0, 9).nullish().describe('format.clauses.options.need'),
  worth: byId(whole(-50, 50)).nullish().describe('format.clauses.options.worth'),
});

export const Clause = shape({
  name: oneLine(),
  group: ref('group').describe('format.clauses.group'),
  pillar: ref('pillar').describe('format.clauses.pillar'),
  text: prose().describe('format.clauses.text'),
  yardsticks: list(oneOf(YARDSTICKS), 0, YARDSTICKS.length).nullish().describe('format.clauses.yardsticks'),
  glossary: refs('glossaryEntry').nullish().describe('format.clauses.glossary'),
  options: list(Option, LIMITS.optionsMin, LIMITS.options).describe('format.clauses.options'),
});

const Brief = shape({
  id: ownId,
  name: oneLine(),
  text: prose().describe('format.briefs.text'),
  shifts: byId(list(whole(-30, 30), 1, LIMITS.options))
    .nullish()
    .describe('format.briefs.shifts'),
});
export const Briefs = list(Brief, 1, LIMITS.briefs);

const Constituency = shape({
  id: ownId.nullish().describe('format.homes.hard.id'),
  name: oneLine(),
  text: prose().describe('format.homes.hard.text'),
  watch: refs('clause', LIMITS.clauses).nullish().describe('format.homes.hard.watch'),
});

const support = whole(0, 30);
const Raised = shape({
  clause: ref('clause'),
  option: whole(1, LIMITS.options - 1).describe('format.homes.ratification.raised.option'),
  hard: support.describe('format.homes.ratification.raised.hard'),
});
const Ratification = keyed('ratification', {
  hard: shape({
    hard: support.describe('format.homes.ratification.hard'),
    other: support.describe('format.homes.ratification.other'),
    raised: list(Raised).nullish().describe('format.homes.ratification.raised'),
  }).describe('format.homes.ratification.form'),
  all: shape({ all: support.describe('format.homes.ratification.all') }).describe('format.homes.ratification.form.all'),
});

export const Home = shape({
  hard: Constituency.describe('format.homes.hard'),
  institutional: Constituency.describe('format.homes.institutional'),
  dove: Constituency.describe('format.homes.dove'),
  ratification: Ratification.describe('format.homes.ratification'),
});

const bound = whole(0, LIMITS.options - 1);
const RedLine = shape({
  clause: ref('clause'),
  min: bound.describe('format.red-lines.min'),
  max: bound.describe('format.red-lines.max'),
  text: prose().describe('format.red-lines.text'),
});
export const RedLines = list(RedLine, 0, LIMITS.redLines);

export type PartyDoc = z.output<typeof Party>;
export type ClauseDoc = z.output<typeof Clause>;
export type BriefDoc = z.output<typeof Brief>;
export type ConstituencyDoc = z.output<typeof Constituency>;
export type HomeDoc = z.output<typeof Home>;
