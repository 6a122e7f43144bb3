/** Proposals: who is asked, who has answered, what follows (rules 1.1, 4.3–4.9, 4.20). */
import { copyText, depthOf, type Limits, limitsOf, RIDER_CONDITIONS, writable } from '../agreement.ts';
import { capital, RULE, type Turn } from '../change.ts';
import { checkText } from '../commitments.ts';
import { applyEffects, bank } from '../effects/index.ts';
import type { Game } from '../game.ts';
import type { Legal, Package, Party, Private, Proposal, Public, Reason, Refusal, State, Text } from '../types.ts';
import { askOne, type Next } from './next.ts';

const no = (code: Refusal['code'], rule: string, at: string): Refusal => ({ code, rule, at });

export const copyProposal = (p: Proposal): Proposal => ({
  kind: p.kind,
  by: p.by,
  with: p.with,
  text: copyText(p.text),
  interim: p.interim,
  answers: p.answers.slice(),
});

/** Whether the consents of those who say yes decide (rule 1.1). */
export function enough(game: Game, says: (party: Party) => boolean): boolean {
  const { decision } = game.scenario;
  let yes = 0;
  for (let i = 0; i < game.n; i++) if (says(i)) yes++;
  if (decision.rule === 'unanimity') return yes === game.n;
  return yes >= decision.needed && decision.vetoes.every(says);
}

/** While a party needed for a decision is away nothing can be proposed (rule 4.18). */
export const canDecide = (game: Game, pub: Public): boolean => enough(game, i => pub.absent[i] === 0);

// ------------------------------------------------------------------ legality of texts

function refuseOption(game: Game, pub: Public, clause: number, option: number, at: string): Refusal | null {
  if (game.need[clause]?.[option] === undefined) return no('badOption', '1.2', at);
  if (option < pub.banked[clause]!) return no('banked', '4.17', at);
  if (writable(game, pub, clause, option)) return null;
  const blocked = pub.blocked.some(([c, k]) => c === clause && k === option);
  return blocked ? no('blocked', '9.8', at) : no('gated', '4.17', at);
}

function refuseRiders(game: Game, pub: Public, text: Text): Refusal | null {
  if (text.riders.length > game.rules.riderMax) return no('tooManyRiders', '7.5', 'text.riders');
  for (const [k, r] of text.riders.entries()) {
    const at = `text.riders.${k}`;
    const bad = refuseOption(game, pub, r.clause, r.then, `${at}.then`);
    if (bad) return bad;
    if (r.then === text.options[r.clause]) return no('noChange', '7.5', `${at}.then`);
    if (text.riders.findIndex(x => x.clause === r.clause) !== k) return no('already', '7.5', `${at}.clause`);
    if (!RIDER_CONDITIONS.some(is => is === r.when.is)) return no('notAllowed', '7.5', `${at}.when`);
    if (!conditionFits(game, r.when, r.clause)) return no('badOption', '7.5', `${at}.when`);
  }
  return null;
}

function conditionFits(game: Game, when: Text['riders'][number]['when'], clause: number): boolean {
  switch (when.is) {
    case 'track':
      return when.track < game.scenario.tracks.length;
    case 'pillar':
      return when.pillar < game.scenario.pillars.length;
    case 'clause':
      return when.clause < game.clauses.length && when.clause !== clause;
    default:
      return true;
  }
}

/** Rule 4.4 and 4.17: a complete text, deep enough, within the gates, with its riders paid for. */
export function refuseText(game: Game, pub: Public, own: Private, text: Text, spend = 0): Refusal | null {
  if (!canDecide(game, pub)) return no('absent', '4.18', '');
  if (text.options.length !== game.clauses.length) return no('badOption', '1.2', 'text.options');
  for (let c = 0; c < text.options.length; c++) {
    const bad = refuseOption(game, pub, c, text.options[c]!, `text.options.${c}`);
    if (bad) return bad;
  }
  if (depthOf(text.options) < game.rules.minDepth) return no('tooShallow', '4.4', 'text.options');
  const bad = refuseRiders(game, pub, text);
  if (bad) return bad;
  if (text.riders.length * game.rules.riderCost + spend > own.capital) return no('capital', '7.5', 'text.riders');
  return null;
}

export function refuseAmendment(game: Game, pub: Public, changes: [number, number][]): Refusal | null {
  if (!canDecide(game, pub)) return no('absent', '4.18', '');
  if (changes.length === 0) return no('noChange', '4.6', 'changes');
  if (changes.length > game.rules.amendMax) return no('tooManyChanges', '4.6', 'changes');
  for (const [k, [clause, option]] of changes.entries()) {
    const bad = refuseOption(game, pub, clause, option, `changes.${k}`);
    if (bad) return bad;
    if (pub.text[clause] === option) return no('noChange', '4.6', `changes.${k}`);
    if (changes.findIndex(x => x[0] === clause) !== k) return no('already', '4.6', `changes.${k}`);
  }
  return null;
}

/** Interim deals that could be proposed now (rule 4.9). */
export function openInterims(game: Game, pub: Public): number[] {
  const open: number[] = [];
  const { interims } = game.scenario;
  for (let k = 0; k < interims.length; k++) {
    const d = interims[k]!;
    if (pub.interims[k] || pub.round < Math.min(d.minRound, game.rounds) || pub.tension > d.maxTension) continue;
    if (pub.pillars[d.pillar]!.level >= d.level) open.push(k);
  }
  return open;
}

