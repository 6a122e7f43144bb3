/** All noise, no work: a measure of what noise alone is worth. */
import type { PersonaDef } from '../persona.ts';
import { never, split } from './habits.ts';

export const POSTURE_ONLY: PersonaDef = {
  id: 'posture-only',
  open: 28,
  close: 22,
  curve: 0.3,
  greed: 10,
  bends: 0,
  redLines: 2,
  harvest: 'never',
  margin: 0,
  yields: false,
  amends: false,
  riders: false,
  counters: false,
  hawk: 20,
  keepsWord: false,
  leaves: never,
  effort: () => split(4, 0, false, 0, 'redLine'),
  acts: [],
};
