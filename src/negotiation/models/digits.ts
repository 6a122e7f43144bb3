/** Where an outcome's options lie in one flat list of all options of all issues. */
export interface Layout {
  sizes: readonly number[];
  /** Place of each issue's first option. */
  first: number[];
  /** How many options there are in all. */
  total: number;
}

export function layoutOf(sizes: readonly number[]): Layout {
  const first: number[] = [];
  let total = 0;
  for (const size of sizes) {
    first.push(total);
    total += size;
  }
  return { sizes, first, total };
}

/** Places of an outcome's options, written into `out`, one an issue. */
export function placesOf({ sizes, first }: Layout, outcome: number, out: Int32Array): Int32Array {
  let rest = outcome;
  for (let k = sizes.length - 1; k >= 0; k--) {
    const size = sizes[k]!;
    const up = Math.floor(rest / size);
    out[k] = first[k]! + rest - up * size;
    rest = up;
  }
  return out;
}

/** The flat list as one list an issue; shares its memory. */
export const byIssue = ({ sizes, first }: Layout, flat: Float64Array): Float64Array[] =>
  sizes.map((size, k) => flat.subarray(first[k]!, first[k]! + size));
