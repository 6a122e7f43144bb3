/** How single numbers move, each within its bounds; and conditions on them. */
import { DECK, INITIALLED, TENSION } from './layout.ts';
import type { Machine } from './machine.ts';
import { ALL, ANY, CLAUSE, HAS_INTERIM, IS_INITIALLED, NOT, NUMBER, PILLARS, RIDERS } from './program.ts';

export const TRACK_MAX = 10;

const clamp = (x: number, lo: number, hi: number): number => (x < lo ? lo : Math.min(x, hi));
const larger = (a: number, b: number): number => Math.max(a, b);
const smaller = (a: number, b: number): number => Math.min(a, b);

export function tension({ m, rules }: Machine, by: number, cap: number): void {
  const now = m[TENSION]!;
  m[TENSION] = clamp(now + by, 0, larger(cap, smaller(now, rules.tensionMax)));
}

export function trust({ m, l }: Machine, pair: number, by: number): void {
  m[l.trust + pair] = clamp(m[l.trust + pair]! + by, 0, TRACK_MAX);
}

/** `at` is 3 × party + role. */
export function support({ m, l }: Machine, at: number, by: number): void {
  m[l.support + at] = clamp(m[l.support + at]! + by, 0, TRACK_MAX);
}

export function capital({ m, l, rules }: Machine, party: number, by: number): void {
  const now = m[l.capital + party]!;
  m[l.capital + party] = clamp(now + by, 0, larger(now, rules.capitalMax));
}

/** A track of the scenario; the worth of options follows it. */
export function track(g: Machine, index: number, by: number): void {
  const { m, l } = g;
  const now = m[l.tracks + index]!;
  const next = clamp(now + by, g.trackMin[index]!, g.trackMax[index]!);
  if (next === now) return;
  m[l.tracks + index] = next;
  for (const { track: of, min, steps, at, times } of g.trackWorth) {
    const step = of === index ? steps[next - min]! - steps[now - min]! : 0;
    if (step !== 0) for (let k = 0; k < at.length; k++) m[at[k]!]! += step * times[k]!;
  }
}

function allHold(g: Machine, at: number, options: number, wanted: boolean): boolean {
  const end = at + g.code[at + 1]!;
  for (let k = at + 2; k < end; k += g.code[k + 1]!) if (holds(g, k, options) !== wanted) return false;
  return true;
}

function sumOfLevels({ m, l }: Machine): number {
  let sum = 0;
  for (let k = 0; k < l.pillars; k++) sum += m[l.level + k]!;
  return sum;
}

function anyInterim({ m, l, interims }: Machine): boolean {
  for (let k = 0; k < interims.length; k++) if (m[l.interims + k] === 1) return true;
  return false;
}

/** Whether the condition at this place of the code holds; `options` is the place of the text it looks at. */
export function holds(g: Machine, at: number, options: number): boolean {
  const { m, l, code } = g;
  switch (code[at]) {
    case ALL:
      return allHold(g, at, options, true);
    case ANY:
      return !allHold(g, at, options, false);
    case NOT:
      return !holds(g, at + 2, options);
    case NUMBER:
      return m[code[at + 2]!]! >= code[at + 3]! && m[code[at + 2]!]! <= code[at + 4]!;
    case CLAUSE:
      return m[options + code[at + 2]!]! >= code[at + 3]! && m[options + code[at + 2]!]! <= code[at + 4]!;
    case PILLARS: {
      const sum = sumOfLevels(g);
      return sum >= code[at + 2]! && sum <= code[at + 3]!;
    }
    case RIDERS: {
      const riders = m[INITIALLED] === 1 ? m[l.initialled + l.clauses]! : 0;
      return riders >= code[at + 2]! && riders <= code[at + 3]!;
    }
    case IS_INITIALLED:
      return m[INITIALLED] === 1;
    case HAS_INTERIM:
      return anyInterim(g);
    default:
      throw new Error(`no condition ${code[at]}`);
  }
}

/** The text a condition looks at when none is named. */
export const standing = ({ m, l }: Machine): number => (m[INITIALLED] === 1 ? l.initialled : l.text);

/** The next number of the generator, alea written out. */
export function draw({ rng }: Machine): number {
  const t = 2091639 * rng[1]! + rng[0]! * 2.3283064365386963e-10;
  rng[1] = rng[2]!;
  rng[2] = rng[3]!;
  const carry = t | 0;
  rng[0] = carry;
  rng[3] = t - carry;
  return t - carry;
}

/** Largest absolute worth of any option of the clause to the party. */
export function importance({ m, l }: Machine, party: number, clause: number): number {
  const row = l.values + (party * l.clauses + clause) * l.options;
  let most = 0;
  for (let k = 0; k < l.options; k++) {
    const v = m[row + k]!;
    const size = v < 0 ? -v : v;
    if (size > most) most = size;
  }
  return most;
}

/** Takes the card at this place out of the deck. */
export function takeCard({ m, l }: Machine, at: number): number {
  const card = m[l.deck + at]!;
  const left = --m[DECK]!;
  for (let k = at; k < left; k++) m[l.deck + k] = m[l.deck + k + 1]!;
  return card;
}
