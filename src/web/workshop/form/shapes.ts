import { SHAPES as ALL } from '../../../engine/scenario.ts';

/** Marks a party may have. */
export const SHAPES: readonly string[] = ALL;
