/** The texts for people in a document, found by what the parser checks with: what is shown, translated and must be escaped. */
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import type { Path } from './locate.ts';
import { SECTIONS, type Section } from './schema/document.ts';

export interface TextAt {
  path: Path;
  text: string;
  /** Characters at most. */
  max: number;
  /** On one line. */
  line: boolean;
}

/** Every text for people in a document that fits the schema, in its order. */
export function textsOf(document: unknown): TextAt[] {
  const found: TextAt[] = [];
  sections(document, [], found);
  return found;
}

const BY_NAME: Readonly<Record<string, Section>> = SECTIONS;

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** A section, or what holds sections: `map` has `map.places`. */
function sections(value: unknown, path: readonly string[], found: TextAt[]): void {
  for (const [key, inner] of entriesOf(value)) {
    const at = [...path, key];
    const name = at.join('.');
    const section = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
    if (section) inSection(inner, section, at, found);
    else if (at.length === 1) sections(inner, at, found);
  }
}

function inSection(value: unknown, { kind, schema }: Section, path: Path, found: TextAt[]): void {
  if (kind === 'one') walk(value, schema, path, found);
  else if (kind === 'map') for (const [key, entry] of entriesOf(value)) walk(entry, schema, [...path, key], found);
  else if (Array.isArray(value)) for (const [at, entry] of value.entries()) walk(entry, schema, [...path, at], found);
}

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

const known = new WeakMap<z.core.$ZodType, boolean>();

/** Whether any text for people can stand in what a schema describes: most of a document need not be looked through. */
function holdsText(schema: z.core.$ZodType): boolean {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const def = defOf(schema);
  const holds =
    def.type === 'string' ? z.globalRegistry.get(schema)?.['x-text'] === true : innerOf(def).some(holdsText);
  known.set(schema, holds);
  return holds;
}

function innerOf(def: ReturnType<typeof defOf>): readonly z.core.$ZodType[] {
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return [def.innerType];
    case 'union':
      return def.options;
    case 'object':
      return Object.values(def.shape);
    case 'record':
      return [def.valueType];
    case 'array':
      return [def.element];
    case 'tuple':
      return def.items;
    default:
      // Conditions and effects, which nest without end, hold no text.
      return [];
  }
}

function walk(value: unknown, schema: z.core.$ZodType, path: Path, found: TextAt[]): void {
  if (!holdsText(schema)) return;
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
      walk(value, def.innerType, path, found);
      return;
    case 'union':
      for (const option of def.options) walk(value, option, path, found);
      return;
    case 'object':
      for (const [key, inner] of entriesOf(value))
        if (Object.hasOwn(def.shape, key)) walk(inner, def.shape[key]!, [...path, key], found);
      return;
    case 'record':
      for (const [key, inner] of entriesOf(value)) walk(inner, def.valueType, [...path, key], found);
      return;
    case 'array':
      if (Array.isArray(value))
        for (const [at, entry] of value.entries()) walk(entry, def.element, [...path, at], found);
      return;
    case 'tuple':
      if (Array.isArray(value))
        for (const [at, entry] of value.entries()) if (def.items[at]) walk(entry, def.items[at], [...path, at], found);
      return;
    case 'string':
      if (typeof value === 'string') found.push({ path, text: value, max: maxOf(schema), line: isLine(schema) });
  }
}

const isLine = (schema: z.core.$ZodType): boolean => z.globalRegistry.get(schema)?.['x-line'] === true;

function maxOf(schema: z.core.$ZodType): number {
  for (const { _zod } of schema._zod.def.checks ?? []) if (isMax(_zod.def)) return _zod.def.maximum;
  return LIMITS.text;
}

const isMax = (def: z.core.$ZodCheckDef): def is z.core.$ZodCheckMaxLengthDef => def.check === 'max_length';
