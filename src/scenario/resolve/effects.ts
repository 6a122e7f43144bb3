/** Effects (docs/rules.md, chapter 9): from the leading-key form of the file to the engine's union. */
import type { Effect } from '../../engine/scenario.ts';
import type { Path } from '../locate.ts';
import type { EffectDoc } from '../schema/conditions.ts';
import { conditionOf } from './conditions.ts';
import { checkOption, checkOrder, constituencyOf, lookup, type Names, pairOf } from './names.ts';

type Docs = readonly EffectDoc[] | null | undefined;

export function effectsOf(names: Names, docs: Docs, path: Path, key = 'effects'): Effect[] {
  return (docs ?? []).map((doc, at) => effectOf(names, doc, [...path, key, at]));
}

function effectOf(names: Names, doc: EffectDoc, path: Path): Effect {
  if ('tension' in doc) return { do: 'tension', by: doc.tension };
  if ('trust' in doc) return { do: 'trust', pair: pairOf(names, doc.trust, [...path, 'trust']), by: doc.by };
  if ('track' in doc) return { do: 'track', track: lookup(names, 'track', doc.track, [...path, 'track']), by: doc.by };
  if ('support' in doc)
    return { do: 'support', ...constituencyOf(names, doc.support, [...path, 'support']), by: doc.by };
  if ('capital' in doc)
    return { do: 'capital', party: lookup(names, 'party', doc.capital, [...path, 'capital']), by: doc.by };
  if ('work' in doc) return { do: 'work', pillar: lookup(names, 'pillar', doc.work, [...path, 'work']), by: doc.by };
  if ('deploy' in doc)
    return { do: 'deploy', deployment: lookup(names, 'deployment', doc.deploy, [...path, 'deploy']) };
  if ('flag' in doc) return { do: 'flag', flag: lookup(names, 'flag', doc.flag, [...path, 'flag']), on: doc.on };
  if ('silence' in doc) return { do: 'silence' };
  if ('leak' in doc) return { do: 'leak' };
  if ('if' in doc) {
    return {
      do: 'if',
      when: conditionOf(names, doc.if, [...path, 'if']),
      then: effectsOf(names, doc.then, path, 'then'),
      else: effectsOf(names, doc.else, path, 'else'),
    };
  }
  return clauseEffectOf(names, doc, path);
}

type ClauseEffectDoc = Extract<EffectDoc, { option: number } | { min: number }>;

/** Effects on a clause: its options must exist, and option 0 is the status quo, which nothing may move or forbid. */
function clauseEffectOf(names: Names, doc: ClauseEffectDoc, path: Path): Effect {
  if ('red-line' in doc) {
    const party = lookup(names, 'party', doc['red-line'], [...path, 'red-line']);
    const clause = lookup(names, 'clause', doc.clause, [...path, 'clause']);
    checkSpan(names, clause, doc.min, doc.max, path);
    return { do: 'redLine', party, clause, min: doc.min, max: doc.max };
  }
  if ('value' in doc) {
    const party = lookup(names, 'party', doc.value, [...path, 'value']);
    const clause = lookup(names, 'clause', doc.clause, [...path, 'clause']);
    checkOption(names, clause, doc.option, [...path, 'option'], 1);
    return { do: 'value', party, clause, option: doc.option, by: doc.by };
  }
  const kind = 'lock' in doc ? 'lock' : 'block';
  const clause = lookup(names, 'clause', 'lock' in doc ? doc.lock : doc.block, [...path, kind]);
  checkOption(names, clause, doc.option, [...path, 'option'], 1);
  return { do: kind, clause, option: doc.option };
}

/** The options a red line allows: in order, existing, and not all of them (a line that cannot be crossed earns points for nothing, rule 8.8). */
export function checkSpan(names: Names, clause: number, min: number, max: number, path: Path): void {
  if (!checkOrder(names, min, max, path)) return;
  checkOption(names, clause, min, [...path, 'min']);
  checkOption(names, clause, max, [...path, 'max']);
  if (clause < 0 || min > 0 || max + 1 !== names.optionCounts[clause]) return;
  names.report(path, 'bad-bounds', { id: 'fault.freeLine' }, { id: 'fix.narrow' });
}
