/** The numbers of docs/rules.md as a scenario may set them, in kebab-case; any may be left out. */
import { z } from 'zod';
import type { Rules } from '../../engine/scenario.ts';
import { defaultRules } from '../defaults.ts';
import { LIMITS } from '../limits.ts';
import { byId, list, ref, shape, whole } from './fields.ts';
import { expecting } from './wanted.ts';

type NumberRule = { [K in keyof Rules]: Rules[K] extends number ? K : never }[keyof Rules];

/** Smallest and largest value of each plain number. Divisors and counts of turns start at 1. */
const NUMBER_RULES = {
  effort: [1, 12],
  levelCost: [1, 20],
  pillarMax: [1, 9],
  capitalStart: [0, 20],
  capitalRound: [0, 10],
  capitalMax: [0, 30],
  pushCost: [0, 10],
  homeCost: [0, 10],
  homeMax: [0, 6],
  quietCost: [1, 20],
  redLineMax: [0, 8],
  climbDownCost: [0, 10],
  tensionMax: [4, 20],
  dullTension: [0, 21],
  backChannelTension: [0, 21],
  watchDivisor: [1, 20],
  minDepth: [1, 200],
  slipTrust: [0, 20],
  slipDivisor: [1, 200],
  gapFree: [0, 100],
  gapTax: [0, 100],
  durabilityMin: [0, 100],
  noDealHomeCap: [0, 30],
  noDealTension: [0, 10],
  breakdownPenalty: [0, 50],
  creditDivisor: [1, 20],
  creditMax: [0, 50],
  homeBase: [0, 50],
  homeDivisor: [1, 30],
  securityBase: [0, 20],
  redLineHeld: [0, 20],
  redLineCrossed: [0, 20],
  redLineHome: [0, 20],
  firmSupport: [0, 11],
  decayTrust: [0, 10],
  complacency: [0, 10],
  tableFrom: [1, 24],
  chairFrom: [1, 24],
  eventsFrom: [1, 24],
  actionsEach: [1, 6],
  amendMax: [1, 40],
  riderMax: [0, 8],
  riderCost: [0, 10],
  caucusCost: [0, 10],
  letterCost: [0, 10],
  verifyCost: [0, 10],
  deployCost: [0, 10],
  returnCost: [0, 10],
  disclosureTrust: [0, 10],
  promiseKept: [0, 10],
  promiseBroken: [0, 10],
} as const satisfies Record<NumberRule, readonly [min: number, max: number]>;

/** The plain numbers do not depend on how many parties and pillars there are. */
const DEFAULTS = defaultRules(LIMITS.partiesMin, 1);
const [NO_DEAL] = DEFAULTS.noDealValue;

export const NUMBER_RULE_NAMES = Object.keys(NUMBER_RULES) as NumberRule[];

export const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const numbers: Record<string, z.ZodOptional<ReturnType<typeof whole>>> = Object.fromEntries(
  NUMBER_RULE_NAMES.map(name => {
    const [min, max] = NUMBER_RULES[name];
    const description = `format.rules.${kebab(name)}`;
    return [kebab(name), whole(min, max).optional().meta({ description, default: DEFAULTS[name] })];
  }),
);

const points = whole(-50, 50);
const four = (entry: ReturnType<typeof whole>) => list(entry, 4, 4);

export const RulesDoc = shape({
  ...numbers,
  'posture-gain': four(whole(0, 10))
    .optional()
    .meta({ description: 'format.rules.posture-gain', default: DEFAULTS.postureGain }),
  'no-deal-value': z
    .union([points, byId(points)], expecting({ id: 'wanted.noDeal' }))
    .optional()
    .meta({ description: 'format.rules.no-deal-value', default: NO_DEAL }),
  'decay-rounds': list(whole(1, LIMITS.calendar), 0, LIMITS.calendar)
    .optional()
    .meta({ description: 'format.rules.decay-rounds', default: DEFAULTS.decayRounds }),
  'verify-pillar': shape({ pillar: ref('pillar'), level: whole(0, 9) })
    .optional()
    .describe('format.rules.verify-pillar'),
  levels: four(whole(-100, 200)).optional().meta({ description: 'format.rules.levels', default: DEFAULTS.levels }),
});
export type RulesDoc = z.output<typeof RulesDoc>;
