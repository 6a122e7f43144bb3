/** A state's copy, and what two versions of a state have in common: together what makes a move leave the old state alone. */
import type { Private, Public, Sealed, State } from './types.ts';

/** A copy of plain data that shares nothing with it. */
function copied<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  // Spread first: V8 then makes it of the same shape in one go.
  const made = { ...value } as Record<string, unknown>;
  for (const key in made) if (typeof made[key] === 'object') made[key] = copied(made[key]);
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

/** Of things with the same fields, of which each is now the very one of `before` if it says the same. */
function parts<T extends object>(before: T, after: T): T {
  for (const key in after) if (before[key] !== after[key]) return after;
  return before;
}

/** Lists of numbers, truths or words. */
function flat<T extends readonly unknown[]>(before: T, after: T): T {
  if (before.length !== after.length) return after;
  for (let k = 0; k < after.length; k++) if (before[k] !== after[k]) return after;
  return before;
}

function list<T>(before: T[], after: T[], one: (before: T, after: T) => T): T[] {
  let same = before.length === after.length;
  for (let k = 0; k < after.length; k++) {
    if (k < before.length) after[k] = one(before[k]!, after[k]!);
    if (before[k] !== after[k]) same = false;
  }
  return same ? before : after;
}

const lists = <T extends readonly unknown[]>(before: T[], after: T[]): T[] => list(before, after, flat);

/** Whatever it is: for what is small, rare or of many shapes. */
function either<T>(before: T, after: T): T {
  if (before === after || typeof after !== 'object' || after === null) return after;
  if (typeof before !== 'object' || before === null) return after;
  if (Array.isArray(after)) return Array.isArray(before) ? (list(before, after, either) as T & unknown[]) : after;
  if (Object.keys(before).length !== Object.keys(after).length) return after;
  for (const key in after) after[key] = either(before[key], after[key]);
  return parts(before, after);
}

// Field by field like the copies. One forgotten here would be told anew with every move: the engine's properties hold
// unchanged parts to be the same ones.
function sharingPublic(before: Public, after: Public): Public {
  after.phase = either(before.phase, after.phase);
  after.waiting = flat(before.waiting, after.waiting);
  after.trust = flat(before.trust, after.trust);
  after.tracks = flat(before.tracks, after.tracks);
  after.support = lists(before.support, after.support);
  after.pillars = list(before.pillars, after.pillars, parts);
  after.ownWork = flat(before.ownWork, after.ownWork);
  after.posture = flat(before.posture, after.posture);
  after.postureTotal = flat(before.postureTotal, after.postureTotal);
  after.redLines = list(before.redLines, after.redLines, either);
  after.text = flat(before.text, after.text);
  after.positions = lists(before.positions, after.positions);
  after.banked = flat(before.banked, after.banked);
  after.interims = flat(before.interims, after.interims);
  after.blocked = lists(before.blocked, after.blocked);
  after.proposal = either(before.proposal, after.proposal);
  after.initialled = either(before.initialled, after.initialled);
  after.settlement = either(before.settlement, after.settlement);
  after.deployed = flat(before.deployed, after.deployed);
  after.promises = either(before.promises, after.promises);
  after.exposed = either(before.exposed, after.exposed);
  after.disclosed = lists(before.disclosed, after.disclosed);
  after.disclosedNow = flat(before.disclosedNow, after.disclosedNow);
  after.spent = flat(before.spent, after.spent);
  after.absent = flat(before.absent, after.absent);
  after.noDeal = flat(before.noDeal, after.noDeal);
  after.used = either(before.used, after.used);
  after.flags = flat(before.flags, after.flags);
  after.cards = flat(before.cards, after.cards);
  after.reciprocated = flat(before.reciprocated, after.reciprocated);
  after.held = either(before.held, after.held);
  after.ending = either(before.ending, after.ending);
  return parts(before, after);
}

function sharingPrivate(before: Private, after: Private): Private {
  after.values = lists(before.values, after.values);
  after.allocation = either(before.allocation, after.allocation);
  after.ballot = either(before.ballot, after.ballot);
  after.known = lists(before.known, after.known);
  after.letters = either(before.letters, after.letters);
  after.caucus = either(before.caucus, after.caucus);
  after.channels = flat(before.channels, after.channels);
  after.shifts = lists(before.shifts, after.shifts);
  return parts(before, after);
}

function sharingSealed(before: Sealed, after: Sealed): Sealed {
  after.rng = parts(before.rng, after.rng);
  after.deck = flat(before.deck, after.deck);
  return parts(before, after);
}

/**
 * `after`, with every part that says the same as in `before` replaced by that very part, `before` itself when all does:
 * versions of a state then share what did not change, and what changed is found by identity. Writes to `after` alone.
 */
export function sharing(before: State, after: State): State {
  after.public = sharingPublic(before.public, after.public);
  after.private = list(before.private, after.private, sharingPrivate);
  after.sealed = sharingSealed(before.sealed, after.sealed);
  return parts(before, after);
}
