/** The page's own fonts draw every character of the texts it ships with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/sources.ts';
import { charactersOf } from '../../support/woff2.ts';

const FONTS = join(ROOT, 'assets/fonts');
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(file =>
    posix.join(folder, file.replaceAll('\\', '/')),
  );

/** Where each face of the style sheet lies. */
const faceFiles = (families: readonly string[]): string[] =>
  text('src/web/kit/fonts.css')
    .split('@font-face')
    .filter(face => families.some(family => face.includes(`font-family: "${family}"`)))
    .flatMap(face => /url\("([^"]+)"\)/.exec(face)?.[1] ?? [])
    .map(url => (url.startsWith('@') ? join(ROOT, 'node_modules', url) : join(ROOT, 'src/web/kit', url)));

/** What the faces of families that stand in for one another can draw together. */
const drawn = (family: readonly string[]): Set<number> =>
  new Set(faceFiles(family).flatMap(file => [...charactersOf(readFileSync(file))]));

/** Texts a reader may meet on a page; of code, whatever stands in it. */
const SHIPPED = [
  ...filesUnder('scenarios').filter(file => /\.(ya?ml|md)$/.test(file)),
  ...['src/words', 'src/web'].flatMap(folder => filesUnder(folder).filter(file => /\.(tsx?|css)$/.test(file))),
  ...['docs/rules.md', 'docs/rules.fr.md', 'docs/rules.ru.md'],
  'assets/CREDITS.md',
  'index.html',
];

/** Line ends and soft hyphens have no glyph; pictures such as a triangle are no text, and every system has a font of them. */
const NO_TEXT = /[\n\r\t\u00ad\p{So}]/u;

describe('the fonts of the page', () => {
  it.each([
    ['text', ['Inter Variable']],
    ['headings', ['Back to Back Serif', 'Source Serif 4 Variable']],
  ])('of %s have every character of the shipped texts', (_, family) => {
    const known = drawn(family);
    const missing = SHIPPED.flatMap(file =>
      [...new Set(text(file))]
        .filter(character => !NO_TEXT.test(character) && !known.has(character.codePointAt(0) ?? 0))
        .map(character => `${file}: ${character}`),
    );
    expect(missing).toEqual([]);
  });

  it('are only fetched for what they have: each range of the style sheet lies within its file', () => {
    const faces = text('src/web/kit/fonts.css').split('@font-face').slice(1);
    // A letter of each script, and one that the packages keep apart from the Latin ones.
    const letters = [0x41, 0x141, 0x416];
    for (const face of faces.filter(each => each.includes('assets/fonts/'))) {
      const file = /assets\/fonts\/([\w-]+\.woff2)/.exec(face)?.[1] ?? '';
      const has = charactersOf(readFileSync(join(FONTS, file)));
      const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first, last = first]) =>
        [first, last].map(end => Number.parseInt(end ?? '', 16)),
      );
      const asked = letters.filter(letter => ranges.some(([first, last]) => first <= letter && letter <= last));
      expect(asked, file).toHaveLength(1);
      expect(
        letters.filter(letter => has.has(letter)),
        file,
      ).toEqual(asked);
    }
  });
});
