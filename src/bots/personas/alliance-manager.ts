/** Keeps a channel open, seeks an ally before it tables, and looks after the worst-off. */
import { caucusWithFriend, discloseBack, tradeLetters } from '../acts.ts';
import type { PersonaDef } from '../persona.ts';
import { hard, never, RESTLESS, split } from './habits.ts';

export const ALLIANCE_MANAGER: PersonaDef = {
  id: 'alliance-manager',
  open: 16,
  close: 9,
  curve: 0.9,
  greed: 2,
  bends: 1,
  redLines: 0,
  harvest: 'early',
  margin: 0,
  yields: false,
  amends: false,
  riders: false,
  counters: false,
  hawk: 9,
  keepsWord: true,
  leaves: never,
  effort: look => (hard(look) <= RESTLESS ? split(1, 1, true, 1, 'hardLow') : split(0, 1, true, 2, 'channel')),
  acts: [discloseBack, tradeLetters, caucusWithFriend],
};
