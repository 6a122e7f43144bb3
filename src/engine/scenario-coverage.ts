/** The part of a scenario that speaks to the coverage model. */
import type { Command } from '../coverage/tables.ts';
import type { Condition } from './scenario.ts';

/** A part of a coverage configuration that is there while the condition holds; always when null. */
interface CoveragePart {
  when: Condition | null;
}

/**
 * Which public facts mean which part of a coverage configuration (src/coverage). What follows from it is shown and
 * never scored (rule 11.1). Ids are those of the model's tables.
 */
export interface CoverageDef {
  /** What the picture takes as built, in one line. */
  horizon: string;
  /** What the picture leaves out, one sentence each. */
  limits: string[];
  names: {
    /** Whose cover is counted: "people of …". */
    people: string;
    /** What threatens them, the cheapest first, in the order of the model's classes. */
    classes: [string, string, string];
    /** What could be reached on paper, and the two ways to count it. */
    reach: string;
    counts: [string, string];
    /** What each set of tables assumes. */
    lenses: { sceptic: string; base: string; official: string };
    /** Whose radars the net is, and whose may be added to it. */
    net: string;
    partner: string;
  };
  sites: (CoveragePart & { at: string; interceptor: string })[];
  radars: (CoveragePart & { id: string })[];
  partnerRadars: (CoveragePart & { id: string })[];
  /** The highest level whose condition holds; none is 0. */
  share: (CoveragePart & { level: 1 | 2 })[];
  /** The first whose condition holds; none is the model's own default. `delay`: seconds, null for the command's own. */
  command: (CoveragePart & { is: Command; delay: number | null })[];
}
