/** What comes after a move: wait for somebody, or run on to the next step; and who is asked. */
import type { Machine } from './machine.ts';

export const WAIT = 0;
export const TO_CAPITALS = 1;
export const TO_TABLE = 2;
export const TO_TURN = 3;
export const TO_SETTLEMENT = 4;
export const TO_HOME = 5;
export const TO_VOTE = 6;
export const TO_ASSESSMENT = 7;
export const TO_ROUND = 8;
/** From here on the game is over; the rest is the outcome, an index into OUTCOMES. */
export const END = 9;
export const AGREEMENT = 0;
export const INTERIM_ONLY = 1;
export const NO_DEAL = 2;
export const WALKOUT = 3;
export const BREAKDOWN = 4;

export function askAll({ m, l }: Machine): number {
  for (let p = 0; p < l.n; p++) m[l.waiting + p] = 1;
  return WAIT;
}

export function askOne({ m, l }: Machine, party: number): number {
  for (let p = 0; p < l.n; p++) m[l.waiting + p] = 0;
  m[l.waiting + party] = 1;
  return WAIT;
}

/** The party has answered; whether others still have to. */
export function stillWaiting({ m, l }: Machine, party: number): boolean {
  m[l.waiting + party] = 0;
  for (let p = 0; p < l.n; p++) if (m[l.waiting + p] === 1) return true;
  return false;
}
