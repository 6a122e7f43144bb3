/** Chapter 10: what the white cell does to a game. A roll-back needs the past, and is in `course.ts`. */
import type { Turn } from '../change.ts';
import { applyEffects } from '../effects/index.ts';
import type { Game } from '../game.ts';
import type { Cause, ControlEffect, Refusal, RefusalCode, State } from '../types.ts';
import { endWithout, type Next } from './next.ts';

const CAUSE: Cause = { from: 'control' };

/** Why an effect names something the game does not have; null when all is there. `at` leads to the field. */
function stray(game: Game, e: ControlEffect): string | null {
  const { scenario, n } = game;
  const clause = 'clause' in e ? game.clauses[e.clause] : undefined;
  if ('party' in e && e.party >= n) return 'party';
  if ('clause' in e && !clause) return 'clause';
  if ('option' in e && e.option >= (clause?.options.length ?? 0)) return 'option';
  switch (e.do) {
    case 'trust':
      return e.pair < game.pairs.length ? null : 'pair';
    case 'track':
      return e.track < scenario.tracks.length ? null : 'track';
    case 'work':
      return e.pillar < scenario.pillars.length ? null : 'pillar';
    case 'deploy':
      return e.deployment < scenario.deployments.length ? null : 'deployment';
    case 'flag':
      return e.flag < scenario.flags.length ? null : 'flag';
    case 'redLine':
      return e.min <= e.max && e.max < (clause?.options.length ?? 0) ? null : 'max';
    case 'lock':
    case 'block':
    case 'value':
      // What is worth nothing to everyone, and can always be written, is the status quo (rule 1.2).
      return e.option > 0 ? null : 'option';
    default:
      return null;
  }
}

const no = (code: RefusalCode, rule: string, at: string): Refusal => ({ code, rule, at });

/** While a party is choosing about a card nothing else may move what the choice costs. */
export function refuseEffects(game: Game, s: State, effects: readonly ControlEffect[], rule: string): Refusal | null {
  if (s.public.phase.at === 'event') return no('wrongPhase', rule, '');
  for (const [k, effect] of effects.entries()) {
    const at = stray(game, effect);
    if (at !== null) return no('badOption', rule, `effects.${k}.${at}`);
  }
  return null;
}

/** Rule 10.2: an event of the facilitator's own. */
export function improvise(t: Turn, title: string, text: string, effects: ControlEffect[]): Next {
  t.emit?.({ kind: 'intervened', why: 'inject', title, text }, '10.2', null, CAUSE);
  applyEffects(t, effects, CAUSE);
  return 'wait';
}

/** Rule 10.3: numbers put right, with the reason why. */
export function override(t: Turn, reason: string, effects: ControlEffect[]): Next {
  t.emit?.({ kind: 'intervened', why: 'override', title: '', text: reason }, '10.3', null, CAUSE);
  applyEffects(t, effects, CAUSE);
  return 'wait';
}

/** Rule 10.4. */
export function close(t: Turn): Next {
  t.emit?.({ kind: 'intervened', why: 'close', title: '', text: '' }, '10.4', null, CAUSE);
  t.s.public.held = null;
  return endWithout(t.s.public.banked.some(k => k > 0) ? 'interim' : 'noDeal');
}
