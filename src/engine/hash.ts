/** Canonical JSON and its SHA-256: the same for the same value whatever the order of keys. The only importer of a hash. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { State } from './types.ts';

const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, ch => `\\u${ch.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text is ASCII, so that its bytes need no encoder: the bare engine shells have none. */
function bytesOf(ascii: string): Uint8Array {
  const bytes = new Uint8Array(ascii.length);
  for (let i = 0; i < ascii.length; i++) bytes[i] = ascii.charCodeAt(i);
  return bytes;
}

/** ASCII JSON with keys in code-unit order and no spaces. Plain data only: no undefined, no cycles. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts: string[] = [];
  for (const key of Object.keys(value).sort())
    parts.push(`${quoted(key)}:${canonical((value as Record<string, unknown>)[key])}`);
  return `{${parts.join(',')}}`;
}

/** 64 hex digits. */
export const digest = (value: unknown): string => bytesToHex(sha256(bytesOf(canonical(value))));

export const hashState = (state: State): string => digest(state);
