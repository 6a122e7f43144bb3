/** A state's copy, and what two versions of a state have in common: together what makes a move leave the old state alone. */
import type { Private, Public, State } from './types.ts';

/** A copy of plain data that shares nothing with it. */
function copied<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  const made: Record<string, unknown> = {};
  for (const key in value) made[key] = copied(value[key]);
  return made as T;
}

/** Lists of lists of numbers. */
const rows = <T extends readonly unknown[]>(lists: readonly T[]): T[] => {
  const made = new Array<T>(lists.length);
  for (let k = 0; k < made.length; k++) made[k] = lists[k]!.slice() as unknown as T;
  return made;
};

/** Of lists that are mostly empty. */
const few = <T>(list: readonly T[]): T[] => (list.length === 0 ? [] : list.map(copied));

// Field by field, because that is four times as fast as going through whatever keys there are; a field that is
// forgotten here does not compile.
const copyPublic = (p: Public): Public => ({
  round: p.round,
  rounds: p.rounds,
  phase: copied(p.phase),
  waiting: p.waiting.slice(),
  tension: p.tension,
  trust: p.trust.slice(),
  tracks: p.tracks.slice(),
  support: rows(p.support),
  pillars: p.pillars.map(({ level, work }) => ({ level, work })),
  ownWork: p.ownWork.slice(),
  posture: p.posture.slice(),
  postureTotal: p.postureTotal.slice(),
  redLines: p.redLines.map(few),
  text: p.text.slice(),
  positions: rows(p.positions),
  banked: p.banked.slice(),
  interims: p.interims.slice(),
  blocked: few(p.blocked),
  proposal: copied(p.proposal),
  initialled: copied(p.initialled),
  settlement: copied(p.settlement),
  deployed: p.deployed.slice(),
  promises: few(p.promises),
  exposed: few(p.exposed),
  disclosed: rows(p.disclosed),
  disclosedNow: p.disclosedNow.slice(),
  spent: p.spent.slice(),
  absent: p.absent.slice(),
  noDeal: p.noDeal.slice(),
  used: { caucus: p.used.caucus.slice(), deploy: p.used.deploy.slice() },
  silenced: p.silenced,
  flags: p.flags.slice(),
  cards: p.cards.slice(),
  failedVotes: p.failedVotes,
  reciprocated: p.reciprocated.slice(),
  held: copied(p.held),
  ending: copied(p.ending),
});

const copyPrivate = (p: Private): Private => ({
  brief: p.brief,
  values: rows(p.values),
  capital: p.capital,
  allocation: copied(p.allocation),
  ballot: copied(p.ballot),
  answer: p.answer,
  known: rows(p.known),
  letters: few(p.letters),
  caucus: copied(p.caucus),
  channels: p.channels.slice(),
  shifts: rows(p.shifts),
});

/** A copy that shares nothing. */
export const copyState = (s: State): State => ({
  public: copyPublic(s.public),
  private: s.private.map(copyPrivate),
  sealed: { seed: s.sealed.seed, rng: { ...s.sealed.rng }, deck: s.sealed.deck.slice() },
});

/**
 * `after`, with every part that says the same as in `before` replaced by that very part, `before` itself when all does:
 * versions of a state then share what did not change, and what changed is found by identity. Writes to `after` alone.
 */
export function sharing<T>(before: T, after: T): T {
  if (typeof after !== 'object' || after === null || typeof before !== 'object' || before === null) return after;
  if (Array.isArray(after)) return Array.isArray(before) ? sharingList(before, after) : after;
  return Array.isArray(before) ? after : sharingParts(before as Parts, after as Parts as T & Parts);
}

type Parts = Record<string, unknown>;

function sharingList<T>(before: readonly unknown[], after: T & unknown[]): T {
  const length = after.length;
  let same = before.length === length;
  for (let k = 0; k < length; k++) {
    const was = before[k];
    const is = after[k];
    if (was === is) continue;
    const kept = typeof is === 'object' ? sharing(was, is) : is;
    if (kept === was) after[k] = kept;
    else same = false;
  }
  return same ? (before as T) : after;
}

function sharingParts<T>(before: Parts, after: T & Parts): T {
  const keys = Object.keys(after);
  let same = Object.keys(before).length === keys.length;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!;
    const was = before[key];
    const is = after[key];
    if (was === is) continue;
    const kept = typeof is === 'object' ? sharing(was, is) : is;
    if (kept === was) (after as Parts)[key] = kept;
    else same = false;
  }
  return same ? (before as T) : after;
}
