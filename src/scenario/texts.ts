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
  return [...sections(document, [])];
}

const BY_NAME: Readonly<Record<string, Section>> = SECTIONS;

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** A section, or what holds sections: `map` has `map.places`. */
function* sections(value: unknown, path: readonly string[]): Generator<TextAt> {
  for (const [key, inner] of entriesOf(value)) {
    const at = [...path, key];
    const name = at.join('.');
    const section = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
    if (section) yield* inSection(inner, section, at);
    else if (at.length === 1) yield* sections(inner, at);
  }
}

function* inSection(value: unknown, { kind, schema }: Section, path: Path): Generator<TextAt> {
  if (kind === 'one') yield* walk(value, schema, path);
  else if (kind === 'map') for (const [key, entry] of entriesOf(value)) yield* walk(entry, schema, [...path, key]);
  else if (Array.isArray(value)) for (const [at, entry] of value.entries()) yield* walk(entry, schema, [...path, at]);
}

function* walk(value: unknown, schema: z.core.$ZodType, path: Path): Generator<TextAt> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      yield* walk(value, def.innerType, path);
      return;
    case 'union':
      for (const option of def.options) yield* walk(value, option, path);
      return;
    case 'object':
      for (const [key, inner] of entriesOf(value))
        if (Object.hasOwn(def.shape, key)) yield* walk(inner, def.shape[key]!, [...path, key]);
      return;
    case 'record':
      for (const [key, inner] of entriesOf(value)) yield* walk(inner, def.valueType, [...path, key]);
      return;
    case 'array':
      if (Array.isArray(value))
        for (const [at, entry] of value.entries()) yield* walk(entry, def.element, [...path, at]);
      return;
    case 'tuple':
      if (Array.isArray(value))
        for (const [at, entry] of value.entries()) if (def.items[at]) yield* walk(entry, def.items[at], [...path, at]);
      return;
    case 'string':
      if (typeof value === 'string') yield* text(value, schema, path);
  }
}

/** Conditions and effects, which nest without end, hold no text; what has one is marked by the schema. */
function* text(value: string, schema: z.core.$ZodType, path: Path): Generator<TextAt> {
  const meta = z.globalRegistry.get(schema);
  if (meta?.['x-text'] !== true) return;
  yield { path, text: value, max: maxOf(schema), line: meta['x-line'] === true };
}

function maxOf(schema: z.core.$ZodType): number {
  for (const { _zod } of schema._zod.def.checks ?? []) if (isMax(_zod.def)) return _zod.def.maximum;
  return LIMITS.text;
}

const isMax = (def: z.core.$ZodCheckDef): def is z.core.$ZodCheckMaxLengthDef => def.check === 'max_length';
