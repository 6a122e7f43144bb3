/** Names nobody can guess, secrets, and their hashes. */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ClassId, PersonId, TableId } from '../wire/types.ts';

/** No 0/O, 1/I/L, no vowels but A and E: read aloud without doubt, and no words. */
const READABLE = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Evenly drawn characters; bytes past the last whole multiple are thrown away. */
function readable(length: number): string {
  const limit = 256 - (256 % READABLE.length);
  let text = '';
  while (text.length < length)
    for (const byte of randomBytes(length * 2))
      if (byte < limit && text.length < length) text += READABLE[byte % READABLE.length];
  return text;
}

const id = (kind: string): string => kind + randomBytes(15).toString('base64url');

export const newClassId = (): ClassId => id('c');
export const newTableId = (): TableId => id('t');
export const newPersonId = (): PersonId => id('p');
export const newTextId = (): string => id('s');
/** 180 bits: what a browser keeps, and a console's key. */
export const newSecret = (): string => randomBytes(24).toString('base64url');
/** What a class is joined by: 30^6, some 730 million, guessed at ten tries a minute. */
export const newCode = (): string => readable(6);
/** Takes over a seat: 30^10, near 2^49, and only together with the class's code. */
export const newReclaim = (): string => readable(10);

/** What people type: small letters, spaces and dashes are forgiven. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');

export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** Compares a secret with a hash in a time that says nothing about either. */
export function matches(secret: string, hashed: string): boolean {
  if (hashed.length !== 64) return false;
  return timingSafeEqual(Buffer.from(sha256(secret), 'hex'), Buffer.from(hashed, 'hex'));
}
