/** Vectors from the Earth's centre: x to 0° E on the equator, y to 90° E, z to the north pole. */
export type Vector = readonly [x: number, y: number, z: number];

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const norm = (a: Vector): number => Math.sqrt(dot(a, a));

/** p·a + q·b */
export const combine = (p: number, a: Vector, q: number, b: Vector): Vector => [
  p * a[0] + q * b[0],
  p * a[1] + q * b[1],
  p * a[2] + q * b[2],
];
