/**
 * The bare loop: plays a tape of legal moves on a machine's memory. It is the practical limit in JavaScript for this game:
 * it checks nothing, logs nothing and copies nothing, but every number the rules move is moved. Left out is the white
 * cell's card (rule 10.1), which no seat at the table plays.
 */
import {
  answerCaucus,
  caucus,
  climbDown,
  deploy,
  disclose,
  promise,
  takeText,
  verifyLetters,
  verifyPromise,
} from './acts.ts';
import { startCapitals, submitAllocation } from './capitals.ts';
import { settleDue } from './commitments.ts';
import { applyEffects } from './effects.ts';
import { finish } from './ending.ts';
import { answerSettlement, startSettlement, startVote, submitBallot } from './home.ts';
import {
  AT,
  AT_CAUCUS,
  AT_SETTLEMENT,
  CARD,
  DECK,
  EVENT,
  PARTY,
  PROPOSAL,
  ROUND,
  SILENCED,
  STAGE,
  TENSION,
  TURN,
} from './layout.ts';
import type { Machine } from './machine.ts';
import {
  askOne,
  BREAKDOWN,
  END,
  INTERIM_ONLY,
  NO_DEAL,
  TO_ASSESSMENT,
  TO_CAPITALS,
  TO_HOME,
  TO_ROUND,
  TO_SETTLEMENT,
  TO_TABLE,
  TO_TURN,
  TO_VOTE,
  WAIT,
} from './next.ts';
import { capital, holds, standing, support, takeCard, trust } from './numbers.ts';
import { AMENDED, answer, CHAIRED, copyOptions, HARVEST, openTurn, pass, propose, TABLED, walkOut } from './table.ts';
import {
  DO_ACCEPT,
  DO_ALLOCATE,
  DO_AMEND,
  DO_CAUCUS,
  DO_CHAIR,
  DO_CHOOSE,
  DO_CLIMB_DOWN,
  DO_COUNTER,
  DO_DEPLOY,
  DO_DISCLOSE,
  DO_HARVEST,
  DO_PASS,
  DO_PROMISE,
  DO_REFUSE,
  DO_RETURN,
  DO_TABLE,
  DO_VERIFY_LETTERS,
  DO_VERIFY_PROMISE,
  DO_WALK_OUT,
} from './tape.ts';

const SITUATION = 0;
const HOME = 1;

// ------------------------------------------------------------------ chapters 2 and 6

function openRound(g: Machine): number {
  const { m, l } = g;
  const round = ++m[ROUND]!;
  m[SILENCED] = 0;
  for (let p = 0; p < l.n; p++) {
    m[l.disclosedNow + p] = 0;
    m[l.usedCaucus + p] = 0;
    m[l.usedDeploy + p] = 0;
    m[l.spent + p] = 0;
  }
  applyEffects(g, g.calendar[round - 1]!);
  return round >= g.rules.eventsFrom ? drawCard(g, SITUATION) : TO_CAPITALS;
}

const after = (stage: number): number => (stage === HOME ? TO_VOTE : TO_CAPITALS);

function drawCard(g: Machine, stage: number): number {
  const { m, l, eventWhen } = g;
  for (let k = 0; k < m[DECK]!; k++) {
    const when = eventWhen[m[l.deck + k]!]!;
    if (when < 0 || holds(g, when, standing(g))) return playCard(g, takeCard(g, k), stage);
  }
  return after(stage);
}

function playCard(g: Machine, card: number, stage: number): number {
  const { m } = g;
  applyEffects(g, g.eventEffects[card]!);
  const party = g.eventParty[card]!;
  if (party < 0) return after(stage);
  m[AT] = EVENT;
  m[STAGE] = stage;
  m[CARD] = card;
  m[PARTY] = party;
  return askOne(g, party);
}

function choose(g: Machine, party: number, option: number): number {
  const { m, code } = g;
  const at = g.eventChoices[m[CARD]!]! + 2 * option;
  if (code[at]! > 0) capital(g, party, -code[at]!);
  applyEffects(g, code[at + 1]!);
  return after(m[STAGE]!);
}

function complacency(g: Machine): void {
  const { m, l, rules } = g;
  for (let p = 0; p < l.n; p++) {
    let top = 3 * p;
    for (let k = top + 1; k < 3 * p + 3; k++) if (m[l.support + k]! > m[l.support + top]!) top = k;
    if (m[l.support + top]! > rules.complacency) support(g, top, -1);
  }
}

function assess(g: Machine): number {
  const { m, l, rules, adversaries } = g;
  if (g.decay.includes(m[ROUND]!))
    for (let k = 0; k < adversaries.length; k++)
      if (m[l.trust + adversaries[k]!]! > rules.decayTrust) trust(g, adversaries[k]!, -1);
  complacency(g);
  settleDue(g);
  if (m[TENSION]! >= rules.tensionMax) return END + BREAKDOWN;
  if (m[ROUND]! < l.rounds) return TO_ROUND;
  for (let c = 0; c < l.clauses; c++) if (m[l.banked + c]! > 0) return END + INTERIM_ONLY;
  return END + NO_DEAL;
}

