/** The closed vocabulary of conditions and effects, in words (rules 7.5, 9.x). */
import type { Bounds } from '../engine/scenario.ts';
import type { Condition, Effect, Scenario } from '../engine/types.ts';
import { flagText, shownEffects } from './flags.ts';
import {
  clauseAt,
  clauseName,
  constituencyName,
  deploymentName,
  optionName,
  optionRange,
  pairName,
  pillarName,
  shortOf,
  trackName,
} from './names.ts';
import { plain, quoted, signed } from './numbers.ts';
import { say } from './say.ts';

/** "tension is 3", "tension is at least 3", "tension is at most 5", "tension is between 3 and 5". */
function bounded(what: string, { min, max }: Bounds): string {
  const least = plain(min ?? 0);
  const most = plain(max ?? 0);
  if (min !== undefined && max !== undefined)
    return min === max
      ? say('bounds.equal', { what, min: least })
      : say('bounds.between', { what, min: least, max: most });
  if (min !== undefined) return say('bounds.least', { what, min: least });
  return max === undefined ? say('bounds.any', { what }) : say('bounds.most', { what, max: most });
}

function joined(scenario: Scenario, parts: Condition[], word: 'and' | 'or'): string {
  if (parts.length === 0) return say(word === 'and' ? 'condition.always' : 'condition.never');
  const texts = parts.map(part => {
    const condition = conditionText(scenario, part);
    const nested = (part.is === 'all' || part.is === 'any') && part.of.length > 1 && parts.length > 1;
    return nested ? say('condition.nested', { condition }) : condition;
  });
  return texts.reduce((first, second) => say(word === 'and' ? 'condition.and' : 'condition.or', { first, second }));
}

type Measure = 'round' | 'tension' | 'track' | 'trust' | 'support' | 'pillar' | 'pillars' | 'riders';

/** What a condition with bounds looks at. */
function measured(scenario: Scenario, when: Extract<Condition, { is: Measure }>): string {
  switch (when.is) {
    case 'track':
      return say('condition.track', { track: trackName(scenario, when.track) });
    case 'trust':
      return say('condition.trust', { pair: pairName(scenario, when.pair) });
    case 'support':
      return say('condition.support', {
        constituency: constituencyName(scenario, when.party, when.role),
        party: shortOf(scenario, when.party),
      });
    case 'pillar':
      return say('condition.pillar', { pillar: pillarName(scenario, when.pillar) });
    case 'round':
      return say('condition.round');
    case 'tension':
      return say('condition.tension');
    case 'pillars':
      return say('condition.pillars');
    case 'riders':
      return say('condition.riders');
  }
}

/** A condition as the phrase after "if": "tension is at most 5". */
export function conditionText(scenario: Scenario, when: Condition): string {
  switch (when.is) {
    case 'all':
      return joined(scenario, when.of, 'and');
    case 'any':
      return joined(scenario, when.of, 'or');
    case 'not':
      return say('condition.not', { condition: conditionText(scenario, when.of) });
    case 'clause':
    case 'banked': {
      const clause = clauseName(scenario, when.clause);
      const range = optionRange(scenario, when.clause, when.min, when.max);
      return say(when.is === 'clause' ? 'clause.stands' : 'clause.banked', { clause, range });
    }
    case 'initialled':
      return say('condition.initialled');
    case 'interim':
      return say('condition.interim');
    case 'deployed':
      return say('condition.deployed', { deployment: deploymentName(scenario, when.deployment) });
    case 'flag':
      return flagText(scenario, when.flag);
    default:
      return bounded(measured(scenario, when), when);
  }
}

/** A condition that may be absent. */
export function whenText(scenario: Scenario, when: Condition | null): string {
  return when === null ? say('condition.always') : conditionText(scenario, when);
}

/** One effect as a short line: "Tension +1". */
export function effectText(scenario: Scenario, effect: Effect): string {
  switch (effect.do) {
    case 'redLine':
      return say('effect.redLine', {
        party: shortOf(scenario, effect.party),
        clause: clauseName(scenario, effect.clause),
        range: optionRange(scenario, effect.clause, effect.min, effect.max),
      });
    case 'lock':
      return say('effect.lock', {
        clause: clauseName(scenario, effect.clause),
        option: quoted(optionName(scenario, effect.clause, effect.option)),
      });
    case 'block':
      return say('effect.block', { clause: clauseAt(scenario, effect.clause, effect.option) });
    case 'value':
      return say('effect.value', {
        clause: clauseAt(scenario, effect.clause, effect.option),
        by: plain(Math.abs(effect.by)),
        sign: effect.by < 0 ? 'less' : 'more',
        party: shortOf(scenario, effect.party),
      });
    case 'deploy':
      return say('effect.deploy', { deployment: deploymentName(scenario, effect.deployment) });
    case 'flag':
      return say(effect.on ? 'effect.flag.on' : 'effect.flag.off', { flag: flagText(scenario, effect.flag) });
    case 'silence':
      return say('effect.silence');
    case 'leak':
      return say('effect.leak');
    case 'if':
      return branches(scenario, effect);
    default:
      return changeText(scenario, effect, signed(effect.by));
  }
}

function changeText(scenario: Scenario, effect: Exclude<Extract<Effect, { by: number }>, { do: 'value' }>, by: string) {
  switch (effect.do) {
    case 'tension':
      return say('effect.tension', { by });
    case 'trust':
      return say('effect.trust', { pair: pairName(scenario, effect.pair), by });
    case 'track':
      return say('effect.track', { track: trackName(scenario, effect.track), by });
    case 'support': {
      const constituency = constituencyName(scenario, effect.party, effect.role);
      return say('effect.support', { constituency, party: shortOf(scenario, effect.party), by });
    }
    case 'capital':
      return say('effect.capital', { party: shortOf(scenario, effect.party), by });
    case 'work':
      return say('effect.work', { pillar: pillarName(scenario, effect.pillar), by });
  }
}

function branches(scenario: Scenario, effect: Extract<Effect, { do: 'if' }>): string {
  const condition = conditionText(scenario, effect.when);
  const then = effectsText(scenario, effect.then);
  if (effect.else.length === 0) return say('effect.if', { condition, then });
  return say('effect.ifElse', { condition, then, other: effectsText(scenario, effect.else) });
}

/** All effects a reader can follow on one line; "nothing changes" without any. */
export function effectsText(scenario: Scenario, effects: readonly Effect[]): string {
  const shown = shownEffects(effects);
  return shown.length === 0 ? say('effect.none') : shown.map(effect => effectText(scenario, effect)).join(' · ');
}
