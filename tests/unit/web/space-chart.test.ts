/** The pictures of all deals: which offers are numbered, and where the numbers go. */
import { describe, expect, it } from 'vitest';
import type { PairPicture } from '../../../src/analysis/game-space.ts';
import { stream } from '../../../src/engine/index.ts';
import type { Place } from '../../../src/web/debrief/deals-chart.ts';
import { pixelOf, pointOf } from '../../../src/web/debrief/frame.ts';
import { wholeAxis } from '../../../src/web/debrief/marks.tsx';
import { numbersBeside, numbersText, offerSpots } from '../../../src/web/debrief/offer-numbers.ts';
import { type SpaceMarks, spaceFrame } from '../../../src/web/debrief/space-chart.ts';
import { mattering } from '../../../src/web/debrief/space-marks.ts';

const picture: PairPicture = {
  parties: [0, 1],
  low: [-12, -8],
  step: 1,
  size: [24, 20],
  counts: new Float64Array(480),
  most: [],
};

function someMarks(seed: string, offers: number): SpaceMarks {
  const rng = stream(seed);
  const place = (name: string): Place => ({ name, points: [rng.int(24) - 12, rng.int(20) - 8] });
  return {
    frontier: [],
    offers: Array.from({ length: offers }, (_, k) => place(`${k + 1}`)),
    matter: new Set([0, offers - 1, rng.int(offers), rng.int(offers), rng.int(offers)]),
    fair: [place('fair')],
    deal: place('deal'),
    none: place('none'),
  };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('numbers of offers', () => {
  it('cover no dot, no other mark, no axis and no other number, and those that matter all have theirs', () => {
    for (let k = 0; k < 60; k++) {
      const marks = someMarks(`numbers ${k}`, 12 + (k % 4) * 12);
      const frame = spaceFrame(picture, marks, k % 2 === 0 ? 325 : 640);
      const spots = offerSpots(marks, [0, 1]);
      const numbers = numbersBeside(frame, picture, marks, spots);
      const pixel = (x: number, y: number) => pixelOf(frame, x, y);
      const boxes = numbers.map(({ text, x, y }): Box => {
        const at = pixel(x, y);
        // Half a digit less than the room kept, for what arithmetic loses between points and pixels.
        const half = text.length * 3 - 2;
        return { left: at.x - half, right: at.x + half, top: at.y - 5, bottom: at.y + 5 };
      });
      const dots = [
        ...spots,
        ...[marks.none, marks.deal!, ...marks.fair].map(({ points: [x, y] }) => ({ x: x!, y: y! })),
      ];
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(frame.margin.left);
        expect(box.bottom).toBeLessThanOrEqual(frame.height - frame.margin.bottom);
        expect(boxes.slice(at + 1).some(other => meet(box, other))).toBe(false);
        for (const dot of dots) {
          const { x, y } = pixel(dot.x, dot.y);
          expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
        }
      }
      const said = new Set(numbers.map(({ text }) => text));
      for (const spot of spots.filter(({ matters }) => matters)) expect(said).toContain(numbersText(spot.numbers));
      expect(numbers.length).toBeGreaterThan(spots.length / 3);
    }
  });

  it('of one spot stand together, of those that matter alone where one does', () => {
    const points = [3, 4];
    const marks = { ...someMarks('one spot', 5), offers: Array.from({ length: 5 }, () => ({ name: '', points })) };
    expect(offerSpots({ ...marks, matter: new Set() }, [0, 1])).toEqual([
      { x: 3, y: 4, numbers: [1, 2, 3, 4, 5], matters: false },
    ]);
    expect(offerSpots({ ...marks, matter: new Set([0, 3]) }, [1, 0])).toEqual([
      { x: 4, y: 3, numbers: [1, 4], matters: true },
    ]);
    expect([[7], [7, 9], [7, 9, 12]].map(numbersText)).toEqual(['7', '7, 9', '7, 9 … 12']);
  });

  it('are drawn by points where they were placed by pixels', () => {
    const frame = spaceFrame(picture, someMarks('there and back', 4), 500);
    const { x, y } = pixelOf(frame, -3.5, 7.25);
    const back = pointOf(frame, x, y);
    expect(back.x).toBeCloseTo(-3.5, 9);
    expect(back.y).toBeCloseTo(7.25, 9);
  });
});

describe('the edges of a chart', () => {
  it('leave room for a mark outside the deals', () => {
    const marks = { ...someMarks('edge', 3), none: { name: 'none', points: [-30, 40] } };
    const frame = spaceFrame(picture, marks, 400);
    const { x, y } = pixelOf(frame, -30, 40);
    expect(x).toBeGreaterThan(frame.margin.left + 2);
    expect(y).toBeGreaterThan(frame.margin.top + 2);
  });

  it('are whole points with few enough steps, around every value', () => {
    for (const [values, most, ticks] of [
      [[-3, 1], 8, [-3, -2, -1, 0, 1]],
      [[4, 4], 8, [4, 5]],
      [[-7, 22], 8, [-10, -5, 0, 5, 10, 15, 20, 25]],
      [[0, 190], 4, [0, 50, 100, 150, 200]],
    ] as const)
      expect(wholeAxis(values, most)).toMatchObject({ ticks, domain: [ticks[0], ticks.at(-1)] });
  });
});

describe('offers that matter', () => {
  const offer = (step: number, accepted = false) =>
    ({ step, accepted }) as Parameters<typeof mattering>[0]['offers'][0];
  const offers = [offer(2), offer(9), offer(14, true), offer(20), offer(31, true), offer(40)];
  const agreed = { agreement: { text: {} } } as unknown as Parameters<typeof mattering>[0]['ending'];
  const failed = { agreement: null } as typeof agreed;
  const refused = { kind: 'refused', step: 11, round: 2 } as Parameters<typeof mattering>[1][0];

  it('are the first, the last, the agreed one and those a turning point is about', () => {
    expect([...mattering({ offers, ending: agreed }, [refused])].sort()).toEqual([0, 1, 4, 5]);
    expect([...mattering({ offers, ending: failed }, [refused])].sort()).toEqual([0, 1, 5]);
    expect([...mattering({ offers, ending: failed }, [{ ...refused, step: 20 }])].sort()).toEqual([0, 2, 5]);
    expect(mattering({ offers: [], ending: failed }, [refused]).size).toBe(0);
  });

  it('are none of those a banked part or a rise of tension came after', () => {
    const risen = { kind: 'tension', step: 15, round: 3, by: 2, to: 5 } as const;
    expect([...mattering({ offers, ending: failed }, [risen])].sort()).toEqual([0, 5]);
  });
});
