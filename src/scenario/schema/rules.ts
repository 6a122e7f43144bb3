/** The numbers of docs/rules.md as a scenario may set them, in kebab-case; any may be left out. */
import { z } from 'zod';
import type { Rules } from '../../engine/scenario.ts';
import { defaultRules } from '../defaults.ts';
import { LIMITS } from '../limits.ts';
import { byId, list, ref, shape, whole } from './fields.ts';
import { expecting } from './wanted.ts';

type NumberRule = { [K in keyof Rules]: Rules[K] extends number ? K : never }[keyof Rules];

/** Smallest and largest value of each plain number, and what it is. Divisors and counts of turns start at 1. */
const NUMBER_RULES = {
  effort: [1, 12, 'Effort each party splits a round (3.1).'],
  levelCost: [1, 20, 'Counted points of work that raise a pillar one level (3.8).'],
  pillarMax: [1, 9, 'Highest level of a pillar (1.7).'],
  capitalStart: [0, 20, 'Political capital at the start (1.9).'],
  capitalRound: [0, 10, 'Capital gained each round (3.15).'],
  capitalMax: [0, 30, 'Capital at most (1.4).'],
  pushCost: [0, 10, 'Capital a missing point at the vote costs (5.5).'],
  homeCost: [0, 10, 'Capital the second point of Home costs (3.12).'],
  homeMax: [0, 6, 'Points of Home at most (3.1).'],
  quietCost: [1, 20, 'Points of Work from which one looks soft at home (3.10).'],
  redLineMax: [0, 8, 'Red lines of a party at a time (3.5).'],
  climbDownCost: [0, 10, 'Capital climbing down costs (4.16).'],
  tensionMax: [4, 20, 'Tension at which talks break down (8.1).'],
  dullTension: [0, 21, 'Tension from which Work counts less (3.11).'],
  backChannelTension: [0, 21, 'Tension from which no back channel works (3.13).'],
  watchDivisor: [1, 20, 'Watched values are divided by this (5.3).'],
  minDepth: [1, 200, 'Least depth of a text that is tabled (4.4).'],
  slipTrust: [0, 20, 'Trust below which promises are worth less (7.2).'],
  slipDivisor: [1, 200, 'Lost trust times depth is divided by this (7.2).'],
  gapFree: [0, 100, 'Gap of values that costs no durability (7.3).'],
  gapTax: [0, 100, 'Per cent of durability each further point costs (7.3).'],
  durabilityMin: [0, 100, 'Least durability in per cent (7.3).'],
  noDealHomeCap: [0, 30, 'Sum of support that counts at most without agreement (8.4).'],
  noDealTension: [0, 10, 'Tension added without agreement (8.5).'],
  breakdownPenalty: [0, 50, 'Points a breakdown costs (8.3).'],
  creditDivisor: [1, 20, 'Own work is divided by this (8.6).'],
  creditMax: [0, 50, 'Credit at most (8.6).'],
  homeBase: [0, 50, 'Points for home at ordinary support (8.4).'],
  homeDivisor: [1, 30, 'Support above or below is divided by this (8.4).'],
  securityBase: [0, 20, 'Tension that is neither good nor bad (8.5).'],
  redLineHeld: [0, 20, 'Points for a red line held (8.8).'],
  redLineCrossed: [0, 20, 'Points a crossed red line costs (7.4).'],
  redLineHome: [0, 20, 'What a crossed line costs with the hard constituency (5.3).'],
  firmSupport: [0, 11, 'Hard support that makes a line firm (8.8).'],
  decayTrust: [0, 10, 'Trust above which suspicion takes one (6.1).'],
  complacency: [0, 10, 'Support above which complacency takes one (6.2).'],
  tableFrom: [1, 24, 'First round at the table (4.1).'],
  chairFrom: [1, 24, "First round of the chair's text (4.8)."],
  eventsFrom: [1, 24, 'First round with a card (2.2).'],
  actionsEach: [1, 6, 'Turns a party has each round (4.1).'],
  amendMax: [1, 40, 'Clauses an amendment changes at most (4.6).'],
  riderMax: [0, 8, 'Riders of a text at most (7.5).'],
  riderCost: [0, 10, 'Capital a rider costs (7.5).'],
  caucusCost: [0, 10, 'Capital a caucus costs (4.10).'],
  letterCost: [0, 10, 'Capital a side letter costs each (4.11).'],
  verifyCost: [0, 10, 'Capital verifying costs (4.15).'],
  deployCost: [0, 10, 'Capital a deployment costs (4.16).'],
  returnCost: [0, 10, 'Capital coming back costs (4.19).'],
  disclosureTrust: [0, 10, 'Trust two disclosures gain (4.14).'],
  promiseKept: [0, 10, 'Trust a kept promise gains (4.13).'],
  promiseBroken: [0, 10, 'Trust a broken promise costs (4.13).'],
} as const satisfies Record<NumberRule, readonly [min: number, max: number, about: string]>;

/** The plain numbers do not depend on how many parties and pillars there are. */
const DEFAULTS = defaultRules(LIMITS.partiesMin, 1);
const [NO_DEAL] = DEFAULTS.noDealValue;

export const NUMBER_RULE_NAMES = Object.keys(NUMBER_RULES) as NumberRule[];

export const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const numbers: Record<string, z.ZodOptional<ReturnType<typeof whole>>> = Object.fromEntries(
  NUMBER_RULE_NAMES.map(name => {
    const [min, max, description] = NUMBER_RULES[name];
    return [kebab(name), whole(min, max).optional().meta({ description, default: DEFAULTS[name] })];
  }),
);

const points = whole(-50, 50);
const four = (entry: ReturnType<typeof whole>) => list(entry, 4, 4);

export const RulesDoc = shape({
  ...numbers,
  'posture-gain': four(whole(0, 10))
    .optional()
    .meta({ description: 'Hard support gained by posture 0, 1, 2, 3 and more (3.3).', default: DEFAULTS.postureGain }),
  'no-deal-value': z
    .union([points, byId(points)], expecting({ id: 'wanted.noDeal' }))
    .optional()
    .meta({ description: 'Points without an agreement: one number, or one a party (8.3).', default: NO_DEAL }),
  'decay-rounds': list(whole(1, LIMITS.calendar), 0, LIMITS.calendar)
    .optional()
    .meta({ description: 'Rounds in which suspicion returns (6.1).', default: DEFAULTS.decayRounds }),
  'verify-pillar': shape({ pillar: ref('pillar'), level: whole(0, 9) })
    .optional()
    .describe('Pillar and level that open verification; the last pillar at level 2 when left out (4.15).'),
  levels: four(whole(-100, 200))
    .optional()
    .meta({ description: 'Scores of a stalemate, workable, a success, a triumph (8.10).', default: DEFAULTS.levels }),
});
export type RulesDoc = z.output<typeof RulesDoc>;
