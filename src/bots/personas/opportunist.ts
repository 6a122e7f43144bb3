/** A little noise each round, more when others are loud; greedy packages, tit for tat. */
import { climbDownLate, discloseBack } from '../acts.ts';
import { noiseOfOthers } from '../look.ts';
import type { PersonaDef } from '../persona.ts';
import { never, split } from './habits.ts';

export const OPPORTUNIST: PersonaDef = {
  id: 'opportunist',
  open: 16,
  close: 8,
  curve: 0.8,
  greed: 8,
  bends: 1,
  redLines: 1,
  harvest: 'early',
  margin: 0,
  yields: false,
  amends: false,
  riders: false,
  counters: true,
  hawk: 11,
  keepsWord: true,
  leaves: never,
  effort: look => (noiseOfOthers(look) >= 3 ? split(2, 1, false, 1, 'mirror') : split(1, 1, false, 2, 'schedule')),
  acts: [discloseBack, climbDownLate],
};
