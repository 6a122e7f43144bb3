/** What the parts of a scenario have in common: entries of a map, one entry a party, points by party. */
import type { ByParty } from '../../engine/scenario.ts';
import { pathText } from '../findings.ts';
import type { Path } from '../locate.ts';
import type { Told } from '../sayings.ts';
import { lookup, type Names } from './names.ts';

/** The entries of a map that could be read, with id and position. */
export function entriesOf<T>(map: ReadonlyMap<string, T | null>): { id: string; doc: T; at: number }[] {
  return [...map].flatMap(([id, doc], at) => (doc === null ? [] : [{ id, doc, at }]));
}

/** Reports numbers that stand twice in a list read from `path`. */
export function reportTwice(names: Names, list: readonly number[], path: Path): void {
  for (const [at, one] of list.entries()) {
    if (one < 0 || list.indexOf(one) === at) continue;
    const message: Told = { id: 'fault.sameTwice', values: { path: pathText(path) } };
    names.report([...path, at], 'duplicate-id', message, { id: 'fix.deleteOne' });
  }
}

/** `why` says why a number must be 0. */
export function reportNotZero(
  names: Names,
  path: Path,
  why: 'fault.fallbackCost' | 'fault.statusQuoWorth' | 'fault.statusQuoNeed',
): void {
  names.report(path, 'not-zero', { id: why, values: { path: pathText(path) } }, { id: 'fix.zero' });
}

/** Points by party id -> one a party; those left out are `otherwise`. */
export function pointsOf(
  names: Names,
  points: Readonly<Record<string, number>>,
  path: Path,
  otherwise = 0,
): ByParty<number> {
  const byParty = names.parties.map(() => otherwise);
  for (const [id, value] of Object.entries(points)) {
    const party = lookup(names, 'party', id, [...path, id], 'key');
    if (party >= 0) byParty[party] = value;
  }
  return byParty;
}

/** One entry a party from a section keyed by party: reports strangers, and parties left out when `needed`. */
export function byPartyOf<T, R>(
  names: Names,
  section: ReadonlyMap<string, T | null>,
  name: string,
  needed: boolean,
  make: (doc: T, path: string[], party: string) => R,
): (R | null)[] {
  for (const id of section.keys()) lookup(names, 'party', id, [name, id], 'key');
  return names.parties.map(id => {
    if (!section.has(id) && needed && section.size > 0) {
      const message: Told = { id: 'fault.noPartyEntry', values: { section: name, party: id } };
      names.report([name], 'missing', message, { id: 'fix.addKey', values: { key: id } });
    }
    const doc = section.get(id) ?? null;
    return doc === null ? null : make(doc, [name, id], id);
  });
}
