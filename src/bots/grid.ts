/** Weights given to the other parties when looking for a text: every combination, in tenths of one's own weight. */
import type { LevelDef } from './levels.ts';

/** One's own weight. */
export const UNIT = 10;

const STEPS: Record<LevelDef['grid'], readonly number[]> = {
  fine: [0, 3, 6, 10, 14, 20, 35],
  middle: [0, 4, 7, 10, 15, 30],
  coarse: [2, 6, 10, 20],
};
/** With three or four others the full product would be too many; these keep it near a hundred. */
const THREE: readonly number[] = [0, 4, 8, 13, 25];
const FOUR: readonly number[] = [2, 8, 18];

/** The combinations one after the other, `others` numbers each; in each `run` of them only the last weight changes. */
export function weights(others: number, grid: LevelDef['grid']): { count: number; run: number; of: Int32Array } {
  const steps = others <= 2 ? STEPS[grid] : others === 3 ? THREE : FOUR;
  let count = 1;
  for (let j = 0; j < others; j++) count *= steps.length;
  const of = new Int32Array(count * others);
  for (let l = 0; l < count; l++) {
    let left = l;
    for (let j = others - 1; j >= 0; j--) {
      of[l * others + j] = steps[left % steps.length]!;
      left = Math.floor(left / steps.length);
    }
  }
  return { count, run: steps.length, of };
}
