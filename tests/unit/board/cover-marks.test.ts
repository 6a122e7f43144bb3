/** The marks of the coverage layer: how large, where, and which one is pointed at. */
import { describe, expect, it } from 'vitest';
import type { CoverMark } from '../../../src/web/board/cover.ts';
import { drawMarks, markAt, standingMarks } from '../../../src/web/board/cover-marks.ts';
import type { Pen } from '../../../src/web/board/glyphs.ts';
import { projectionFor } from '../../../src/web/board/projection.ts';
import { COVER, INK } from '../../../src/web/board/theme.ts';
import { MAP } from './fixture.ts';

const mark = (cell: number, part: Partial<CoverMark> = {}): CoverMark => ({
  ...{ cell, name: `${cell}`, lat: 50, lon: 20, weight: 25, shape: 1, now: 'met', then: 'met' },
  ...part,
});

const p = projectionFor(MAP, { width: 600, height: 400 });
const standing = (marks: CoverMark[], compact = false) => standingMarks(marks, p, compact);

/** A pen that notes colours of what it fills and strokes. */
function notingPen(): { pen: Pen; filled: number[]; stroked: number[] } {
  const filled: number[] = [];
  const stroked: number[] = [];
  const noted: Record<string, (...values: number[]) => void> = {
    fillStyle: colour => filled.push(colour),
    lineStyle: (_, colour) => stroked.push(colour),
  };
  const pen: unknown = new Proxy({}, { get: (_, name) => noted[String(name)] ?? (() => pen) });
  return { pen: pen as Pen, filled, stroked };
}

describe('marks', () => {
  it('grow with the people, within bounds, and are smaller on a narrow map', () => {
    const [few, many, most] = standing([mark(0, { weight: 1 }), mark(1, { weight: 100 }), mark(2, { weight: 5000 })]);
    expect([few?.r, most?.r]).toEqual([4, 10]);
    expect(many?.r).toBeGreaterThan(4);
    expect(standing([mark(0)], true)[0]?.r).toBeLessThan(standing([mark(0)])[0]?.r ?? 0);
  });

  it('are found by the nearest within reach', () => {
    const all = standing([mark(3), mark(4, { lat: 51 })]);
    const [x, y] = all[0]?.spot ?? [0, 0];
    expect(markAt(all, x + 1, y + 1, 13)).toBe(3);
    expect(markAt(all, x + 200, y, 13)).toBeNull();
  });

  it('show what stands or what the draft says, with a rim where they differ', () => {
    const all = standing([mark(0, { now: 'met', then: 'open' }), mark(1, { now: 'part', then: 'part', shape: 2 })]);
    const now = notingPen();
    drawMarks(now.pen, all, false);
    expect(now.filled).toContain(COVER.met);
    expect(now.filled).toContain(COVER.part);
    expect(now.stroked).toEqual([COVER.met, INK, COVER.part]);
    const then = notingPen();
    drawMarks(then.pen, all, true);
    expect(then.filled).not.toContain(COVER.met);
    expect(then.stroked).toEqual([COVER.open, INK, COVER.part]);
  });
});
