/** What a phase hands back: wait for somebody, or go on to the next step. Only `flow.ts` acts on it. */
import type { Agreement, Outcome, Party, Public } from '../types.ts';

export type Next =
  | 'wait'
  | 'capitals'
  | 'table'
  | 'turn'
  | 'settlement'
  | 'home'
  | 'vote'
  | 'assessment'
  | 'round'
  | { end: Outcome; agreement: Agreement | null };

export const endWithout = (end: Outcome): Next => ({ end, agreement: null });

/** Everybody has to submit. */
export function askAll(pub: Public): Next {
  for (let i = 0; i < pub.waiting.length; i++) pub.waiting[i] = true;
  return 'wait';
}

/** One party has to move. */
export function askOne(pub: Public, party: Party): Next {
  for (let i = 0; i < pub.waiting.length; i++) pub.waiting[i] = i === party;
  return 'wait';
}
