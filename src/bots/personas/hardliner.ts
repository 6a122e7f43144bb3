/** Draws its red lines at once and keeps its voice up; quiet only at the brink. Leaves the table when nothing moves. */
import { deployForHome } from '../acts.ts';
import { type Look, late } from '../look.ts';
import type { PersonaDef } from '../persona.ts';
import { hard, split } from './habits.ts';

const LINES = 2;
/** From this temper on it shouts at the brink as well. */
const RECKLESS = 8;

/** Some leave late in the game, when tension is up already and their home would cheer. */
const leaves = (look: Look): boolean =>
  look.temper.stubborn >= 6 && late(look.pub, 3) && look.pub.tension >= 6 && hard(look) <= 7;

export const HARDLINER: PersonaDef = {
  id: 'hardliner',
  open: 22,
  close: 12,
  curve: 0.5,
  greed: 6,
  bends: 0,
  redLines: LINES,
  harvest: 'late',
  margin: 0,
  yields: false,
  amends: false,
  riders: false,
  counters: false,
  hawk: 16,
  keepsWord: true,
  leaves,
  effort: look => {
    const { tension } = look.pub;
    if (look.temper.stubborn >= RECKLESS && tension < 9) return split(2, 1, false, 1, 'mirror');
    if (tension >= 8) return split(0, 2, false, 2, 'tension');
    if (look.pub.redLines[look.seat]!.length < LINES && tension < 7) return split(2, 1, false, 1, 'redLine');
    return tension >= 6 ? split(0, 2, false, 2, 'tension') : split(1, 1, false, 2, 'schedule');
  },
  acts: [deployForHome],
};
