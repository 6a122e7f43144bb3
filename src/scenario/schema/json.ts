/** The format as a JSON Schema, for editors and for docs/authoring.md: made from what the parser itself checks with. */
import { z } from 'zod';
import { FORMAT, MAP_ABOUT, SECTIONS, type Section } from './document.ts';
import { ID } from './fields.ts';

/** The part of JSON Schema (draft 7) that describes the format. */
export interface JsonSchema {
  $ref?: string;
  $comment?: string;
  title?: string;
  /** The message that says what it is for; in the published schema, its words. */
  description?: string;
  default?: unknown;
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema | JsonSchema[];
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  /** Text for people, to be shown and translated. */
  'x-text'?: boolean;
  /** Such a text on one line. */
  'x-line'?: boolean;
  /** What a text is the id of: "a clause". */
  'x-ref'?: string;
  definitions?: Record<string, JsonSchema>;
}

const id = z.string().regex(ID);

function sectionSchema({ kind, schema, min, max, needed, about }: Section): z.ZodType {
  const entries = (): z.ZodType => {
    if (kind === 'one') return schema;
    if (kind === 'list') return z.array(schema).min(min).max(max);
    return z.record(id, schema).meta({ minProperties: min, maxProperties: max });
  };
  return (needed ? entries() : entries().nullish()).describe(about);
}

const nested = (prefix: string): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(SECTIONS as Record<string, Section>)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, section]) => [name.slice(prefix.length), section] as const)
      .filter(([name]) => !name.includes('.'))
      .map(([name, section]) => [name, sectionSchema(section)]),
  );

/** What the parser accepts, as one schema. `null` stands for "left out" wherever that is allowed. */
function documentSchema(): z.ZodType {
  const map = z.strictObject(nested('map.')).nullish().describe(MAP_ABOUT);
  return z.strictObject({ ...nested(''), map });
}

let made: JsonSchema | null = null;

/** The schema of scenario.yaml, draft 7, with a description of every field. Conditions and effects are definitions. */
export function scenarioSchema(): JsonSchema {
  made ??= z.toJSONSchema(documentSchema(), { target: 'draft-07', io: 'input' }) as JsonSchema;
  return made;
}

/** Its name in the build, below the page's folder. */
export const SCHEMA_FILE = `schema/scenario-${FORMAT}.json`;

/** What a schema stands for, references followed: itself, or each of the forms it allows. */
export function formsOf(node: JsonSchema): JsonSchema[] {
  const name = node.$ref?.replace('#/definitions/', '');
  const target = name === undefined ? node : (scenarioSchema().definitions?.[name] ?? {});
  return target.anyOf === undefined ? [target] : target.anyOf.flatMap(formsOf);
}

type Tell = (id: string, values?: Readonly<Record<string, number>>) => string;

/** The schema as it is published, described in the words that `tell` has for each message. */
export function schemaText(tell: Tell): string {
  const schema = { ...scenarioSchema(), title: tell('format.schema', { format: FORMAT }) };
  const told = (key: string, value: unknown): unknown =>
    key === 'description' && typeof value === 'string' ? tell(value) : value;
  return `${JSON.stringify(schema, told, 1)}\n`;
}
