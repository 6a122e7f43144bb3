/** The few ways numbers of the state move; each reports what it did. A change that a bound swallows is not reported. */
import type { Game } from './game.ts';
import { DOVE } from './scenario.ts';
import type {
  CapitalReason,
  Cause,
  Emit,
  Party,
  PromiseStatus,
  RoleIndex,
  State,
  SupportReason,
  TrustReason,
} from './types.ts';
import { followTrack } from './values.ts';

/** What every rule gets: the game, the state it may change, and whom to tell. */
export interface Turn {
  game: Game;
  s: State;
  /** Null when nobody listens; then no entry is even put together: rules call `t.emit?.(…)`. */
  emit: Emit | null;
}

export const TRACK_MAX = 10;
export const RULE: Cause = { from: 'rule' };

export const clamp = (x: number, lo: number, hi: number): number => (x < lo ? lo : Math.min(x, hi));

/** Tension by so much, not past `cap`. */
export function tension(t: Turn, by: number, rule: string, cap = t.game.rules.tensionMax, cause: Cause = RULE): void {
  const pub = t.s.public;
  const to = clamp(pub.tension + by, 0, Math.max(cap, Math.min(pub.tension, t.game.rules.tensionMax)));
  if (to === pub.tension) return;
  const moved = to - pub.tension;
  pub.tension = to;
  t.emit?.({ kind: 'tension', by: moved, now: to }, rule, null, cause);
}

export function trust(
  t: Turn,
  pair: number,
  by: number,
  why: TrustReason,
  rule: string,
  to: Party[] | null = null,
  cause: Cause = RULE,
): void {
  const now = t.s.public.trust[pair]!;
  const next = clamp(now + by, 0, TRACK_MAX);
  if (next === now) return;
  t.s.public.trust[pair] = next;
  t.emit?.({ kind: 'trust', pair, by: next - now, now: next, why }, rule, to, cause);
}

export function support(
  t: Turn,
  party: Party,
  role: RoleIndex,
  by: number,
  why: SupportReason,
  rule: string,
  cause: Cause = RULE,
): void {
  const row = t.s.public.support[party]!;
  const next = clamp(row[role] + by, 0, TRACK_MAX);
  if (next === row[role]) return;
  const moved = next - row[role];
  row[role] = next;
  t.emit?.({ kind: 'support', party, role, by: moved, now: next, why }, rule, null, cause);
}

export function capital(
  t: Turn,
  party: Party,
  by: number,
  why: CapitalReason,
  rule: string,
  cause: Cause = RULE,
): void {
  const own = t.s.private[party]!;
  const next = clamp(own.capital + by, 0, Math.max(own.capital, t.game.rules.capitalMax));
  if (next === own.capital) return;
  const moved = next - own.capital;
  own.capital = next;
  t.emit?.({ kind: 'capital', party, by: moved, now: next, why }, rule, [party], cause);
}

/** A scenario track; everybody's values follow it (rule 2.5). */
export function track(t: Turn, index: number, by: number, rule: string, cause: Cause = RULE): void {
  const def = t.game.scenario.tracks[index]!;
  const now = t.s.public.tracks[index]!;
  const next = clamp(now + by, def.min, def.max);
  if (next === now) return;
  t.s.public.tracks[index] = next;
  t.emit?.({ kind: 'track', track: index, by: next - now, now: next }, rule, null, cause);
  followTrack(t.game, t.s.private, index, now, next);
}

/** Trust of a pair falls or rises for what became of a promise between or before them. */
export function promiseOutcome(
  t: Turn,
  by: Party,
  heard: Party[],
  status: Exclude<PromiseStatus, 'running'>,
  secret: boolean,
): void {
  const { game } = t;
  const audience = secret ? [by, ...heard] : null;
  const kept = status === 'kept';
  for (const j of heard) {
    const amount = kept ? game.rules.promiseKept : -game.rules.promiseBroken;
    trust(t, game.pairOf[by]![j]!, amount, kept ? 'promiseKept' : 'promiseBroken', '4.13', audience);
  }
  if (!kept) support(t, by, DOVE, -1, 'promiseBroken', '4.13');
}
