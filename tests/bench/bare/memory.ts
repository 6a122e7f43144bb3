/** A state as the bare loop's memory, and what of a memory is to be compared. */
import { OUTCOMES, type State } from '../../../src/engine/index.ts';
import {
  AT,
  BLOCKED,
  CARD,
  CAUCUS,
  CAUCUS_BY,
  DECK,
  EVENT,
  INITIALLED,
  INTERIM,
  type Layout,
  LETTER,
  LETTERS,
  OPEN_RIDERS,
  OUTCOME,
  PARTY,
  PHASES,
  PROMISE,
  PROMISES,
  PROPOSAL,
  PROPOSED_BY,
  ROUND,
  SCORE,
  SETTLEMENT,
  SILENCED,
  STAGE,
  TERMS,
  TURN,
} from './layout.ts';
import type { Machine } from './machine.ts';
import { termsNumbers, textNumbers } from './tape.ts';

const KINDS = ['table', 'amend', 'harvest', 'chair'] as const;
const STAGES = ['situation', 'home', 'inject'] as const;
const STATUS = ['running', 'kept', 'broken'] as const;

const bits = (list: readonly boolean[]): number[] => list.map(Number);

type Writer = (at: number, numbers: readonly number[]) => void;

function writePhase(l: Layout, pub: State['public'], actions: number, put: Writer): void {
  const { phase } = pub;
  const turn = 'turn' in phase ? phase.turn : phase.at === 'chair' ? l.n * actions : 0;
  put(AT, [PHASES.indexOf(phase.at), turn, 'party' in phase ? phase.party : 0]);
  if (phase.at === 'event') put(STAGE, [STAGES.indexOf(phase.stage), phase.card]);
  put(l.waiting, bits(pub.waiting));
}

function writeTracks(l: Layout, pub: State['public'], put: Writer): void {
  put(ROUND, [pub.round, pub.tension]);
  put(SILENCED, [Number(pub.silenced), pub.failedVotes]);
  put(l.trust, pub.trust);
  put(l.tracks, pub.tracks);
  put(l.support, pub.support.flat());
  put(
    l.level,
    pub.pillars.map(p => p.level),
  );
  put(
    l.work,
    pub.pillars.map(p => p.work),
  );
  put(l.ownWork, pub.ownWork);
  put(l.posture, pub.posture);
  put(l.postureTotal, pub.postureTotal);
  put(l.disclosed, pub.disclosed.flat());
  put(l.disclosedNow, bits(pub.disclosedNow));
  put(l.spent, pub.spent);
  put(l.absent, pub.absent);
  put(l.noDeal, pub.noDeal);
  put(l.usedCaucus, bits(pub.used.caucus));
  put(l.usedDeploy, bits(pub.used.deploy));
  put(l.flags, bits(pub.flags));
  put(l.reciprocated, bits(pub.reciprocated));
  put(l.deployed, bits(pub.deployed));
}

function writeTexts(l: Layout, pub: State['public'], put: Writer): void {
  put(l.text, pub.text);
  put(l.positions, pub.positions.flat());
  put(l.banked, pub.banked);
  put(l.interims, bits(pub.interims));
  put(BLOCKED, [pub.blocked.length]);
  put(l.blocked, pub.blocked.flat());
  pub.redLines.forEach((lines, p) => {
    put(l.lineCount + p, [lines.length]);
    put(
      l.lines + p * l.clauses * 3,
      lines.flatMap(x => [x.clause, x.min, x.max]),
    );
  });
  const { proposal, initialled, settlement } = pub;
  if (proposal) {
    put(PROPOSAL, [1 + KINDS.indexOf(proposal.kind), proposal.by, proposal.with, proposal.interim]);
    put(l.answers, proposal.answers);
    put(l.proposed, textNumbers(l, proposal.text));
  }
  put(INITIALLED, [Number(initialled !== null), Number(settlement !== null)]);
  if (initialled) put(l.initialled, textNumbers(l, initialled.text));
  if (settlement) put(l.settlement, settlement.options);
}

function writeCommitments(l: Layout, s: State, put: Writer): void {
  put(PROMISES, [s.public.promises.length]);
  s.public.promises.forEach((p, k) => {
    put(l.promises + PROMISE * k, [p.by, p.to, p.made, STATUS.indexOf(p.status), ...termsNumbers(p.terms)]);
  });
  const letters = s.private
    .flatMap((own, party) => own.letters.filter(x => x.by === party))
    .sort((a, b) => a.made - b.made || a.by - b.by);
  put(LETTERS, [letters.length]);
  letters.forEach((x, k) => {
    const status = x.status.map(word => STATUS.indexOf(word));
    const given = [...termsNumbers(x.gives), ...termsNumbers(x.gets)];
    put(l.letters + LETTER * k, [x.by, x.with, x.made, Number(x.exposed), ...status, ...given]);
  });
}

