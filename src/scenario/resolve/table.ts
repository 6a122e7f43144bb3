/** The table: parties, how they decide, and the clauses (rules 1.1–1.3, 1.7). */
import type { ByParty, ClauseDef, PartyDef, Scenario } from '../../engine/scenario.ts';
import { pathText } from '../findings.ts';
import type { Path } from '../locate.ts';
import type { Told } from '../sayings.ts';
import type { ClauseDoc, PartyDoc } from '../schema/table.ts';
import { entriesOf, pointsOf, reportNotZero, reportTwice } from './entries.ts';
import { lookup, type Names, pairIndex, pairOf, partiesOf } from './names.ts';

export function partiesDef(names: Names): PartyDef[] {
  const entries = entriesOf(names.draft.parties);
  const shapes = new Map<string, string>();
  return entries.map(({ id, doc }) => {
    const other = shapes.get(doc.shape);
    if (other) {
      const message: Told = { id: 'fault.sameShape', values: { one: other, other: id } };
      names.report(['parties', id, 'shape'], 'duplicate-value', message, { id: 'fix.otherShape' });
    } else shapes.set(doc.shape, id);
    return partyDef(id, doc);
  });
}

function partyDef(id: string, { name, short, voice, colour, shape, wants }: PartyDoc): PartyDef {
  return { id, name, short, voice, colour, shape, wants };
}

export function reliesOn(names: Names): ByParty<number[]> {
  return entriesOf(names.draft.parties).map(({ id, doc }) => {
    const path = ['parties', id, 'relies-on'];
    const pairs = (doc['relies-on'] ?? []).map((text, at) => pairOf(names, text, [...path, at]));
    reportTwice(names, pairs, path);
    return pairs;
  });
}

export function adversaries(names: Names): Scenario['adversaries'] {
  const pairs = names.draft.adversaries.flatMap((text, at) => {
    const pair = text === null ? null : partiesOf(names, text, ['adversaries', at]);
    return pair ? [{ pair, at }] : [];
  });
  const seen = pairs.map(({ pair }) => pairIndex(names.parties.length, ...pair));
  reportTwice(names, seen, ['adversaries']);
  return pairs.map(({ pair }) => pair);
}

export function chairOf(names: Names): number | null {
  const { chair } = names.draft;
  return chair === null ? null : lookup(names, 'party', chair, ['chair']);
}

export function decisionOf(names: Names): Scenario['decision'] {
  const { decision } = names.draft;
  if (decision === null || decision === 'unanimity') return { rule: 'unanimity' };
  const n = names.parties.length;
  if (decision.needed < 2 || decision.needed > n) {
    const message: Told = { id: 'fault.votes', values: { parties: n, needed: decision.needed } };
    names.report(['decision', 'needed'], 'out-of-range', message, { id: 'fix.number', values: { min: 2, max: n } });
  }
  const vetoes = (decision.vetoes ?? []).map((id, at) => lookup(names, 'party', id, ['decision', 'vetoes', at]));
  reportTwice(names, vetoes, ['decision', 'vetoes']);
  return { rule: 'threshold', needed: decision.needed, vetoes };
}

export function clausesDef(names: Names): ClauseDef[] {
  return entriesOf(names.draft.clauses).map(({ id, doc }) => clauseDef(names, id, doc));
}

function clauseDef(names: Names, id: string, doc: ClauseDoc): ClauseDef {
  const path = ['clauses', id];
  const glossary = [...(doc.glossary ?? [])];
  for (const [at, entry] of glossary.entries()) lookup(names, 'glossaryEntry', entry, [...path, 'glossary', at]);
  return {
    id,
    name: doc.name,
    text: doc.text,
    group: lookup(names, 'group', doc.group, [...path, 'group']),
    pillar: lookup(names, 'pillar', doc.pillar, [...path, 'pillar']),
    options: doc.options.map((option, at) => optionDef(names, option, at, [...path, 'options', at])),
    yardsticks: [...new Set(doc.yardsticks ?? [])],
    glossary,
  };
}

function optionDef(
  names: Names,
  doc: ClauseDoc['options'][number],
  at: number,
  path: Path,
): ClauseDef['options'][number] {
  const values = pointsOf(names, doc.worth ?? {}, [...path, 'worth']);
  const need = doc.need ?? 0;
  if (at === 0) {
    for (const [id, worth] of Object.entries(doc.worth ?? {})) {
      if (worth !== 0) reportNotZero(names, [...path, 'worth', id], 'fault.statusQuoWorth');
    }
    if (need !== 0) reportNotZero(names, [...path, 'need'], 'fault.statusQuoNeed');
  } else if (need > names.pillarMax) {
    const at = [...path, 'need'];
    const message: Told = { id: 'fault.need', values: { path: pathText(at), need, most: names.pillarMax } };
    names.report(at, 'out-of-range', message, { id: 'fix.number', values: { min: 0, max: names.pillarMax } });
  }
  return { name: doc.name, text: doc.text, need, values };
}
