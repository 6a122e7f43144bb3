/** Says yes to everything: a measure of what giving in is worth. */
import type { PersonaDef } from '../persona.ts';
import { never, split } from './habits.ts';

export const CONCESSION_ONLY: PersonaDef = {
  id: 'concession-only',
  open: 0,
  close: 0,
  curve: 1,
  greed: 0,
  bends: 1,
  redLines: 0,
  harvest: 'early',
  margin: 0,
  yields: true,
  amends: false,
  riders: false,
  counters: false,
  hawk: 0,
  keepsWord: true,
  leaves: never,
  effort: () => split(0, 0, false, 4, 'pillar'),
  acts: [],
};
