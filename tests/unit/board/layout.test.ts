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

  it('leaves nothing of the host empty when there is no map: what the rows do not need is the room around the table', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(
        groups,
        fc.integer({ min: 320, max: 1600 }),
        fc.integer({ min: 300, max: 1200 }),
        (of, width, height) => {
          const { theatre, strip, stacked, content, tracks } = layoutBoard({ width, height }, of, false);
          expect(stacked).toBe(true);
          expect(theatre.h + strip.h).toBe(height);
          expect(theatre.h === 0 || theatre.h >= 168).toBe(true);
          if (theatre.h > 0) expect(content).toBe(strip.h);
          // Below the button that folds the board away.
          else expect(Math.min(...tracks.map(({ row }) => row.y))).toBeGreaterThan(44);
          for (const a of tracks)
            for (const b of tracks)
              if (a !== b && a.row.x === b.row.x) expect(Math.abs(a.row.y - b.row.y)).toBeGreaterThanOrEqual(a.row.h);
        },
      ),
    );
  });

  it('has few clauses of a scenario without a map in one column, many in two, and one on a phone', () => {
    const columns = (clauses: number, width = 872): number => {
      const of = Array.from({ length: clauses }, (_, k) => (2 * k < clauses ? 0 : 1));
      const { tracks, theatre } = layoutBoard({ width, height: 800 }, of, false);
      expect(theatre.h).toBeGreaterThan(160);
      return new Set(tracks.map(t => t.row.x)).size;
    };
    expect([3, 5, 8, 12].map(clauses => columns(clauses))).toEqual([1, 2, 2, 2]);
    expect(columns(3, 390)).toBe(1);
    const preferred = preferredHeight(390, GROUPS, false);
    const phoneRoom = layoutBoard({ width: 390, height: preferred }, GROUPS, false);
    expect(phoneRoom.content).toBe(phoneRoom.strip.h);
  });

  it('finds a stacked clause on its name above the track, and on its stops', () => {
    const bare = layoutBoard({ width: 872, height: 800 }, [0, 0, 0], false);
    const [track] = bare.tracks;
    expect(trackAt(bare, track!.x0, track!.y)).toEqual({ track, onStops: true });
    expect(trackAt(bare, track!.x0, track!.row.y + 2)).toEqual({ track, onStops: false });
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
