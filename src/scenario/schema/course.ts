/** What happens over time: tracks, calendar, lengths, cards, interim deals, deployments, endings. */
import { z } from 'zod';
import { OUTCOMES } from '../../engine/scenario.ts';
import { LIMITS } from '../limits.ts';
import { Condition, effects } from './conditions.ts';
import { byId, either, list, oneLine, oneOf, ownId, prose, ref, refs, shape, value, whole, yesNo } from './fields.ts';
import { RulesDoc } from './rules.ts';
import { expecting } from './wanted.ts';

export const sources = refs('source').nullish().describe('format.cited');
const bound = whole(-20, 20);
const by = whole(-20, 20);
const level = whole(0, 10);
const when = Condition.nullish();
const date = oneLine(40).describe('format.date');
const text = prose().describe('format.text');

export const Track = shape({
  name: oneLine(),
  text: prose().describe('format.tracks.text'),
  min: bound.describe('format.tracks.min'),
  max: bound.describe('format.tracks.max'),
  start: bound.describe('format.tracks.start'),
});

const sign = z.union([z.literal(1), z.literal(-1)], either('1', '-1'));
export const Modifier = shape({
  track: ref('track'),
  steps: list(by, 1, 41).describe('format.modifiers.steps'),
  parties: list(ref('party'), 1, LIMITS.parties).describe('format.modifiers.parties'),
  clauses: byId(sign).describe('format.modifiers.clauses'),
  cap: whole(1, LIMITS.options - 1).describe('format.modifiers.cap'),
});

export const Start = shape({
  tension: whole(0, 20),
  trust: byId(level).describe('format.start.trust'),
  support: byId(list(level, 3, 3)).describe('format.start.support'),
});

export const CalendarEntry = shape({ id: ownId, date, title: oneLine(), text, effects, sources });

export const Length = shape({
  name: oneLine(),
  rounds: list(ref('calendarEntry'), LIMITS.roundsMin, LIMITS.calendar).describe('format.lengths.rounds'),
  rules: RulesDoc.nullish().describe('format.lengths.rules'),
});

export const Interim = shape({
  name: oneLine(),
  text,
  'min-round': whole(1, LIMITS.calendar).describe('format.interims.min-round'),
  'max-tension': whole(0, 20).describe('format.interims.max-tension'),
  pillar: ref('pillar').describe('format.interims.pillar'),
  level: whole(0, 9).describe('format.interims.level'),
  locks: byId(whole(1, LIMITS.options - 1)).describe('format.interims.locks'),
  effects,
});

export const Deployment = shape({
  party: ref('party').describe('format.deployments.party'),
  rival: ref('party').describe('format.deployments.rival'),
  name: oneLine(),
  text,
  when: when.describe('format.deployments.when'),
  effects,
  sources,
});

const ChoiceOption = shape({
  name: oneLine(),
  text,
  effects,
  cost: whole(0, 10).nullish().describe('format.events.choice.options.cost'),
});
const Choice = shape({
  party: ref('party').describe('format.events.choice.party'),
  fallback: ref('option').describe('format.events.choice.fallback'),
  options: byId(ChoiceOption).describe('format.events.choice.options'),
});

export const Event = shape({
  title: oneLine(),
  date,
  text,
  when: when.describe('format.events.when'),
  effects,
  choice: Choice.nullish().describe('format.events.choice'),
  counterfactual: yesNo.nullish().describe('format.events.counterfactual'),
  sources,
});

export const EndingDoc = shape({
  name: oneLine(),
  text,
  when: Condition.describe('format.endings.when'),
  outcomes: list(oneOf(OUTCOMES), 1, OUTCOMES.length).describe('format.endings.outcomes'),
  points: byId(whole(-50, 50)).describe('format.endings.points'),
});

/** `unanimity`, or so many of the parties with named vetoes (rule 1.1). */
export const Decision = z.union(
  [
    z.literal('unanimity', value('unanimity')),
    shape({
      needed: whole(1, LIMITS.parties).describe('format.decision.needed'),
      vetoes: list(ref('party'), 0, LIMITS.parties).nullish().describe('format.decision.vetoes'),
    }),
  ],
  expecting({ id: 'wanted.decision' }),
);

export type ChoiceDoc = z.output<typeof Choice>;
export type EventDoc = z.output<typeof Event>;
export type LengthDoc = z.output<typeof Length>;
