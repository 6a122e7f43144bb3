/** Conditions and effects as authors write them: one leading key each, from a closed vocabulary. */
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { constituency, keyed, list, mustBeTrue, pair, ref, shape, whole, yesNo } from './fields.ts';

const number = whole(-1000, 1000);
const bounds = { min: number.optional(), max: number.optional() };
const span = shape(bounds);
const by = whole(-20, 20);
const option = whole(0, LIMITS.options - 1);

const LEAVES = {
  round: shape({ round: span }),
  tension: shape({ tension: span }),
  track: shape({ track: ref('a track'), ...bounds }),
  trust: shape({ trust: pair, ...bounds }),
  support: shape({ support: constituency, ...bounds }),
  pillar: shape({ pillar: ref('a pillar'), ...bounds }),
  pillars: shape({ pillars: span }),
  clause: shape({ clause: ref('a clause'), ...bounds }),
  banked: shape({ banked: ref('a clause'), ...bounds }),
  riders: shape({ riders: span }),
  initialled: shape({ initialled: mustBeTrue }),
  interim: shape({ interim: mustBeTrue }),
  deployed: shape({ deployed: ref('a deployment') }),
  flag: shape({ flag: ref('a flag') }),
};

export type ConditionDoc =
  | z.output<(typeof LEAVES)[keyof typeof LEAVES]>
  | { all: ConditionDoc[] }
  | { any: ConditionDoc[] }
  | { not: ConditionDoc };

export const Condition: z.ZodType<ConditionDoc> = z.lazy(() =>
  keyed('condition', {
    ...LEAVES,
    all: shape({ all: list(Condition, 1) }),
    any: shape({ any: list(Condition, 1) }),
    not: shape({ not: Condition }),
  }),
);

const ACTS = {
  tension: shape({ tension: by }),
  trust: shape({ trust: pair, by }),
  track: shape({ track: ref('a track'), by }),
  support: shape({ support: constituency, by }),
  capital: shape({ capital: ref('a party'), by }),
  work: shape({ work: ref('a pillar'), by: whole(1, 20) }),
  'red-line': shape({ 'red-line': ref('a party'), clause: ref('a clause'), min: option, max: option }),
  lock: shape({ lock: ref('a clause'), option }),
  block: shape({ block: ref('a clause'), option }),
  value: shape({ value: ref('a party'), clause: ref('a clause'), option, by }),
  deploy: shape({ deploy: ref('a deployment') }),
  flag: shape({ flag: ref('a flag'), on: yesNo }),
  silence: shape({ silence: mustBeTrue }),
  leak: shape({ leak: mustBeTrue }),
};

export type EffectDoc =
  | z.output<(typeof ACTS)[keyof typeof ACTS]>
  | { if: ConditionDoc; then: EffectDoc[]; else?: EffectDoc[] | null | undefined };

export const Effect: z.ZodType<EffectDoc> = z.lazy(() =>
  keyed('effect', {
    ...ACTS,
    if: shape({ if: Condition, then: list(Effect), else: list(Effect).nullish() }),
  }),
);

/** Effects may be left out; the list is then empty. */
export const effects = list(Effect).nullish();
