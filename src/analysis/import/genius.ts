/**
 * GENIUS XML: a domain file and a profile a party, additive utilities. u = min(1, Σ weight × evaluation ÷ greatest
 * evaluation of the issue); an integer issue is worth clip(offset + slope × (x − lower bound), 0, 1). Weights stand as
 * written. A missing reservation is 0, a missing discount 1.
 */
import type { Domain } from '../domain.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { problem, repair, type Source } from './source.ts';
import { type Element, readXml } from './xml.ts';

interface Issue {
  name: string;
  /** As the files number it; weights refer to it. */
  index: string;
  options: string[];
  /** Lower bound of an integer issue, null for a discrete one. */
  lower: number | null;
}

/** Reads a domain and one profile a party; null when a source has problems. Names of parties are their files'. */
export function readGenius(domainSource: Source, profiles: Source[]): Domain | null {
  const root = readXml(domainSource);
  if (root === null) return null;
  const objective = descendants(root, 'objective')[0] ?? root;
  const issues = descendants(root, 'issue').map(element => readIssue(domainSource, element));
  checkIssues(domainSource, objective, issues);
  if (domainSource.problems.length > 0) return null;
  const read = profiles.map(source => readProfile(source, issues));
  const whole = read.filter(profile => profile !== null);
  if (whole.length < read.length) return null;
  return {
    name: objective.attributes.get('name') ?? domainSource.file,
    parties: profiles.map(({ file }) => file),
    issues: issues.map(({ name, options }) => ({ name, options })),
    value: whole.map(({ value }) => value),
    reservation: whole.map(({ reservation }) => reservation),
    discount: whole.map(({ discount }) => discount),
  };
}

function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

// ------------------------------------------------------------------ the domain

function checkIssues(source: Source, at: Element, issues: Issue[]): void {
  if (issues.length === 0) problem(source, at.at, 'there is no <issue> in it');
  if (issues.length > IMPORT_LIMITS.issues) problem(source, at.at, `more than ${IMPORT_LIMITS.issues} issues`);
  const seen = new Set<string>();
  for (const { index } of issues) {
    if (seen.has(index)) problem(source, at.at, `two issues have the index ${index}`);
    seen.add(index);
  }
}

function readIssue(source: Source, element: Element): Issue {
  const index = element.attributes.get('index') ?? '';
  const name = (element.attributes.get('name') ?? `issue ${index}`).slice(0, IMPORT_LIMITS.name);
  if (index === '') problem(source, element.at, `the issue "${name}" has no index`);
  const kind = kindOf(element);
  if (kind === 'integer') return { name, index, ...integerOptions(source, element, name) };
  if (kind !== 'discrete')
    problem(source, element.at, `the issue "${name}" is ${kind}: only discrete and integer ones`);
  const options = element.children.filter(child => child.name === 'item').map((item, k) => optionName(source, item, k));
  if (options.length === 0) problem(source, element.at, `the issue "${name}" has no item`);
  if (options.length > IMPORT_LIMITS.options) problem(source, element.at, `the issue "${name}" has too many items`);
  return { name, index, options: distinct(source, element, options), lower: null };
}

const kindOf = ({ attributes }: Element): string =>
  (attributes.get('vtype') ?? attributes.get('type') ?? attributes.get('etype') ?? 'discrete').toLowerCase();

function optionName(source: Source, item: Element, place: number): string {
  const value = item.attributes.get('value');
  if (value === undefined) repair(source, item.at, `an item without a value, called "${place + 1}"`);
  return (value ?? String(place + 1)).slice(0, IMPORT_LIMITS.name);
}

/** Two options of one name cannot be told apart in a profile. */
function distinct(source: Source, element: Element, options: string[]): string[] {
  const seen = new Set<string>();
  for (const option of options) {
    if (seen.has(option)) problem(source, element.at, `two items are called "${option}"`);
    seen.add(option);
  }
  return options;
}

function integerOptions(source: Source, element: Element, name: string): Pick<Issue, 'options' | 'lower'> {
  const [lower, upper] = boundsOf(source, element, name);
  const size = upper - lower + 1;
  if (size < 1 || size > IMPORT_LIMITS.options)
    problem(source, element.at, `the issue "${name}" runs from ${lower} to ${upper}: too few or too many numbers`);
  if (source.problems.length > 0) return { options: [], lower };
  return { options: Array.from({ length: size }, (_, k) => String(lower + k)), lower };
}

