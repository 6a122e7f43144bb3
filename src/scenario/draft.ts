/**
 * The document, checked section by section and entry by entry. An entry that does not fit the schema is kept as null
 * under its id, so that references to it still resolve and everything else is checked in the same pass.
 */
import type { z } from 'zod';
import type { Report } from './findings.ts';
import { describe, reportIssue, reportUnknownKey } from './issues.ts';
import { LIMITS } from './limits.ts';
import type { Path } from './locate.ts';
import type { Told } from './sayings.ts';
import { FORMAT, SECTIONS, type Section } from './schema/document.ts';
import { ID_WANTED, isId, RESERVED } from './schema/fields.ts';

type Drafted<X> =
  X extends Section<'map', infer S>
    ? Map<string, z.output<S> | null>
    : X extends Section<'list', infer S>
      ? (z.output<S> | null)[]
      : X extends Section<'one', infer S>
        ? z.output<S> | null
        : never;

export type Draft = { [K in keyof typeof SECTIONS]: Drafted<(typeof SECTIONS)[K]> };

type Raw = Readonly<Record<string, unknown>>;

/** Null when the document is not even a map. */
export function readDraft(value: unknown, report: Report): Draft | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message: Told = { id: 'fault.noDocument', values: { found: describe(value) } };
    report([], 'bad-type', message, { id: 'fix.begin', values: { format: FORMAT } });
    return null;
  }
  const raw = value as Raw;
  reportStrangers(raw, [], report);
  return Object.fromEntries(
    Object.entries(SECTIONS).map(([name, section]) => [name, readSection(raw, name.split('.'), section, report)]),
  ) as Draft;
}

/** Keys that are no section, at the top and inside sections that hold sections. */
function reportStrangers(value: unknown, path: string[], report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  const depth = path.length;
  const sections = Object.keys(SECTIONS)
    .map(name => name.split('.'))
    .filter(steps => steps.length > depth && path.every((step, at) => steps[at] === step));
  const known = [...new Set(sections.map(steps => steps[depth]))];
  for (const [key, inner] of Object.entries(value)) {
    if (RESERVED.has(key)) continue;
    if (!known.includes(key)) reportUnknownKey([...path, key], known, report);
    else if (sections.some(steps => steps[depth] === key && steps.length > depth + 1))
      reportStrangers(inner, [...path, key], report);
  }
}

function readSection(raw: Raw, path: string[], section: Section, report: Report): unknown {
  const value = sectionValue(raw, path, section, report);
  switch (section.kind) {
    case 'one':
      return value === undefined ? null : checked(section.schema, value, path, report);
    case 'list':
      return value === undefined ? [] : readList(value, path, section, report);
    case 'map':
      return value === undefined ? new Map() : readMap(value, path, section, report);
  }
}

/** What stands at the section's path; undefined (and a finding, if it is needed) when nothing does. */
function sectionValue(raw: Raw, path: string[], section: Section, report: Report): unknown {
  let value: unknown = raw;
  for (const [depth, step] of path.entries()) {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    const next: unknown = inside ? (value as Raw)[step] : undefined;
    if (next === undefined || next === null) {
      const needed = section.needed && (depth > 0 || path.length === 1);
      const place = inside ? path.slice(0, depth + 1) : path.slice(0, depth);
      if (needed) {
        const fix: Told = { id: 'fix.add', values: { key: step, wanted: section.wanted } };
        report(place, 'missing', { id: 'fault.missing', values: { path: path.join('.') } }, fix);
      }
      return undefined;
    }
    value = next;
  }
  return value;
}

function checked(schema: z.ZodType, value: unknown, path: Path, report: Report): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, path, value, report);
  return null;
}

function readList(value: unknown, path: Path, section: Section, report: Report): unknown[] {
  if (!Array.isArray(value)) {
    report(path, 'bad-type', notThat(path, section, value), { id: 'fix.entryALine' }, 'key');
    return [];
  }
  if (!fits(value.length, path, section, report)) return [];
  return value.map((entry, at) => checked(section.schema, entry, [...path, at], report));
}

function readMap(value: unknown, path: Path, section: Section, report: Report): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(path, 'bad-type', notThat(path, section, value), { id: 'fix.entriesById' }, 'key');
    return entries;
  }
  const keys = Object.keys(value).filter(key => !RESERVED.has(key));
  if (!fits(keys.length, path, section, report)) return entries;
  for (const key of keys) {
    if (!isId(key)) {
      const message: Told = { id: 'fault.badId', values: { key: key.slice(0, 60), wanted: ID_WANTED } };
      report([...path, key], 'bad-id', message, { id: 'fix.rename', values: { id: idFrom(key) } }, 'key');
    }
    entries.set(key, checked(section.schema, (value as Raw)[key], [...path, key], report));
  }
  return entries;
}

const notThat = (path: Path, { wanted }: Section, value: unknown): Told => ({
  id: 'fault.wrong',
  values: { path: path.join('.'), wanted, found: describe(value) },
});

function fits(count: number, path: Path, section: Section, report: Report): boolean {
  if (count >= section.min && count <= section.max) return true;
  const message: Told = { id: 'fault.count', values: { path: path.join('.'), wanted: section.wanted, count } };
  const fix: Told =
    count < section.min
      ? { id: 'fix.addSome', values: { count: section.min - count } }
      : { id: 'fix.removeSome', values: { count: count - section.max } };
  report(path, 'wrong-length', message, fix, 'key');
  // Too few can still be read; too many must not be.
  return count < section.min;
}

/** The nearest thing to `text` that is an id. */
function idFrom(text: string): string {
  const plain = text
    .slice(0, LIMITS.id)
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^[^A-Za-z]+|-+$/g, '');
  return isId(plain) ? plain : `id-${plain}`.replace(/-+$/, '').slice(0, LIMITS.id);
}