function writePrivate(l: Layout, s: State, put: Writer): void {
  put(DECK, [s.sealed.deck.length]);
  put(l.deck, s.sealed.deck);
  s.private.forEach((own, p) => {
    own.values.forEach((row, c) => {
      put(l.values + (p * l.clauses + c) * l.options, row);
    });
    put(l.capital + p, [own.capital]);
    put(l.known + p * l.n * l.clauses, own.known.flat());
    put(l.channels + p * l.rounds, [...own.channels, ...new Array<number>(l.rounds - own.channels.length).fill(-1)]);
    put(l.settled + p, [own.answer === null ? -1 : Number(own.answer)]);
    const { allocation: a, ballot: b, caucus: offer } = own;
    put(l.allocated + p, [Number(a !== null)]);
    if (a) put(l.allocation + p * l.effort, [a.posture, a.home, a.back, a.redLine, ...a.work]);
    put(l.balloted + p, [Number(b !== null)]);
    if (b) put(l.ballot + 4 * p, [Number(b.yes), ...b.pushes]);
    if (!offer) return;
    put(CAUCUS, [1, offer.by, offer.with, Number(offer.text !== null), Number(offer.letter !== null)]);
    put(l.gives, [...termsNumbers(offer.letter?.gives ?? null), ...termsNumbers(offer.letter?.gets ?? null)]);
    if (offer.text) put(l.offered, textNumbers(l, offer.text));
  });
}

function writeEnding(l: Layout, { ending }: State['public'], put: Writer): void {
  if (!ending) return;
  const { agreement, winners, modifiers } = ending;
  const open = agreement?.open.reduce((mask, k) => mask | (1 << k), 0) ?? 0;
  const durability = ending.scores.find((_, p) => agreement?.members[p])?.durability ?? 100;
  put(OUTCOME, [1 + OUTCOMES.indexOf(ending.outcome), durability, open]);
  put(
    l.scores,
    ending.scores.flatMap(score => SCORE.map(part => score[part])),
  );
  put(
    l.winners,
    Array.from({ length: l.n }, (_, p) => Number(winners.includes(p))),
  );
  for (const k of modifiers) put(l.modifiers + k, [1]);
  put(l.yardsticks, ending.yardsticks);
  if (agreement) put(l.members, bits(agreement.members));
  if (agreement) put(l.settlement, agreement.options);
}

/** Every number of a state that can move, but for who initialled a text when, and how riders' conditions are written. */
export function memoryOf({ l, rules }: Machine, s: State): Int16Array {
  const m = new Int16Array(l.size);
  const put: Writer = (at, numbers) => m.set(numbers, at);
  writePhase(l, s.public, rules.actionsEach, put);
  writeTracks(l, s.public, put);
  writeTexts(l, s.public, put);
  writeCommitments(l, s, put);
  writePrivate(l, s, put);
  writeEnding(l, s.public, put);
  return m;
}

/** Puts a machine where a state is. */
export function load(g: Machine, s: State): void {
  g.m.set(memoryOf(g, s));
  const { c, s0, s1, s2 } = s.sealed.rng;
  g.rng.set([c, s0, s1, s2]);
}

/** A copy of a machine's memory with what stands in unused places blanked, as `memoryOf` leaves it. */
export function comparable(g: Machine): Int16Array {
  const { l } = g;
  const m = g.m.slice();
  const blank = (at: number, length: number): void => {
    m.fill(0, at, at + length);
  };
  const text = l.initialled - l.proposed;
  const phase = PHASES[m[AT]!]!;
  if (!['turn', 'answer', 'caucus', 'chair'].includes(phase)) blank(TURN, 1);
  if (['capitals', 'settlement', 'vote', 'over'].includes(phase)) blank(PARTY, 1);
  if (m[AT] !== EVENT) blank(STAGE, CARD - STAGE + 1);
  if (m[PROPOSAL] === 0) {
    blank(PROPOSED_BY, INTERIM - PROPOSED_BY + 1);
    blank(l.answers, l.n);
    blank(l.proposed, text);
  } else blankRiders(l, m, l.proposed);
  if (m[INITIALLED] === 0) blank(l.initialled, text);
  else blankRiders(l, m, l.initialled);
  const agreed = m[OUTCOME] === 1;
  if (m[SETTLEMENT] === 0 && !agreed) blank(l.settlement, l.clauses);
  if (!agreed) {
    blank(l.members, l.n);
    blank(OPEN_RIDERS, 1);
  }
  if (m[CAUCUS] === 0) {
    blank(CAUCUS_BY, 4);
    blank(l.gives, 2 * TERMS);
  }
  if (m[CAUCUS] === 0 || m[CAUCUS_BY + 2] === 0) blank(l.offered, text);
  else blankRiders(l, m, l.offered);
  for (let p = 0; p < l.n; p++) {
    if (m[l.allocated + p] === 0) blank(l.allocation + p * l.effort, l.effort);
    if (m[l.balloted + p] === 0) blank(l.ballot + 4 * p, 4);
    const used = 3 * m[l.lineCount + p]!;
    blank(l.lines + p * l.clauses * 3 + used, l.clauses * 3 - used);
  }
  blank(l.deck + m[DECK]!, l.reciprocated - l.deck - m[DECK]!);
  sortLetters(l, m);
  return m;
}

function blankRiders(l: Layout, m: Int16Array, text: number): void {
  const length = l.initialled - l.proposed;
  m.fill(0, text + l.clauses + 1 + 6 * m[text + l.clauses]!, text + length);
}

/** Letters stand in the order they were sealed; a state tells only who wrote them in which round. */
function sortLetters(l: Layout, m: Int16Array): void {
  const letters = Array.from({ length: m[LETTERS]! }, (_, k) =>
    m.slice(l.letters + LETTER * k, l.letters + LETTER * (k + 1)),
  );
  letters.sort((a, b) => a[2]! - b[2]! || a[0]! - b[0]!);
  letters.forEach((letter, k) => {
    m.set(letter, l.letters + LETTER * k);
  });
}
