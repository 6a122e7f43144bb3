/** What stage 1 leaves behind and stage 2 reads: integers only. */
import type { Cell, Field, NamedPoint } from './paths.ts';

export const COMMANDS = ['independent', 'coordinated', 'joint', 'sectoral', 'dualkey'] as const;
export type Command = (typeof COMMANDS)[number];

/** A radar that never sees a path. */
export const NEVER_SEEN = 9999;
/** A battery that meets no point of a path, however early it fires. */
export const NO_LAUNCH = -1;

/** How many integers stand in front of a row's times. */
export const HEADS = { threat: 5, us: 3, ru: 3 } as const;

/**
 * `SEEN` and `LAST` name the columns after a row's head: when each radar first sees the path, the latest launch of each
 * battery that still meets it, and the latest that meets it outside the sector; whole seconds since the missile's launch.
 */
export interface Tables {
  about: string;
  SEEN: readonly string[];
  LAST: readonly string[];
  cells: readonly Cell[];
  launch: readonly NamedPoint[];
  us_t: readonly NamedPoint[];
  fields: readonly Field[];
  /** Seconds from first sight to a usable track, by column of SEEN. */
  settle: readonly number[];
  /** From the order to the launch, s. */
  prep: number;
  /** When a battery cued from space launches at an intercontinental missile at the earliest, s after its launch. */
  worst: number;
  /** How long the decision takes, s. */
  command: Readonly<Record<Command, number>>;
  /** Heads: [cell, launch area, class, 0 NATO or 1 Russia, weight] */
  threat: readonly (readonly number[])[];
  /** Heads: [target, launch area, weight] */
  us: readonly (readonly number[])[];
  /** Heads: [field, target, weight] */
  ru: readonly (readonly number[])[];
}
