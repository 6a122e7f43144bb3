/** Projects as files and links: what goes out comes back, and what is hostile is refused. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../src/record/index.ts';
import { LIMITS } from '../../../src/scenario/index.ts';
import { filesChosen, filesOf, filesOfLink, linkOf, PACK_LIMITS, packOf } from '../../../src/web/workshop/pack.ts';
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

  it('takes what belongs to the scenario, out of the folder of the topmost scenario.yaml', () => {
    const files = filesOf(
      zip({
        'a/scenario.yaml': 'x',
        'a/brief.p.md': 'y',
        'a/history.record.json': '{}',
        'a/history.fr.yaml': 'h',
        'a/README.md': 'z',
        'a/package.json': '{}',
        'a/._scenario.yaml': 'z',
        'a/old/scenario.yaml': 'older',
        '__MACOSX/a/._scenario.yaml': 'z',
        'run.exe': 'z',
        '../evil.js': 'z',
      }),
    );
    expect(files.ok && files.value.map(({ name, text }) => `${name} ${text}`)).toEqual([
      'brief.p.md y',
      'history.fr.yaml h',
      'history.record.json {}',
      'scenario.yaml x',
    ]);
  });

  it('is the folder or the file chosen, wherever it lies', async () => {
    const chosen = (path: string, text: string) => ({ path, file: new File([text], path.split('/').at(-1) ?? '') });
    const folder = [
      chosen('mine/scenario.yaml', 'x'),
      chosen('mine/old/scenario.yaml', 'o'),
      chosen('mine/a.txt', 'a'),
    ];
    expect(await filesChosen(folder)).toEqual({ ok: true, value: [{ name: 'scenario.yaml', text: 'x' }] });
    const pack = new File([new Uint8Array(packOf(tinyFiles))], 'mine.b2b');
    expect(await filesChosen([{ path: 'mine.b2b', file: pack }])).toEqual({ ok: true, value: byName });
    const misnamed = await filesChosen([chosen('mine/scenario.yml', 'x')]);
    expect(misnamed.ok ? '' : misnamed.error).toMatch(/scenario\.yml.*must be called scenario\.yaml/);
  });

  it('is refused when it holds no scenario, two of a name, too much, or is damaged', () => {
    const error = (result: ReturnType<typeof filesOf>) => (result.ok ? null : result.error);
    expect(error(filesOf(zip({ 'brief.p.md': 'x' })))).toMatch(/no scenario.yaml/);
    expect(error(filesOf(zip({ 'a/scenario.yaml': 'x', 'b/scenario.yaml': 'y' })))).toMatch(/two of its folders/);
    expect(error(filesOf(zip({ 'scenario.yaml': ' '.repeat(LIMITS.bytes + 1) })))).toMatch(/too much/);
    const many = Object.fromEntries(Array.from({ length: PACK_LIMITS.files + 1 }, (_, at) => [`brief.p${at}.md`, 'x']));
    expect(error(filesOf(zip({ ...many, 'scenario.yaml': 'x' })))).toMatch(/too much/);
    expect(error(filesOf(new Uint8Array(PACK_LIMITS.bytes + 1)))).toMatch(/larger/);
    expect(error(filesOfLink('!!'))).toMatch(/damaged or incomplete/);
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
