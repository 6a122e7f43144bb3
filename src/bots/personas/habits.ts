/** Splits of effort several personas share. */
import { HARD } from '../../engine/index.ts';
import type { Look } from '../look.ts';
import type { Effort } from '../persona.ts';
import type { EffortCause } from '../reasons.ts';

export const split = (posture: number, home: number, channel: boolean, work: number, because: EffortCause): Effort => ({
  posture,
  home,
  channel,
  work,
  because,
});

export const hard = (look: Look): number => look.pub.support[look.seat]![HARD];

/** Hard support at which a delegation thinks it must speak up. */
export const RESTLESS = 4;

export const never = (): boolean => false;
