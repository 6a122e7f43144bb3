/**
 * GeniusWeb JSON: a profile a party, each with the domain in it (LinearAdditiveUtilitySpace). An issue's options are
 * words or the steps of a range; their utilities a table or a line between two numbers. The reservation value is the
 * utility of the reservation bid, in which an issue left out counts nothing; without a bid it is 0.
 */
import { locate, scanJson } from '../../record/json.ts';
import type { Domain } from '../domain.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { problem, repair, type Source } from './source.ts';

type Path = (string | number)[];
type Json = Record<string, unknown>;

interface Space {
  source: Source;
  /** Where the space stands in the file, for messages. */
  path: Path;
  json: Json;
}

interface Issue {
  name: string;
  options: string[];
}

const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x);
const fault = (source: Source, path: Path, message: string): void =>
  problem(source, locate(source.text, path), message);

/** Reads one profile a party; null when a source has problems. */
export function readGeniusWeb(profiles: Source[]): Domain | null {
  const spaces = profiles.map(openSpace).filter(space => space !== null);
  if (spaces.length < profiles.length) return null;
  const domain = readDomain(spaces[0]!);
  if (domain === null) return null;
  const read = spaces.map(space => readSpace(space, domain.issues));
  if (profiles.some(source => source.problems.length > 0)) return null;
  return {
    name: domain.name,
    parties: profiles.map(({ file }) => file),
    issues: domain.issues,
    value: read.map(({ value }) => value),
    reservation: read.map(({ reservation }) => reservation),
    discount: read.map(() => 1),
  };
}

function openSpace(source: Source): Space | null {
  const found = scanJson(source.text, IMPORT_LIMITS.depth);
  if (found !== null) {
    problem(source, found.offset, found.message);
    return null;
  }
  const whole: unknown = JSON.parse(source.text);
  const inner = isObject(whole) ? whole.LinearAdditiveUtilitySpace : null;
  if (isObject(inner)) return { source, path: ['LinearAdditiveUtilitySpace'], json: inner };
  const kind = isObject(whole) ? Object.keys(whole)[0] : undefined;
  fault(source, [], `a LinearAdditiveUtilitySpace is read, not ${kind ?? 'this'}`);
  return null;
}

// ------------------------------------------------------------------ the domain

function readDomain({ source, path, json }: Space): { name: string; issues: Issue[] } | null {
  const { domain } = json;
  const sets = isObject(domain) ? (domain.issuesValues ?? domain.issueValues) : null;
  if (!isObject(domain) || !isObject(sets)) {
    fault(source, [...path, 'domain'], 'the domain needs its issuesValues');
    return null;
  }
  const names = Object.keys(sets);
  if (names.length === 0 || names.length > IMPORT_LIMITS.issues)
    fault(source, [...path, 'domain'], `between 1 and ${IMPORT_LIMITS.issues} issues, not ${names.length}`);
  const issues = names.map(name => {
    const options = optionsOf(sets[name]);
    if (typeof options === 'string') fault(source, [...path, 'domain', 'issuesValues', name], options);
    return { name: name.slice(0, IMPORT_LIMITS.name), options: typeof options === 'string' ? [] : options };
  });
  const name = typeof domain.name === 'string' ? domain.name : source.file;
  return source.problems.length > 0 ? null : { name, issues };
}

/** The options of an issue, or what is wrong with it. */
function optionsOf(set: unknown): string[] | string {
  if (!isObject(set)) return 'an issue needs values or a range';
  const options = Array.isArray(set.values) ? set.values.map(String) : rangeOf(set.range);
  if (typeof options === 'string') return options;
  if (new Set(options).size < options.length) return 'two values are the same';
  if (options.some(option => option.length > IMPORT_LIMITS.name)) return 'a value is too long';
  return options.length > 0 && options.length <= IMPORT_LIMITS.options ? options : 'too few or too many values';
}

