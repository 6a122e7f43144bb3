/** The one truth about legality, and the door to every effect: for each kind of move when, whether, and what. */
import { copyText } from './agreement.ts';
import type { Turn } from './change.ts';
import type { Game } from './game.ts';
import * as acts from './phases/acts.ts';
import * as capitals from './phases/capitals.ts';
import * as control from './phases/control.ts';
import * as home from './phases/home.ts';
import type { Next } from './phases/next.ts';
import * as proposals from './phases/proposals.ts';
import * as situation from './phases/situation.ts';
import * as table from './phases/table.ts';
import { isMoveShape } from './shape.ts';
import {
  CONTROL_KINDS,
  type ControlKind,
  type Legal,
  type Move,
  type MoveBody,
  type MoveKind,
  type Party,
  type Phase,
  type Refusal,
  type RefusalCode,
  type State,
} from './types.ts';

type Body<K extends MoveKind> = Extract<MoveBody, { kind: K }>;

interface Handler<K extends MoveKind> {
  /** Phases in which the kind is possible at all. */
  at: readonly Phase['at'][];
  rule: string;
  refuse(game: Game, s: State, party: Party, m: Body<K>): Refusal | null;
  apply(t: Turn, party: Party, m: Body<K>): Next;
}

type PartyKind = Exclude<MoveKind, ControlKind>;

const no = (code: RefusalCode, rule: string, at = ''): Refusal => ({ code, rule, at });
const never = (): null => null;

/** A party that is away may only come back or stay away (rule 4.19). */
const away = (s: State, party: Party): Refusal | null => (s.public.absent[party]! > 0 ? no('absent', '4.19') : null);

function refuseTurnText(game: Game, s: State, party: Party, m: Body<'table'>): Refusal | null {
  return away(s, party) ?? proposals.refuseText(game, s.public, s.private[party]!, m.text);
}

function refuseCounter(game: Game, s: State, party: Party, m: Body<'counter'>): Refusal | null {
  if (s.public.proposal?.kind !== 'table') return no('notAllowed', '4.7');
  if (table.turnsLeft(game, s.public, party) < 1) return no('limit', '4.7');
  return proposals.refuseText(game, s.public, s.private[party]!, m.text);
}

function refuseHarvest(game: Game, s: State, party: Party, m: Body<'harvest'>): Refusal | null {
  if (away(s, party)) return away(s, party);
  if (!proposals.canDecide(game, s.public)) return no('absent', '4.18');
  if (!game.scenario.interims[m.interim]) return no('badOption', '4.9', 'interim');
  if (s.public.interims[m.interim]) return no('already', '4.9', 'interim');
  return proposals.openInterims(game, s.public).includes(m.interim) ? null : no('notAllowed', '4.9', 'interim');
}

function accept(t: Turn, party: Party): Next {
  const { at } = t.s.public.phase;
  if (at === 'settlement') return home.answerSettlement(t, party, true);
  return at === 'caucus' ? acts.answerCaucus(t, party, true, null) : proposals.answer(t, party, true, null);
}

function refuseOffer(t: Turn, party: Party, m: Body<'refuse'>): Next {
  const { at } = t.s.public.phase;
  if (at === 'settlement') return home.answerSettlement(t, party, false);
  return at === 'caucus' ? acts.answerCaucus(t, party, false, m.reason) : proposals.answer(t, party, false, m.reason);
}

function proposeAmendment(t: Turn, party: Party, m: Body<'amend'>): Next {
  const options = t.s.public.text.slice();
  for (const [clause, option] of m.changes) options[clause] = option;
  return proposals.propose(t, 'amend', party, -1, { options, riders: [] });
}

function proposeHarvest(t: Turn, party: Party, m: Body<'harvest'>): Next {
  const options = t.s.public.banked.slice();
  for (const l of t.game.scenario.interims[m.interim]!.locks)
    options[l.clause] = Math.max(options[l.clause]!, l.option);
  return proposals.propose(t, 'harvest', party, -1, { options, riders: [] }, m.interim);
}

const offerOf = (party: Party, m: Body<'caucus'>) => ({ by: party, with: m.with, text: m.text, letter: m.letter });

const TURN = ['turn'] as const;

