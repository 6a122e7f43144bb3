/** Names nobody can guess, secrets, and their hashes. */
import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ClassId, PersonId, TableId } from '../wire/types.ts';

/** No 0/O, 1/I/L, no vowels but A and E: read aloud without doubt, and no words. */
const READABLE = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As readable characters, evenly drawn; bytes past the last whole multiple are thrown away. */
function readable(bytes: Uint8Array, length: number): string {
  const limit = 256 - (256 % READABLE.length);
  const even = [...bytes].filter(byte => byte < limit).slice(0, length);
  if (even.length < length) throw new Error('too few bytes for a code');
  return even.map(byte => READABLE[byte % READABLE.length]).join('');
}

const id = (kind: string): string => kind + randomBytes(15).toString('base64url');

export const newTableId = (): TableId => id('t');
export const newTextId = (): string => id('s');
/** 180 bits: what a browser keeps, and a console's key. */
export const newSecret = (): string => randomBytes(24).toString('base64url');
/** What a class is joined by: 30^6, some 730 million, guessed at ten tries a minute. */
export const newCode = (): string => readable(randomBytes(64), 6);

export interface Minted {
  class: ClassId;
  person: PersonId;
  /** 180 bits and more, like `newSecret`. */
  secret: string;
  /** Takes over a seat: 30^10, near 2^49, and only together with the class's code. */
  reclaim: string;
}

/**
 * Names and secrets for a request, made of the id its client made up: the same request again is given the same, by every
 * server of the store and after every start, and nobody without the store's own key can reckon them.
 */
export function minted(signing: string, ...request: readonly string[]): Minted {
  const bytes = (what: string): Buffer =>
    createHmac('sha512', signing)
      .update(['mint', what, ...request].join('\n'))
      .digest();
  const name = (kind: string): string => kind + bytes(kind).subarray(0, 15).toString('base64url');
  return {
    class: name('c'),
    person: name('p'),
    secret: bytes('secret').subarray(0, 24).toString('base64url'),
    reclaim: readable(bytes('reclaim'), 10),
  };
}

/** What people type: small letters, spaces and dashes are forgiven. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');

export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** Compares a secret with a hash in a time that says nothing about either. */
export function matches(secret: string, hashed: string): boolean {
  if (hashed.length !== 64) return false;
  return timingSafeEqual(Buffer.from(sha256(secret), 'hex'), Buffer.from(hashed, 'hex'));
}
