/** Concedes early and believes its home will follow; often it does not. */
import { discloseBack, discloseFirst, pledgeQuiet, pledgeWork } from '../acts.ts';
import type { PersonaDef } from '../persona.ts';
import { never, split } from './habits.ts';

export const RESET_DOVE: PersonaDef = {
  id: 'reset-dove',
  open: 11,
  close: 3,
  curve: 1.3,
  greed: 0,
  bends: 2,
  redLines: 0,
  harvest: 'early',
  margin: -1,
  yields: false,
  amends: true,
  riders: false,
  counters: false,
  hawk: 4,
  keepsWord: true,
  leaves: never,
  effort: () => split(0, 1, true, 2, 'channel'),
  acts: [discloseBack, discloseFirst, pledgeQuiet, pledgeWork],
};
