/** Building blocks of the document schema. Each carries in its error text what it expects; `issues.ts` turns that into problems. */
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import type { Keyed, Kind, Told } from '../sayings.ts';
import { expecting } from './wanted.ts';

// A page's content policy forbids making code from text, which zod otherwise tries; for a document read once it is slower, too.
z.config({ jitless: true });

export const ID = /^[A-Za-z][A-Za-z0-9-]*$/;
/** Names JavaScript objects answer to by themselves; as ids they would only cause confusion. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const ID_WANTED: Told = { id: 'wanted.id', values: { max: LIMITS.id } };
export const isId = (text: string): boolean => text.length <= LIMITS.id && ID.test(text) && !RESERVED.has(text);

/** A map with just these keys. The error text lists them, for "did you mean". */
export const shape = <S extends z.core.$ZodShape>(fields: S) =>
  z.strictObject(fields, {
    error: issue => (issue.code === 'unrecognized_keys' ? Object.keys(fields).join(' ') : MAP_WANTED),
  });
const MAP_WANTED = expecting({ id: 'wanted.map' });

/** One of several maps, told apart by their leading key. The error text lists the leading keys. */
export const keyed = <T extends Record<string, z.ZodType>>(what: Keyed, members: T) =>
  z.union(Object.values(members) as T[keyof T][], { error: `${KEYED}|${what}|${Object.keys(members).join(' ')}` });
export const KEYED = 'keyed';

/** A whole number. Adding 0 turns −0 into 0, which JSON could not tell apart. */
export const whole = (min: number, max: number) => {
  const words = expecting({ id: 'wanted.whole', values: { min, max } });
  return z
    .int(words)
    .min(min, words)
    .max(max, words)
    .overwrite(n => n + 0);
};

/** Any number, for places on the map. */
export const decimal = (min: number, max: number) => {
  const words = expecting({ id: 'wanted.number', values: { min, max } });
  return z
    .number(words)
    .min(min, words)
    .max(max, words)
    .overwrite(n => n + 0);
};

/** Text for people, trimmed; may run over several lines. `x-text` tells it from ids, dates of format and addresses. */
export const prose = (max: number = LIMITS.text) => {
  const words = expecting({ id: 'wanted.prose', values: { max } });
  return z.string(words).trim().min(1, words).max(max, words).meta({ 'x-text': true });
};

/** Text for people, on one line, which `x-line` says. */
export const oneLine = (max: number = LIMITS.name) => {
  const words = expecting({ id: 'wanted.line', values: { max } });
  return z
    .string(words)
    .trim()
    .min(1, words)
    .max(max, words)
    .refine(text => !text.includes('\n'), { error: words, params: { code: 'bad-text' } })
    .meta({ 'x-text': true, 'x-line': true });
};

/** An id given here. */
const ID_WORDS = expecting(ID_WANTED);
export const ownId = z
  .string(ID_WORDS)
  .refine(isId, { error: ID_WORDS, params: { code: 'bad-id' } })
  .meta({ pattern: ID.source, maxLength: LIMITS.id });

/** An id given elsewhere; whether it exists is for `resolve`. Editors learn from `x-ref` what it is the id of. */
export const ref = (kind: Kind) => {
  const words = expecting({ id: 'wanted.ref', values: { kind } });
  return z
    .string(words)
    .max(2 * LIMITS.id, words)
    .meta({ 'x-ref': REFERENCES[kind] });
};
export const refs = (kind: Kind, max: number = LIMITS.list) => list(ref(kind), 0, max);

/** What the published schema calls each kind of thing. */
const REFERENCES: Readonly<Record<Kind, string>> = {
  party: 'a party',
  group: 'a group',
  pillar: 'a pillar',
  clause: 'a clause',
  track: 'a track',
  flag: 'a flag',
  deployment: 'a deployment',
  calendarEntry: 'a calendar entry',
  glossaryEntry: 'a glossary entry',
  source: 'a source',
  option: 'an option',
};

const PAIR_WORDS = expecting({ id: 'wanted.pair' });
export const pair = z
  .string(PAIR_WORDS)
  .max(3 * LIMITS.id, PAIR_WORDS)
  .meta({ description: 'format.pair', 'x-ref': 'a pair' });
const SUPPORT_WORDS = expecting({ id: 'wanted.constituency' });
export const constituency = z
  .string(SUPPORT_WORDS)
  .max(3 * LIMITS.id, SUPPORT_WORDS)
  .meta({
    description: 'format.constituency',
    'x-ref': 'a constituency',
  });

export const list = <T extends z.ZodType>(entry: T, min = 0, max: number = LIMITS.list) => {
  const words = expecting(
    min === max ? { id: 'wanted.listOf', values: { count: max } } : { id: 'wanted.list', values: { min, max } },
  );
  return z.array(entry, words).min(min, words).max(max, words);
};

/** A map from ids given elsewhere. */
export const byId = <T extends z.ZodType>(entry: T) => z.record(z.string(), entry, expecting({ id: 'wanted.byId' }));

/** Just this value, or one of two. */
export const value = (text: string): string => expecting({ id: 'wanted.value', values: { value: text } });
export const either = (first: string, second: string): string =>
  expecting({ id: 'wanted.either', values: { first, second } });

export const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, value(values.join(' | ')));

export const yesNo = z.boolean(either('true', 'false'));
export const mustBeTrue = z.literal(true, value('true'));

const COLOUR_WORDS = expecting({ id: 'wanted.colour' });
export const colour = z.string(COLOUR_WORDS).regex(/^#[0-9a-fA-F]{6}$/, COLOUR_WORDS);
/** Only web addresses: a `javascript:` link must not reach a page. */
const URL_WORDS = expecting({ id: 'wanted.url', values: { max: LIMITS.url } });
export const url = z
  .string(URL_WORDS)
  .max(LIMITS.url, URL_WORDS)
  .regex(/^https?:\/\/[^\s"'<>\\]+$/, URL_WORDS);

export const lat = decimal(-90, 90);
export const lon = decimal(-180, 180);
