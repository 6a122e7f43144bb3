/** From what the schema library says is wrong to findings in plain words. */
import type { z } from 'zod';
import { pathText, type Report } from './findings.ts';
import type { Path } from './locate.ts';
import { nearest } from './nearest.ts';
import type { ProblemCode } from './problems.ts';
import { KEYED } from './schema/fields.ts';

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
  const where = pathText(path);
  const expected = issue.message;
  if (found === undefined || found === null || found === '') {
    const last = path[path.length - 1];
    const place = found === undefined ? path.slice(0, -1) : path;
    const fix = typeof last === 'string' ? `Add "${last}:" with ${expected}.` : `Write ${expected}.`;
    report(place, 'missing', `${where} is missing.`, fix, found === undefined ? 'value' : 'key');
    return;
  }
  const fix = () => fixOf(issue, found);
  report(path, codeOf(issue), `${where} must be ${expected}; here it is ${describe(found)}.`, fix);
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

function fixOf(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const near = nearest(found, issue.values.map(String));
    if (near) return `Did you mean "${near}"?`;
  }
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  if (wantsText && (typeof found === 'number' || typeof found === 'boolean')) return 'Put it in quotes.';
  return `Write ${issue.message}.`;
}

function reportUnknownKeys(issue: Issue & { code: 'unrecognized_keys' }, path: Path, report: Report): void {
  const known = issue.message.split(' ');
  for (const key of issue.keys) reportUnknownKey([...path, key], known, report);
}

/** A key that does not belong where it stands; `known` are those that do. */
export function reportUnknownKey(path: Path, known: readonly string[], report: Report): void {
  const key = String(path[path.length - 1]);
  const place = pathText(path.slice(0, -1));
  const fix = () => {
    const near = nearest(key, known);
    return near ? `Did you mean "${near}"?` : `Delete it, or use one of: ${known.join(', ')}.`;
  };
  report(path, 'unknown-key', `"${key.slice(0, 60)}" is not known in ${place}.`, fix, 'key');
}

function reportUnion(issue: Issue & { code: 'invalid_union' }, path: Path, found: unknown, report: Report): void {
  const branches = issue.errors;
  const [mark, what, keys] = issue.message.split('|');
  if (mark === KEYED) {
    reportKeyed({ what, keys: keys.split(' '), branches }, path, found, report);
    return;
  }
  const inner = branches.find(issues =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  if (inner && isRecord(found)) for (const one of inner) reportIssue(one, path, found, report);
  else reportValue(issue, path, found, report);
}

interface Vocabulary {
  what: string;
  /** Leading keys, and what is wrong with the value taken as each of them. */
  keys: string[];
  branches: Issue[][];
}

/** A condition, effect or the like: its leading key says which of the vocabulary it means to be. */
function reportKeyed({ what, keys, branches }: Vocabulary, path: Path, found: unknown, report: Report): void {
  const where = pathText(path);
  const all = `Write one of: ${keys.join(', ')}.`;
  if (!isRecord(found)) {
    const message = `${where} must be a map that says which ${what} is meant; here it is ${describe(found)}.`;
    report(path, 'bad-type', message, all);
    return;
  }
  const leads = keys.filter(key => Object.hasOwn(found, key));
  const [stray] = Object.keys(found);
  if (leads.length === 1) {
    for (const one of branches[keys.indexOf(leads[0])]) reportIssue(one, path, found, report);
  } else if (leads.length > 1) {
    const fix = what === 'condition' ? 'Put them into { all: [ … ] }.' : 'Write them as two entries.';
    report(path, 'ambiguous', `${where} says two things at once: ${leads.join(' and ')}.`, fix);
  } else if (stray === undefined) {
    report(path, 'missing', `${where} is empty.`, all);
  } else {
    const fix = () => {
      const near = nearest(stray, keys);
      return near ? `Did you mean "${near}"?` : all;
    };
    report([...path, stray], 'unknown-key', `${where} does not say which ${what} is meant.`, fix, 'key');
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
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') {
    return value.length > 40 ? `a text of ${value.length} characters` : `the text ${JSON.stringify(value)}`;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${value}` : 'no finite number';
  return typeof value === 'object' ? 'a map' : `${value}`;
}
