/** Conditions: from the leading-key form of the file to the engine's union. */
import type { Bounds, Condition } from '../../engine/scenario.ts';
import { pathText } from '../findings.ts';
import { LIMITS } from '../limits.ts';
import type { Path } from '../locate.ts';
import type { Told } from '../sayings.ts';
import type { ConditionDoc } from '../schema/conditions.ts';
import { boundsOf, checkOrder, constituencyOf, lookup, type Names, pairOf } from './names.ts';

/** A condition that may be left out. */
export function whenOf(names: Names, doc: ConditionDoc | null | undefined, path: Path): Condition | null {
  return doc ? conditionOf(names, doc, [...path, 'when']) : null;
}

export function conditionOf(names: Names, doc: ConditionDoc, path: Path): Condition {
  if ('all' in doc) return { is: 'all', of: doc.all.map((one, at) => conditionOf(names, one, [...path, 'all', at])) };
  if ('any' in doc) return { is: 'any', of: doc.any.map((one, at) => conditionOf(names, one, [...path, 'any', at])) };
  if ('not' in doc) return { is: 'not', of: conditionOf(names, doc.not, [...path, 'not']) };
  if ('initialled' in doc) return { is: 'initialled' };
  if ('interim' in doc) return { is: 'interim' };
  if ('deployed' in doc)
    return { is: 'deployed', deployment: lookup(names, 'deployment', doc.deployed, [...path, 'deployed']) };
  if ('flag' in doc) return { is: 'flag', flag: lookup(names, 'flag', doc.flag, [...path, 'flag']) };
  return measureOf(names, doc, path);
}

type MeasureDoc = Exclude<
  ConditionDoc,
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { initialled: true }
  | { interim: true }
  | { deployed: string }
  | { flag: string }
>;

/** Conditions that compare a public number with bounds. */
function measureOf(names: Names, doc: MeasureDoc, path: Path): Condition {
  if ('round' in doc) return { is: 'round', ...within(names, doc.round, [...path, 'round'], 1, LIMITS.calendar) };
  if ('tension' in doc)
    return { is: 'tension', ...within(names, doc.tension, [...path, 'tension'], 0, names.tensionMax) };
  if ('pillars' in doc) {
    const most = names.index.pillar.size * names.pillarMax;
    return { is: 'pillars', ...within(names, doc.pillars, [...path, 'pillars'], 0, most) };
  }
  if ('riders' in doc) return { is: 'riders', ...within(names, doc.riders, [...path, 'riders'], 0, LIMITS.clauses) };
  if ('track' in doc) {
    const track = lookup(names, 'track', doc.track, [...path, 'track']);
    const def = names.draft.tracks.get(doc.track);
    return { is: 'track', track, ...within(names, doc, path, def?.min ?? -1000, def?.max ?? 1000) };
  }
  if ('trust' in doc) {
    return { is: 'trust', pair: pairOf(names, doc.trust, [...path, 'trust']), ...within(names, doc, path, 0, 10) };
  }
  if ('support' in doc) {
    const who = constituencyOf(names, doc.support, [...path, 'support']);
    return { is: 'support', ...who, ...within(names, doc, path, 0, 10) };
  }
  if ('pillar' in doc) {
    const pillar = lookup(names, 'pillar', doc.pillar, [...path, 'pillar']);
    return { is: 'pillar', pillar, ...within(names, doc, path, 0, names.pillarMax) };
  }
  const is = 'clause' in doc ? 'clause' : 'banked';
  const clause = lookup(names, 'clause', 'clause' in doc ? doc.clause : doc.banked, [...path, is]);
  const last = (names.optionCounts[clause] ?? LIMITS.options) - 1;
  return { is, clause, ...within(names, doc, path, 0, last) };
}

/** Bounds that can be met: at least one of them, in order, and not beyond what the number can be. */
function within(
  names: Names,
  doc: { min?: number | undefined; max?: number | undefined },
  path: Path,
  low: number,
  high: number,
): Bounds {
  const { min, max } = doc;
  if (min === undefined && max === undefined) {
    names.report(path, 'missing', { id: 'fault.noBounds', values: { path: pathText(path) } }, { id: 'fix.bounds' });
  } else if (checkOrder(names, min ?? -Infinity, max ?? Infinity, path)) {
    if ((min ?? low) > high) reportNever(names, [...path, 'min'], low, high);
    if ((max ?? high) < low) reportNever(names, [...path, 'max'], low, high);
  }
  return boundsOf(doc);
}

function reportNever(names: Names, path: Path, min: number, max: number): void {
  const message: Told = { id: 'fault.neverMet', values: { path: pathText(path), min, max } };
  names.report(path, 'out-of-range', message, { id: 'fix.number', values: { min, max } });
}
