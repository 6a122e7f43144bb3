/** What the schema says of a place in the text: what may stand there, and what it is for. */
import type { JsonSchema } from '../schema/json.ts';
import { type CursorPlace, placeAt } from './place.ts';

/** Ids a document defines, by the words the schema uses for what they name: "a party" → us, nato, russia. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

export interface Completion {
  label: string;
  kind: 'key' | 'value' | 'id';
  /** The message that says what it is for; empty where there is none. */
  about: string;
  needed: boolean;
}

export interface Advice {
  from: number;
  to: number;
  options: Completion[];
}

/** Every shape a value may have: references followed, alternatives laid side by side, "left out" dropped. */
function shapesOf(root: JsonSchema, schema: JsonSchema, depth = 0): JsonSchema[] {
  if (depth > 12) return [];
  if (schema.$ref) {
    const name = schema.$ref.replace(/^#\/definitions\//, '');
    const target = schema.$ref === '#' ? root : root.definitions?.[name];
    return target ? shapesOf(root, target, depth + 1) : [];
  }
  if (schema.anyOf)
    return schema.anyOf.flatMap(each => shapesOf(root, each, depth + 1).map(shape => described(shape, schema)));
  return schema.type === 'null' ? [] : [schema];
}

const described = (shape: JsonSchema, by: JsonSchema): JsonSchema =>
  shape.description === undefined && by.description !== undefined ? { ...shape, description: by.description } : shape;

function stepDown(root: JsonSchema, shapes: JsonSchema[], step: string | number): JsonSchema[] {
  return shapes.flatMap(shape => {
    if (typeof step === 'number') {
      const item = Array.isArray(shape.items) ? shape.items[step] : shape.items;
      return item ? shapesOf(root, item) : [];
    }
    const own = shape.properties && Object.hasOwn(shape.properties, step) ? shape.properties[step] : undefined;
    const child = own ?? (typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined);
    return child ? shapesOf(root, child).map(each => described(each, child)) : [];
  });
}

/** The shapes a value at `path` may have, outermost alternative first. */
export function shapesAt(root: JsonSchema, path: readonly (string | number)[]): JsonSchema[] {
  return path.reduce<JsonSchema[]>((shapes, step) => stepDown(root, shapes, step), shapesOf(root, root));
}

function keysOf(shapes: JsonSchema[], siblings: readonly string[]): Completion[] {
  const found = new Map<string, Completion>();
  for (const { properties = {}, required = [] } of shapes)
    for (const [label, property] of Object.entries(properties))
      if (!siblings.includes(label) && !found.has(label))
        found.set(label, {
          label,
          kind: 'key',
          about: property.description ?? '',
          needed: required.includes(label),
        });
  return [...found.values()];
}

function valuesOf(shapes: JsonSchema[], ids: KnownIds): Completion[] {
  const option = (value: unknown, kind: Completion['kind'], about = ''): Completion => ({
    label: String(value),
    ...{ kind, about, needed: false },
  });
  return shapes.flatMap(shape => [
    ...(shape.enum ?? []).map(value => option(value, 'value', shape.description)),
    ...(shape.const === undefined ? [] : [option(shape.const, 'value', shape.description)]),
    ...(shape.type === 'boolean' ? [true, false].map(value => option(value, 'value', shape.description)) : []),
    ...(ids[shape['x-ref'] ?? ''] ?? []).map(id => option(id, 'id', shape.description ?? 'format.known')),
  ]);
}

/** What may be written at an offset; null where nothing is known to fit. */
export function adviceAt(schema: JsonSchema, text: string, offset: number, ids: KnownIds): Advice | null {
  const place = placeAt(text, offset);
  if (!place) return null;
  const options = optionsAt(schema, place, ids);
  return options.length > 0 ? { from: place.from, to: place.to, options } : null;
}

function optionsAt(schema: JsonSchema, { path, typing, siblings }: CursorPlace, ids: KnownIds): Completion[] {
  const shapes = shapesAt(schema, path);
  const [keys, values] = [keysOf(shapes, siblings), valuesOf(shapes, ids)];
  // A lone word can be read either way, and an empty place may become a map: what the format has there decides.
  const [first, second] = typing === 'key' ? [keys, values] : [values, keys];
  return first.length > 0 ? first : second;
}

/** What the word at an offset is for: its path and what the schema says of it. */
export function meaningAt(
  schema: JsonSchema,
  text: string,
  offset: number,
): { path: string; about: string; from: number; to: number } | null {
  const place = placeAt(text, offset);
  if (!place || place.from === place.to) return null;
  const word = text.slice(place.from, place.to);
  const path = place.typing === 'key' ? [...place.path, word] : place.path;
  const about = shapesAt(schema, path).find(shape => shape.description)?.description;
  return about === undefined ? null : { path: path.join(' › '), about, from: place.from, to: place.to };
}
