/** Conditions and effects as authors write them: one leading key each, from a closed vocabulary. */
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { constituency, keyed, list, mustBeTrue, pair, ref, shape, whole, yesNo } from './fields.ts';

const number = whole(-1000, 1000);
const bounds = {
  min: number.optional().describe('At least this.'),
  max: number.optional().describe('At most this.'),
};
const span = shape(bounds);
const by = whole(-20, 20).describe('By how much; negative takes away.');
const option = whole(0, LIMITS.options - 1).describe('Number of the option, the status quo being 0.');

const LEAVES = {
  round: shape({ round: span }).describe('The number of the round lies within bounds.'),
  tension: shape({ tension: span }).describe('Tension lies within bounds.'),
  track: shape({ track: ref('track'), ...bounds }).describe('A track of the scenario lies within bounds.'),
  trust: shape({ trust: pair, ...bounds }).describe('Trust of a pair lies within bounds.'),
  support: shape({ support: constituency, ...bounds }).describe('Support of a constituency lies within bounds.'),
  pillar: shape({ pillar: ref('pillar'), ...bounds }).describe('The level of a pillar lies within bounds.'),
  pillars: shape({ pillars: span }).describe('The sum of all pillar levels lies within bounds.'),
  clause: shape({ clause: ref('clause'), ...bounds }).describe(
    'The option of a clause in the initialled text, before one in the working text, lies within bounds.',
  ),
  banked: shape({ banked: ref('clause'), ...bounds }).describe(
    'The option of a clause that an interim deal has banked lies within bounds.',
  ),
  riders: shape({ riders: span }).describe('The number of riders of the initialled text lies within bounds.'),
  initialled: shape({ initialled: mustBeTrue }).describe('A text is initialled.'),
  interim: shape({ interim: mustBeTrue }).describe('Some interim deal stands.'),
  deployed: shape({ deployed: ref('deployment') }).describe('A deployment has been made.'),
  flag: shape({ flag: ref('flag') }).describe('A flag is set.'),
};

export type ConditionDoc =
  | z.output<(typeof LEAVES)[keyof typeof LEAVES]>
  | { all: ConditionDoc[] }
  | { any: ConditionDoc[] }
  | { not: ConditionDoc };

export const Condition: z.ZodType<ConditionDoc> = z
  .lazy(() =>
    keyed('condition', {
      ...LEAVES,
      all: shape({ all: list(Condition, 1) }).describe('All of these hold.'),
      any: shape({ any: list(Condition, 1) }).describe('At least one of these holds.'),
      not: shape({ not: Condition }).describe('This does not hold.'),
    }),
  )
  .meta({
    id: 'condition',
    description: 'A condition on public facts: one of the forms below, told by its first key.',
  });

const ACTS = {
  tension: shape({ tension: by }).describe('Tension moves (9.1).'),
  trust: shape({ trust: pair, by }).describe('Trust of a pair moves (9.1).'),
  track: shape({ track: ref('track'), by }).describe('A track of the scenario moves (9.1).'),
  support: shape({ support: constituency, by }).describe('Support of a constituency moves (9.1).'),
  capital: shape({ capital: ref('party'), by }).describe('Political capital of a party moves (9.1).'),
  work: shape({ work: ref('pillar'), by: whole(1, 20).describe('Points of work.') }).describe(
    'Work goes into a pillar (9.2).',
  ),
  'red-line': shape({ 'red-line': ref('party'), clause: ref('clause'), min: option, max: option }).describe(
    'A red line stands for a party, whatever its menu says (9.3).',
  ),
  lock: shape({ lock: ref('clause'), option }).describe('A clause cannot fall below an option any more (9.4).'),
  block: shape({ block: ref('clause'), option }).describe('An option may no longer be written (9.8).'),
  value: shape({ value: ref('party'), clause: ref('clause'), option, by }).describe(
    'An option changes in worth to a party for the rest of the game (9.5).',
  ),
  deploy: shape({ deploy: ref('deployment') }).describe('A deployment is made without its cost (9.6).'),
  flag: shape({ flag: ref('flag'), on: yesNo.describe('Set it or clear it.') }).describe(
    'A flag is set or cleared (9.7).',
  ),
  silence: shape({ silence: mustBeTrue }).describe('No back channel works this round (9.9).'),
  leak: shape({ leak: mustBeTrue }).describe('The latest side letter becomes public, or a promise is tested (9.10).'),
};

export type EffectDoc =
  | z.output<(typeof ACTS)[keyof typeof ACTS]>
  | { if: ConditionDoc; then: EffectDoc[]; else?: EffectDoc[] | null | undefined };

export const Effect: z.ZodType<EffectDoc> = z
  .lazy(() =>
    keyed('effect', {
      ...ACTS,
      if: shape({
        if: Condition,
        then: list(Effect).describe('What happens when the condition holds.'),
        else: list(Effect).nullish().describe('What happens when it does not.'),
      }).describe('One list of effects or another, by a condition (9.11).'),
    }),
  )
  .meta({ id: 'effect', description: 'Something that changes: one of the forms below, told by its first key.' });

/** Effects may be left out; the list is then empty. */
export const effects = list(Effect).nullish().describe('What changes; nothing when left out.');
