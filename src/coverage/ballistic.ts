/**
 * The missile's path: the ellipse of least energy between two places, one focus in the Earth's centre.
 * With s and c the sine and cosine of half the range angle: a = R(1+s)/2, e = c/(1+s), apogee = R(s+c−1)/2,
 * v² = (2μ/R)·s/(1+s), flight time = 2√(a³/μ)·(F + e sin F) where cos F = e (Bate, Mueller & White, ch. 6).
 */
import { EARTH_RADIUS, halfAngle, MU, SPIN, turnEast } from './earth.ts';
import { arctangent } from './trigonometry.ts';
import { combine, norm, type Vector } from './vector.ts';

/** How many stretches a path is cut into, even in the tangent of half the eccentric anomaly (0 at the apogee). */
export const STRETCHES = 480;

export interface Ellipse {
  /** km */
  semiMajor: number;
  semiMinor: number;
  eccentricity: number;
  /** Unit vectors: from the Earth's centre to the apogee, and the direction of flight there. */
  toApogee: Vector;
  along: Vector;
  /** Eccentric anomaly at either end, counted from the apogee: radians, and the tangent of its half. */
  end: number;
  endTangent: number;
  /** √(a³/μ), s */
  pace: number;
  /** From surface to surface, s */
  flightTime: number;
  /** Height of the apogee, km, and speed at the surface, km/s. */
  apogee: number;
  speed: number;
}

/** The least-energy ellipse between two unit vectors that are neither the same nor opposite. */
export function leastEnergy(from: Vector, to: Vector): Ellipse {
  const { s, c } = halfAngle(from, to);
  const semiMajor = (EARTH_RADIUS * (1 + s)) / 2;
  const eccentricity = c / (1 + s);
  const flattening = Math.sqrt(1 - eccentricity * eccentricity);
  const endTangent = Math.sqrt((1 - eccentricity) / (1 + eccentricity));
  const end = 2 * arctangent(endTangent);
  const pace = Math.sqrt((semiMajor * semiMajor * semiMajor) / MU);
  return {
    semiMajor,
    semiMinor: semiMajor * flattening,
    eccentricity,
    toApogee: combine(0.5 / c, from, 0.5 / c, to),
    along: combine(-0.5 / s, from, 0.5 / s, to),
    end,
    endTangent,
    pace,
    // cos F = e, so sin F is the flattening.
    flightTime: 2 * pace * (end + eccentricity * flattening),
    apogee: semiMajor * (1 + eccentricity) - EARTH_RADIUS,
    speed: Math.sqrt(((2 * MU) / EARTH_RADIUS) * (s / (1 + s))),
  };
}

/** A point of the path: seconds since launch, km from the Earth's centre in axes fixed to the ground. */
export interface Sample {
  time: number;
  point: Vector;
  radius: number;
}

export interface Flight {
  ellipse: Ellipse;
  /** Launch to impact, s. */
  duration: number;
  /** From burnout on. */
  samples: Sample[];
}

export interface FlightOptions {
  /** How long the motor burns, s. */
  boost: number;
  stretches?: number;
  /** Let the Earth turn under the path. */
  rotation?: boolean;
}

/**
 * The path between two unit vectors. The boost covers its part of the ellipse at half the final speed on average, so
 * all times are later by half the boost; nothing is sampled before burnout.
 */
export function fly(from: Vector, to: Vector, options: FlightOptions): Flight {
  const { boost, stretches = STRETCHES, rotation = false } = options;
  const ellipse = rotation ? leadingEllipse(from, to) : leastEnergy(from, to);
  const samples: Sample[] = [];
  for (let step = 0; step <= stretches; step++) {
    const sample = sampleAt(ellipse, (2 * step) / stretches - 1, boost);
    if (sample.time < boost) continue;
    const turned = rotation ? SPIN * (sample.time - boost / 2) : 0;
    samples.push(rotation ? { ...sample, point: turnEast(sample.point, -turned) } : sample);
  }
  return { ellipse, duration: boost / 2 + ellipse.flightTime, samples };
}

/** `place` runs from −1 at launch to 1 at impact. */
function sampleAt(ellipse: Ellipse, place: number, boost: number): Sample {
  const { semiMajor, semiMinor, eccentricity, end, pace } = ellipse;
  const tangent = place * ellipse.endTangent;
  const square = tangent * tangent;
  const sin = (2 * tangent) / (1 + square);
  const cos = (1 - square) / (1 + square);
  const endSine = semiMinor / semiMajor;
  const sinceLaunch = pace * (2 * arctangent(tangent) + end + eccentricity * (sin + endSine));
  const point = combine(semiMajor * (cos + eccentricity), ellipse.toApogee, semiMinor * sin, ellipse.along);
  return { time: boost / 2 + sinceLaunch, point, radius: norm(point) };
}

/** Rounds until the aim no longer moves: each makes the error about forty times smaller, and it starts below 30 s. */
const AIM_ROUNDS = 6;

/**
 * Over a turning Earth the aim is where the target will be on arrival, in axes that stood over the ground when the ellipse
 * leaves it (half the boost after ignition). What the launcher's own turning adds to the missile is part of its speed.
 */
function leadingEllipse(from: Vector, to: Vector): Ellipse {
  let ellipse = leastEnergy(from, to);
  for (let round = 0; round < AIM_ROUNDS; round++) ellipse = leastEnergy(from, turnEast(to, SPIN * ellipse.flightTime));
  return ellipse;
}
