import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../src/record/base64url.ts';
import { decodeLink, encodeLink, LIMITS, type TextProblem } from '../../../src/record/index.ts';
import { busyGame, randomRecord } from '../../support/records.ts';

const record = randomRecord(busyGame(), 'shared');
const pack = (text: string): string => toBase64Url(deflateSync(strToU8(text), { level: 9 }));
const problems = (payload: string): TextProblem[] => {
  const decoded = decodeLink(payload);
  if (decoded.ok) throw new Error('it was read');
  return decoded.error;
};

describe('a share link', () => {
  it('carries a whole game and back', () => {
    const payload = encodeLink(record);
    expect(payload).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(payload.length).toBeLessThan(JSON.stringify(record).length / 2);
    expect(decodeLink(payload)).toEqual({ ok: true, value: record });
  });

  it('is refused when damaged, never thrown at', () => {
    const payload = encodeLink(record);
    expect(problems('')[0]?.code).toBe('link');
    expect(problems('%%%')[0]?.code).toBe('link');
    expect(problems('A')[0]?.code).toBe('link');
    expect(problems(payload.slice(0, 200))[0]?.code).toBe('link');
    expect(problems(pack('{}'))[0]?.code).toBe('format');
    expect(problems(toBase64Url(strToU8('not deflated at all')))[0]?.code).toBe('link');
  });

  it('that is too long is not looked at', () => {
    expect(problems('A'.repeat(LIMITS.link + 1))[0]?.code).toBe('tooLarge');
  });

  it('that is a bomb is stopped at the limit', () => {
    const bomb = pack(' '.repeat(20 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(LIMITS.link);
    const before = process.memoryUsage().arrayBuffers;
    expect(problems(bomb)[0]?.code).toBe('tooLarge');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  });

  it('at every truncation gives a problem', () => {
    const payload = encodeLink(record);
    for (let k = 0; k < payload.length; k += 37) expect(problems(payload.slice(0, k)).length).toBeGreaterThan(0);
  });
});

describe('base64url', () => {
  it('agrees with Node for every length and byte', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, k) => (k * 37 + length * 11) & 255);
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(text)).toEqual(bytes);
    }
  });

  it('refuses padding, spaces, other alphabets and impossible lengths', () => {
    for (const text of ['AA==', 'A A', 'AA+A', 'AA/A', 'AAAAA', 'ÀÀ']) expect(fromBase64Url(text)).toBeNull();
  });
});
