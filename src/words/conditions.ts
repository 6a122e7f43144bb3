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

/** "is 3", "is at least 3", "is at most 5", "is between 3 and 5". */
function bounds({ min, max }: Bounds): string {
  if (min !== undefined && max !== undefined)
    return min === max ? `is ${plain(min)}` : `is between ${plain(min)} and ${plain(max)}`;
  if (min !== undefined) return `is at least ${plain(min)}`;
  if (max !== undefined) return `is at most ${plain(max)}`;
  return 'has any value';
}

function joined(scenario: Scenario, parts: Condition[], word: 'and' | 'or'): string {
  if (parts.length === 0) return word === 'and' ? 'always' : 'never';
  const texts = parts.map(part => {
    const text = conditionText(scenario, part);
    const nested = (part.is === 'all' || part.is === 'any') && part.of.length > 1 && parts.length > 1;
    return nested ? `(${text})` : text;
  });
  return texts.join(` ${word} `);
}

/** A condition as the phrase after "if": "tension is at most 5". */
export function conditionText(scenario: Scenario, when: Condition): string {
  switch (when.is) {
    case 'all':
      return joined(scenario, when.of, 'and');
    case 'any':
      return joined(scenario, when.of, 'or');
    case 'not':
      return `it is not the case that ${conditionText(scenario, when.of)}`;
    case 'round':
      return `the round ${bounds(when)}`;
    case 'tension':
      return `tension ${bounds(when)}`;
    case 'track':
      return `${trackName(scenario, when.track)} ${bounds(when)}`;
    case 'trust':
      return `trust ${pairName(scenario, when.pair)} ${bounds(when)}`;
    case 'support':
      return `support of ${constituencyName(scenario, when.party, when.role)} (${shortOf(scenario, when.party)}) ${bounds(when)}`;
    case 'pillar':
      return `${pillarName(scenario, when.pillar)} ${bounds(when)}`;
    case 'pillars':
      return `the sum of all pillars ${bounds(when)}`;
    case 'clause':
      return `${clauseName(scenario, when.clause)} stands ${optionRange(scenario, when.clause, when.min, when.max)}`;
    case 'banked':
      return `${clauseName(scenario, when.clause)} is banked ${optionRange(scenario, when.clause, when.min, when.max)}`;
    case 'riders':
      return `the number of riders ${bounds(when)}`;
    case 'initialled':
      return 'a text has been initialled';
    case 'interim':
      return 'an interim deal is in force';
    case 'deployed':
      return `${deploymentName(scenario, when.deployment)} has been deployed`;
    case 'flag':
      return flagText(scenario, when.flag);
  }
}

/** A condition that may be absent. */
export function whenText(scenario: Scenario, when: Condition | null): string {
  return when === null ? 'always' : conditionText(scenario, when);
}

/** One effect as a short line: "Tension +1". */
export function effectText(scenario: Scenario, effect: Effect): string {
  switch (effect.do) {
    case 'tension':
      return `Tension ${signed(effect.by)}`;
    case 'trust':
      return `Trust ${pairName(scenario, effect.pair)} ${signed(effect.by)}`;
    case 'track':
      return `${trackName(scenario, effect.track)} ${signed(effect.by)}`;
    case 'support':
      return `${constituencyName(scenario, effect.party, effect.role)} (${shortOf(scenario, effect.party)}) ${signed(effect.by)}`;
    case 'capital':
      return `Capital of ${shortOf(scenario, effect.party)} ${signed(effect.by)}`;
    case 'work':
      return `Work on ${pillarName(scenario, effect.pillar)} ${signed(effect.by)}`;
    case 'redLine':
      return `Red line of ${shortOf(scenario, effect.party)}: ${clauseName(scenario, effect.clause)} ${optionRange(scenario, effect.clause, effect.min, effect.max)}`;
    case 'lock':
      return `${clauseName(scenario, effect.clause)} may not fall below ${quoted(optionName(scenario, effect.clause, effect.option))}`;
    case 'block':
      return `${clauseAt(scenario, effect.clause, effect.option)} may no longer be written`;
    case 'value':
      return `${clauseAt(scenario, effect.clause, effect.option)} is worth ${plain(Math.abs(effect.by))} ${effect.by < 0 ? 'less' : 'more'} to ${shortOf(scenario, effect.party)}`;
    case 'deploy':
      return `${deploymentName(scenario, effect.deployment)} is deployed`;
    case 'flag':
      return `${effect.on ? 'From now on' : 'No longer'}: ${flagText(scenario, effect.flag)}`;
    case 'silence':
      return 'No back channel works this round';
    case 'leak':
      return 'A leak: the latest side letter comes to light or, without one, a promise is held up to the light';
    case 'if':
      return branches(scenario, effect);
  }
}

function branches(scenario: Scenario, effect: Extract<Effect, { do: 'if' }>): string {
  const then = effectsText(scenario, effect.then);
  const other = effect.else.length > 0 ? `; otherwise: ${effectsText(scenario, effect.else)}` : '';
  return `If ${conditionText(scenario, effect.when)}: ${then}${other}`;
}

/** All effects a reader can follow on one line; "nothing changes" without any. */
export function effectsText(scenario: Scenario, effects: readonly Effect[]): string {
  const shown = shownEffects(effects);
  return shown.length === 0 ? 'nothing changes' : shown.map(effect => effectText(scenario, effect)).join(' · ');
}
