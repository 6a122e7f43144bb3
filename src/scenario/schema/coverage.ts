/** Which condition means which part of a coverage configuration. */
import { z } from 'zod';
import type { Command } from '../../coverage/tables.ts';
import { LIMITS } from '../limits.ts';
import { Condition } from './conditions.ts';
import { either, list, oneLine, oneOf, prose, shape, whole } from './fields.ts';
import { expecting } from './wanted.ts';

/** What the shipped tables have columns for (a test holds them against the tables); Block IA shares the column of IB. */
export const BATTERIES: Readonly<Record<string, readonly string[]>> = {
  DEV: ['IA', 'IB', 'IIA', 'IIB'],
  RED: ['IIA', 'IIB'],
  EMED: ['IA', 'IB', 'IIA'],
  BLK: ['IA', 'IB', 'IIA'],
  NSEA: ['IIA', 'IIB'],
  NORS: ['IIA', 'IIB'],
  BALT: ['IIA'],
};
export const NET = ['KUR', 'FYL', 'VAR'] as const;
export const PARTNER = ['QAB', 'ARM'] as const;
const COMMANDS = ['independent', 'coordinated', 'joint', 'sectoral', 'dualkey'] as const satisfies Command[];

const when = Condition.nullish().describe('format.coverage.when');
const parts = <T extends z.ZodType>(part: T, min = 0) => list(part, min, LIMITS.coverageParts);

export const CoverageDoc = shape({
  horizon: oneLine().describe('format.coverage.horizon'),
  limits: list(prose(), 1, LIMITS.coverageParts).describe('format.coverage.limits'),
  names: shape({
    people: oneLine().describe('format.coverage.names.people'),
    classes: z
      .tuple([oneLine(), oneLine(), oneLine()], expecting({ id: 'wanted.threeNames' }))
      .describe('format.coverage.names.classes'),
    reach: oneLine().describe('format.coverage.names.reach'),
    counts: z
      .tuple([oneLine(), oneLine()], expecting({ id: 'wanted.twoNames' }))
      .describe('format.coverage.names.counts'),
    lenses: shape({ sceptic: oneLine(), base: oneLine(), official: oneLine() }).describe(
      'format.coverage.names.lenses',
    ),
    net: oneLine().describe('format.coverage.names.net'),
    partner: oneLine().describe('format.coverage.names.partner'),
  }).describe('format.coverage.names'),
  sites: parts(
    shape({ at: oneOf(Object.keys(BATTERIES)), interceptor: oneOf(['IA', 'IB', 'IIA', 'IIB']), when }),
    1,
  ).describe('format.coverage.sites'),
  radars: parts(shape({ id: oneOf(NET), when })).describe('format.coverage.radars'),
  'partner-radars': parts(shape({ id: oneOf(PARTNER), when }))
    .nullish()
    .describe('format.coverage.partner-radars'),
  share: parts(shape({ level: z.union([z.literal(1), z.literal(2)], either('1', '2')), when }))
    .nullish()
    .describe('format.coverage.share'),
  command: parts(
    shape({ is: oneOf(COMMANDS), delay: whole(0, 900).nullish().describe('format.coverage.command.delay'), when }),
  )
    .nullish()
    .describe('format.coverage.command'),
});
