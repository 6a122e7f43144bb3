/**
 * Building blocks of the document schema. Each carries in its error text what it expects, in words that finish the
 * sentence "… must be …"; `issues.ts` turns that into problems.
 */
import { z } from 'zod';
import { LIMITS } from '../limits.ts';

// A page's content policy forbids making code from text, which zod otherwise tries; for a document read once it is slower, too.
z.config({ jitless: true });

export const ID = /^[A-Za-z][A-Za-z0-9-]*$/;
/** Names JavaScript objects answer to by themselves; as ids they would only cause confusion. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const ID_WORDS = `an id: a letter, then letters, digits or hyphens, at most ${LIMITS.id} in all`;
export const isId = (text: string): boolean => text.length <= LIMITS.id && ID.test(text) && !RESERVED.has(text);

/** A map with just these keys. The error text lists them, for "did you mean". */
export const shape = <S extends z.core.$ZodShape>(fields: S) =>
  z.strictObject(fields, {
    error: issue => (issue.code === 'unrecognized_keys' ? Object.keys(fields).join(' ') : 'a map (key: value)'),
  });

/** One of several maps, told apart by their leading key. The error text lists the leading keys. */
export const keyed = <T extends Record<string, z.ZodType>>(what: string, members: T) =>
  z.union(Object.values(members) as T[keyof T][], { error: `${KEYED}|${what}|${Object.keys(members).join(' ')}` });
export const KEYED = 'keyed';

/** A whole number. Adding 0 turns −0 into 0, which JSON could not tell apart. */
export const whole = (min: number, max: number) => {
  const words = `a whole number from ${min} to ${max}`;
  return z
    .int(words)
    .min(min, words)
    .max(max, words)
    .overwrite(n => n + 0);
};

/** Any number, for places on the map. */
export const decimal = (min: number, max: number) => {
  const words = `a number from ${min} to ${max}`;
  return z
    .number(words)
    .min(min, words)
    .max(max, words)
    .overwrite(n => n + 0);
};

/** Text for people, trimmed; may run over several lines. `x-text` tells it from ids, dates of format and addresses. */
export const prose = (max: number = LIMITS.text) => {
  const words = `text of 1 to ${max} characters`;
  return z.string(words).trim().min(1, words).max(max, words).meta({ 'x-text': true });
};

/** Text for people, on one line, which `x-line` says. */
export const oneLine = (max: number = LIMITS.name) => {
  const words = `one line of 1 to ${max} characters`;
  return z
    .string(words)
    .trim()
    .min(1, words)
    .max(max, words)
    .refine(text => !text.includes('\n'), { error: words, params: { code: 'bad-text' } })
    .meta({ 'x-text': true, 'x-line': true });
};

/** An id given here. */
export const ownId = z
  .string(ID_WORDS)
  .refine(isId, { error: ID_WORDS, params: { code: 'bad-id' } })
  .meta({ pattern: ID.source, maxLength: LIMITS.id });

/** An id given elsewhere; whether it exists is for `resolve`. Editors learn from `x-ref` what it is the id of. */
export const ref = (what: string) =>
  z
    .string(`the id of ${what}`)
    .max(2 * LIMITS.id, `the id of ${what}`)
    .meta({ 'x-ref': what });
export const refs = (what: string, max: number = LIMITS.list) => list(ref(what), 0, max);

const PAIR_WORDS = 'a pair of parties such as north/south';
export const pair = z
  .string(PAIR_WORDS)
  .max(3 * LIMITS.id, PAIR_WORDS)
  .meta({ description: 'A pair of parties, as `north/south`.', 'x-ref': 'a pair' });
const SUPPORT_WORDS = 'a constituency such as north.hard (hard, institutional or dove)';
export const constituency = z
  .string(SUPPORT_WORDS)
  .max(3 * LIMITS.id, SUPPORT_WORDS)
  .meta({
    description: 'A constituency of a party, as `north.hard`; the others are `institutional` and `dove`.',
    'x-ref': 'a constituency',
  });

export const list = <T extends z.ZodType>(entry: T, min = 0, max: number = LIMITS.list) => {
  const words = min === max ? `a list of ${max} entries` : `a list of ${min} to ${max} entries`;
  return z.array(entry, words).min(min, words).max(max, words);
};

/** A map from ids given elsewhere. */
export const byId = <T extends z.ZodType>(entry: T) => z.record(z.string(), entry, 'a map (id: value)');

export const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, values.join(' | '));

export const yesNo = z.boolean('true or false');
export const mustBeTrue = z.literal(true, 'true');

export const colour = z.string('a colour such as "#1f5fa8"').regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as "#1f5fa8"');
/** Only web addresses: a `javascript:` link must not reach a page. */
export const url = z
  .string('a web address')
  .max(LIMITS.url, `a web address of at most ${LIMITS.url} characters`)
  .regex(/^https?:\/\/[^\s"'<>\\]+$/, 'a web address that starts with https:// or http://');

export const lat = decimal(-90, 90);
export const lon = decimal(-180, 180);
