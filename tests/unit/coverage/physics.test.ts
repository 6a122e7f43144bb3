/** The model's physics against closed forms. */
import { describe, expect, it } from 'vitest';
import { fly, leastEnergy } from '../../../src/coverage/ballistic.ts';
import { INTERCEPTORS } from '../../../src/coverage/catalogue.ts';
import { EARTH_RADIUS, groundDistance, MU, placeUnder, turnEast, zenith } from '../../../src/coverage/earth.ts';
import { flyOut, leastSpeedSquared, UNREACHABLE } from '../../../src/coverage/fly-out.ts';
import { inSector } from '../../../src/coverage/sector.ts';
import { arctangent, bearing, cosine, sine } from '../../../src/coverage/trigonometry.ts';
import { norm } from '../../../src/coverage/vector.ts';

/** Two unit vectors on the equator that many km apart. */
const apart = (range: number) => {
  const degrees = (range / EARTH_RADIUS) * (180 / Math.PI);
  return [[1, 0, 0] as const, [cosine(degrees), sine(degrees), 0] as const] as const;
};

describe('own trigonometry', () => {
  it('agrees with the language to 2e-14', () => {
    for (let degrees = -725; degrees <= 725; degrees += 0.37) {
      expect(Math.abs(sine(degrees) - Math.sin((degrees * Math.PI) / 180))).toBeLessThan(2e-14);
      expect(Math.abs(cosine(degrees) - Math.cos((degrees * Math.PI) / 180))).toBeLessThan(2e-14);
    }
    for (let x = -20; x <= 20; x += 0.013) expect(Math.abs(arctangent(x) - Math.atan(x))).toBeLessThan(2e-14);
  });

  it('knows all four quarters', () => {
    for (let degrees = -179; degrees <= 180; degrees++)
      expect(bearing(sine(degrees), cosine(degrees))).toBeCloseTo(degrees, 10);
    expect(bearing(0, 0)).toBe(0);
  });

  it('finds a place again under its zenith', () => {
    for (const place of [
      { lat: 4408, lon: 2441 },
      { lat: -3312, lon: -11824 },
      { lat: 7037, lon: 17999 },
    ])
      expect(placeUnder(zenith(place))).toEqual(place);
  });
});

describe('the ellipse of least energy', () => {
  it.each([
    [1000, 7.91, 240, 3.02],
    [2000, 11.7, 459, 4.11],
    [3500, 16.41, 745, 5.17],
    [5500, 21.93, 1041, 6.08],
    [10000, 32.18, 1319, 7.2],
  ])('over %i km', (range, minutes, apogee, speed) => {
    const [from, to] = apart(range);
    const ellipse = leastEnergy(from, to);
    expect(groundDistance(from, to)).toBeCloseTo(range, 6);
    expect(Math.abs(ellipse.flightTime / 60 / minutes - 1)).toBeLessThan(0.003);
    expect(Math.abs(ellipse.apogee / apogee - 1)).toBeLessThan(0.005);
    expect(Math.abs(ellipse.speed / speed - 1)).toBeLessThan(0.003);
  });

  it("takes the textbook's 13 minutes over 2 000 km, boost included", () => {
    expect(fly(...apart(2000), { boost: 100 }).duration / 60).toBeCloseTo(12.53, 1);
  });

  it('begins and ends on the ground, and samples nothing before burnout', () => {
    const { samples, duration } = fly(...apart(3500), { boost: 0 });
    expect(samples).toHaveLength(481);
    expect(samples[0].time).toBeCloseTo(0, 6);
    expect(samples[0].radius).toBeCloseTo(EARTH_RADIUS, 6);
    expect(samples[480].time).toBeCloseTo(duration, 6);
    expect(fly(...apart(3500), { boost: 150 }).samples.every(sample => sample.time >= 150)).toBe(true);
  });

  it('meets a turning target: the path ends over it', () => {
    const [from, to] = [zenith({ lat: 5403, lon: 3577 }), zenith({ lat: 3890, lon: -7703 })];
    const end = fly(from, to, { boost: 200, rotation: true }).samples.at(-1)!;
    expect(placeUnder(end.point)).toEqual({ lat: 3890, lon: -7703 });
    expect(turnEast([1, 0, 0], 90)[1]).toBeCloseTo(1, 12);
  });
});

describe('fly-out', () => {
  it('reaches no further than the energy carries: at the apogee height of a straight shot', () => {
    // Straight up, the distance is the height, and energy conservation gives v² = 2μ(1/R − 1/r).
    for (const height of [100, 500, 1500]) {
      const radius = EARTH_RADIUS + height;
      expect(leastSpeedSquared(radius, height)).toBeCloseTo(2 * MU * (1 / EARTH_RADIUS - 1 / radius), 9);
    }
  });

  it('covers the ground range of the least-energy ellipse at the ellipse speed', () => {
    for (const range of [500, 2000, 6000]) {
      const [from, to] = apart(range);
      const chord = EARTH_RADIUS * norm([to[0] - from[0], to[1] - from[1], 0]);
      const { speed } = leastEnergy(from, to);
      expect(leastSpeedSquared(EARTH_RADIUS, chord)).toBeCloseTo(speed * speed, 9);
    }
  });

  it('takes at least the burn, longer for further, and is refused out of reach', () => {
    const { IIA } = INTERCEPTORS;
    expect(flyOut(IIA, EARTH_RADIUS + 100, 100)).toBe(IIA.burn);
    expect(flyOut(IIA, EARTH_RADIUS + 300, 900)).toBeGreaterThan(flyOut(IIA, EARTH_RADIUS + 300, 600));
    expect(flyOut(IIA, EARTH_RADIUS + 300, 9000)).toBe(UNREACHABLE);
  });
});

describe('the sector', () => {
  it.each([
    ['Tallinn', 5944, 2475, true],
    ['Vilnius', 5469, 2528, true],
    ['Oslo', 5991, 1075, true],
    ['Warsaw', 5223, 2101, false],
    ['Copenhagen', 5568, 1257, false],
    ['Reykjavík', 6415, -2194, false],
    ['Ankara', 3993, 3286, false],
  ])('%s', (_name, lat, lon, inside) => {
    expect(inSector(zenith({ lat, lon }))).toBe(inside);
  });
});
