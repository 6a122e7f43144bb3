/** Conditions and effects as authors write them: one leading key each, from a closed vocabulary. */
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { constituency, keyed, list, mustBeTrue, pair, ref, shape, whole, yesNo } from './fields.ts';

const number = whole(-1000, 1000);
const bounds = {
  min: number.optional().describe('format.least'),
  max: number.optional().describe('format.most'),
};
const span = shape(bounds);
const by = whole(-20, 20).describe('format.by');
const option = whole(0, LIMITS.options - 1).describe('format.option');

const LEAVES = {
  round: shape({ round: span }).describe('format.condition.round'),
  tension: shape({ tension: span }).describe('format.condition.tension'),
  track: shape({ track: ref('track'), ...bounds }).describe('format.condition.track'),
  trust: shape({ trust: pair, ...bounds }).describe('format.condition.trust'),
  support: shape({ support: constituency, ...bounds }).describe('format.condition.support'),
  pillar: shape({ pillar: ref('pillar'), ...bounds }).describe('format.condition.pillar'),
  pillars: shape({ pillars: span }).describe('format.condition.pillars'),
  clause: shape({ clause: ref('clause'), ...bounds }).describe('format.condition.clause'),
  banked: shape({ banked: ref('clause'), ...bounds }).describe('format.condition.banked'),
  riders: shape({ riders: span }).describe('format.condition.riders'),
  initialled: shape({ initialled: mustBeTrue }).describe('format.condition.initialled'),
  interim: shape({ interim: mustBeTrue }).describe('format.condition.interim'),
  deployed: shape({ deployed: ref('deployment') }).describe('format.condition.deployed'),
  flag: shape({ flag: ref('flag') }).describe('format.condition.flag'),
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
      all: shape({ all: list(Condition, 1) }).describe('format.condition.all'),
      any: shape({ any: list(Condition, 1) }).describe('format.condition.any'),
      not: shape({ not: Condition }).describe('format.condition.not'),
    }),
  )
  .meta({
    id: 'condition',
    description: 'format.condition',
  });

const ACTS = {
  tension: shape({ tension: by }).describe('format.effect.tension'),
  trust: shape({ trust: pair, by }).describe('format.effect.trust'),
  track: shape({ track: ref('track'), by }).describe('format.effect.track'),
  support: shape({ support: constituency, by }).describe('format.effect.support'),
  capital: shape({ capital: ref('party'), by }).describe('format.effect.capital'),
  work: shape({ work: ref('pillar'), by: whole(1, 20).describe('format.effect.work.by') }).describe(
    'format.effect.work',
  ),
  'red-line': shape({ 'red-line': ref('party'), clause: ref('clause'), min: option, max: option }).describe(
    'format.effect.red-line',
  ),
  lock: shape({ lock: ref('clause'), option }).describe('format.effect.lock'),
  block: shape({ block: ref('clause'), option }).describe('format.effect.block'),
  value: shape({ value: ref('party'), clause: ref('clause'), option, by }).describe('format.effect.value'),
  deploy: shape({ deploy: ref('deployment') }).describe('format.effect.deploy'),
  flag: shape({ flag: ref('flag'), on: yesNo.describe('format.effect.flag.on') }).describe('format.effect.flag'),
  silence: shape({ silence: mustBeTrue }).describe('format.effect.silence'),
  leak: shape({ leak: mustBeTrue }).describe('format.effect.leak'),
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
        then: list(Effect).describe('format.effect.if.then'),
        else: list(Effect).nullish().describe('format.effect.if.else'),
      }).describe('format.effect.if'),
    }),
  )
  .meta({ id: 'effect', description: 'format.effect' });

/** Effects may be left out; the list is then empty. */
export const effects = list(Effect).nullish().describe('format.effects');
