/** How long an interceptor needs to a point, and whether it gets there at all. */
import { EARTH_RADIUS, MU } from './earth.ts';
import { arctangent } from './trigonometry.ts';

export interface Interceptor {
  /** At the end of the burn, km/s. */
  speed: number;
  /** s */
  burn: number;
  /** It is guided by its own site's radar, which must see the meeting. */
  ownRadar: boolean;
  /** Longest missile range it is meant for, km. */
  longestPath: number;
}

/** Out of reach. */
export const UNREACHABLE = -1;

/**
 * Square of the least speed at the surface (km²/s²) that carries to a point at `radius` from the Earth's centre and
 * `distance` from the launcher (km): of all ellipses through two points, the least energy has 2a = (r₁ + r₂ + d)/2.
 */
export const leastSpeedSquared = (radius: number, distance: number): number =>
  MU * (2 / EARTH_RADIUS - 4 / (EARTH_RADIUS + radius + distance));

/**
 * Seconds from launch to the point, or UNREACHABLE: ½·burn + d/v̄·(1 + ¼(w/v)⁶), v̄ the mean of the launch speed and the
 * speed left at that height, w the least speed that reaches it. The last factor is fitted to exact Kepler flight times
 * (143 points: median +0.2 … +2 %, extremes −6 … +12 %).
 */
export function flyOut(interceptor: Interceptor, radius: number, distance: number): number {
  const { speed, burn } = interceptor;
  const square = speed * speed;
  const least = leastSpeedSquared(radius, distance);
  if (square < least) return UNREACHABLE;
  const left = square - 2 * MU * (1 / EARTH_RADIUS - 1 / radius);
  const mean = (speed + Math.sqrt(Math.max(0, left))) / 2;
  const strain = least / square;
  return Math.max(burn, burn / 2 + (1 + (strain * strain * strain) / 4) * (distance / mean));
}

/**
 * How far from its launcher, in km along the ground, an interceptor can come to a point `height` km up, however long it may
 * take: where the least speed that carries there is all it has. 0 when it never comes so high.
 */
export function groundReach({ speed }: Interceptor, height: number): number {
  const radius = EARTH_RADIUS + height;
  const distance = 4 / (2 / EARTH_RADIUS - (speed * speed) / MU) - EARTH_RADIUS - radius;
  if (distance < height) return 0;
  // d² = h² + 4Rr·sin²(φ/2), φ the angle at the Earth's centre.
  const sine = Math.sqrt((distance * distance - height * height) / (4 * EARTH_RADIUS * radius));
  return 2 * EARTH_RADIUS * arctangent(sine / Math.sqrt(1 - sine * sine));
}
