/** The negotiators by name. */
import type { Strategy } from '../negotiator.ts';
import { boulware } from './boulware.ts';
import { conceder } from './conceder.ts';
import { envoy } from './envoy.ts';
import { fastMicro } from './fast-micro.ts';
import { linear } from './linear.ts';
import { micro } from './micro.ts';
import { niceTitForTat } from './nice-tit-for-tat.ts';

export const NEGOTIATOR_IDS = [
  'envoy',
  'boulware',
  'linear',
  'conceder',
  'nice-tit-for-tat',
  'micro',
  'fast-micro',
] as const;
export type NegotiatorId = (typeof NEGOTIATOR_IDS)[number];

export const NEGOTIATORS: Record<NegotiatorId, Strategy> = {
  envoy,
  boulware,
  linear,
  conceder,
  'nice-tit-for-tat': niceTitForTat,
  micro,
  'fast-micro': fastMicro,
};

/** The six every other is measured against. */
export const CLASSICAL: readonly NegotiatorId[] = NEGOTIATOR_IDS.filter(id => id !== 'envoy');