/** [low, high, step] → the numbers low, low + step … up to high, written with as many decimals as the range has. */
function rangeOf(range: unknown): string[] | string {
  if (!Array.isArray(range) || range.length !== 3) return 'an issue needs values or a range of three numbers';
  const [low, high, step] = range.map(Number) as [number, number, number];
  if (![low, high, step].every(Number.isFinite) || step <= 0 || high < low) return 'the range goes nowhere';
  const places = Math.max(...range.map(part => /\.(\d+)$/.exec(String(part))?.[1]?.length ?? 0));
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  if (count > IMPORT_LIMITS.options) return 'the range has too many steps';
  return Array.from({ length: count }, (_, k) => (low + k * step).toFixed(Math.min(places, 20)));
}

// ------------------------------------------------------------------ a profile

function readSpace(space: Space, issues: Issue[]): { value: Float64Array[]; reservation: number } {
  const value = issues.map(issue => {
    const weight = weightOf(space, issue.name);
    return evaluationsOf(space, issue).map(each => weight * each);
  });
  return { value, reservation: reservationOf(space, issues, value) };
}

function weightOf({ source, path, json }: Space, issue: string): number {
  const weights = isObject(json.issueWeights) ? json.issueWeights : {};
  const weight = Object.hasOwn(weights, issue) ? Number(weights[issue]) : Number.NaN;
  if (Number.isFinite(weight)) return weight;
  fault(source, [...path, 'issueWeights', issue], `"${issue}" needs a weight`);
  return 0;
}

function evaluationsOf({ source, path, json }: Space, issue: Issue): Float64Array {
  const utilities = isObject(json.issueUtilities) ? json.issueUtilities : {};
  const entry = Object.hasOwn(utilities, issue.name) ? utilities[issue.name] : null;
  const at = [...path, 'issueUtilities', issue.name];
  const table = isObject(entry) && isObject(entry.DiscreteValueSetUtilities) ? entry.DiscreteValueSetUtilities : null;
  if (table !== null) return tableOf(source, at, issue, table.valueUtilities);
  const line = isObject(entry) && isObject(entry.NumberValueSetUtilities) ? entry.NumberValueSetUtilities : null;
  if (line !== null) return lineOf(source, at, issue, line);
  fault(source, at, `"${issue.name}" needs DiscreteValueSetUtilities or NumberValueSetUtilities`);
  return new Float64Array(issue.options.length);
}

function tableOf(source: Source, at: Path, issue: Issue, entries: unknown): Float64Array {
  const table = isObject(entries) ? entries : {};
  return Float64Array.from(issue.options, option => {
    const found = Object.hasOwn(table, option);
    const value = found ? Number(table[option]) : 0;
    if (!found) repair(source, locate(source.text, at), `"${issue.name}" has no utility of "${option}"; taken as 0`);
    else if (!Number.isFinite(value)) fault(source, at, `the utility of "${option}" is no number`);
    return value;
  });
}

/** Straight between the low and the high value. */
function lineOf(source: Source, at: Path, issue: Issue, line: Json): Float64Array {
  const [x0, y0, x1, y1] = ['lowValue', 'lowUtility', 'highValue', 'highUtility'].map(key => Number(line[key])) as [
    number,
    number,
    number,
    number,
  ];
  if (![x0, y0, x1, y1].every(Number.isFinite) || x1 <= x0)
    fault(source, at, `"${issue.name}" needs lowValue, lowUtility, highValue and highUtility`);
  return Float64Array.from(issue.options, option => y0 + ((Number(option) - x0) / (x1 - x0)) * (y1 - y0));
}

function reservationOf({ source, path, json }: Space, issues: Issue[], value: Float64Array[]): number {
  const bid = isObject(json.reservationBid) ? (json.reservationBid.issuevalues ?? json.reservationBid) : null;
  if (!isObject(bid)) return 0;
  let sum = 0;
  for (const [name, option] of Object.entries(bid)) {
    const k = issues.findIndex(issue => issue.name === name);
    const place = k < 0 ? -1 : optionPlace(issues[k]!, option);
    if (place < 0)
      fault(source, [...path, 'reservationBid'], `the reservation bid names no option: ${name} = ${option}`);
    else sum += value[k]![place]!;
  }
  return sum;
}

/** Words by their spelling, numbers by their worth. */
function optionPlace({ options }: Issue, option: unknown): number {
  const place = options.indexOf(String(option));
  return place >= 0 ? place : options.findIndex(each => each !== '' && Number(each) === Number(option));
}
