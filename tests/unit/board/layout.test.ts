import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampScroll,
  layoutBoard,
  optionAt,
  preferredHeight,
  scrollTo,
  stopX,
  trackAt,
} from '../../../src/web/board/layout.ts';

const GROUPS = [0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3];
const wide = layoutBoard({ width: 872, height: 750 }, GROUPS);
const phone = layoutBoard({ width: 390, height: 640 }, GROUPS);

describe('the layout of the board', () => {
  it('puts the strip under the theatre, both as wide as the host', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 3000 }), fc.integer({ min: 200, max: 2000 }), (width, height) => {
        const { theatre, strip } = layoutBoard({ width, height }, GROUPS);
        expect(theatre).toEqual({ x: 0, y: 0, w: width, h: height - strip.h });
        expect(strip.y).toBe(theatre.h);
        expect(strip.w).toBe(width);
        expect(theatre.h).toBeGreaterThanOrEqual(Math.min(height, 180));
      }),
    );
  });

  it('shows the whole strip in two even columns on a wide host', () => {
    expect(wide.compact).toBe(false);
    expect(wide.content).toBe(wide.strip.h);
    expect(wide.tracks.map(t => t.clause)).toEqual(GROUPS.map((_, i) => i));
    expect(new Set(wide.tracks.map(t => t.row.x)).size).toBe(2);
    expect(wide.tracks.filter(t => t.row.x < 436)).toHaveLength(6);
  });

  it('has one column with larger rows on a phone, and scrolls what does not fit', () => {
    expect(phone.compact).toBe(true);
    expect(new Set(phone.tracks.map(t => t.row.x)).size).toBe(1);
    expect(phone.tracks[0].row.h).toBeGreaterThan(wide.tracks[0].row.h);
    expect(phone.content).toBeGreaterThan(phone.strip.h);
    expect(clampScroll(phone, 1e6)).toBe(phone.content - phone.strip.h);
    expect(clampScroll(phone, -5)).toBe(0);
    expect(clampScroll(wide, 50)).toBe(0);
  });

  it('keeps rows apart', () => {
    for (const { tracks } of [wide, phone])
      for (const a of tracks)
        for (const b of tracks)
          if (a !== b && a.row.x === b.row.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(a.row.h);
  });

  it('does not scroll at the preferred height', () => {
    for (const width of [360, 390, 700, 872, 1400]) {
      const fits = layoutBoard({ width, height: preferredHeight(width, GROUPS) }, GROUPS);
      expect(fits.content).toBe(fits.strip.h);
    }
  });

  it('scrolls no further than it must to show a row', () => {
    expect(scrollTo(phone, 0, 0)).toBe(0);
    expect(scrollTo(phone, 11, 0)).toBeGreaterThan(0);
    expect(scrollTo(phone, 0, 200)).toBe(phone.tracks[0].row.y);
    expect(scrollTo(phone, 99, 30)).toBe(30);
  });

  it('gives the strip the whole host when there is no map', () => {
    const bare = layoutBoard({ width: 872, height: 700 }, GROUPS, false);
    expect([bare.theatre.h, bare.strip.h]).toEqual([0, 700]);
    expect(preferredHeight(872, GROUPS, false)).toBe(bare.content);
    // Larger rows in the room there is, below the button that stands at the top.
    expect(bare.compact).toBe(true);
    expect(new Set(bare.tracks.map(t => t.row.x)).size).toBe(2);
    expect(bare.tracks[0].row.h).toBeGreaterThan(wide.tracks[0].row.h);
    expect(Math.min(...bare.tracks.map(t => t.row.y))).toBeGreaterThan(48);
  });

  it('copes with a scenario of one group, and of none', () => {
    expect(layoutBoard({ width: 872, height: 700 }, [0, 0]).tracks).toHaveLength(2);
    expect(layoutBoard({ width: 872, height: 700 }, []).tracks).toEqual([]);
  });
});

describe('a track', () => {
  const track = wide.tracks[3];

  it('finds the option of a stop from where it lies, and from near it', () => {
    for (const count of [2, 3, 4, 5])
      for (let option = 0; option < count; option++) {
        expect(optionAt(track, count, stopX(track, option, count))).toBe(option);
        expect(optionAt(track, count, stopX(track, option, count) + 5)).toBe(option);
      }
    expect(optionAt(track, 4, -100)).toBe(0);
    expect(optionAt(track, 4, 9999)).toBe(3);
  });

  it('is found under a point, on its name or on its stops', () => {
    expect(trackAt(wide, track.x0, track.y)).toEqual({ track, onStops: true });
    expect(trackAt(wide, track.row.x + 4, track.y)).toEqual({ track, onStops: false });
    expect(trackAt(wide, track.row.x + 4, -3)).toBeNull();
  });
});
