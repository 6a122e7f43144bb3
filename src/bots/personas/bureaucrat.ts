/** Works, and makes one speech when the hard constituency grows restless. Small steps; likes interim deals. */
import { discloseBack, discloseFirst, pledgeWork } from '../acts.ts';
import type { PersonaDef } from '../persona.ts';
import { hard, never, RESTLESS, split } from './habits.ts';

export const BUREAUCRAT: PersonaDef = {
  id: 'bureaucrat',
  open: 15,
  close: 9,
  curve: 1,
  greed: 2,
  bends: 1,
  redLines: 0,
  harvest: 'early',
  margin: 0,
  yields: false,
  amends: true,
  riders: false,
  counters: false,
  hawk: 8,
  keepsWord: true,
  leaves: never,
  effort: look => (hard(look) <= RESTLESS ? split(1, 1, false, 2, 'hardLow') : split(0, 1, false, 3, 'pillar')),
  acts: [discloseBack, discloseFirst, pledgeWork],
};
