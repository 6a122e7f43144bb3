/** What is deployed and agreed, as the evaluator takes it. */
import type { Command } from './tables.ts';

/** 0 nothing is shared; 1 Russian warning starts the decision; 2 one may fire on a Russian track. */
export type Share = 0 | 1 | 2;

export interface Configuration {
  /** Batteries: [site, interceptor]. */
  sites: [site: string, interceptor: string][];
  /** Radars of NATO's net, and Russian ones that still work. */
  radars: string[];
  ruRadars?: string[];
  /** 0 when left out. */
  share?: Share;
  /** Independent when left out. */
  command?: Command;
  /** Seconds a decision takes, instead of the command structure's. */
  delay?: number;
}
