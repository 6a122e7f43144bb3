/** Who sits at the table and what is on it: rules 1.1–1.7 and 5.3–5.4 as data. */
import type { z } from 'zod';
import { SHAPES, YARDSTICKS } from '../../engine/scenario.ts';
import { LIMITS } from '../limits.ts';
import { byId, colour, keyed, list, oneLine, oneOf, ownId, pair, prose, ref, refs, shape, whole } from './fields.ts';

export const Party = shape({
  name: oneLine().describe('Full name of the delegation.'),
  short: oneLine(LIMITS.label).describe('Two or three words for tight places.'),
  voice: oneLine().describe('How its delegation is spoken of: "Washington".'),
  colour: colour.describe('Its colour on the board, as "#1f5fa8".'),
  shape: oneOf(SHAPES).describe('Its mark, for those who do not see colours; no two parties share one.'),
  wants: prose().describe('What everybody knows it wants.'),
  'relies-on': list(pair).nullish().describe('Pairs whose lowest trust makes promises to it worth less (7.2).'),
});

export const GroupName = oneLine();

export const Pillar = shape({
  name: oneLine(),
  short: oneLine(LIMITS.label).describe('Two or three words for tight places.'),
  text: prose().describe('What the working group does.'),
});

const Option = shape({
  name: oneLine(),
  text: prose().describe('One sentence in plain words.'),
  need: whole(0, 9).nullish().describe("Level of the clause's pillar needed before it may be written (1.7)."),
  worth: byId(whole(-50, 50)).nullish().describe('Interest points by party against the status quo (1.2).'),
});

export const Clause = shape({
  name: oneLine(),
  group: ref('group').describe('The group it is shown in.'),
  pillar: ref('pillar').describe('The pillar it rests on (1.7).'),
  text: prose().describe('What the clause decides.'),
  yardsticks: list(oneOf(YARDSTICKS), 0, YARDSTICKS.length).nullish().describe('Yardsticks it counts towards (7.8).'),
  glossary: refs('glossaryEntry').nullish().describe('Terms explained beside it.'),
  options: list(Option, LIMITS.optionsMin, LIMITS.options).describe(
    'From the status quo, worth nothing to anyone, step by step to the furthest.',
  ),
});

const Brief = shape({
  id: ownId,
  name: oneLine(),
  text: prose().describe('What this variant stresses, told to its party alone.'),
  shifts: byId(list(whole(-30, 30), 1, LIMITS.options))
    .nullish()
    .describe("By clause, what is added to each option's worth, beginning with 0 for the status quo (1.5)."),
});
export const Briefs = list(Brief, 1, LIMITS.briefs);

const Constituency = shape({
  id: ownId.nullish().describe('An id of its own; `party.role` when left out.'),
  name: oneLine(),
  text: prose().describe('Who they are and what they look at.'),
  watch: refs('clause', LIMITS.clauses).nullish().describe('The clauses it reads first (5.3).'),
});

const support = whole(0, 30);
const Raised = shape({
  clause: ref('clause'),
  option: whole(1, LIMITS.options - 1).describe('From this option on.'),
  hard: support.describe('What the hard constituency must then reach.'),
});
const Ratification = keyed('ratification', {
  hard: shape({
    hard: support.describe('What the hard constituency must reach.'),
    other: support.describe('What one of the two others must reach.'),
    raised: list(Raised).nullish().describe('Options for which the hard constituency asks more.'),
  }).describe('The hard constituency and one other (5.4).'),
  all: shape({ all: support.describe('What every constituency must reach.') }).describe('All three (5.4).'),
});

export const Home = shape({
  hard: Constituency.describe('The constituency hardest to please.'),
  institutional: Constituency.describe('The machinery of government.'),
  dove: Constituency.describe('Those who want agreement most.'),
  ratification: Ratification.describe('How its capital says yes (5.4).'),
});

const bound = whole(0, LIMITS.options - 1);
const RedLine = shape({
  clause: ref('clause'),
  min: bound.describe('Lowest option it will accept.'),
  max: bound.describe('Highest option it will accept.'),
  text: prose().describe('How its spokesman puts it.'),
});
export const RedLines = list(RedLine, 0, LIMITS.redLines);

export type PartyDoc = z.output<typeof Party>;
export type ClauseDoc = z.output<typeof Clause>;
export type BriefDoc = z.output<typeof Brief>;
export type ConstituencyDoc = z.output<typeof Constituency>;
export type HomeDoc = z.output<typeof Home>;