const HANDLERS: { [K in PartyKind]: Handler<K> } = {
  choose: {
    at: ['event'],
    rule: '2.3',
    refuse: (game, s, party, m) => situation.refuseChoice(game, s, party, m.option),
    apply: (t, party, m) => situation.choose(t, party, m.option),
  },
  allocate: {
    at: ['capitals'],
    rule: '3.1',
    refuse: (game, s, party, m) => capitals.refuseAllocation(game, s, party, m),
    apply: (t, party, m) => capitals.submitAllocation(t, party, m),
  },
  table: {
    at: TURN,
    rule: '4.4',
    refuse: refuseTurnText,
    apply: (t, party, m) => proposals.propose(t, 'table', party, -1, copyText(m.text)),
  },
  amend: {
    at: TURN,
    rule: '4.6',
    refuse: (game, s, party, m) => away(s, party) ?? proposals.refuseAmendment(game, s.public, m.changes),
    apply: proposeAmendment,
  },
  harvest: { at: TURN, rule: '4.9', refuse: refuseHarvest, apply: proposeHarvest },
  chair: {
    at: ['chair'],
    rule: '4.8',
    refuse: (game, s, party, m) => proposals.refuseText(game, s.public, s.private[party]!, m.text),
    apply: (t, party, m) => proposals.propose(t, 'chair', party, -1, copyText(m.text)),
  },
  accept: {
    at: ['answer', 'caucus', 'settlement'],
    rule: '4.3',
    refuse: (game, s, party) => (s.public.phase.at === 'caucus' ? acts.refuseCaucusAccept(game, s, party) : null),
    apply: accept,
  },
  refuse: { at: ['answer', 'caucus', 'settlement'], rule: '4.5', refuse: never, apply: refuseOffer },
  counter: {
    at: ['answer'],
    rule: '4.7',
    refuse: refuseCounter,
    apply: (t, party, m) => proposals.counter(t, party, m.text, m.reason),
  },
  pass: {
    at: ['turn', 'chair'],
    rule: '4.2',
    refuse: (_, s, party) => away(s, party),
    apply: (t, party) => table.pass(t, party),
  },
  walkOut: { at: TURN, rule: '4.18', refuse: never, apply: (t, party) => table.walkOut(t, party) },
  return: {
    at: TURN,
    rule: '4.19',
    refuse: (_, s, party) => (s.public.absent[party] === 0 ? no('notAllowed', '4.19') : null),
    apply: (t, party) => table.comeBack(t, party),
  },
  deploy: {
    at: TURN,
    rule: '4.16',
    refuse: (game, s, party, m) => away(s, party) ?? acts.refuseDeployment(game, s, party, m.deployment),
    apply: (t, party, m) => acts.deploy(t, party, m.deployment),
  },
  disclose: {
    at: TURN,
    rule: '4.14',
    refuse: (_, s, party, m) => away(s, party) ?? acts.refuseDisclosure(s, party, m.clause),
    apply: (t, party, m) => acts.disclose(t, party, m.clause),
  },
  caucus: {
    at: TURN,
    rule: '4.10',
    refuse: (game, s, party, m) => away(s, party) ?? acts.refuseCaucus(game, s, party, offerOf(party, m)),
    apply: (t, party, m) => acts.caucus(t, party, offerOf(party, m)),
  },
  promise: {
    at: TURN,
    rule: '4.12',
    refuse: (game, s, party, m) => away(s, party) ?? acts.refusePromise(game, s, party, m.to, m.terms),
    apply: (t, party, m) => acts.promise(t, party, m.to, m.terms),
  },
  verifyPromise: {
    at: TURN,
    rule: '4.15',
    refuse: (game, s, party, m) => away(s, party) ?? acts.refuseVerifyPromise(game, s, party, m.promise),
    apply: (t, party, m) => acts.verifyPromise(t, party, m.promise),
  },
  verifyLetters: {
    at: TURN,
    rule: '4.15',
    refuse: (game, s, party, m) => away(s, party) ?? acts.refuseVerifyLetters(game, s, party, m.parties),
    apply: (t, party, m) => acts.verifyLetters(t, party, m.parties),
  },
  climbDown: {
    at: TURN,
    rule: '4.16',
    refuse: (game, s, party, m) => away(s, party) ?? acts.refuseClimbDown(game, s, party, m.redLine),
    apply: (t, party, m) => acts.climbDown(t, party, m.redLine),
  },
  ratify: {
    at: ['vote'],
    rule: '5.6',
    refuse: (game, s, party, m) => home.refuseBallot(game, s, party, m),
    apply: (t, party, m) => home.submitBallot(t, party, m),
  },
};

/** Widened once here: the table above pairs each kind with its own body. */
const handlerOf = (kind: PartyKind): Handler<PartyKind> => HANDLERS[kind] as Handler<PartyKind>;

