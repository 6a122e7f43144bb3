/** The chart of all tables: where labels go, and what a result is to those who are not on the axes. */
import { describe, expect, it } from 'vitest';
import { stream } from '../../../src/engine/index.ts';
import { othersOf } from '../../../src/web/debrief/class/class-chart.ts';
import { type Anchor, placeLabels } from '../../../src/web/debrief/labels.ts';

const BOUNDS = { width: 900, height: 560 };

describe('labels', () => {
  it('of ten tables anywhere cover neither each other nor a point nor a mark, and stay inside', () => {
    const rng = stream('labels');
    for (let k = 0; k < 50; k++) {
      const anchors: Anchor[] = Array.from({ length: 10 }, () => ({
        ...{ x: 60 + rng.int(780), y: 60 + rng.int(440), width: 70, height: 24 },
      }));
      const marks = Array.from({ length: 5 }, () => ({ x: 60 + rng.int(780), y: 60 + rng.int(440) }));
      const spots = placeLabels(anchors, BOUNDS, marks);
      const boxes = spots.map(({ left, top }, at) => ({
        ...{ left, top, right: left + anchors[at]!.width, bottom: top + anchors[at]!.height },
      }));
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(BOUNDS.width);
        for (const { x, y } of [...anchors, ...marks])
          expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
        for (const other of boxes.slice(at + 1))
          expect(
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          ).toBe(false);
      }
    }
  });

  it('stay inside where there is no room, too', () => {
    const crowd: Anchor[] = Array.from({ length: 80 }, () => ({ x: 880, y: 20, width: 120, height: 84 }));
    for (const { left, top } of placeLabels(crowd, BOUNDS)) {
      expect(left + 120).toBeLessThanOrEqual(BOUNDS.width);
      expect(top).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('what a result is to the others', () => {
  it('is better when all of them gain, worse when one loses, and the same with nobody else', () => {
    const none = [0, 0, 0, 0];
    expect(othersOf([-5, 9, 1, 1], none, [0, 1])).toBe('better');
    expect(othersOf([5, 9, 1, 0], none, [0, 1])).toBe('same');
    expect(othersOf([5, 9, 1, -1], none, [0, 1])).toBe('worse');
    expect(othersOf([5, 9], [0, 0], [0, 1])).toBe('same');
  });
});
