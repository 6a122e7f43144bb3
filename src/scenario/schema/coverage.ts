/** Which condition means which part of a coverage configuration. */
import { z } from 'zod';
import type { Command } from '../../coverage/tables.ts';
import { LIMITS } from '../limits.ts';
import { Condition } from './conditions.ts';
import { list, oneLine, oneOf, prose, shape, whole } from './fields.ts';

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

const when = Condition.nullish();
const parts = <T extends z.ZodType>(part: T, min = 0) => list(part, min, LIMITS.coverageParts);

export const CoverageDoc = shape({
  horizon: oneLine(),
  limits: list(prose(), 1, LIMITS.coverageParts),
  names: shape({
    people: oneLine(),
    classes: z.tuple([oneLine(), oneLine(), oneLine()], 'three names, of the shortest range first'),
    reach: oneLine(),
    counts: z.tuple([oneLine(), oneLine()], 'two names'),
    lenses: shape({ sceptic: oneLine(), base: oneLine(), official: oneLine() }),
    net: oneLine(),
    partner: oneLine(),
  }),
  sites: parts(shape({ at: oneOf(Object.keys(BATTERIES)), interceptor: oneOf(['IA', 'IB', 'IIA', 'IIB']), when }), 1),
  radars: parts(shape({ id: oneOf(NET), when })),
  'partner-radars': parts(shape({ id: oneOf(PARTNER), when })).nullish(),
  share: parts(shape({ level: z.union([z.literal(1), z.literal(2)], '1 or 2'), when })).nullish(),
  command: parts(shape({ is: oneOf(COMMANDS), delay: whole(0, 900).nullish(), when })).nullish(),
});
