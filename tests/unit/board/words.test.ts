import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/web/board/picture.ts';
import { LAND } from '../../../src/web/board/theme.ts';
import { lineWords, placeWords, stopWords, trackWords } from '../../../src/web/board/words.ts';
import { model } from './fixture.ts';

const m = model({ draft: [1, 1, 0, 0, 0, 0] }, pub => {
  pub.banked[0] = 1;
  pub.text[0] = 1;
  pub.blocked = [[1, 2]];
  pub.redLines[1] = [{ clause: 0, min: 0, max: 2 }];
});
const picture = pictureOf(m);
const { scenario } = m.game;

describe('the board in words', () => {
  it('says what a place is, whose, and what the draft does to it', () => {
    const words = picture.places.map(p => placeWords(scenario, p));
    expect(words).toContain('always: command, A, in place');
    expect(words).toContain('area: region');
    expect(pictureOf(model({ draft: [2, 0, 0, 0, 0, 0] })).places.map(p => placeWords(scenario, p))).toContain(
      'clause: site, A, not there; with this draft: in place',
    );
    expect(picture.lines.map(lineWords)).toEqual(['Border; only with this draft']);
  });

  it('says of a stop its name, its step, and why it may not be written', () => {
    expect(stopWords(scenario, picture.tracks[0], 0)).toBe('Option 0, step 0 of 3; below what is banked');
    expect(stopWords(scenario, picture.tracks[0], 3)).toMatch(/^Option 3, step 3 of 3; needs .+ at level 2$/);
    expect(stopWords(scenario, picture.tracks[1], 2)).toBe('Option 2, step 2 of 2; may not be written');
    expect(stopWords(scenario, picture.tracks[1], 1)).toBe('Option 1, step 1 of 2');
  });

  it('says where everybody stands', () => {
    expect(trackWords(scenario, picture.tracks[0])).toBe(
      'Working text: Option 1. Banked: Option 1. A: Option 0. B: Option 0. C: Option 0. Red line of B: from Option 0 to Option 2',
    );
  });
});

describe('the map asset', () => {
  const text = readFileSync(new URL('../../../assets/map/europe.json', import.meta.url), 'utf8');
  const atlas = JSON.parse(text) as {
    objects: { countries: { geometries: { properties: { name: string; tint: number } }[] } };
  };

  it('is small enough to send with the board', () => {
    expect(gzipSync(text).length).toBeLessThan(60_000);
  });

  it('uses only tones the theme has', () => {
    const tints = atlas.objects.countries.geometries.map(c => c.properties.tint);
    expect(Math.max(...tints)).toBeLessThan(LAND.length);
    expect(Math.min(...tints)).toBe(0);
  });
});
