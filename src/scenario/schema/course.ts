/** What happens over time: tracks, calendar, lengths, cards, interim deals, deployments, endings. */
import { z } from 'zod';
import { OUTCOMES } from '../../engine/scenario.ts';
import { LIMITS } from '../limits.ts';
import { Condition, effects } from './conditions.ts';
import { byId, either, list, oneLine, oneOf, ownId, prose, ref, refs, shape, value, whole, yesNo } from './fields.ts';
import { RulesDoc } from './rules.ts';
import { expecting } from './wanted.ts';

export const sources = refs('source').nullish().describe('Ids of `sources` that bear the text out.');
const bound = whole(-20, 20);
const by = whole(-20, 20);
const level = whole(0, 10);
const when = Condition.nullish();
const date = oneLine(40).describe('As it is shown: "Mar 2011".');
const text = prose().describe('What the players read, in a few plain sentences.');

export const Track = shape({
  name: oneLine(),
  text: prose().describe('What the number stands for.'),
  min: bound.describe('Lowest value.'),
  max: bound.describe('Highest value.'),
  start: bound.describe('Value at the start, between the two.'),
});

const sign = z.union([z.literal(1), z.literal(-1)], either('1', '-1'));
export const Modifier = shape({
  track: ref('track'),
  steps: list(by, 1, 41).describe('One number for each value of the track, from its lowest on.'),
  parties: list(ref('party'), 1, LIMITS.parties).describe('To whom the worth changes.'),
  clauses: byId(sign).describe('Clauses whose options change; each option step gains the number times this sign.'),
  cap: whole(1, LIMITS.options - 1).describe('How many option steps count at most.'),
});

export const Start = shape({
  tension: whole(0, 20),
  trust: byId(level).describe('Trust of every pair, 0 to 10.'),
  support: byId(list(level, 3, 3)).describe('Of every party, support of hard, institutional and dove, 0 to 10.'),
});

export const CalendarEntry = shape({ id: ownId, date, title: oneLine(), text, effects, sources });

export const Length = shape({
  name: oneLine(),
  rounds: list(ref('calendarEntry'), LIMITS.roundsMin, LIMITS.calendar).describe('The entries played, in order.'),
  rules: RulesDoc.nullish().describe('Numbers of the rules that differ in this length.'),
});

export const Interim = shape({
  name: oneLine(),
  text,
  'min-round': whole(1, LIMITS.calendar).describe('First round in which it can be proposed.'),
  'max-tension': whole(0, 20).describe('Highest tension at which it can be proposed.'),
  pillar: ref('pillar').describe('The pillar it rests on.'),
  level: whole(0, 9).describe('Level that pillar needs.'),
  locks: byId(whole(1, LIMITS.options - 1)).describe('Clauses it banks, each with its option.'),
  effects,
});

export const Deployment = shape({
  party: ref('party').describe('Who can make it.'),
  rival: ref('party').describe('At whose cost.'),
  name: oneLine(),
  text,
  when: when.describe('When it can be made; always when left out.'),
  effects,
  sources,
});

const ChoiceOption = shape({
  name: oneLine(),
  text,
  effects,
  cost: whole(0, 10).nullish().describe('Capital it costs; the fallback costs none.'),
});
const Choice = shape({
  party: ref('party').describe('Who decides.'),
  fallback: ref('option').describe('What happens when nobody answers.'),
  options: byId(ChoiceOption).describe(`${LIMITS.optionsMin} to ${LIMITS.choiceOptions} options by id.`),
});

export const Event = shape({
  title: oneLine(),
  date,
  text,
  when: when.describe('When the card can be drawn; always when left out.'),
  effects,
  choice: Choice.nullish().describe('A decision one party has to take.'),
  counterfactual: yesNo.nullish().describe('True for what did not happen in the world.'),
  sources,
});

export const EndingDoc = shape({
  name: oneLine(),
  text,
  when: Condition.describe('On the state in which the game ended.'),
  outcomes: list(oneOf(OUTCOMES), 1, OUTCOMES.length).describe('The outcomes it applies to.'),
  points: byId(whole(-50, 50)).describe('Points by party; who is left out gets none.'),
});

/** `unanimity`, or so many of the parties with named vetoes (rule 1.1). */
export const Decision = z.union(
  [
    z.literal('unanimity', value('unanimity')),
    shape({
      needed: whole(1, LIMITS.parties).describe('How many parties must accept.'),
      vetoes: list(ref('party'), 0, LIMITS.parties).nullish().describe('Parties without whom nothing is decided.'),
    }),
  ],
  expecting({ id: 'wanted.decision' }),
);

export type ChoiceDoc = z.output<typeof Choice>;
export type EventDoc = z.output<typeof Event>;
export type LengthDoc = z.output<typeof Length>;
