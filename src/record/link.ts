/** A whole game in an address: compact JSON, deflated, as base64url. Links are hostile until the record in them verifies. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { err, type Result } from '../engine/index.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { parseRecord } from './schema.ts';
import { type GameRecord, LIMITS, type TextProblem } from './types.ts';

/** Deflate makes at most 1,032 bytes of one, so a slice this small overshoots the limit by half a megabyte at worst. */
const SLICE = 512;

/** The payload of a share link, without '#' or name. Too long to send when above `LIMITS.link`. */
export function encodeLink(record: GameRecord): string {
  return toBase64Url(deflateSync(strToU8(JSON.stringify(record)), { level: 9 }));
}

/** Reads such a payload; never throws, and never unpacks more than a record may hold. */
export function decodeLink(payload: string): Result<GameRecord, TextProblem[]> {
  if (payload.length > LIMITS.link) {
    return fail('tooLarge', `the link is ${payload.length} characters long; at most ${LIMITS.link} are read`);
  }
  const packed = fromBase64Url(payload);
  if (packed === null || packed.length === 0) return fail('link', 'the link is damaged: it is not base64url');
  const text = inflateWithin(packed, LIMITS.text);
  if (text === 'tooLarge') return fail('tooLarge', `the link unpacks to more than ${LIMITS.text} bytes`);
  if (text === 'damaged') return fail('link', 'the link is damaged: it does not unpack');
  return parseRecord(strFromU8(text));
}

/** Unpacks slice by slice and stops at the limit: a bomb of a few kilobytes would otherwise fill the memory. */
function inflateWithin(packed: Uint8Array, limit: number): Uint8Array | 'tooLarge' | 'damaged' {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let finished = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    finished = final;
    if (size <= limit) chunks.push(chunk);
  });
  try {
    for (let i = 0; i < packed.length && size <= limit; i += SLICE) {
      inflate.push(packed.subarray(i, i + SLICE), i + SLICE >= packed.length);
    }
  } catch {
    return 'damaged';
  }
  if (size > limit) return 'tooLarge';
  return finished ? join(chunks, size) : 'damaged';
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const fail = (code: TextProblem['code'], message: string): Result<never, TextProblem[]> =>
  err([{ code, path: '', line: 1, column: 1, message }]);
