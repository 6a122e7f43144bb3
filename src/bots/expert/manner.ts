/**
 * How an expert conducts itself, whatever its character: one red line drawn early with a home behind it (rule 8.8), a
 * speech when the hard constituency grows restless, groundwork otherwise; asks for much at first and settles in the
 * end for anything clearly better than no deal. The character keeps its voice with cards and its free acts.
 */
import type { Look } from '../look.ts';
import type { Effort, PersonaDef } from '../persona.ts';
import { hard, never, split } from '../personas/habits.ts';

/** Rounds in which it draws its line, and the tension up to which it dares. */
const LINE_FROM = 2;
const LINE_UNTIL = 4;
const CALM = 5;
/** Hard support up to which it makes a speech: the line wants support of 6 behind it. */
const SPEAKS = 5;

const drawsNow = ({ pub, seat }: Look): boolean =>
  pub.round >= LINE_FROM && pub.round <= LINE_UNTIL && pub.redLines[seat]!.length === 0 && pub.tension <= CALM;

function effort(look: Look): Effort {
  if (drawsNow(look)) return split(2, 1, false, 1, 'redLine');
  return hard(look) <= SPEAKS ? split(1, 1, false, 2, 'hardLow') : split(0, 1, false, 3, 'pillar');
}

export const asExpert = (character: PersonaDef): PersonaDef => ({
  ...character,
  open: 20,
  close: 5,
  curve: 1,
  greed: 2,
  bends: 1,
  redLines: 1,
  harvest: 'early',
  margin: 0,
  yields: false,
  amends: false,
  counters: true,
  hawk: 8,
  leaves: never,
  effort,
  acts: character.keepsWord ? character.acts : [],
  keepsWord: true,
});
