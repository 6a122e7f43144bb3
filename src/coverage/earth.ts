/** The Earth as the model has it: a sphere, at rest unless stage 1 is told to turn it. Kilometres and seconds. */
import { arctangent, bearing, cosine, PI, sine } from './trigonometry.ts';
import { combine, norm, type Vector } from './vector.ts';

/** Mean radius (IUGG), km. */
export const EARTH_RADIUS = 6371;
/** Gravitational parameter (WGS 84), km³/s². */
export const MU = 398600.4418;
/** Turns eastward by this many degrees a second: 360° in a sidereal day of 86 164.1 s. */
export const SPIN = 360 / 86164.1;

/** A point on the ground in whole hundredths of a degree, north and east positive. */
export interface Place {
  lat: number;
  lon: number;
}

/** Unit vector from the Earth's centre to a place. */
export function zenith({ lat, lon }: Place): Vector {
  const [north, east] = [lat / 100, lon / 100];
  const flat = cosine(north);
  return [flat * cosine(east), flat * sine(east), sine(north)];
}

/** The place under a point, rounded to hundredths of a degree. */
export function placeUnder(point: Vector): Place {
  const flat = Math.sqrt(point[0] * point[0] + point[1] * point[1]);
  return { lat: Math.round(100 * bearing(point[2], flat)), lon: Math.round(100 * bearing(point[1], point[0])) };
}

/** Sine and cosine of half the angle between two unit vectors, by square roots alone. */
export function halfAngle(a: Vector, b: Vector): { s: number; c: number } {
  return { s: norm(combine(0.5, b, -0.5, a)), c: norm(combine(0.5, a, 0.5, b)) };
}

/** Distance along the ground between two unit vectors, km. */
export function groundDistance(a: Vector, b: Vector): number {
  const { s, c } = halfAngle(a, b);
  const half = s > c ? PI / 2 - arctangent(c / s) : arctangent(s / c);
  return 2 * EARTH_RADIUS * half;
}

/** The vector turned eastward about the Earth's axis. */
export function turnEast([x, y, z]: Vector, degrees: number): Vector {
  const [s, c] = [sine(degrees), cosine(degrees)];
  return [c * x - s * y, s * x + c * y, z];
}
