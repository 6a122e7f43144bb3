/** A scripted delegation: one persona in one seat of one game. A pure function of what it is shown (architecture rule 11). */
import type { Game, Move, MoveBody, Party, Private, Public, View } from '../engine/index.ts';
import { answer, answerCaucus, answerSettlement } from './answer.ts';
import { beliefs } from './beliefs.ts';
import { choose } from './choices.ts';
import { firm } from './commitment.ts';
import { allocate } from './effort.ts';
import { asExpert } from './expert/manner.ts';
import { explain } from './explain.ts';
import { vote } from './home.ts';
import type { LevelDef } from './levels.ts';
import { type Look, type Mind, may } from './look.ts';
import type { PersonaDef } from './persona.ts';
import type { BotReason } from './reasons.ts';
import { scaleOf } from './scale.ts';
import { chairText, turn } from './table.ts';
import { aspiration, temperament } from './temperament.ts';

export interface Decision {
  move: Move;
  reasons: BotReason[];
}

export interface Delegation {
  readonly seat: Party;
  /** The move it makes on this view, and why. Asked only when the seat is waited for. */
  choose(view: View): Decision;
  /** The same move without the reasons, for sweeps. */
  move(view: View): Move;
}

/** Interest points given way to others' commitments. */
function givesWay(look: Look): number {
  let firmOthers = 0;
  for (const j of look.beliefs.others) if (firm(look.game, look.pub, j)) firmOthers++;
  return firmOthers * look.persona.bends;
}

const refuse = (): MoveBody => ({ kind: 'refuse', reason: 'interests' });

function decide(look: Look): MoveBody {
  const { pub, own, view } = look;
  switch (pub.phase.at) {
    case 'event': {
      const legal = may(view, 'choose');
      return legal ? choose(look, legal) : { kind: 'choose', option: 0 };
    }
    case 'capitals': {
      const legal = may(view, 'allocate');
      if (!legal) throw new Error('asked for an allocation that the view does not offer');
      return allocate(look, legal);
    }
    case 'turn':
      return turn(look);
    case 'answer':
      return pub.proposal ? answer(look, pub.proposal) : refuse();
    case 'caucus':
      return own.caucus ? answerCaucus(look, own.caucus) : refuse();
    case 'chair':
      return chairText(look);
    case 'settlement':
      return pub.settlement && pub.initialled ? answerSettlement(look, pub.settlement, pub.initialled.text) : refuse();
    case 'vote':
      return pub.initialled ? vote(look, pub.initialled.text) : { kind: 'ratify', yes: false, pushes: [0, 0, 0] };
    case 'over':
      throw new Error('asked for a move after the end');
  }
}

/** Every decision is an object of its own, so the seat can be written into it. */
function signed(seat: Party, body: MoveBody): Move {
  const move = body as Move;
  move.seat = seat;
  return move;
}

/** Field by field: an object made by spreading another is slow to write to, which showed in sweeps. */
const lookOf = (mind: Mind, view: View, pub: Public, own: Private): Look => ({
  game: mind.game,
  seat: mind.seat,
  persona: mind.persona,
  level: mind.level,
  temper: mind.temper,
  beliefs: mind.beliefs,
  view,
  pub,
  own,
  aspiration: 0,
});

/** Nothing it remembers matters: the look is one object for all decisions because making it anew showed in sweeps. */
class ScriptedDelegation implements Delegation {
  private look: Look | null = null;
  private round = 0;
  private held = 0;

  constructor(
    private readonly mind: Mind,
    readonly seat: Party,
  ) {}

  move(view: View): Move {
    return signed(this.seat, decide(this.lookAt(view)));
  }

  choose(view: View): Decision {
    const look = this.lookAt(view);
    const body = decide(look);
    return { move: signed(this.seat, body), reasons: explain(look, body) };
  }

  private lookAt(view: View): Look {
    const { public: pub, own } = view;
    if (!own) throw new Error('a delegation needs the view of its own seat');
    if (pub.round !== this.round) {
      this.round = pub.round;
      this.held = aspiration(this.mind.temper, pub.round, pub.rounds);
    }
    const look = this.look ?? lookOf(this.mind, view, pub, own);
    this.look = look;
    look.view = view;
    look.pub = pub;
    look.own = own;
    look.aspiration = this.held - givesWay(look);
    return look;
  }
}

/** Builds a delegation from a persona given as data; the registry's `delegation` takes its id. */
export function delegationOf(
  game: Game,
  seat: Party,
  character: PersonaDef,
  level: LevelDef,
  seed: string,
): Delegation {
  const persona = level.reads ? asExpert(character) : character;
  const place = `${seed}|${seat}`;
  const temper = temperament(persona, level, { scale: scaleOf(game), rounds: game.rounds }, place);
  const mind: Mind = { game, seat, persona, level, temper, beliefs: beliefs(game, seat, level, place) };
  return new ScriptedDelegation(mind, seat);
}
