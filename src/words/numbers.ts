/** Numbers and lists as readers see them. The language is the one that is set; the machine's own is never consulted. */
import { say } from './say.ts';

const MINUS = '\u2212';

/** `-3` → "−3" with a true minus; positive numbers bare. */
export function plain(value: number): string {
  return value < 0 ? `${MINUS}${-value}` : `${Math.abs(value)}`;
}

/** A change: "+2", "−1", "0". */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : plain(value);
}

/** Per mille as "42 %", rounded half up. */
export function perMille(value: number): string {
  return say('number.perMille', { shown: Math.floor((value + 5) / 10) });
}

/** A share of 1 as "42 %", rounded half up, with a space no line breaks at. */
export const percent = (share: number): string => say('number.percent', { shown: Math.floor(share * 100 + 0.5) });

/** The same as "4.2 %". */
export const percentInTenths = (share: number): string => say('number.percent', { shown: decimal(share * 100) });

/** One decimal, with a true minus: "17.1". */
export function decimal(value: number): string {
  const all = Math.round(Math.abs(value) * 10);
  const sign = value < 0 && all > 0 ? MINUS : '';
  return say('number.decimal', { sign, whole: Math.floor(all / 10), tenths: all % 10 });
}

/** "a", "a and b", "a, b and c"; "nobody" style fallbacks are the caller's. `joiner` says whether all of them hold or any. */
export function list(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  if (items.length <= 1) return last;
  const rest = items.slice(0, -1).join(', ');
  return say(joiner === 'and' ? 'number.list' : 'number.list.or', { rest, last });
}

/** Sentences or long parts on one line: "a; b; c". */
export function series(items: readonly string[]): string {
  return items.slice(1).reduce((first, second) => say('number.series', { first, second }), items[0] ?? '');
}

/** A name inside a sentence: “Deferred”. */
export function quoted(name: string): string {
  return say('number.quoted', { name });
}
