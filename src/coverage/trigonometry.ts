/**
 * Sine and arctangent from + − × ÷ and Math.sqrt alone. Those five are exact to the last bit in every engine; the
 * language leaves the built-in sine and arctangent to each engine, and they differ.
 */
export const { PI } = Math;
const RADIANS = PI / 180;

/** Products of neighbours, from the innermost term of the Taylor series outwards. */
const SINE_TERMS = [14 * 15, 12 * 13, 10 * 11, 8 * 9, 6 * 7, 4 * 5, 2 * 3];
const COSINE_TERMS = [13 * 14, 11 * 12, 9 * 10, 7 * 8, 5 * 6, 3 * 4, 1 * 2];

/** 1 − y/t₁(1 − y/t₂(1 − …)); for |x| ≤ π/4 and y = x² the seven terms leave less than 1e-15. */
function series(y: number, terms: readonly number[]): number {
  let sum = 1;
  for (const term of terms) sum = 1 - (y / term) * sum;
  return sum;
}

/** Sine of an angle in degrees. */
export function sine(degrees: number): number {
  if (degrees < 0) return -sine(-degrees);
  const turned = degrees - 360 * Math.floor(degrees / 360);
  if (turned >= 180) return -sine(turned - 180);
  const acute = turned > 90 ? 180 - turned : turned;
  const x = (acute <= 45 ? acute : 90 - acute) * RADIANS;
  return acute <= 45 ? x * series(x * x, SINE_TERMS) : series(x * x, COSINE_TERMS);
}

/** Cosine of an angle in degrees. */
export const cosine = (degrees: number): number => sine(degrees + 90);

const HALVINGS = 3;
const FOLD = 8;
const LAST_ODD = 17;

/** Arctangent in radians, −π/2 … π/2: the angle is halved three times, then the Taylor series to the 17th power. */
export function arctangent(tangent: number): number {
  let x = tangent;
  for (let k = 0; k < HALVINGS; k++) x /= 1 + Math.sqrt(1 + x * x);
  const y = x * x;
  let sum = 0;
  for (let odd = LAST_ODD; odd >= 1; odd -= 2) sum = 1 / odd - y * sum;
  return FOLD * x * sum;
}

/** Direction of the point (x, y) in degrees, −180 … 180, counted from the x axis. */
export function bearing(y: number, x: number): number {
  if (x === 0 && y === 0) return 0;
  const steep = Math.abs(y) > Math.abs(x);
  const slope = arctangent(steep ? x / y : y / x) / RADIANS;
  if (steep) return (y > 0 ? 90 : -90) - slope;
  if (x > 0) return slope;
  return y < 0 ? slope - 180 : slope + 180;
}
