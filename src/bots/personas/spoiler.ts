/** Wants no agreement: promises in vain, deploys, and walks out when tension makes it look natural. */
import { deployOften, pledgeInVain } from '../acts.ts';
import type { Look } from '../look.ts';
import type { PersonaDef } from '../persona.ts';
import { split } from './habits.ts';

/** Storms out, comes back, and in the end stays away if it is the kind that does. */
const leaves = (look: Look): boolean =>
  look.pub.tension >= 6 &&
  look.pub.round >= 4 &&
  (look.pub.absent[look.seat] === 0 ? look.pub.round % 2 === 0 : look.temper.stubborn >= 7);

export const SPOILER: PersonaDef = {
  id: 'spoiler',
  open: 24,
  close: 16,
  curve: 0.4,
  greed: 10,
  bends: 0,
  redLines: 2,
  harvest: 'never',
  margin: 0,
  yields: false,
  amends: false,
  riders: false,
  counters: true,
  hawk: 18,
  keepsWord: false,
  leaves,
  effort: look => (look.pub.tension >= 8 ? split(1, 2, false, 1, 'tension') : split(2, 1, false, 1, 'redLine')),
  acts: [pledgeInVain, deployOften],
};
