/** The texts for people in a document, found by the schema: what is shown, translated and must be escaped. */
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
  return isRecord(document) ? [...walkFields(document, '', [])] : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The document, or what holds sections inside it, such as the map. */
function* walkFields(value: Record<string, unknown>, prefix: string, path: Path): Generator<TextAt> {
  for (const [key, entry] of Object.entries(value)) {
    const name = prefix + key;
    const inside = [...path, key];
    const section = Object.hasOwn(SECTIONS, name) ? (SECTIONS as Record<string, Section>)[name] : undefined;
    if (section === undefined) {
      if (isRecord(entry) && prefix === '') yield* walkFields(entry, `${name}.`, inside);
    } else if (section.kind === 'one') yield* walk(entry, section.schema, inside);
    else if (typeof entry === 'object' && entry !== null)
      for (const [step, item] of entriesOf(entry)) yield* walk(item, section.schema, [...inside, step]);
  }
}

const entriesOf = (value: object): [string | number, unknown][] =>
  Array.isArray(value) ? [...value.entries()] : Object.entries(value);

function* walk(value: unknown, schema: Schema, path: Path): Generator<TextAt> {
  if (!holdsText(schema)) return;
  for (const form of formsIn(schema)) {
    if (typeof value === 'string') {
      const { 'x-text': text, 'x-line': line } = z.globalRegistry.get(form) ?? {};
      const max = form instanceof z.ZodString ? form.maxLength : null;
      if (text === true) yield { path, text: value, max: max ?? LIMITS.text, line: line === true };
    } else if (typeof value === 'object' && value !== null) {
      for (const [step, entry] of entriesOf(value)) {
        const inner = schemaAt(form, step);
        if (inner) yield* walk(entry, inner, [...path, step]);
      }
    }
  }
}

type Schema = z.core.$ZodType;

/** What a schema stands for: itself, or each of the forms it allows; what may be left out without that. */
function formsIn(schema: Schema): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable') return formsIn(def.innerType);
  if (def.type === 'lazy') return formsIn(def.getter());
  return def.type === 'union' ? def.options.flatMap(formsIn) : [schema];
}

function schemaAt(form: Schema, step: string | number): Schema | undefined {
  const { def } = (form as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return typeof step === 'number' ? def.element : undefined;
  if (def.type === 'record') return def.valueType;
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
  return def.type === 'tuple' ? def.items[Number(step)] : undefined;
}

const known = new WeakMap<Schema, boolean>();

/** Whether there can be a text anywhere below; conditions and effects, of which there are thousands, have none. */
function holdsText(schema: Schema): boolean {
  const found = known.get(schema);
  if (found !== undefined) return found;
  // A schema that comes back to itself has no text there that it has not elsewhere.
  known.set(schema, false);
  const holds = formsIn(schema).some(form => {
    const { def } = (form as z.core.$ZodTypes)._zod;
    if (def.type === 'array') return holdsText(def.element);
    if (def.type === 'record') return holdsText(def.valueType);
    if (def.type === 'object') return Object.values(def.shape).some(holdsText);
    return def.type === 'tuple' ? def.items.some(holdsText) : z.globalRegistry.get(form)?.['x-text'] === true;
  });
  known.set(schema, holds);
  return holds;
}
