/** A card asks: what each option would do to oneself, in tenths of a point of the final score, roughly. */
import { type Effect, HARD, holds, type MoveBody } from '../engine/index.ts';
import type { LegalOf, Look } from './look.ts';

const TENSION = 6;
const BRINK = 12;
const TRUST_OWN = 9;
const TRUST_OTHERS = 1;
const SUPPORT = 4;
const SUPPORT_NEEDED = 8;
const CAPITAL = 5;

/** Hard support at which more of it is still wanted. */
const SHAKY = 5;

const worthOf = (look: Look, clause: number, option: number): number => look.own.values[clause]?.[option] ?? 0;

function supportScore(look: Look, role: number, by: number): number {
  const now = look.pub.support[look.seat]![role]!;
  const each = now <= SHAKY ? SUPPORT_NEEDED : SUPPORT;
  return by * (role === HARD ? Math.floor((each * look.persona.hawk) / 10) : each);
}

function effectScore(look: Look, e: Effect): number {
  const { game, pub, seat } = look;
  const calm = 20 - look.persona.hawk;
  switch (e.do) {
    case 'tension':
      return Math.floor((-e.by * (pub.tension >= 6 ? BRINK : TENSION) * calm) / 10);
    case 'trust':
      return Math.floor((e.by * (game.pairs[e.pair]!.includes(seat) ? TRUST_OWN : TRUST_OTHERS) * calm) / 10);
    case 'support':
      return e.party === seat ? supportScore(look, e.role, e.by) : e.role === HARD ? e.by : 0;
    case 'capital':
      return e.party === seat ? e.by * CAPITAL : 0;
    case 'work':
      return 2 * e.by;
    case 'value':
      return e.party === seat ? 3 * e.by : e.by;
    case 'lock':
      return 5 * (worthOf(look, e.clause, e.option) - worthOf(look, e.clause, pub.banked[e.clause]!));
    case 'block':
      return -2 * worthOf(look, e.clause, e.option);
    case 'redLine':
      return e.party === seat ? -4 : -6;
    case 'deploy':
      return game.scenario.deployments[e.deployment]!.party === seat ? 2 : -2;
    case 'silence':
      return -2;
    case 'leak':
      return -3;
    case 'track':
    case 'flag':
      return 0;
    case 'if':
      return effectsScore(look, holds(game, pub, e.when) ? e.then : e.else);
  }
}

const effectsScore = (look: Look, effects: readonly Effect[]): number => {
  let sum = 0;
  for (const e of effects) sum += effectScore(look, e);
  return sum;
};

/** Score of one option of the card, its cost included. */
export function choiceScore(look: Look, card: number, option: number): number {
  const def = look.game.scenario.events[card]!.choice?.options[option];
  return def ? effectsScore(look, def.effects) - def.cost * CAPITAL : 0;
}

export function choose(look: Look, legal: LegalOf<'choose'>): MoveBody {
  let best = legal.options[0]!;
  for (const k of legal.options) if (choiceScore(look, legal.card, k) > choiceScore(look, legal.card, best)) best = k;
  return { kind: 'choose', option: best };
}
