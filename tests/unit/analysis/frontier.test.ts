/** The frontier of columns of utilities: the filter, the sweep and the divide and conquer against comparing each with each. */
import { describe, expect, it } from 'vitest';
import { frontierOf, TOLERANCE } from '../../../src/analysis/index.ts';
import { stream } from '../../../src/engine/index.ts';

function columnsOf(parties: number, length: number, steps: number): Float64Array[] {
  const { int } = stream(`${parties} ${length} ${steps}`);
  return Array.from({ length: parties }, () => Float64Array.from({ length }, () => int(steps) / steps));
}

/** Indices of outcomes that no other dominates, rising. */
function undominated(columns: Float64Array[]): number[] {
  const rows = Array.from(columns[0]!, (_, k) => columns.map(column => column[k]!));
  const beats = (v: number[], u: number[]): boolean =>
    v.every((x, i) => x >= u[i]! - TOLERANCE) && v.some((x, i) => x > u[i]! + TOLERANCE);
  return rows.flatMap((u, k) => (rows.some(v => beats(v, u)) ? [] : [k]));
}

describe('the frontier of columns', () => {
  it.each([
    [1, 500, 50],
    [2, 3000, 400],
    [3, 3000, 30],
    [3, 3000, 1_000_000],
    [4, 3000, 12],
    [5, 2600, 1_000_000],
  ])(
    'of %i parties and %i outcomes in steps of 1/%i holds all that nothing betters, ties side by side',
    (n, length, steps) => {
      const columns = columnsOf(n, length, steps);
      const { outcomes, starts } = frontierOf(columns);
      expect(Array.from(outcomes).sort((a, b) => a - b)).toEqual(undominated(columns));
      for (let p = 0; p + 1 < starts.length; p++)
        for (const k of outcomes.subarray(starts[p], starts[p + 1]))
          for (const column of columns) expect(column[k]).toBe(column[outcomes[starts[p]!]!]);
    },
  );

  it('treats sums that differ in the last bit as the tie they are', () => {
    const columns = [Float64Array.of(0.1 + 0.2, 0.3, 0.2), Float64Array.of(0.3, 0.1 + 0.2, 0.2)];
    expect(Array.from(frontierOf(columns).starts)).toEqual([0, 2]);
  });
});
