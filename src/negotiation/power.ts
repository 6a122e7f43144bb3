/** Powers by exact operations only (products, square roots): the same bits in every JavaScript engine, unlike Math.pow. */

/** base to the power t for t in 0 … 1 and base in 0 … 1: t in binary, one square root a digit; error below 1e-14. */
function fraction(base: number, t: number): number {
  let out = 1;
  let root = base;
  for (let rest = t; rest > 0; ) {
    root = Math.sqrt(root);
    rest *= 2;
    if (rest < 1) continue;
    out *= root;
    rest -= 1;
  }
  return out;
}

/** base to the power `exponent`; base in 0 … 1, exponent 0 or more. */
export function power(base: number, exponent: number): number {
  const whole = Math.floor(exponent);
  let out = 1;
  for (let k = 0; k < whole; k++) out *= base;
  return exponent === whole ? out : out * fraction(base, exponent - whole);
}
