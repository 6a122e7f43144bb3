/** The texts for people in a document, found by the schema: what is shown, translated and must be escaped. */
import { LIMITS } from './limits.ts';
import type { Path } from './locate.ts';
import { formsOf, type JsonSchema, scenarioSchema } from './schema/json.ts';

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
  return [...walk(document, scenarioSchema(), [])];
}

function* walk(value: unknown, schema: JsonSchema, path: Path): Generator<TextAt> {
  for (const form of formsOf(schema)) {
    if (typeof value === 'string') {
      if (form['x-text'] === true)
        yield { path, text: value, max: form.maxLength ?? LIMITS.text, line: form['x-line'] === true };
    } else if (Array.isArray(value)) {
      for (const [at, entry] of value.entries()) yield* walk(entry, itemOf(form, at), [...path, at]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) yield* walk(entry, fieldOf(form, key), [...path, key]);
    }
  }
}

const itemOf = ({ items }: JsonSchema, at: number): JsonSchema => (Array.isArray(items) ? items[at] : items) ?? {};

function fieldOf({ properties, additionalProperties }: JsonSchema, key: string): JsonSchema {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}
