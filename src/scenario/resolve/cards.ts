/** What may happen: cards with their choices, interim deals, deployments, endings (rules 2.2–2.3, 4.9, 4.16, 8.7). */
import type { DeploymentDef, EndingModifier, EventChoice, EventDef, InterimDef } from '../../engine/scenario.ts';
import { pathText } from '../findings.ts';
import { mean } from '../issues.ts';
import { LIMITS } from '../limits.ts';
import type { Path } from '../locate.ts';
import type { Told } from '../sayings.ts';
import type { ChoiceDoc, EventDoc } from '../schema/course.ts';
import { conditionOf, whenOf } from './conditions.ts';
import { effectsOf } from './effects.ts';
import { entriesOf, pointsOf, reportNotZero } from './entries.ts';
import { checkOption, lookup, type Names, sourcesOf } from './names.ts';

export function eventsDef(names: Names): EventDef[] {
  return entriesOf(names.draft.events).map(({ id, doc }) => eventDef(names, id, doc));
}

function eventDef(names: Names, id: string, doc: EventDoc): EventDef {
  const path = ['events', id];
  return {
    id,
    title: doc.title,
    date: doc.date,
    text: doc.text,
    when: whenOf(names, doc.when, path),
    effects: effectsOf(names, doc.effects, path),
    choice: doc.choice ? choiceDef(names, doc.choice, [...path, 'choice']) : null,
    counterfactual: doc.counterfactual ?? false,
    sources: sourcesOf(names, doc.sources, path),
  };
}

/** The fallback is what happens when nobody answers, so it must exist and cost nothing (rule 2.3). */
function choiceDef(names: Names, doc: ChoiceDoc, path: Path): EventChoice {
  const ids = Object.keys(doc.options);
  if (ids.length < LIMITS.optionsMin || ids.length > LIMITS.choiceOptions) {
    const at = [...path, 'options'];
    const bounds = { min: LIMITS.optionsMin, max: LIMITS.choiceOptions };
    const message: Told = { id: 'fault.optionCount', values: { path: pathText(at), ...bounds, count: ids.length } };
    names.report(at, 'wrong-length', message, { id: 'fix.realChoice' });
  }
  const fallback = ids.indexOf(doc.fallback);
  if (fallback < 0) {
    const message: Told = { id: 'fault.noOption', values: { option: doc.fallback } };
    const fix = () => mean(doc.fallback, ids, { id: 'fix.use', values: { known: ids.join(', ') } });
    names.report([...path, 'fallback'], 'unknown-id', message, fix);
  } else if (doc.options[doc.fallback].cost) {
    reportNotZero(names, [...path, 'options', doc.fallback, 'cost'], 'fault.fallbackCost');
  }
  const options = Object.entries(doc.options).map(([id, { name, text, effects, cost }]) => ({
    id,
    name,
    text,
    effects: effectsOf(names, effects, [...path, 'options', id]),
    cost: cost ?? 0,
  }));
  return { party: lookup(names, 'party', doc.party, [...path, 'party']), options, fallback };
}

export function interimsDef(names: Names): InterimDef[] {
  return entriesOf(names.draft.interims).map(({ id, doc }) => {
    const path = ['interims', id];
    const locks = Object.entries(doc.locks).map(([clauseId, option]) => {
      const at = [...path, 'locks', clauseId];
      const clause = lookup(names, 'clause', clauseId, at, 'key');
      checkOption(names, clause, option, at, 1);
      return { clause, option };
    });
    return {
      id,
      name: doc.name,
      text: doc.text,
      minRound: doc['min-round'],
      maxTension: doc['max-tension'],
      pillar: lookup(names, 'pillar', doc.pillar, [...path, 'pillar']),
      level: doc.level,
      locks,
      effects: effectsOf(names, doc.effects, path),
    };
  });
}

export function deploymentsDef(names: Names): DeploymentDef[] {
  return entriesOf(names.draft.deployments).map(({ id, doc }) => {
    const path = ['deployments', id];
    const party = lookup(names, 'party', doc.party, [...path, 'party']);
    const rival = lookup(names, 'party', doc.rival, [...path, 'rival']);
    if (party >= 0 && party === rival) {
      names.report([...path, 'rival'], 'bad-pair', { id: 'fault.ownRival' }, { id: 'fix.otherParty' });
    }
    return {
      id,
      party,
      rival,
      name: doc.name,
      text: doc.text,
      when: whenOf(names, doc.when, path),
      effects: effectsOf(names, doc.effects, path),
      sources: sourcesOf(names, doc.sources, path),
    };
  });
}

export function endingsDef(names: Names): EndingModifier[] {
  return entriesOf(names.draft.endings).map(({ id, doc }) => ({
    id,
    name: doc.name,
    text: doc.text,
    when: conditionOf(names, doc.when, ['endings', id, 'when']),
    outcomes: [...new Set(doc.outcomes)],
    points: pointsOf(names, doc.points, ['endings', id, 'points']),
  }));
}