function refuseInject(game: Game, s: State, m: Body<'inject'>): Refusal | null {
  if (s.public.phase.at === 'event') return no('wrongPhase', '10.1');
  if (!game.scenario.events[m.card]) return no('badOption', '10.1', 'card');
  return s.public.cards.includes(m.card) ? no('already', '10.1', 'card') : null;
}

type ControlMove = Extract<MoveBody, { kind: ControlKind }> & { seat: Move['seat'] };

const isControl = (move: Move): move is ControlMove => (CONTROL_KINDS as readonly MoveKind[]).includes(move.kind);

const CONTROL_RULES: Record<ControlKind, string> = {
  inject: '10.1',
  improvise: '10.2',
  override: '10.3',
  close: '10.4',
  rollBack: '10.5',
};

function refuseControl(game: Game, s: State, m: ControlMove): Refusal | null {
  const rule = CONTROL_RULES[m.kind];
  if (m.seat !== 'control') return no('badSeat', rule, 'seat');
  switch (m.kind) {
    case 'inject':
      return refuseInject(game, s, m);
    case 'improvise':
    case 'override':
      return control.refuseEffects(game, s, m.effects, rule);
    case 'close':
      return null;
    case 'rollBack':
      // A state alone has no past: `playOn` makes this move.
      return no('notAllowed', rule);
  }
}

function applyControl(t: Turn, m: ControlMove): Next {
  switch (m.kind) {
    case 'inject':
      return situation.inject(t, m.card);
    case 'improvise':
      return control.improvise(t, m.title, m.text, m.effects);
    case 'override':
      return control.override(t, m.reason, m.effects);
    case 'close':
      return control.close(t);
    case 'rollBack':
      return 'wait';
  }
}

/** Why a move may not be made now, or null. Accepts anything at all; never throws, never changes the state. */
export function refusal(game: Game, s: State, move: unknown): Refusal | null {
  if (!isMoveShape(move)) return no('badShape', '1.1');
  if (s.public.phase.at === 'over') return no('over', '8.1');
  if (isControl(move)) return refuseControl(game, s, move);
  const { seat } = move;
  if (typeof seat !== 'number' || seat >= game.n) return no('badSeat', '1.1', 'seat');
  const handler = handlerOf(move.kind);
  if (!handler.at.includes(s.public.phase.at)) return no('wrongPhase', handler.rule, 'kind');
  if (!s.public.waiting[seat]) return no('notYourTurn', handler.rule, 'seat');
  return handler.refuse(game, s, seat, move);
}

/** Applies a legal move; the caller has made sure of legality. */
export function applyMove(t: Turn, move: Move): Next {
  if (isControl(move)) return applyControl(t, move);
  return handlerOf(move.kind).apply(t, move.seat as Party, move);
}

/** The legal moves of a seat, empty while it has nothing to do. */
export function legalMoves(game: Game, s: State, seat: Move['seat']): Legal[] {
  const { phase } = s.public;
  if (seat === 'control') return legalInjects(game, s);
  if (seat === 'observer' || !s.public.waiting[seat]) return [];
  switch (phase.at) {
    case 'event':
      return [situation.legalChoice(game, s, seat)];
    case 'capitals':
      return [capitals.legalAllocation(game, s, seat)];
    case 'turn':
      return s.public.absent[seat]! > 0
        ? table.legalActions(game, s, seat)
        : [...table.legalActions(game, s, seat), ...acts.legalActs(game, s, seat)];
    case 'answer':
      return table.legalAnswers(game, s, seat);
    case 'caucus':
      return acts.refuseCaucusAccept(game, s, seat) ? [{ kind: 'refuse' }] : [{ kind: 'accept' }, { kind: 'refuse' }];
    case 'chair':
      return [{ kind: 'pass' }, proposals.legalText(game, s.private[seat]!, 'chair', proposals.textLimits(game, s))];
    case 'settlement':
      return [{ kind: 'accept' }, { kind: 'refuse' }];
    case 'vote':
      return [{ kind: 'ratify', pushes: Math.floor(s.private[seat]!.capital / game.rules.pushCost) }];
    case 'over':
      return [];
  }
}

function legalInjects(game: Game, s: State): Legal[] {
  if (s.public.phase.at === 'over' || s.public.phase.at === 'event') return [];
  const cards = game.scenario.events.map((_, k) => k).filter(k => !s.public.cards.includes(k));
  return cards.length > 0 ? [{ kind: 'inject', cards }] : [];
}
