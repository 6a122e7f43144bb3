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

const when = Condition.nullish().describe('Counts while this holds; always when left out.');
const parts = <T extends z.ZodType>(part: T, min = 0) => list(part, min, LIMITS.coverageParts);

export const CoverageDoc = shape({
  horizon: oneLine().describe('What the picture takes as built, in one line.'),
  limits: list(prose(), 1, LIMITS.coverageParts).describe('What the picture leaves out, one sentence each.'),
  names: shape({
    people: oneLine().describe('Whose cover is counted.'),
    classes: z
      .tuple([oneLine(), oneLine(), oneLine()], expecting({ id: 'wanted.threeNames' }))
      .describe('What threatens them: three names, the shortest range first.'),
    reach: oneLine().describe('What could be reached on paper.'),
    counts: z
      .tuple([oneLine(), oneLine()], expecting({ id: 'wanted.twoNames' }))
      .describe('The two ways to count that reach.'),
    lenses: shape({ sceptic: oneLine(), base: oneLine(), official: oneLine() }).describe('Name of each estimate.'),
    net: oneLine().describe('Whose radars form the net.'),
    partner: oneLine().describe('Whose radars may be added to it.'),
  }).describe('What the model calls things here.'),
  sites: parts(
    shape({ at: oneOf(Object.keys(BATTERIES)), interceptor: oneOf(['IA', 'IB', 'IIA', 'IIB']), when }),
    1,
  ).describe('Batteries: a place and an interceptor of docs/coverage.md.'),
  radars: parts(shape({ id: oneOf(NET), when })).describe('Radars of the net.'),
  'partner-radars': parts(shape({ id: oneOf(PARTNER), when }))
    .nullish()
    .describe('Radars a partner adds.'),
  share: parts(shape({ level: z.union([z.literal(1), z.literal(2)], either('1', '2')), when }))
    .nullish()
    .describe('What is shared: 1 warning, 2 tracks one may fire on; the highest that holds.'),
  command: parts(
    shape({ is: oneOf(COMMANDS), delay: whole(0, 900).nullish().describe('Seconds a decision takes.'), when }),
  )
    .nullish()
    .describe('How fire is decided; the first that holds.'),
});
