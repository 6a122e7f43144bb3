import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { course, destination, projectionFor, reach, sweep } from '../../../src/web/board/projection.ts';
import { MAP, place } from './fixture.ts';

const size = { width: 800, height: 500 };
const p = projectionFor(MAP, size);

describe('the projection', () => {
  it('puts the centre of the map in the middle, north up and east right', () => {
    expect(p.spot([50, 20]).map(Math.round)).toEqual([400, 250]);
    const [, north] = p.spot([60, 20]);
    const [east] = p.spot([50, 30]);
    expect(north).toBeLessThan(250);
    expect(east).toBeGreaterThan(400);
  });

  it('reaches the radius at the nearer edge', () => {
    const [, top] = p.spot([65, 20]);
    expect(top).toBeCloseTo(0, 3);
  });

  it('keeps every place in the picture, but not names over an area', () => {
    const far = projectionFor({ ...MAP, places: [...MAP.places, place('far', { lat: 30, lon: 80 })] }, size);
    const [x, y] = far.spot([30, 80]);
    expect(x).toBeLessThanOrEqual(size.width - 19);
    expect(y).toBeLessThanOrEqual(size.height - 19);
    expect(far.perKm).toBeLessThan(p.perKm);
  });

  it('is equal-area to the centre: a kilometre is as many pixels as it says', () => {
    const [, y] = p.spot(destination([50, 20], 100, 0));
    expect(250 - y).toBeCloseTo(100 * p.perKm, 1);
  });
});

describe('going along a great circle', () => {
  it('comes to known places', () => {
    const [lat, lon] = destination([0, 0], (6371 * Math.PI) / 2, 90);
    expect(lat).toBeCloseTo(0, 6);
    expect(lon).toBeCloseTo(90, 6);
    expect(destination([0, 170], (6371 * Math.PI) / 9, 90)[1]).toBeCloseTo(-170, 6);
  });

  it('comes back the way it went', () => {
    fc.assert(
      fc.property(fc.integer({ min: -70, max: 70 }), fc.integer({ min: 10, max: 5000 }), (lat, km) => {
        const there = destination([lat, 20], km, 0);
        const flipped = lat + (km / 6371) * (180 / Math.PI) > 90;
        const back = destination(there, km, flipped ? 0 : 180);
        expect(back[0]).toBeCloseTo(lat, 6);
      }),
    );
  });
});

describe('a reach', () => {
  it('opens clockwise from the first azimuth, across north too', () => {
    expect(sweep([50, 170])).toBe(120);
    expect(sweep([350, 20])).toBe(30);
    expect(sweep([90, 90])).toBe(360);
  });

  it('is a closed round of the right radius without a sector', () => {
    const rim = reach(p, [50, 20], 500, null);
    for (const [x, y] of rim) expect(Math.hypot(x - 400, y - 250)).toBeCloseTo(500 * p.perKm, 0);
  });

  it('is a fan from its point with one, looking the right way', () => {
    const fan = reach(p, [50, 20], 800, [45, 135]);
    expect(fan[0].map(Math.round)).toEqual([400, 250]);
    expect(Math.min(...fan.map(([x]) => x))).toBeCloseTo(400, 3);
    expect(Math.max(...fan.map(([x]) => x))).toBeCloseTo(400 + 800 * p.perKm, 0);
  });

  it('opens and grows for the animation', () => {
    const half = reach(p, [50, 20], 800, [0, 90], 0.5);
    expect(Math.max(...half.map(([x]) => x))).toBeLessThan(400 + 800 * p.perKm * 0.75);
    const small = reach(p, [50, 20], 800, null, 0.25);
    expect(Math.hypot(small[0][0] - 400, small[0][1] - 250)).toBeCloseTo(200 * p.perKm, 0);
  });
});

describe('a course', () => {
  it('goes through its points and along a parallel between them', () => {
    const line = course(p, MAP.lines[0].points);
    expect(line[0]).toEqual(p.spot([50, 10]));
    expect(line.at(-1)).toEqual(p.spot([50, 30]));
    expect(line[4]).toEqual(p.spot([50, 20]));
    expect(course(p, [])).toEqual([]);
  });
});
