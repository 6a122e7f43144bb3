/** Turning ids into indexes. Every lookup reports an id that does not exist and then answers −1. */
import type { Bounds, Party, RoleIndex } from '../../engine/scenario.ts';
import { ROLES } from '../../engine/scenario.ts';
import type { Draft } from '../draft.ts';
import { pathText, type Report } from '../findings.ts';
import { mean } from '../issues.ts';
import type { Path, Spot } from '../locate.ts';
import { nearest } from '../nearest.ts';
import type { Kind as AnyKind, Told } from '../sayings.ts';

/** Options have their names within a choice. */
type Kind = Exclude<AnyKind, 'option'>;

export interface Names {
  draft: Draft;
  report: Report;
  index: Record<Kind, Map<string, number>>;
  /** Number of options of each clause; null for a clause that could not be read. */
  optionCounts: (number | null)[];
  parties: string[];
  pillarMax: number;
  tensionMax: number;
}

export function readNames(draft: Draft, report: Report): Names {
  const index: Names['index'] = {
    party: numbered(draft.parties.keys()),
    group: numbered(draft.groups.keys()),
    pillar: numbered(draft.pillars.keys()),
    clause: numbered(draft.clauses.keys()),
    track: numbered(draft.tracks.keys()),
    flag: unique(draft.flags, ['flags'], at => ['flags', at], report),
    deployment: numbered(draft.deployments.keys()),
    calendarEntry: unique(
      draft.calendar.map(entry => entry?.id ?? null),
      ['calendar'],
      at => ['calendar', at, 'id'],
      report,
    ),
    glossaryEntry: numbered(draft.glossary.keys()),
    source: numbered(draft.sources.keys()),
  };
  return {
    draft,
    report,
    index,
    optionCounts: [...draft.clauses.values()].map(clause => clause?.options.length ?? null),
    parties: [...draft.parties.keys()],
    pillarMax: ruleOf(draft, 'pillar-max', 4),
    tensionMax: ruleOf(draft, 'tension-max', 10),
  };
}

function ruleOf(draft: Draft, name: string, otherwise: number): number {
  const value = (draft.rules as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof value === 'number' ? value : otherwise;
}

function numbered(ids: Iterable<string>): Map<string, number> {
  return new Map([...ids].map((id, at) => [id, at]));
}

/** Ids from a list, where the same may stand twice. */
export function unique(
  ids: readonly (string | null)[],
  list: Path,
  pathOf: (at: number) => Path,
  report: Report,
): Map<string, number> {
  const index = new Map<string, number>();
  for (const [at, id] of ids.entries()) {
    if (id === null) continue;
    if (index.has(id)) {
      const message: Told = { id: 'fault.idTwice', values: { id, path: pathText(list) } };
      report(pathOf(at), 'duplicate-id', message, { id: 'fix.renameOrDelete' });
    } else index.set(id, at);
  }
  return index;
}

export function lookup(names: Names, kind: Kind, id: string, path: Path, spot: Spot = 'value'): number {
  const found = names.index[kind].get(id);
  if (found !== undefined) return found;
  const message: Told = { id: 'fault.unknownId', values: { kind, id: id.slice(0, 60) } };
  names.report(path, 'unknown-id', message, () => meanOne(names, kind, id), spot);
  return -1;
}

function meanOne({ index }: Names, kind: Kind, id: string): Told {
  const known = [...index[kind].keys()];
  if (known.length === 0) return { id: 'fix.define', values: { kind } };
  return mean(id, known, { id: 'fix.use', values: { known: known.slice(0, 40).join(', ') } });
}

/** Position of the pair (a, b), a < b, in the list (0,1), (0,2) … of all pairs of `n`. */
export const pairIndex = (n: number, a: Party, b: Party): number => (a * (2 * n - a - 1)) / 2 + (b - a - 1);

/** Both parties of `us/nato`, the lower index first; null when it names no pair. */
export function partiesOf(names: Names, text: string, path: Path, spot: Spot = 'value'): [Party, Party] | null {
  const parts = text.split('/');
  if (parts.length !== 2) {
    const fix = () => mean(text, pairTexts(names.parties), { id: 'fix.writePair' });
    names.report(path, 'bad-pair', { id: 'fault.noPair', values: { text: text.slice(0, 60) } }, fix, spot);
    return null;
  }
  const a = lookup(names, 'party', parts[0], path, spot);
  const b = lookup(names, 'party', parts[1], path, spot);
  if (a < 0 || b < 0) return null;
  if (a !== b) return a < b ? [a, b] : [b, a];
  names.report(path, 'bad-pair', { id: 'fault.sameParty', values: { text } }, { id: 'fix.twoParties' }, spot);
  return null;
}

export function pairTexts(parties: readonly string[]): string[] {
  return parties.flatMap((a, at) => parties.slice(at + 1).map(b => `${a}/${b}`));
}

export function pairOf(names: Names, text: string, path: Path, spot: Spot = 'value'): number {
  const pair = partiesOf(names, text, path, spot);
  return pair ? pairIndex(names.parties.length, pair[0], pair[1]) : -1;
}

/** `us.hard` */
export function constituencyOf(names: Names, text: string, path: Path): { party: Party; role: RoleIndex } {
  const [id, role, ...rest] = text.split('.');
  const at = (ROLES as readonly string[]).indexOf(role);
  const party = lookup(names, 'party', id, path);
  if (at < 0 || rest.length > 0) {
    const word = () => `${id.slice(0, 40)}.${nearest(role ?? '', ROLES) ?? ROLES[0]}`;
    const message: Told = { id: 'fault.noConstituency', values: { text: text.slice(0, 60) } };
    names.report(path, 'unknown-id', message, () => ({ id: 'fix.mean', values: { word: word() } }));
  }
  return { party, role: Math.max(0, at) as RoleIndex };
}

/** An option of a clause: reports one the clause does not have. `least` is the lowest that makes sense here. */
export function checkOption(names: Names, clause: number, option: number, path: Path, least = 0): void {
  const count = names.optionCounts[clause] ?? null;
  if (clause < 0 || count === null || (option >= least && option < count)) return;
  const span = { min: least, max: count - 1 };
  const message: Told = { id: 'fault.optionRange', values: { path: pathText(path), ...span, option } };
  names.report(path, 'out-of-range', message, { id: 'fix.number', values: span });
}

/** Least and most, checked against each other; `what` is where they stand. */
export function checkOrder(names: Names, min: number, max: number, path: Path): boolean {
  if (min <= max) return true;
  const message: Told = { id: 'fault.crossed', values: { path: pathText(path), min, max } };
  names.report([...path, 'min'], 'bad-bounds', message, { id: 'fix.exchange' });
  return false;
}

/** Bounds without the keys that were left out. */
export function boundsOf({ min, max }: { min?: number | undefined; max?: number | undefined }): Bounds {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

export function sourcesOf(names: Names, ids: readonly string[] | null | undefined, path: Path): string[] {
  const list = [...(ids ?? [])];
  for (const [at, id] of list.entries()) lookup(names, 'source', id, [...path, 'sources', at]);
  return list;
}
