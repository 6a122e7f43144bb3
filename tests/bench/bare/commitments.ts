/** Promises aloud and side letters: broken, kept, brought to light (rules 4.11–4.13, 9.10). */
import { LETTER, LETTERS, PROMISE, PROMISES, ROUND, TERMS } from './layout.ts';
import type { Machine } from './machine.ts';
import { draw, support, trust } from './numbers.ts';

/** PROMISE_KINDS of the engine, in its order. */
const QUIET = 0;
const GROUNDWORK = 1;
const NO_DEPLOYMENT = 2;
const NO_CHANNEL = 3;
const CLAUSE = 4;

export const RUNNING = 0;
const KEPT = 1;
const BROKEN = 2;

const DOVE = 2;
/** Places within terms. */
const KIND = 1;
const UNTIL = 2;
const WHOM = 3;

/** What may have broken a promise: a split of effort, a deployment, a text. */
type Deed = 0 | 1 | 2;
const EFFORT: Deed = 0;
const DEPLOYED: Deed = 1;
const WROTE: Deed = 2;

/** `a` and `b` are posture and work, or the place of a text. */
function violated({ m }: Machine, deed: Deed, terms: number, a: number, b: number): boolean {
  const kind = m[terms + KIND];
  if (deed === EFFORT) return kind === QUIET ? a > 0 : kind === GROUNDWORK && b < 2;
  if (deed === DEPLOYED) return kind === NO_DEPLOYMENT;
  if (kind !== CLAUSE) return false;
  const option = m[a + m[terms + 4]!]!;
  return option < m[terms + 5]! || option > m[terms + 6]!;
}

function breach(g: Machine, by: number, to: number, aloud: boolean): void {
  const { l, pairOf, rules } = g;
  for (let j = 0; j < l.n; j++)
    if (j !== by && (aloud || j === to)) trust(g, pairOf[by * l.n + j]!, -rules.promiseBroken);
  support(g, 3 * by + DOVE, -1);
}

/** Pairs that have had their gain of this round, a bit each. */
function reward(g: Machine, by: number, to: number, rewarded: number): number {
  const pair = g.pairOf[by * g.l.n + to]!;
  if ((rewarded & (1 << pair)) === 0) trust(g, pair, g.rules.promiseKept);
  return rewarded | (1 << pair);
}

function breakWhere(g: Machine, party: number, deed: Deed, a: number, b: number): void {
  const { m, l } = g;
  const promises = l.promises + PROMISE * m[PROMISES]!;
  for (let p = l.promises; p < promises; p += PROMISE) {
    if (m[p] !== party || m[p + 3] !== RUNNING || !violated(g, deed, p + 4, a, b)) continue;
    m[p + 3] = BROKEN;
    breach(g, party, m[p + 1]!, true);
  }
  const letters = l.letters + LETTER * m[LETTERS]!;
  for (let p = l.letters; p < letters; p += LETTER) {
    if (m[p] !== party && m[p + 1] !== party) continue;
    const side = m[p] === party ? 0 : 1;
    const terms = p + 6 + side * TERMS;
    if (m[terms] === 0 || m[p + 4 + side] !== RUNNING || !violated(g, deed, terms, a, b)) continue;
    m[p + 4 + side] = BROKEN;
    breach(g, party, m[p + 1 - side]!, m[p + 3] === 1);
  }
}

export const checkEffort = (g: Machine, party: number, posture: number, work: number): void =>
  breakWhere(g, party, EFFORT, posture, work);
export const checkDeployment = (g: Machine, party: number): void => breakWhere(g, party, DEPLOYED, 0, 0);
export const checkText = (g: Machine, party: number, text: number): void => breakWhere(g, party, WROTE, text, 0);

function channelBroken({ m, l }: Machine, by: number, terms: number, made: number): boolean {
  if (m[terms + KIND] !== NO_CHANNEL) return false;
  for (let r = made; r < l.rounds; r++) if (m[l.channels + by * l.rounds + r] === m[terms + WHOM]) return true;
  return false;
}

function settlePromises(g: Machine): number {
  const { m, l } = g;
  let rewarded = 0;
  const end = l.promises + PROMISE * m[PROMISES]!;
  for (let p = l.promises; p < end; p += PROMISE) {
    if (m[p + 3] !== RUNNING || m[p + 4 + UNTIL]! > m[ROUND]!) continue;
    const [by, to] = [m[p]!, m[p + 1]!];
    if (channelBroken(g, by, p + 4, m[p + 2]!)) {
      m[p + 3] = BROKEN;
      breach(g, by, to, true);
    } else {
      m[p + 3] = KEPT;
      rewarded = reward(g, by, to, rewarded);
    }
  }
  return rewarded;
}

/** Rule 6.3: party by party, as each has its own letters. */
export function settleDue(g: Machine): void {
  const { m, l } = g;
  let rewarded = settlePromises(g);
  const end = l.letters + LETTER * m[LETTERS]!;
  if (end === l.letters) return;
  for (let party = 0; party < l.n; party++)
    for (let p = l.letters; p < end; p += LETTER) {
      if (m[p] !== party && m[p + 1] !== party) continue;
      const side = m[p] === party ? 0 : 1;
      const terms = p + 6 + side * TERMS;
      if (m[terms] === 0 || m[p + 4 + side] !== RUNNING || m[terms + UNTIL]! > m[ROUND]!) continue;
      const to = m[p + 1 - side]!;
      if (channelBroken(g, party, terms, m[p + 2]!)) {
        m[p + 4 + side] = BROKEN;
        breach(g, party, to, m[p + 3] === 1);
      } else {
        m[p + 4 + side] = KEPT;
        rewarded = reward(g, party, to, rewarded);
      }
    }
}

export function expose(g: Machine, letter: number): void {
  const { m, l, pairOf } = g;
  m[letter + 3] = 1;
  const [by, partner] = [m[letter]!, m[letter + 1]!];
  for (let j = 0; j < l.n; j++) {
    if (j === by || j === partner) continue;
    trust(g, pairOf[by * l.n + j]!, -2);
    trust(g, pairOf[partner * l.n + j]!, -2);
  }
}

function latestSecret({ m, l }: Machine): number {
  let latest = -1;
  const end = l.letters + LETTER * m[LETTERS]!;
  for (let p = l.letters; p < end; p += LETTER) {
    if (m[p + 3] === 1) continue;
    if (latest < 0 || m[p + 2]! > m[latest + 2]! || (m[p + 2] === m[latest + 2] && m[p]! > m[latest]!)) latest = p;
  }
  return latest;
}

/** Rule 9.10. */
export function leak(g: Machine): void {
  const { m, l } = g;
  const letter = latestSecret(g);
  if (letter >= 0) {
    expose(g, letter);
    return;
  }
  const end = l.promises + PROMISE * m[PROMISES]!;
  let running = 0;
  for (let p = l.promises; p < end; p += PROMISE) if (m[p + 3] === RUNNING) running++;
  if (running === 0) return;
  let skip = Math.floor(draw(g) * running);
  for (let p = l.promises; p < end; p += PROMISE) {
    if (m[p + 3] !== RUNNING || skip-- > 0) continue;
    if (!channelBroken(g, m[p]!, p + 4, m[p + 2]!)) return;
    m[p + 3] = BROKEN;
    breach(g, m[p]!, m[p + 1]!, true);
    return;
  }
}