/** GENIUS writes bounds on the issue, some files on a <range> within it. */
function boundsOf(source: Source, element: Element, name: string): [number, number] {
  const holder = element.attributes.has('lowerbound')
    ? element
    : (element.children.find(child => child.attributes.has('lowerbound')) ?? element);
  const bound = (which: string): number => {
    const text = holder.attributes.get(which) ?? '';
    const value = Number(text);
    if (/^[+-]?\d{1,9}$/.test(text.trim())) return value;
    problem(source, holder.at, `the issue "${name}" needs a whole ${which}, not "${text}"`);
    return 0;
  };
  return [bound('lowerbound'), bound('upperbound')];
}

// ------------------------------------------------------------------ a profile

interface Profile {
  value: Float64Array[];
  reservation: number;
  discount: number;
}

function readProfile(source: Source, issues: Issue[]): Profile | null {
  const root = readXml(source);
  if (root === null) return null;
  const kind = root.attributes.get('type') ?? '';
  if (/constraint|nonlinear|hyper/i.test(kind)) problem(source, root.at, `utilities of type ${kind} are not additive`);
  const elements = new Map(descendants(root, 'issue').map(each => [each.attributes.get('index') ?? '', each]));
  const weights = new Map(descendants(root, 'weight').map(each => [each.attributes.get('index') ?? '', each]));
  const value = issues.map(issue => {
    const element = elements.get(issue.index);
    const weight = weights.get(issue.index);
    if (element === undefined) problem(source, root.at, `no <issue> of index ${issue.index} ("${issue.name}")`);
    if (weight === undefined) problem(source, root.at, `no <weight> of index ${issue.index} ("${issue.name}")`);
    if (element === undefined || weight === undefined) return new Float64Array(issue.options.length);
    const factor = numberOf(source, weight, 'value', 0);
    return evaluationsOf(source, element, issue).map(each => factor * each);
  });
  const reservation = single(source, root, 'reservation', 0);
  const discount = single(source, root, 'discount_factor', 1);
  return source.problems.length > 0 ? null : { value, reservation, discount };
}

/** The number of an element that may be missing. */
function single(source: Source, root: Element, name: string, otherwise: number): number {
  const element = descendants(root, name)[0];
  return element === undefined ? otherwise : numberOf(source, element, 'value', otherwise);
}

function numberOf(source: Source, element: Element, attribute: string, otherwise: number): number {
  const text = element.attributes.get(attribute)?.trim() ?? '';
  const value = Number(text);
  if (text !== '' && Number.isFinite(value)) return value;
  problem(source, element.at, `<${element.name}> needs a number as ${attribute}, not "${text}"`);
  return otherwise;
}

/** Worth of each option before the weight, 0 … 1. */
function evaluationsOf(source: Source, element: Element, issue: Issue): Float64Array {
  if (issue.lower !== null) return linear(source, element, issue.options.length);
  const raw = rawEvaluations(source, element, issue);
  const most = raw.reduce((a, b) => Math.max(a, b), 0);
  if (most > 0) return raw.map(value => value / most);
  if (raw.some(value => value < 0)) problem(source, element.at, `"${issue.name}": no evaluation above 0 to divide by`);
  return raw;
}

function rawEvaluations(source: Source, element: Element, issue: Issue): Float64Array {
  const items = new Map<string, Element>();
  for (const child of element.children)
    if (child.name === 'item') items.set((child.attributes.get('value') ?? '').slice(0, IMPORT_LIMITS.name), child);
  return Float64Array.from(issue.options, (option, k) => {
    const item = items.get(option) ?? byIndex(source, element, issue, k);
    if (item === undefined) {
      repair(source, element.at, `"${issue.name}" has no evaluation of "${option}"; taken as 0`);
      return 0;
    }
    return item.attributes.has('evaluation') ? numberOf(source, item, 'evaluation', 0) : unevaluated(source, item);
  });
}

function unevaluated(source: Source, item: Element): number {
  repair(source, item.at, 'an item without evaluation; taken as 0');
  return 0;
}

/** Some profiles spell an option otherwise than the domain; its place tells which it is. */
function byIndex(source: Source, element: Element, issue: Issue, place: number): Element | undefined {
  const item = element.children.filter(child => child.name === 'item')[place];
  const spelt = item?.attributes.get('value');
  if (item === undefined || (spelt !== undefined && issue.options.includes(spelt))) return undefined;
  repair(source, item.at, `"${spelt ?? ''}" stands for "${issue.options[place]}" by its place`);
  return item;
}

function linear(source: Source, element: Element, size: number): Float64Array {
  const evaluator = element.children.find(child => child.name === 'evaluator');
  if (evaluator === undefined) {
    problem(source, element.at, 'an integer issue needs an <evaluator> with offset and slope');
    return new Float64Array(size);
  }
  const offset = numberOf(source, evaluator, 'offset', 0);
  const slope = numberOf(source, evaluator, 'slope', 0);
  return Float64Array.from({ length: size }, (_, k) => Math.max(0, Math.min(1, offset + slope * k)));
}
