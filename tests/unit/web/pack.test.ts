/** Projects as files and links: what goes out comes back, and what is hostile is refused. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../src/record/index.ts';
import { LIMITS } from '../../../src/scenario/index.ts';
import { filesOf, filesOfLink, linkOf, PACK_LIMITS, packOf } from '../../../src/web/workshop/pack.ts';
import { tinyFiles } from '../../support/tiny-scenario.ts';

const byName = [...tinyFiles].sort((a, b) => (a.name < b.name ? -1 : 1));
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('a pack', () => {
  it('holds the very texts', () => {
    expect(filesOf(packOf(tinyFiles))).toEqual({ ok: true, value: byName });
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(texts, text => {
        const files = [{ name: 'scenario.yaml', text }];
        expect(filesOf(packOf(files))).toEqual({ ok: true, value: files });
      }),
      { numRuns: 8 },
    );
  });

  it('is the same bytes whenever it is made', () => {
    expect(packOf(tinyFiles)).toEqual(packOf(tinyFiles));
  });

  it('travels in a link while it is small', () => {
    const link = linkOf(tinyFiles);
    expect(link).not.toBeNull();
    expect(filesOfLink(link ?? '')).toEqual({ ok: true, value: byName });
    const long = Array.from({ length: 30_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1).toString(36)).join('');
    expect(linkOf([{ name: 'scenario.yaml', text: long }])).toBeNull();
  });

  it('takes only texts, out of whatever folders they lie in', () => {
    const files = filesOf(zip({ 'a/b/scenario.yaml': 'x', 'a/brief.p.md': 'y', 'run.exe': 'z', '../evil.js': 'z' }));
    expect(files).toEqual({
      ok: true,
      value: [
        { name: 'brief.p.md', text: 'y' },
        { name: 'scenario.yaml', text: 'x' },
      ],
    });
  });

  it('is refused when it holds no scenario, two of a name, too much, or is damaged', () => {
    const error = (result: ReturnType<typeof filesOf>) => (result.ok ? null : result.error);
    expect(error(filesOf(zip({ 'brief.p.md': 'x' })))).toMatch(/no scenario.yaml/);
    expect(error(filesOf(zip({ 'a/scenario.yaml': 'x', 'b/scenario.yaml': 'y' })))).toMatch(/same name/);
    expect(error(filesOf(zip({ 'scenario.yaml': ' '.repeat(LIMITS.bytes + 1) })))).toMatch(/too much/);
    const many = Object.fromEntries(Array.from({ length: PACK_LIMITS.files + 1 }, (_, at) => [`f${at}.md`, 'x']));
    expect(error(filesOf(zip({ ...many, 'scenario.yaml': 'x' })))).toMatch(/too much/);
    expect(error(filesOf(new Uint8Array(PACK_LIMITS.bytes + 1)))).toMatch(/larger/);
    expect(error(filesOfLink('!!'))).toMatch(/damaged/);
    expect(error(filesOfLink('A'.repeat(PACK_LIMITS.link + 1)))).toMatch(/too long/);
  });

  it('never throws, whatever the bytes', () => {
    const good = packOf(tinyFiles);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(good.length - 1), fc.nat(255), (noise, at, byte) => {
        expect(typeof filesOf(noise).ok).toBe('boolean');
        const damaged = good.slice();
        damaged[at] = byte;
        expect(typeof filesOf(damaged).ok).toBe('boolean');
        expect(typeof filesOfLink(toBase64Url(damaged.slice(0, at))).ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
