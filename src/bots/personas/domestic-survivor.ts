/** Home first, speeches before the vote, and no signature without a margin. */
import { discloseBack } from '../acts.ts';
import { late } from '../look.ts';
import type { PersonaDef } from '../persona.ts';
import { hard, never, split } from './habits.ts';

export const DOMESTIC_SURVIVOR: PersonaDef = {
  id: 'domestic-survivor',
  open: 17,
  close: 9,
  curve: 0.7,
  greed: 4,
  bends: 1,
  redLines: 1,
  harvest: 'early',
  margin: 2,
  yields: false,
  amends: false,
  riders: false,
  counters: false,
  hawk: 12,
  keepsWord: true,
  leaves: never,
  effort: look => {
    if (late(look.pub, 3) && hard(look) <= 6) return split(1, 1, false, 2, 'election');
    return hard(look) <= 5 ? split(1, 2, false, 1, 'home') : split(0, 1, false, 3, 'pillar');
  },
  acts: [discloseBack],
};
