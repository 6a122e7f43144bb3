/** What happens over time: tracks, calendar, lengths, cards, interim deals, deployments, endings. */
import { z } from 'zod';
import { OUTCOMES } from '../../engine/scenario.ts';
import { LIMITS } from '../limits.ts';
import { Condition, effects } from './conditions.ts';
import { byId, list, oneLine, oneOf, ownId, prose, ref, refs, shape, whole, yesNo } from './fields.ts';
import { RulesDoc } from './rules.ts';

export const sources = refs('a source').nullish();
const bound = whole(-20, 20);
const by = whole(-20, 20);
const level = whole(0, 10);

export const Track = shape({ name: oneLine(), text: prose(), min: bound, max: bound, start: bound });

const sign = z.union([z.literal(1), z.literal(-1)], '1 or -1');
export const Modifier = shape({
  track: ref('a track'),
  steps: list(by, 1, 41),
  parties: list(ref('a party'), 1, LIMITS.parties),
  clauses: byId(sign),
  cap: whole(1, LIMITS.options - 1),
});

export const Start = shape({
  tension: whole(0, 20),
  trust: byId(level),
  support: byId(list(level, 3, 3)),
});

export const CalendarEntry = shape({
  id: ownId,
  date: oneLine(40),
  title: oneLine(),
  text: prose(),
  effects,
  sources,
});

export const Length = shape({
  name: oneLine(),
  rounds: list(ref('a calendar entry'), LIMITS.roundsMin, LIMITS.calendar),
  rules: RulesDoc.nullish(),
});

export const Interim = shape({
  name: oneLine(),
  text: prose(),
  'min-round': whole(1, LIMITS.calendar),
  'max-tension': whole(0, 20),
  pillar: ref('a pillar'),
  level: whole(0, 9),
  locks: byId(whole(1, LIMITS.options - 1)),
  effects,
});

export const Deployment = shape({
  party: ref('a party'),
  rival: ref('a party'),
  name: oneLine(),
  text: prose(),
  when: Condition.nullish(),
  effects,
  sources,
});

const ChoiceOption = shape({ name: oneLine(), text: prose(), effects, cost: whole(0, 10).nullish() });
const Choice = shape({ party: ref('a party'), fallback: ref('an option of this choice'), options: byId(ChoiceOption) });

export const Event = shape({
  title: oneLine(),
  date: oneLine(40),
  text: prose(),
  when: Condition.nullish(),
  effects,
  choice: Choice.nullish(),
  counterfactual: yesNo.nullish(),
  sources,
});

export const EndingDoc = shape({
  name: oneLine(),
  text: prose(),
  when: Condition,
  outcomes: list(oneOf(OUTCOMES), 1, OUTCOMES.length),
  points: byId(whole(-50, 50)),
});

/** `unanimity`, or so many of the parties with named vetoes (rule 1.1). */
export const Decision = z.union(
  [
    z.literal('unanimity'),
    shape({ needed: whole(1, LIMITS.parties), vetoes: list(ref('a party'), 0, LIMITS.parties).nullish() }),
  ],
  '"unanimity", or a map such as { needed: 3, vetoes: [north] }',
);

export type ChoiceDoc = z.output<typeof Choice>;
export type EventDoc = z.output<typeof Event>;
export type LengthDoc = z.output<typeof Length>;
