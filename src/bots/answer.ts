/** Answers: to a text, an amendment, an interim deal, an approach in private, the mediator's text (rules 4.3–4.10, 5.1). */
import {
  type CaucusOffer,
  crossings,
  depthOf,
  type MoveBody,
  type Proposal,
  type Reason,
  slippage,
  type Text,
} from '../engine/index.ts';
import { bridge } from './draft.ts';
import { type Look, late, may } from './look.ts';
import { carried, plain, worth } from './worth.ts';

/** How far below what it holds out for a working text, which binds nobody, may stand. */
const DRAFT_SLACK = 4;

/** Null when the text is good enough, else why not. */
export function objection(look: Look, text: Text): Reason | null {
  if (look.persona.yields) return null;
  const net = worth(look, text);
  const short = look.aspiration - net;
  if (short <= 0) return carried(look, text.options) ? null : 'home';
  const { game, pub, seat } = look;
  if (crossings(pub.redLines[seat]!, text.options) > 0) return 'redLine';
  if (slippage(game, pub, seat, depthOf(text.options)) >= short) return 'trust';
  return net >= look.temper.close && !late(look.pub, Math.floor(look.pub.rounds / 2)) ? 'sequence' : 'interests';
}

function objectionToDraft(look: Look, text: Text): Reason | null {
  if (look.persona.yields) return null;
  const now = worth(look, text);
  if (now >= worth(look, plain(look.pub.text)) || now >= look.aspiration - DRAFT_SLACK) return null;
  return 'interests';
}

/** What an interim deal would bank for oneself, beyond what is banked (rule 4.9). */
export function harvestGain(look: Look, interim: number): number {
  let gain = 0;
  for (const { clause, option } of look.game.scenario.interims[interim]!.locks) {
    const before = look.pub.banked[clause]!;
    if (option > before) gain += look.own.values[clause]![option]! - look.own.values[clause]![before]!;
  }
  return gain;
}

/** Rounds from the end in which an interim deal is better than nothing. */
const FALLBACK = 1;
/** Tempers from here on would rather go home with nothing. */
const UNBENDING = 7;

export function objectionToHarvest(look: Look, interim: number): Reason | null {
  const { persona } = look;
  if (persona.yields) return null;
  if (harvestGain(look, interim) < 0) return 'interests';
  if (persona.harvest === 'early') return null;
  const settles = persona.harvest === 'late' && look.temper.stubborn < UNBENDING;
  return settles && late(look.pub, FALLBACK) ? null : 'sequence';
}

function objectionTo(look: Look, proposal: Proposal): Reason | null {
  switch (proposal.kind) {
    case 'amend':
      return objectionToDraft(look, proposal.text);
    case 'harvest':
      return objectionToHarvest(look, proposal.interim);
    case 'table':
    case 'chair':
      return objection(look, proposal.text);
  }
}

const COUNTER_CHANGES = 5;

/** Accepts, refuses with its reason, or puts its own version at once (rule 4.7). */
export function answer(look: Look, proposal: Proposal): MoveBody {
  const reason = objectionTo(look, proposal);
  if (reason === null) return { kind: 'accept' };
  const legal = look.persona.counters ? may(look.view, 'counter') : undefined;
  if (legal === undefined || reason === 'home') return { kind: 'refuse', reason };
  const text = bridge(look, proposal.text.options, legal, COUNTER_CHANGES);
  return text && depthOf(text) >= legal.depth
    ? { kind: 'counter', text: plain(text), reason }
    : { kind: 'refuse', reason };
}

/** A letter is welcome when it binds the other, and oneself to nothing one would not do anyway. */
function objectionToLetter(look: Look, offer: CaucusOffer): Reason | null {
  if (!offer.letter) return null;
  if (!offer.letter.gives || look.own.capital <= look.game.rules.letterCost) return 'interests';
  const asked = offer.letter.gets;
  if (!asked || asked.kind === 'groundwork' || asked.kind === 'noDeployment') return null;
  return asked.kind === 'quiet' && look.persona.hawk <= 10 ? null : 'interests';
}

export function answerCaucus(look: Look, offer: CaucusOffer): MoveBody {
  const legal = may(look.view, 'accept') !== undefined;
  const reason = (offer.text && objection(look, offer.text)) ?? objectionToLetter(look, offer);
  return reason === null && legal ? { kind: 'accept' } : { kind: 'refuse', reason: reason ?? 'interests' };
}

/** The mediator's text replaces the initialled one when it is better for oneself and home would still carry it. */
export function answerSettlement(look: Look, better: Text, initialled: Text): MoveBody {
  const gains = look.persona.yields || worth(look, better) > worth(look, initialled);
  return gains && carried(look, better.options) ? { kind: 'accept' } : { kind: 'refuse', reason: 'interests' };
}