// ------------------------------------------------------------------ one move

function amend(g: Machine, seat: number, tape: Int16Array, at: number): number {
  const { m, l } = g;
  copyOptions(g, l.text, l.proposed);
  m[l.proposed + l.clauses] = 0;
  for (let k = 0; k < tape[at]!; k++) m[l.proposed + tape[at + 1 + 2 * k]!] = tape[at + 2 + 2 * k]!;
  return propose(g, AMENDED, seat, -1, -1);
}

function harvest(g: Machine, seat: number, interim: number): number {
  const { m, l } = g;
  const { locks } = g.interims[interim]!;
  copyOptions(g, l.banked, l.proposed);
  m[l.proposed + l.clauses] = 0;
  for (let k = 0; k < locks.length; k += 2)
    if (m[l.proposed + locks[k]!]! < locks[k + 1]!) m[l.proposed + locks[k]!] = locks[k + 1]!;
  return propose(g, HARVEST, seat, -1, interim);
}

function write(g: Machine, kind: number, seat: number, tape: Int16Array, at: number): number {
  takeText(g, g.l.proposed, tape, at);
  return propose(g, kind, seat, -1, -1);
}

function respond(g: Machine, seat: number, accept: boolean): number {
  if (g.m[AT] === AT_SETTLEMENT) return answerSettlement(g, seat, accept);
  return g.m[AT] === AT_CAUCUS ? answerCaucus(g, accept) : answer(g, seat, accept);
}

function counter(g: Machine, seat: number, tape: Int16Array, at: number): number {
  g.m[g.l.spent + seat]!++;
  return write(g, TABLED, seat, tape, at);
}

function comeBack(g: Machine, seat: number): number {
  capital(g, seat, -g.rules.returnCost);
  g.m[g.l.absent + seat] = 0;
  return WAIT;
}

/** What the move does itself; its kind stands at `at`, its seat behind it, then what it carries. */
function apply(g: Machine, tape: Int16Array, at: number): number {
  const seat = tape[at + 1]!;
  const body = at + 2;
  switch (tape[at]) {
    case DO_CHOOSE:
      return choose(g, seat, tape[body]!);
    case DO_ALLOCATE:
      return submitAllocation(g, seat, tape, body);
    case DO_TABLE:
      return write(g, TABLED, seat, tape, body);
    case DO_AMEND:
      return amend(g, seat, tape, body);
    case DO_HARVEST:
      return harvest(g, seat, tape[body]!);
    case DO_CHAIR:
      return write(g, CHAIRED, seat, tape, body);
    case DO_ACCEPT:
      return respond(g, seat, true);
    case DO_REFUSE:
      return respond(g, seat, false);
    case DO_COUNTER:
      return counter(g, seat, tape, body);
    case DO_PASS:
      return pass(g);
    case DO_WALK_OUT:
      return walkOut(g, seat);
    case DO_RETURN:
      return comeBack(g, seat);
    case DO_DEPLOY:
      return deploy(g, seat, tape[body]!);
    case DO_DISCLOSE:
      return disclose(g, seat, tape[body]!);
    case DO_CAUCUS:
      return caucus(g, seat, tape, body);
    case DO_PROMISE:
      return promise(g, seat, tape, body);
    case DO_VERIFY_PROMISE:
      return verifyPromise(g, seat);
    case DO_VERIFY_LETTERS:
      return verifyLetters(g, seat, tape[body]!, tape[body + 1]!);
    case DO_CLIMB_DOWN:
      return climbDown(g, seat, tape[body]!);
    default:
      return submitBallot(g, seat, tape, body);
  }
}

function step(g: Machine, next: number): number {
  switch (next) {
    case TO_CAPITALS:
      return startCapitals(g);
    case TO_TABLE:
      g.m[PROPOSAL] = 0;
      return openTurn(g, 0);
    case TO_TURN:
      return openTurn(g, g.m[TURN]! + 1);
    case TO_SETTLEMENT:
      return startSettlement(g);
    case TO_HOME:
      return drawCard(g, HOME);
    case TO_VOTE:
      return startVote(g);
    case TO_ASSESSMENT:
      return assess(g);
    case TO_ROUND:
      return openRound(g);
    default:
      finish(g, next - END);
      return WAIT;
  }
}

/** Plays the moves of a tape from the row at `from` to the row before `to`. */
export function replay(g: Machine, tape: Int16Array, rows: Int32Array, from = 0, to = rows.length): void {
  for (let row = from; row < to; row++) {
    let next = apply(g, tape, rows[row]!);
    while (next !== WAIT) next = step(g, next);
  }
}
