/** Lengths of game and the numbers of the rules (rules 1.8 and the bold numbers of docs/rules.md). */
import type { LengthDef, Rules } from '../../engine/scenario.ts';
import { defaultRules } from '../defaults.ts';
import { pathText } from '../findings.ts';
import type { Path } from '../locate.ts';
import type { Told } from '../sayings.ts';
import type { LengthDoc } from '../schema/course.ts';
import { kebab, NUMBER_RULE_NAMES, type RulesDoc } from '../schema/rules.ts';
import { entriesOf, pointsOf, reportTwice } from './entries.ts';
import { lookup, type Names } from './names.ts';

export function rulesDef(names: Names): Rules {
  const base = defaultRules(names.parties.length, Math.max(1, names.index.pillar.size));
  return { ...base, ...changesOf(names, names.draft.rules, ['rules']) };
}

/** Only the rules that were set. */
function changesOf(names: Names, doc: RulesDoc | null | undefined, path: Path): Partial<Rules> {
  if (!doc) return {};
  const changes: Partial<Rules> = {};
  const numbers = doc as Readonly<Record<string, unknown>>;
  for (const name of NUMBER_RULE_NAMES) {
    const value = numbers[kebab(name)];
    if (typeof value === 'number') changes[name] = value;
  }
  const gain = doc['posture-gain'];
  if (gain) changes.postureGain = four(gain);
  const noDeal = doc['no-deal-value'];
  if (typeof noDeal === 'number') changes.noDealValue = names.parties.map(() => noDeal);
  else if (noDeal) changes.noDealValue = pointsOf(names, noDeal, [...path, 'no-deal-value'], 2);
  if (doc['decay-rounds']) changes.decayRounds = [...doc['decay-rounds']];
  const verify = doc['verify-pillar'];
  if (verify) {
    const pillar = lookup(names, 'pillar', verify.pillar, [...path, 'verify-pillar', 'pillar']);
    changes.verifyPillar = { pillar, level: verify.level };
  }
  if (doc.levels) {
    changes.levels = four(doc.levels);
    if (doc.levels.some((score, at) => at > 0 && score < doc.levels![at - 1])) {
      const at = [...path, 'levels'];
      names.report(at, 'bad-bounds', { id: 'fault.levels', values: { path: pathText(at) } }, { id: 'fix.sort' });
    }
  }
  return changes;
}

const four = ([a, b, c, d]: readonly number[]): [number, number, number, number] => [a, b, c, d];

export function lengthsDef(names: Names, rules: Rules): LengthDef[] {
  return entriesOf(names.draft.lengths).map(({ id, doc }) => lengthDef(names, id, doc, rules));
}

function lengthDef(names: Names, id: string, doc: LengthDoc, rules: Rules): LengthDef {
  const path = ['lengths', id];
  const calendar = doc.rounds.map((entry, at) => lookup(names, 'calendarEntry', entry, [...path, 'rounds', at]));
  reportTwice(names, calendar, [...path, 'rounds']);
  const changes = changesOf(names, doc.rules, [...path, 'rules']);
  checkPlayable(names, { ...rules, ...changes }, calendar.length, path, doc.rules);
  return { id, name: doc.name, calendar, rules: changes };
}

/** A length nobody could sit down or table a text in is a mistake, not a game (rules 4.1 and 4.4). */
function checkPlayable(names: Names, rules: Rules, rounds: number, path: Path, own: LengthDoc['rules']): void {
  const place = (key: string): Path => (own && Object.hasOwn(own, key) ? [...path, 'rules', key] : path);
  if (rules.tableFrom > rounds) {
    const message: Told = { id: 'fault.tableFrom', values: { round: rules.tableFrom, rounds } };
    names.report(place('table-from'), 'out-of-range', message, { id: 'fix.tableFrom', values: { rounds } });
  }
  const deepest = names.optionCounts.reduce<number>((sum, count) => sum + (count ?? Infinity) - 1, 0);
  if (rules.minDepth > deepest) {
    const message: Told = { id: 'fault.minDepth', values: { depth: rules.minDepth, deepest } };
    names.report(place('min-depth'), 'out-of-range', message, { id: 'fix.minDepth', values: { deepest } });
  }
}
