/** From what the schema library says is wrong to findings of our own. */
import type { z } from 'zod';
import { pathText, type Report } from './findings.ts';
import type { Path } from './locate.ts';
import { nearest } from './nearest.ts';
import type { ProblemCode } from './problems.ts';
import type { Keyed, Told } from './sayings.ts';
import { KEYED } from './schema/fields.ts';
import { wantedIn } from './schema/wanted.ts';

type Issue = z.core.$ZodIssue;

/** Reports `issue`; its path is relative to `base`, and `value` is what stands at `base`. */
export function reportIssue(issue: Issue, base: Path, value: unknown, report: Report): void {
  const path = [...base, ...issue.path.map(step => (typeof step === 'number' ? step : String(step)))];
  const found = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') reportUnknownKeys(issue, path, report);
  else if (issue.code === 'invalid_union') reportUnion(issue, path, found, report);
  else reportValue(issue, path, found, report);
}

function reportValue(issue: Issue, path: Path, found: unknown, report: Report): void {
  const at = pathText(path);
  const wanted = wantedIn(issue.message);
  if (found === undefined || found === null || found === '') {
    const last = path[path.length - 1];
    const place = found === undefined ? path.slice(0, -1) : path;
    const fix: Told =
      typeof last === 'string'
        ? { id: 'fix.add', values: { key: last, wanted } }
        : { id: 'fix.write', values: { wanted } };
    const message: Told = { id: 'fault.missing', values: { path: at } };
    report(place, 'missing', message, fix, found === undefined ? 'value' : 'key');
    return;
  }
  const fix = () => fixOf(issue, found);
  report(path, codeOf(issue), { id: 'fault.wrong', values: { path: at, wanted, found: describe(found) } }, fix);
}

function codeOf(issue: Issue): ProblemCode {
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      if (issue.origin === 'string') return 'too-long';
      return issue.origin === 'array' ? 'wrong-length' : 'out-of-range';
    case 'invalid_value':
    case 'invalid_format':
      return 'bad-value';
    case 'custom':
      return issue.params?.code === 'bad-id' ? 'bad-id' : 'bad-text';
    default:
      return 'bad-type';
  }
}

/** Did you mean …? Otherwise what else to do. */
export function mean(word: string, known: Iterable<string>, otherwise: Told): Told {
  const near = nearest(word, known);
  return near ? { id: 'fix.mean', values: { word: near } } : otherwise;
}

function fixOf(issue: Issue, found: unknown): Told {
  const write: Told = { id: 'fix.write', values: { wanted: wantedIn(issue.message) } };
  if (issue.code === 'invalid_value' && typeof found === 'string') return mean(found, issue.values.map(String), write);
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  if (wantsText && (typeof found === 'number' || typeof found === 'boolean')) return { id: 'fix.quote' };
  return write;
}

function reportUnknownKeys(issue: Issue & { code: 'unrecognized_keys' }, path: Path, report: Report): void {
  const known = issue.message.split(' ');
  for (const key of issue.keys) reportUnknownKey([...path, key], known, report);
}

/** A key that does not belong where it stands; `known` are those that do. */
export function reportUnknownKey(path: Path, known: readonly string[], report: Report): void {
  const key = String(path[path.length - 1]);
  const place = pathText(path.slice(0, -1));
  const fix = () => mean(key, known, { id: 'fix.deleteOrUse', values: { known: known.join(', ') } });
  report(path, 'unknown-key', { id: 'fault.unknownKey', values: { key: key.slice(0, 60), path: place } }, fix, 'key');
}

function reportUnion(issue: Issue & { code: 'invalid_union' }, path: Path, found: unknown, report: Report): void {
  const branches = issue.errors;
  const [mark, what, keys] = issue.message.split('|');
  if (mark === KEYED) {
    reportKeyed({ what: what as Keyed, keys: keys.split(' '), branches }, path, found, report);
    return;
  }
  const inner = branches.find(issues =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  if (inner && isRecord(found)) for (const one of inner) reportIssue(one, path, found, report);
  else reportValue(issue, path, found, report);
}

interface Vocabulary {
  what: Keyed;
  /** Leading keys, and what is wrong with the value taken as each of them. */
  keys: string[];
  branches: Issue[][];
}

/** A condition, effect or the like: its leading key says which of the vocabulary it means to be. */
function reportKeyed({ what, keys, branches }: Vocabulary, path: Path, found: unknown, report: Report): void {
  const at = pathText(path);
  const all: Told = { id: 'fix.oneOf', values: { known: keys.join(', ') } };
  if (!isRecord(found)) {
    report(path, 'bad-type', { id: 'fault.notKeyed', values: { path: at, what, found: describe(found) } }, all);
    return;
  }
  const leads = keys.filter(key => Object.hasOwn(found, key));
  const [stray] = Object.keys(found);
  if (leads.length === 1) {
    for (const one of branches[keys.indexOf(leads[0])]) reportIssue(one, path, found, report);
  } else if (leads.length > 1) {
    const fix: Told = { id: what === 'condition' ? 'fix.all' : 'fix.twoEntries' };
    report(path, 'ambiguous', { id: 'fault.twoKeys', values: { path: at, keys: leads.join(', ') } }, fix);
  } else if (stray === undefined) {
    report(path, 'missing', { id: 'fault.empty', values: { path: at } }, all);
  } else {
    const message: Told = { id: 'fault.keyless', values: { path: at, what } };
    report([...path, stray], 'unknown-key', message, () => mean(stray, keys, all), 'key');
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}

/** What a value is, for a message: `the text "abc"`, `the number 3`, `a list of 2`. */
export function describe(value: unknown): Told {
  if (value === null || value === undefined) return { id: 'found.nothing' };
  if (Array.isArray(value)) return { id: 'found.list', values: { count: value.length } };
  if (typeof value === 'string') return describeText(value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? { id: 'found.number', values: { number: `${value}` } } : { id: 'found.infinite' };
  return typeof value === 'object' ? { id: 'found.map' } : { id: 'found.value', values: { value: `${value}` } };
}

const describeText = (text: string): Told =>
  text.length > 40
    ? { id: 'found.longText', values: { length: text.length } }
    : { id: 'found.text', values: { text: JSON.stringify(text) } };
