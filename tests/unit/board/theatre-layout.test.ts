import { describe, expect, it } from 'vitest';
import { corners, dashed } from '../../../src/web/board/glyphs.ts';
import { placeLabels } from '../../../src/web/board/labels.ts';
import { contains } from '../../../src/web/board/layout.ts';
import { placesOf } from '../../../src/web/board/places.ts';
import { projectionFor } from '../../../src/web/board/projection.ts';
import { nearCourse, placeAt, standings } from '../../../src/web/board/theatre-layout.ts';
import { gameWith, MAP, model, place } from './fixture.ts';

const room = { x: 0, y: 0, w: 400, h: 300 };
const wish = (id: string, x: number, y: number, rank = 0) => ({ id, x, y, r: 5, w: 60, h: 14, rank });
const mark = ({ id, x, y, r }: ReturnType<typeof wish>) => ({ id, x: x - r, y: y - r, w: 2 * r, h: 2 * r });

describe('names on the map', () => {
  it('stand to the right where there is room, else elsewhere, always inside', () => {
    const wishes = [wish('middle', 200, 150), wish('edge', 390, 20)];
    const labels = placeLabels(wishes, room, wishes.map(mark));
    expect(labels.get('middle')?.x).toBeGreaterThan(200);
    expect(labels.get('edge')?.x).toBeLessThan(390 - 60);
  });

  it('never lie over one another nor over another symbol', () => {
    const wishes = Array.from({ length: 60 }, (_, i) => wish(`p${i}`, 40 + ((i * 53) % 320), 30 + ((i * 37) % 240), i));
    const labels = placeLabels(wishes, room, wishes.map(mark));
    const rects = [...labels].map(([id, rect]) => ({ id, ...rect }));
    const blocks = [...rects, ...wishes.map(mark)];
    for (const a of rects) {
      expect(contains(room, a.x, a.y) && contains(room, a.x + a.w - 0.01, a.y + a.h - 0.01)).toBe(true);
      const hit = blocks.filter(
        b => b.id !== a.id && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h,
      );
      expect(hit).toEqual([]);
    }
    expect(labels.has('p0')).toBe(true);
    expect(labels.size).toBeLessThan(60);
  });

  it('give way by rank', () => {
    const wishes = [wish('minor', 100, 100, 5), wish('major', 100, 100, 1)];
    const narrow = { x: 94, y: 86, w: 76, h: 28 };
    expect([...placeLabels(wishes, narrow, []).keys()]).toEqual(['major']);
  });
});

describe('what stands in the theatre', () => {
  const size = { width: 800, height: 500, compact: false };
  const p = projectionFor(MAP, size);
  const show = (draft: number[], text?: number[]) =>
    standings(
      placesOf(
        model({ draft }, pub => {
          if (text) pub.text = text;
        }),
      ),
      p,
      size,
      () => 40,
    );

  it('marks what the draft gives and takes', () => {
    const none = [0, 0, 0, 0, 0, 0];
    const built = [2, 0, 0, 0, 0, 0];
    const look = (all: ReturnType<typeof show>) => all.map(s => `${s.place.id} ${s.state} ${s.preview}`);
    expect(look(show(built))).toContain('clause active gained');
    expect(look(show(none, built))).toContain('clause active lost');
    expect(look(show(built, built))).toContain('clause active none');
  });

  it('finds the nearest place under a pointer, never a region', () => {
    const all = show([0, 0, 0, 0, 0, 0]);
    expect(placeAt(all, 405, 250, 13)).toBe('always');
    expect(placeAt(all, 440, 250, 13)).toBeNull();
    const [x, y] = p.spot([10, 90]);
    expect(placeAt(all, x, y, 13)).toBeNull();
  });

  it('leaves cities without room for their name off a narrow map', () => {
    const towns = Array.from({ length: 4 }, (_, i) => place(`t${i}`, { kind: 'city', lat: 50 + i * 0.01 }));
    const game = gameWith({ ...MAP, places: [MAP.places[0], ...towns] });
    const views = placesOf(model({ game }));
    expect(standings(views, p, size, () => 120)).toHaveLength(5);
    expect(standings(views, p, { ...size, compact: true }, () => 1e4).map(s => s.place.id)).toEqual(['always']);
  });
});

describe('lines', () => {
  it('are found within so many pixels', () => {
    const line: [number, number][] = [
      [0, 0],
      [100, 0],
    ];
    expect(nearCourse(line, 50, 4, 5)).toBe(true);
    expect(nearCourse(line, 50, 6, 5)).toBe(false);
    expect(nearCourse(line, 106, 0, 5)).toBe(false);
    expect(nearCourse([[3, 3]], 3, 3, 5)).toBe(false);
  });

  it('are dashed on over corners', () => {
    const pieces = dashed(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      6,
      2,
    );
    const drawn = pieces.reduce((sum, [a, b]) => sum + Math.hypot(a[0] - b[0], a[1] - b[1]), 0);
    expect(drawn).toBeCloseTo(16, 6);
    expect(dashed([[1, 1]], 3, 3)).toEqual([]);
  });
});

describe('party shapes', () => {
  it('have the corners of their name; the circle has none', () => {
    expect(corners('circle', 5)).toBeNull();
    expect((['square', 'diamond', 'triangle', 'hexagon'] as const).map(s => corners(s, 5)?.length)).toEqual([
      4, 4, 3, 6,
    ]);
  });
});
