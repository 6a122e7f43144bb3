import { mayKnow } from '../engine/index.ts';
import type { LogBody, LogEntry, Party, State } from '../engine/types.ts';

/**
 * What a move of one's own may have caused and still be taken back: its author knew all of it beforehand. Anything
 * else (cards, answers, reveals, checks, exposures) told the author something, and cannot be forgotten.
 */
const FORESEEN: ReadonlySet<LogBody['kind']> = new Set<LogBody['kind']>([
  'choice',
  'submitted',
  'tension',
  'trust',
  'track',
  'support',
  'capital',
  'work',
  'redLine',
  'climbDown',
  'deployed',
  'disclosed',
  'promise',
  'returned',
  'lock',
  'block',
  'value',
  'flag',
  'silence',
]);

/**
 * Whether `seat`, who made the move that led from `before` to `after` with `log`, learnt nothing by it and is still
 * the one to move: the condition for taking it back.
 */
export function isHarmless(before: State, after: State, log: LogEntry[], seat: Party): boolean {
  if (!after.public.waiting[seat] || after.public.round !== before.public.round) return false;
  if (after.sealed.deck.length !== before.sealed.deck.length) return false;
  if (JSON.stringify(after.sealed.rng) !== JSON.stringify(before.sealed.rng)) return false;
  return log.every(entry => !mayKnow(entry, seat) || FORESEEN.has(entry.kind));
}