type TextKind = 'table' | 'chair' | 'counter';

export function legalText(game: Game, own: Private, kind: TextKind, limits: Limits): Legal {
  const riders = Math.min(game.rules.riderMax, Math.floor(own.capital / Math.max(1, game.rules.riderCost)));
  return { kind, ...limits, depth: game.rules.minDepth, riders };
}

/** Whether any text within the limits is deep enough. */
export const deepEnough = (game: Game, limits: Limits): boolean => depthOf(limits.high) >= game.rules.minDepth;

export const legalAmendment = (game: Game, limits: Limits): Legal => ({
  kind: 'amend',
  ...limits,
  changes: game.rules.amendMax,
});

/** The text limits a party sees, once per view. */
export const textLimits = (game: Game, s: State): Limits => limitsOf(game, s.public);

// ------------------------------------------------------------------ effect

function standFor(t: Turn, party: Party, options: Package): void {
  t.s.public.positions[party] = options.slice();
}

function consents(pub: Public, by: Party, partner: Party | -1): (1 | 0 | -1)[] {
  const answers: (1 | 0 | -1)[] = [];
  for (let i = 0; i < pub.absent.length; i++)
    answers.push(i === by || i === partner ? 1 : pub.absent[i] === 0 ? -1 : 0);
  return answers;
}

/** Rule 4.20. */
function bindAuthor(t: Turn, author: Party, options: Package): void {
  standFor(t, author, options);
  checkText(t, author, options);
}

/** Puts a proposal before the others; rule 4.20 for the authors. The text must be nobody else's. */
export function propose(
  t: Turn,
  kind: Proposal['kind'],
  by: Party,
  partner: Party | -1,
  text: Text,
  interim = -1,
): Next {
  const { game, s } = t;
  const proposal: Proposal = { kind, by, with: partner, text, interim, answers: consents(s.public, by, partner) };
  if (text.riders.length > 0) capital(t, by, -text.riders.length * game.rules.riderCost, 'act', '7.5', RULE);
  if (kind !== 'harvest') bindAuthor(t, by, text.options);
  if (kind !== 'harvest' && partner >= 0) bindAuthor(t, partner, text.options);
  t.emit?.({ kind: 'proposed', proposal: copyProposal(proposal) }, RULE_OF[kind]);
  s.public.proposal = proposal;
  return goOn(t);
}

const RULE_OF: Record<Proposal['kind'], string> = { table: '4.4', amend: '4.6', harvest: '4.9', chair: '4.8' };

/** Whether the consents given and still open can carry it; an interim deal needs everybody's (rule 4.9). */
function mayPass(game: Game, proposal: Proposal): boolean {
  const { answers, kind } = proposal;
  return kind === 'harvest' ? !answers.includes(0) : enough(game, i => answers[i] !== 0);
}

/** Asks the next party in seating order, or settles the proposal. */
function goOn(t: Turn): Next {
  const { game, s } = t;
  const proposal = s.public.proposal!;
  if (!mayPass(game, proposal)) return fail(t);
  for (let q = 1; q < game.n; q++) {
    const party = (proposal.by + q) % game.n;
    if (proposal.answers[party] !== -1) continue;
    const turn = turnNumber(t);
    s.public.phase = { at: 'answer', turn, party };
    return askOne(s.public, party);
  }
  return adopt(t, proposal);
}

export function turnNumber(t: Turn): number {
  const { phase } = t.s.public;
  return 'turn' in phase ? phase.turn : t.game.n * t.game.rules.actionsEach;
}

function adopt(t: Turn, proposal: Proposal): Next {
  const pub = t.s.public;
  pub.proposal = null;
  if (proposal.kind === 'amend') {
    pub.text = proposal.text.options;
    t.emit?.({ kind: 'adopted', text: pub.text.slice() }, '4.6');
    return 'turn';
  }
  if (proposal.kind === 'harvest') return harvest(t, proposal.interim);
  const { text } = proposal;
  pub.text = text.options.slice();
  pub.initialled = { text, by: proposal.by, round: pub.round };
  t.emit?.({ kind: 'initialled', text: copyText(text), by: proposal.by }, '4.4');
  return 'settlement';
}

function harvest(t: Turn, interim: number): Next {
  const def = t.game.scenario.interims[interim]!;
  t.s.public.interims[interim] = true;
  for (const { clause, option } of def.locks) bank(t, clause, option);
  t.emit?.({ kind: 'banked', interim }, '4.9');
  applyEffects(t, def.effects, RULE);
  return 'turn';
}

function fail(t: Turn): Next {
  const { proposal } = t.s.public;
  t.s.public.proposal = null;
  return proposal?.kind === 'chair' ? 'assessment' : 'turn';
}

export function answer(t: Turn, party: Party, accept: boolean, reason: Reason | null): Next {
  const proposal = t.s.public.proposal!;
  proposal.answers[party] = accept ? 1 : 0;
  if (accept && proposal.kind !== 'harvest') standFor(t, party, proposal.text.options);
  t.emit?.({ kind: 'answered', party, accept, reason }, accept ? '4.3' : '4.5');
  return goOn(t);
}

/** Rule 4.7: refuses, spends a coming turn, and puts an own text. */
export function counter(t: Turn, party: Party, text: Text, reason: Reason): Next {
  t.emit?.({ kind: 'answered', party, accept: false, reason }, '4.7');
  t.s.public.spent[party]! += 1;
  t.s.public.proposal = null;
  return propose(t, 'table', party, -1, copyText(text));
}
