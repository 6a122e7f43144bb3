/** A speech every odd round, groundwork in between; conditional clauses; keeps its signature for the final text. */
import { climbDownLate, discloseBack, lookBehind } from '../acts.ts';
import type { Look } from '../look.ts';
import type { PersonaDef } from '../persona.ts';
import { hard, never, split } from './habits.ts';

/** One red line, once the first working groups have met, and only with a home behind it (rule 8.8). */
const drawsNow = (look: Look): boolean =>
  look.pub.round === 3 && look.pub.redLines[look.seat]!.length === 0 && look.pub.tension <= 5;

export const LEGALIST: PersonaDef = {
  id: 'legalist',
  open: 16,
  close: 8,
  curve: 0.8,
  greed: 4,
  bends: 1,
  redLines: 1,
  harvest: 'late',
  margin: 0,
  yields: false,
  amends: false,
  riders: true,
  counters: false,
  hawk: 10,
  keepsWord: true,
  leaves: never,
  effort: look => {
    if (drawsNow(look)) return split(2, 1, false, 1, 'redLine');
    return look.pub.round % 2 === 1 && hard(look) <= 6
      ? split(1, 1, false, 2, 'schedule')
      : split(0, 1, false, 3, 'pillar');
  },
  acts: [discloseBack, lookBehind, climbDownLate],
};
