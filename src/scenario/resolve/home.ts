/** What each party has to itself: briefs, a home front, a menu of red lines (rules 1.5, 3.5, 5.3–5.4). */
import {
  type BriefVariant,
  type ByParty,
  type ConstituencyDef,
  type HomeDef,
  type RatificationDef,
  type RedLineDef,
  ROLES,
  type Role,
} from '../../engine/scenario.ts';
import { pathText } from '../findings.ts';
import type { Path } from '../locate.ts';
import type { Told } from '../sayings.ts';
import type { BriefDoc, ConstituencyDoc, HomeDoc } from '../schema/table.ts';
import { checkSpan } from './effects.ts';
import { byPartyOf, reportNotZero, reportTwice } from './entries.ts';
import { checkOption, lookup, type Names, unique } from './names.ts';

export function briefsDef(names: Names): ByParty<BriefVariant[]> {
  const made = byPartyOf(names, names.draft.briefs, 'briefs', true, (docs, path) => {
    unique(
      docs.map(({ id }) => id),
      path,
      at => [...path, at, 'id'],
      names.report,
    );
    return docs.map((doc, at) => briefDef(names, doc, [...path, at]));
  });
  return made.map(variants => variants ?? []);
}

function briefDef(names: Names, doc: BriefDoc, path: Path): BriefVariant {
  const shifts = Object.entries(doc.shifts ?? {}).map(([id, by]) => {
    const at = [...path, 'shifts', id];
    const clause = lookup(names, 'clause', id, at, 'key');
    const count = names.optionCounts[clause] ?? null;
    if (count !== null && by.length !== count) {
      const values = { path: pathText(at), numbers: by.length, clause: id, options: count };
      const fix: Told = { id: 'fix.shifts', values: { count } };
      names.report(at, 'wrong-length', { id: 'fault.shifts', values }, fix, 'key');
    }
    if (by[0] !== 0) reportNotZero(names, [...at, 0], 'fault.statusQuoWorth');
    return { clause, by };
  });
  return { id: doc.id, name: doc.name, text: doc.text, shifts };
}

export function homesDef(names: Names): ByParty<HomeDef> {
  const made = byPartyOf(names, names.draft.homes, 'homes', true, (doc, path, id) => homeDef(names, doc, path, id));
  return made.filter(home => home !== null);
}

function homeDef(names: Names, doc: HomeDoc, path: string[], party: string): HomeDef {
  const constituency = (role: Role) => constituencyDef(names, doc[role], [...path, role], `${party}.${role}`);
  const [hard, institutional, dove] = ROLES;
  return {
    constituencies: [constituency(hard), constituency(institutional), constituency(dove)],
    ratification: ratificationDef(names, doc.ratification, [...path, 'ratification']),
  };
}

function constituencyDef(names: Names, doc: ConstituencyDoc, path: Path, id: string): ConstituencyDef {
  const watch = (doc.watch ?? []).map((clause, at) => lookup(names, 'clause', clause, [...path, 'watch', at]));
  reportTwice(names, watch, [...path, 'watch']);
  return { id: doc.id ?? id, name: doc.name, text: doc.text, watch };
}

function ratificationDef(names: Names, doc: HomeDoc['ratification'], path: Path): RatificationDef {
  if ('all' in doc) return { by: 'all', all: doc.all };
  const raised = (doc.raised ?? []).map((one, at) => {
    const clause = lookup(names, 'clause', one.clause, [...path, 'raised', at, 'clause']);
    checkOption(names, clause, one.option, [...path, 'raised', at, 'option'], 1);
    return { clause, option: one.option, hard: one.hard };
  });
  return { by: 'hardAndOne', hard: doc.hard, other: doc.other, raised };
}

export function redLinesDef(names: Names): ByParty<RedLineDef[]> {
  const made = byPartyOf(names, names.draft['red-lines'], 'red-lines', false, (docs, path) =>
    docs.map((doc, at) => {
      const clause = lookup(names, 'clause', doc.clause, [...path, at, 'clause']);
      checkSpan(names, clause, doc.min, doc.max, [...path, at]);
      return { clause, min: doc.min, max: doc.max, text: doc.text };
    }),
  );
  return made.map(menu => menu ?? []);
}
