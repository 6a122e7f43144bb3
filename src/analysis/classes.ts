/** Classes of equal numbers: sorted values whose neighbours lie within a tolerance share one. */

/**
 * The class of each value, 0 for the least; the number of classes. Values no further than `tolerance` from their
 * neighbour in size are in one class, so that a tie broken in the last bit of a sum stays a tie.
 */
export function classesOf(values: Float64Array, tolerance: number): { of: Int32Array; count: number } {
  const sorted = values.slice().sort();
  const least: number[] = [];
  for (let k = 0; k < sorted.length; k++)
    if (k === 0 || sorted[k]! - sorted[k - 1]! > tolerance) least.push(sorted[k]!);
  const bounds = Float64Array.from(least);
  const of = new Int32Array(values.length);
  for (let k = 0; k < values.length; k++) of[k] = lastAtMost(bounds, values[k]!);
  return { of, count: bounds.length };
}

/** Index of the last of the rising bounds that is at most the value. */
function lastAtMost(bounds: Float64Array, value: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (bounds[mid]! <= value) low = mid;
    else high = mid - 1;
  }
  return low;
}

/** Indices 0 … length−1 in falling lexicographic order of the classes, the first column first; stable. */
export function fallingOrder(columns: { of: Int32Array; count: number }[], length: number): Uint32Array {
  let order = new Uint32Array(length);
  for (let k = 0; k < length; k++) order[k] = k;
  for (let c = columns.length - 1; c >= 0; c--) order = countingPass(columns[c]!, order);
  return order;
}

function countingPass({ of, count }: { of: Int32Array; count: number }, order: Uint32Array): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(count + 1);
  for (let k = 0; k < order.length; k++) starts[count - of[order[k]!]!]!++;
  for (let k = 1; k <= count; k++) starts[k]! += starts[k - 1]!;
  const next = new Uint32Array(order.length);
  for (let k = 0; k < order.length; k++) next[starts[count - 1 - of[order[k]!]!]!++] = order[k]!;
  return next;
}
