/** Chapter 4: turns at the table. Free acts are in acts.ts, proposals in proposals.ts. */
import { capital, RULE, support, type Turn, tension } from '../change.ts';
import type { Game } from '../game.ts';
import { DOVE, HARD } from '../scenario.ts';
import type { Legal, Party, Public, State } from '../types.ts';
import { askOne, endWithout, type Next } from './next.ts';
import { canDecide, deepEnough, legalAmendment, legalText, openInterims, textLimits, turnNumber } from './proposals.ts';

const turnsOf = (game: Game): number => game.n * game.rules.actionsEach;

/** Rule 4.1: who has turn k of this round. */
export const partyOfTurn = (game: Game, pub: Public, turn: number): Party => (pub.round + turn) % game.n;

export function startTable(t: Turn): Next {
  t.s.public.proposal = null;
  return openTurn(t, 0);
}

/** Finds the next party that has a turn, from turn k on; then the chair (4.8); then the round is assessed. */
export function openTurn(t: Turn, from: number): Next {
  const { game, s } = t;
  const pub = s.public;
  for (let turn = from; turn < turnsOf(game); turn++) {
    const party = partyOfTurn(game, pub, turn);
    if (pub.absent[party] === pub.round) continue;
    if (pub.spent[party]! > 0) {
      pub.spent[party]! -= 1;
      continue;
    }
    pub.phase = { at: 'turn', turn, party };
    return askOne(pub, party);
  }
  const { chair } = game.scenario;
  if (chair === null || pub.round < game.rules.chairFrom || !canDecide(game, pub)) return 'assessment';
  if (!deepEnough(game, textLimits(game, s))) return 'assessment';
  pub.phase = { at: 'chair', party: chair };
  return askOne(pub, chair);
}

export const nextTurn = (t: Turn): Next => openTurn(t, turnNumber(t) + 1);

/** Turns a party still has after the running one, less those already spent by countering. */
export function turnsLeft(game: Game, pub: Public, party: Party): number {
  const { phase } = pub;
  if (!('turn' in phase)) return 0;
  let left = 0;
  for (let k = phase.turn + 1; k < turnsOf(game); k++) if (partyOfTurn(game, pub, k) === party) left++;
  return left - pub.spent[party]!;
}

/** Actions open to the party whose turn it is (rule 4.2), or coming back (4.19). */
export function legalActions(game: Game, s: State, party: Party): Legal[] {
  const pub = s.public;
  if (pub.absent[party]! > 0) return [{ kind: 'return' }, { kind: 'walkOut' }];
  const out: Legal[] = [{ kind: 'pass' }, { kind: 'walkOut' }];
  if (!canDecide(game, pub)) return out;
  const limits = textLimits(game, s);
  if (deepEnough(game, limits)) out.push(legalText(game, s.private[party]!, 'table', limits));
  if (limits.high.some((h, c) => h !== pub.text[c] || limits.low[c] !== pub.text[c]))
    out.push(legalAmendment(game, limits));
  const interims = openInterims(game, pub);
  if (interims.length > 0) out.push({ kind: 'harvest', interims });
  return out;
}

export function legalAnswers(game: Game, s: State, party: Party): Legal[] {
  const out: Legal[] = [{ kind: 'accept' }, { kind: 'refuse' }];
  if (s.public.proposal?.kind !== 'table' || turnsLeft(game, s.public, party) < 1) return out;
  const limits = textLimits(game, s);
  if (deepEnough(game, limits)) out.push(legalText(game, s.private[party]!, 'counter', limits));
  return out;
}

export function pass(t: Turn, party: Party): Next {
  const chair = t.s.public.phase.at === 'chair';
  t.emit?.({ kind: 'passed', party }, chair ? '4.8' : '4.2');
  return chair ? 'assessment' : 'turn';
}

/** Rules 4.18 and 4.19. */
export function walkOut(t: Turn, party: Party): Next {
  const pub = t.s.public;
  const running = pub.absent[party]! > 0 ? 2 : 1;
  pub.absent[party] = pub.round;
  t.emit?.({ kind: 'walkedOut', party, running }, running > 1 ? '4.19' : '4.18');
  support(t, party, HARD, 2, 'walkOut', '4.18');
  support(t, party, DOVE, -2, 'walkOut', '4.18');
  tension(t, 1, '4.18');
  if (running > 1) return endWithout('walkout');
  return pub.tension >= t.game.rules.tensionMax ? endWithout('breakdown') : 'turn';
}

/** The party takes its seat again and its turn goes on. */
export function comeBack(t: Turn, party: Party): Next {
  const pub = t.s.public;
  capital(t, party, -Math.min(t.game.rules.returnCost, t.s.private[party]!.capital), 'act', '4.19', RULE);
  pub.absent[party] = 0;
  t.emit?.({ kind: 'returned', party }, '4.19');
  return 'wait';
}
